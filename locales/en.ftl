# Every word the app itself says or shows, in English.
# Written for ears: short sentences, one idea per breath, "we" and "you".
# A message with the attribute .said lists the ways in which people say it, separated by |.

## Commands, and yes and no

command-repeat = Again
    .said = again | repeat | say it again | once more | pardon
command-slower = Slower
    .said = slower | slowly | more slowly | too fast
command-faster = Faster
    .said = faster | quicker | normal speed
command-next = Next
    .said = next | go on | continue | skip
command-back = Back
    .said = back | go back | previous
command-help = Help
    .said = help | hint | help me | give me a hint
command-menu = Lessons
    .said = lessons | menu | the list
command-stop = Stop
    .said = stop | stop now | enough | goodbye
yes = Yes
    .said = yes | yeah | yes please | that is right
no = No
    .said = no | nope | not that
true = True
    .said = true | yes | that is true | correct
false = False
    .said = false | no | not true | that is false

## Greeting

greeting = Welcome to Sauti.
greeting-known = Welcome back, { $name }.


## Remembering

error-store-disk-full = There is no room left on this device. Your answers up to now are safe. Make some room, then try again.
error-store-read-only = I may not write in the folder where your answers are kept. Ask the person who looks after this device.
error-store-unreadable = I may not read the folder where your answers are kept. Ask the person who looks after this device.
error-store-storage-fault = The storage of this device is failing. Ask for help soon, so that nothing is lost.
error-store-damaged = The file with your answers is damaged. We can bring it back from the last good copy. The damaged file is kept.
error-store-wrong-key = The key on this device does not open the file with your answers. Ask the person who looks after this device.
error-store-key-lost = The key to your answers is missing or damaged. Without it they cannot be read. Look for a copy of the folder named keys.
error-store-in-use = Your answers are open in another window. Close that one first, then try again.
error-store-newer = Your answers were written by a newer Sauti, version { $found } of the file. This one knows version { $known }. Please use the newer Sauti.
error-store-no-backup = There is no good copy to bring back. The damaged file is kept, so that somebody may still help.
error-store-no-such-member = I do not know this member on this device.
error-store-name-taken = Somebody here already has this name. Please choose another one.
error-store-name-unfit = This cannot be a name. A name has 1 to { $characters } letters.
error-store-too-large = This is too long to keep. The most is { $megabytes } megabytes.
error-store-too-much = There are too many recordings. Together they may fill { $megabytes } megabytes. Please forget some of them first.
error-store-no-randomness = This device gave me no secret number to lock your answers with. Please start it again.
error-store-refused = I made a mistake while I was remembering. Your answers up to now are safe. Please tell the people who make Sauti.
