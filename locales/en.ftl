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

