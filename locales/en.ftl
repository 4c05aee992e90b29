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

app-name = Sauti
greeting = Welcome to Sauti.
greeting-named = Welcome to Sauti, { $name }.
greeting-known = Welcome back, { $name }.

## At the door

door-who = Who is here?
newcomer = Somebody new
    .said = somebody new | someone new | I am new | new
picture-ask = Choose a picture for yourself. Touch the one you like, or say its name. If you say nothing, I choose one.
picture-tree = Tree
    .said = tree | the tree
picture-sun = Sun
    .said = sun | the sun
picture-moon = Moon
    .said = moon | the moon
picture-star = Star
    .said = star | the star
picture-bird = Bird
    .said = bird | the bird
picture-fish = Fish
    .said = fish | the fish
picture-flower = Flower
    .said = flower | the flower
picture-drum = Drum
    .said = drum | the drum
picture-pot = Pot
    .said = pot | the pot
picture-boat = Boat
    .said = boat | the boat
picture-house = House
    .said = house | the house
picture-butterfly = Butterfly
    .said = butterfly | the butterfly
picture-elephant = Elephant
    .said = elephant | the elephant
picture-lamp = Lamp
    .said = lamp | the lamp
picture-mountain = Mountain
    .said = mountain | the mountain
picture-key = Key
    .said = key | the key

## Learning the member's voice

teaching = Learn my voice
    .said = learn my voice | my voice | teach you my voice
teaching-offer = I can learn your voice in two minutes, and then I understand you better. Say yes after the tone, and we begin. To skip it, be silent, or touch the screen.
teaching-resume = We have not finished with your voice. Say yes after the tone, and we go on with it. To skip it, be silent, or touch the screen.
teaching-any = Say anything after the tone, and we begin. To skip it, be silent, or touch the screen.
teaching-begins = Good. I say a word, and after the tone you say it, as you always do. When you have had enough, touch the screen.
teaching-say = Say:
teaching-more = Once more.
teaching-half = Half is done.
teaching-last = One more word.
teaching-word-left = We leave this word.
teaching-done = Thank you. Now I know your voice.
teaching-left = We leave it here. What I have learnt is kept. To go on another time, choose “Learn my voice” among the lessons.
teaching-skip = Not now
teaching-help = Say the word after the tone. To leave out a word, touch: next. To stop, touch: not now.
teaching-how = For me to learn your voice, say: learn my voice.

## Choosing a language, a course, a lesson

language-name = English
    .said = English | in English | speak English
language-offer = For English, say: English.
language-ask = Shall we speak English?
courses = Courses
course-which = Which course shall we take?
courses-none = There is no course on this device yet. Ask the person who looks after it to add one.
lessons-list = These are our lessons.
lesson-which = Which one shall we take?
lesson-next = The next lesson is:
lesson-begin-ask = Shall we begin?
lesson-again = We can take a lesson once more. The first one is:
lesson-begins = Let us begin.
lesson-resumed = We go on where we stopped.
lesson-done = This lesson is done. Well done.
lesson-score = At the first try, { $right } of { $asked } were right.
course-done = We have taken every lesson of this course.
go-on-ask = Shall we go on?
menu-ask = Shall we look at the lessons once more?
ordinal-1 =
    .said = the first | the first one | number one
ordinal-2 =
    .said = the second | the second one | number two
ordinal-3 =
    .said = the third | the third one | number three
ordinal-4 =
    .said = the fourth | the fourth one | number four
ordinal-5 =
    .said = the fifth | the fifth one | number five
ordinal-6 =
    .said = the sixth | the sixth one | number six
ordinal-7 =
    .said = the seventh | the seventh one | number seven
ordinal-8 =
    .said = the eighth | the eighth one | number eight
ordinal-9 =
    .said = the ninth | the ninth one | number nine

## The pages beside the conversation

progress-summary =
    { $lessons ->
        [0] We have not finished a lesson yet.
        [one] We have finished one lesson.
       *[other] We have finished { $lessons } lessons.
    } { $due ->
        [0] Nothing is waiting to be looked back at.
        [one] One question is waiting to be looked back at.
       *[other] { $due } questions are waiting to be looked back at.
    }
courses-none-newer = Nothing there is newer than what is here.
course-added = I have put the course “{ $course }” on the shelf.
sound-test = This is how I sound.

## Looking back at what is due

review = Looking back
    .said = looking back | look back | review | let us look back
review-due =
    { $count ->
        [one] One question is waiting, so that we do not forget it.
       *[other] { $count } questions are waiting, so that we do not forget them.
    }
review-ask = Shall we look back?
review-how = For that, say: looking back.
review-start = Let us look back for a moment.
review-nothing = There is nothing to look back at today.
review-done = That is all for now.
review-score = { $right } of { $asked } were right.

## Questions and replies

right = Yes, that is so.
wrong = That is not it.
once-more = Let us try once more.
answer-is = The answer is:
it-is-true = It is true.
it-is-not-true = It is not true.
hint-is = Here is a hint.
no-matter = No matter. We go on.
now-you = Now you:
well-said = Well said.
that-is-fine = That is fine.
order-first = What comes first?
order-next = What comes next?
order-not-yet = That one does not come here.
order-here = Here comes:
order-is = This is the order:
reflect-speak = Speak after the tone. When you have finished, just be silent.
reflect-think = Think about it, and take your time. Touch the screen when you are ready.
reflect-kept = Your words are kept.
reflect-nothing = I have kept no recording this time.
finished = I have finished

## When something was not understood, or nobody spoke

not-understood = I did not understand that.
not-found = I do not find that here.
did-you-say = Did you say:
offer-start = I say them one by one. Say yes at the one you mean.
tap-or-next = Touch your answer on the screen. Or say next, and we go on.
waiting = I wait for you. Touch the screen when you are ready.
cannot-hear = I cannot hear you here. Please touch your answer, or type it.
microphone-lost = The microphone is gone. Please touch your answer, or type it.
microphone-back = The microphone is back. I can hear you again.
speaker-lost = The loudspeaker is gone. Please read along.
speaker-back = The loudspeaker is back.
help-general = You can always say: again, slower, faster, next, back, lessons, or stop.
not-kept-ask = Your answer was not kept. Shall we try again?

## Goodbye

goodbye = We stop here. Nothing is lost. Next time we go on from here. Goodbye.
goodbye-away = I do not hear from you, so we stop here. Nothing is lost. Until next time.
goodbye-unkept = We stop here. The last answer was not kept; everything before it is safe. Goodbye.

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

## Problems in a course

problem-file-absent = This file is not in the course.
    .mend = Add the file, or take its name out of the course.
problem-file-unreadable = This file is there, but I cannot read it.
    .mend = Copy it again from where it was good, and see that you are allowed to read it.
problem-file-too-large = This file is larger than { $kilobytes } kilobytes.
    .mend = Split it into smaller files, or make it shorter.
problem-course-too-large = All the files of the course together are larger than { $kilobytes } kilobytes. I left this one out.
    .mend = Make two courses of this one, or make its texts shorter.
problem-file-not-utf8 = This file is not written in UTF-8.
    .mend = Open it in your editor and save it again as UTF-8 text.
problem-file-unexpected = I do not know what to do with the file “{ $name }” here.
    .mend = Words files are named after their language, in small letters, like sw.ftl. Rename it or take it away.
problem-more-problems = There are more problems. I list the first { $limit }.
    .mend = Mend these first, then read the course again.
problem-line-malformed = I do not understand the line “{ $near }”.
    .mend = Write a name, an equals sign and a value, with texts in quotation marks and lists in square brackets.
problem-key-twice = “{ $key }” is here twice. I use the first.
    .mend = Take one of them away.
problem-key-unknown = The format has no key “{ $key }”.
    .mend = Look for a slip in its spelling, or take it away.
problem-key-not-for-kind = “{ $key }” says nothing in a step of the kind “{ $kind }”.
    .mend = Take it away, or change the kind of the step.
problem-key-absent = “{ $key }” is missing.
    .mend = Add it here.
problem-wrong-type = { $expected ->
        [text] “{ $key }” must be a text.
        [number] “{ $key }” must be a whole number.
        [true-or-false] “{ $key }” must be true or false.
        [texts] “{ $key }” must be a list of texts.
        [table] “{ $key }” must be a table.
        [tables] “{ $key }” must be a list of tables.
       *[clip] “{ $key }” must say which file is the clip, and the hash of its words.
    }
    .mend = { $expected ->
        [text] Put it in quotation marks.
        [number] Write it in figures, without quotation marks.
        [true-or-false] Write true or false, without quotation marks.
        [texts] Write it in square brackets, with each text in quotation marks.
        [table] Write its name in square brackets on a line of its own, and its keys below.
        [tables] Write its name in double square brackets before each entry.
       *[clip] Let the recording tool write this file again.
    }
problem-text-empty = Nothing is written under “{ $key }”.
    .mend = Write the text, or take the key away.
problem-text-too-long = The text of “{ $key }” is longer than { $limit } bytes.
    .mend = Make it shorter. Long texts are better told in several steps.
problem-control-characters = “{ $key }” had hidden characters in it. I took them out.
    .mend = Type the text again instead of pasting it.
problem-number-out-of-range = “{ $key }” must be from { $least } to { $most }.
    .mend = Choose a number between the two.
problem-too-many = There is too much of “{ $key }”. I use the first { $limit }.
    .mend = Keep the most important ones.
problem-format-unknown = This course is written in format { $found }, which I do not know.
    .mend = Use a newer Sauti, or write format = 1 if the course is written as its description says.
problem-version-malformed = “{ $value }” is no version.
    .mend = Write three numbers with points between them, like 1.0.0.
problem-licence-malformed = “{ $value }” is no name of a licence.
    .mend = Write the short name from the SPDX list, like CC-BY-SA-4.0.
problem-name-malformed = “{ $value }” cannot be a name under “{ $key }”.
    .mend = Use the small letters a to z, figures, and single hyphens between them. Begin with a letter.
problem-name-reserved = The name “{ $name }” has a meaning of its own.
    .mend = Choose another name.
problem-language-malformed = “{ $value }” is no language tag.
    .mend = Write the tag of the language, like ar, en or sw.
problem-language-unknown = I do not know the language “{ $language }”. I cannot speak or hear it yet.
    .mend = Look for a slip in the tag. A new language needs an entry in the language table.
problem-role-unknown = There is no role “{ $value }”.
    .mend = Write author, translator, voice, reviewer, illustrator or funder.
problem-lessons-absent = The course has no lessons.
    .mend = List at least one lesson under lessons.
problem-lesson-twice = The lesson “{ $lesson }” is listed twice.
    .mend = Take one of them away.
problem-lesson-unlisted = There is a file for the lesson “{ $lesson }”, but the course does not list it.
    .mend = Add it to lessons in course.toml, or take the file away.
problem-steps-absent = The lesson “{ $lesson }” has no step that I can use, so I left it out.
    .mend = Add a step, or mend those that have problems.
problem-step-twice = There are two steps named “{ $step }”. I use the first.
    .mend = Give the second a name of its own.
problem-kind-unknown = There is no kind of step “{ $value }”.
    .mend = Write say, choice, true-false, spoken, say-after-me, order or reflect.
problem-answer-twice = The answer “{ $answer }” is here twice. I use the first.
    .mend = Take one of them away, or give it another name.
problem-too-few-answers = The step “{ $step }” needs at least { $least } answers.
    .mend = Add answers, or choose another kind of step.
problem-right-answer-absent = The question “{ $step }” has no right answer.
    .mend = Name at least one of its answers under right.
problem-right-answer-unknown = The right answer “{ $answer }” is not among the answers.
    .mend = Add it to answers, or look for a slip in its spelling.
problem-branch-answer-unknown = A branch begins at the answer “{ $answer }”, which the question does not have.
    .mend = Name one of its answers, or take the branch away.
problem-target-unknown = The way leads to “{ $target }”, and there is no such step in this lesson.
    .mend = Name a step of this lesson, or write end.
problem-endless-loop = From the step “{ $step }” the lesson goes back again and again, and no answer leads out. I go on at the next step instead.
    .mend = Let at least one answer in the loop lead out of it.
problem-step-unreachable = No way leads to the step “{ $step }”.
    .mend = Let an answer or a step lead there, or take it away.
problem-words-malformed = I do not understand the words at “{ $near }”.
    .mend = Begin a message at the margin with its name and an equals sign. Indent everything that belongs to it.
problem-braces-malformed = I do not understand the braces in “{ $key }”.
    .mend = Between braces put only the name of a term, like { "{" } -name { "}" }, or a text in quotation marks. Each brace needs its partner.
problem-message-twice = “{ $key }” is here twice. I use the first.
    .mend = Take one of them away.
problem-message-too-long = The message “{ $key }” is longer than { $kilobytes } kilobytes.
    .mend = Tell it in several steps.
problem-language-too-long = From “{ $key }” on, the words of this language are more than { $kilobytes } kilobytes.
    .mend = Make texts shorter, or make two courses of this one.
problem-term-unknown = There is no term “{ $term }”.
    .mend = Add it to this file with a hyphen before its name, or look for a slip in its spelling.
problem-term-endless = The term “{ $term }” uses itself, or terms are nested too deep.
    .mend = Write its words out.
problem-words-unknown = The words “{ $key }” belong to nothing in the course.
    .mend = Look for a slip in the name, or take them away.
problem-words-absent = The words “{ $key }” are missing in this language.
    .mend = Add them to this file.
problem-words-wanting = The words “{ $key }” are not in this language. The lesson works without them.
    .mend = Add them, so that everybody hears the same.
problem-wording-twice = “{ $wording }” is said for the answer “{ $first }” and for “{ $second }”. I could not tell them apart.
    .mend = Give one of them other words.
problem-wording-unspeakable = Nothing in “{ $key }” can be spoken.
    .mend = Write the answer in words.
problem-file-name-malformed = “{ $value }” cannot be the name of a picture or clip.
    .mend = Use small letters, figures and hyphens. Pictures end in .webp, .png or .jpg, clips in .opus. Name no folder.
problem-media-absent = The file “{ $name }” is not in the course.
    .mend = Put it into its folder, or take its name away here.
problem-media-unusable = The file “{ $name }” is empty, cannot be read, or is larger than { $kilobytes } kilobytes.
    .mend = Save it again, and smaller.
problem-clip-unknown = The clip “{ $key }” belongs to no words of this language.
    .mend = Look for a slip in the name, or take it away.
problem-clip-stale = The words of “{ $key }” have changed since the clip was recorded. I do not play it.
    .mend = Record the clip again.

## The window: what its controls are called. Each is also spoken when somebody asks what a thing is, so write it for ears.

# The round picture at the top. It opens a list: my progress, my words, settings, someone else.
ui-more = More
# Touched first; whatever is touched next is only named, not done.
ui-explain = What is this?
# Said when that begins.
ui-explain-how = Touch anything, and I say what it is. To end, touch here again.
# Closes a list that lies above the screen.
ui-close = Close
# Leads from a page, such as the settings, back to where we were.
ui-page-close = Back to where we were
# The row of buttons at the bottom: again, slower, help, back, stop, next. A heading for screen readers.
ui-helpers = Helpers
# What the app says, in large letters. A heading for screen readers.
ui-said = What I say
# Puts away a message that something went wrong.
ui-trouble-seen = I have understood
# The band at the top that grows from step to step.
ui-steps = How far we are

## The talk button, by what the app is doing

# The app listens when this is touched.
ui-talk-ready = Touch, and speak
# The app waits until a picture or an answer is touched.
ui-talk-waiting = I wait for your touch
ui-talk-listening = I am listening
ui-talk-thinking = I am thinking
ui-talk-speaking = I am speaking
# The member's own words are being recorded.
ui-talk-recording = I am recording. Touch when you have finished.

## Typing an answer, starting again, changing who is here

ui-type = Type an answer
# The field for it.
ui-type-here = Your answer
ui-type-send = Send
# The large button after we have said goodbye.
ui-start-again = Start again
# Another member of the household takes the device.
ui-someone-else = Someone else

## Pages beside the lessons

ui-page-progress = My progress
# The words that the member has taught the app by saying them.
ui-page-words = My words
ui-page-settings = Settings
# For the person who looks after the device and its courses.
ui-page-trainer = Trainer’s corner
ui-page-about = About Sauti

## How a lesson or a card stands

ui-done = Finished
# The lesson that comes next.
ui-next-one = Next
ui-to-come = Still to come
ui-begun = Begun
# Questions wait to be looked back at: the cloth wants mending there. Never a reproach.
ui-mend = Wants mending

## My progress: a cloth in which each answer is a thread and each lesson a band

# The cloth as a whole.
ui-cloth = Your cloth
# Above the list of what the kinds of thread mean.
ui-threads = What the threads mean
ui-thread-right = Right at once
ui-thread-helped = Right with help
ui-thread-not-yet = Not yet
# An answer that is neither right nor wrong: the member's own thought.
ui-thread-own = Your own words
ui-thread-passed = Passed over
# The answer was spoken, not touched.
ui-thread-voice = Said aloud

## My words: how the app knows the member's voice

ui-words-about = I know these words from your own mouth.
ui-words-none = I do not know your voice yet.
# How often a word was said, in front of that many dots.
ui-takes = Times you said it
ui-forget = Forget this word
# All words of one language.
ui-forget-all = Forget all of them
ui-forget-ask = Shall I forget how you say this?
ui-forget-all-ask = Shall I forget how you say all of these?
ui-forget-yes = Yes, forget
ui-forget-no = No, keep

## Settings

# The colours of the window.
ui-theme = Light and dark
ui-theme-system = As the device has it
ui-theme-day = Day
# Strong contrast, for reading in bright sunshine.
ui-theme-sun = Bright sun
ui-theme-night = Night
ui-text-size = Size of letters
ui-text-smaller = Smaller letters
ui-text-larger = Larger letters
# A sentence that shows how large the letters are now.
ui-text-sample = We weave thread by thread.
# Whether what is said is also shown in letters.
ui-captions = Show what I say
ui-captions-shown = Show it
ui-captions-hidden = Only say it
# When the app listens.
ui-listening = When I listen
ui-hands-free = As soon as I have spoken
ui-push-to-talk = When you touch the shuttle
# How fast the app speaks.
ui-pace = How fast I speak
ui-pace-usual = As usual
ui-pace-slow = Slowly
ui-pace-very-slow = Very slowly
ui-microphone = What I hear with
ui-microphone-test = Try how I hear
ui-speaker = What I speak with
ui-speaker-test = Try how I speak
# The microphone or speaker that the device itself chooses.
ui-device-usual = The usual one
# The bar that moves while somebody speaks.
ui-level = How loud you are
ui-name = Your name
ui-save = Keep it
ui-picture = Your picture
# The language of the app itself, not that of a course.
ui-interface-language = The language I speak

## About Sauti

ui-version = Version
ui-licence = Licence
ui-credits = Who made what

## Trainer's corner

ui-courses = Courses on the shelf
ui-course-add = Put on the shelf
ui-course-place = Where the course lies
# Beneath that field. A place is what a file manager shows as the path of a folder or file.
ui-course-place-how = The place of a folder, or of a file with a course.
# Before the number of problems that a course has.
ui-problems = Problems
ui-models = Voices and recognisers
# Can speak; can hear. Said of a language, and of a voice or recogniser.
ui-speaks = Speaks
ui-hears = Hears
# Stands where a list is empty.
ui-none = Nothing yet
ui-languages = What each language can do
ui-storage = Room on the device
ui-storage-members = What members said and did
ui-storage-courses = Courses
ui-storage-models = Voices and recognisers
ui-storage-free = Still free

## The command line

help = Sauti: spoken courses for members of cooperatives, offline
help-home = The folder where members, models and recordings are kept
help-json = Print results as JSON, one value a line
help-language = The language, by its tag: ar, en, sw
help-member = The member's name; otherwise whoever learned here last
help-microphone = A device, a WAV file, or none
help-speaker = A device, a WAV file, or none
help-learn = Take a lesson, by voice or by typing
help-learn-course = The course, by its name or its folder
help-learn-log = Write each input with its time to this file, for replay
help-learn-transcript = Write what was said and heard, and when, to this file
help-learn-headphones = You may speak over the voice; use it only with headphones
help-demonstrate = A synthetic member takes a lesson; its sound and transcript are kept
help-demonstrate-course = The course, by its name or its folder
help-demonstrate-out = The folder for the sound file, the transcript and the log
help-replay = Take a session log through the conversation once more, and compare
help-replay-log = The session log
help-say = Say a text
help-say-text = The text
help-say-speed = How fast, from 0.5 to 2; 1 is the usual pace
help-hear = Tell which of several answers is in a sound file
help-hear-clip = The sound file; with --bench the file that the figures are written to
help-hear-expect = An answer that may be in it; several wordings are separated by |
help-hear-table = A table of sound files instead, tab-separated: file, what is said in it
help-hear-bench = Measure instead how well people are heard, from a table of recordings, tab-separated: file, language, what is said, who speaks
help-enrol = Teach Sauti how you say something, in any language
help-enrol-phrases = The phrases; without any, the words that steer everything
help-enrol-takes = How often each phrase is said: one to three times
help-enrol-forget = Forget all takes in this language instead
help-enrol-table = Takes from sound files, tab-separated: file, phrase
help-progress = Where a member stands, and what is due for review
help-doctor = What works here: devices, voices, recognisers, languages
help-models = Recognisers and voices that can be added
help-models-list = What there is, and what is installed
help-models-get = Fetch a model and install it
help-models-get-id = The model, by its name in the list
help-models-add = Install a model from a file, for instance from a stick
help-models-add-file = The file, or the folder with the model's files
help-models-remove = Remove a model and give its space back
help-models-remove-id = The model, by its name in the list
help-models-verify = Check every installed model against its fingerprint
help-course = The courses here
help-course-list = What is on the shelf
help-course-check = Read a course and list what is wrong with it
help-course-check-folder = The course's folder

terminal-recording = We are recording. Press Enter when you have finished.
member-unnamed = Friend
restored = The file was damaged. We went back to the copy of { $day } and saved { $rescued } newer answers. The damaged file is kept beside it.
course-has-errors = Parts of the course { $course } cannot be used: { $count } problems. "sauti course check" lists them.
course-check-errors = The course has problems that leave something out: { $count }.
course-check-good = The course is in order.
replay-same = The replay gives the same effects as the session.
replay-differs = The replay gives other effects than the session did.
replay-unfinished = The log does not reach its end, so there is nothing to compare with.
replay-other-courses = The courses here are not those of the session.
progress-of = How far { $name } is
progress-lesson = right { $right }, not yet { $wrong }, due { $due }
enrol-say = Please say: { $phrase }
enrol-kept = Kept: { $phrase }
enrol-forgotten = All takes in this language are forgotten.
enrol-too-short = That was too short. Once more.
enrol-too-long = That was too long. Once more.
enrol-too-quiet = That was very quiet. Come closer, and once more.
enrol-clipped = That was too loud. A little further away, and once more.
enrol-noisy = It is noisy here. Once more, perhaps in a quieter place.
enrol-silent = We heard nothing. Once more.
enrol-given-up = We leave this phrase out: { $phrase }
hear-nothing = Nobody speaks in this recording.
hear-unclear = None of the expected answers is in this recording.
hear-deaf = Nothing here can hear this language yet. Teach it with "sauti enrol", or install a recogniser.
hear-heard = { $answer }
hear-near = Perhaps { $answer }, but { $rival } is close.
hear-score = Right { $right } of { $all }, wrong { $wrong }, left open { $open }. By chance: { $chance } percent.
bench-columns = | language | choices | takes | clips | chance % | best is right % | 95 in 100 | sure and right % | sure and wrong % | asks which % |
bench-others = { $language }, other words, { $takes } takes: one of four is taken in { $share } % ({ $interval })
bench-milliseconds = A decision takes { $median } milliseconds, at most { $high } in 95 of 100 cases.
demonstration-kept = The demonstration is kept in { $folder }.
demonstration-preparing = The synthetic member learns { $count } phrases.
doctor-devices = Sound devices
doctor-no-devices = none
doctor-microphone = microphone: { $name }
doctor-speaker = speaker: { $name }
doctor-engines = Voices and recognisers
doctor-espeak-works = espeak-ng speaks
doctor-espeak-fails = espeak-ng does not speak: { $detail }
doctor-piper-works = Piper voices can be used
doctor-piper-fails = Piper voices cannot be used: { $detail }
doctor-models-none = No models are installed. Lessons work without them.
doctor-model = { $id }, installed
doctor-languages = Languages: who speaks, who hears
doctor-voice-piper = a Piper voice
doctor-voice-espeak = espeak-ng
doctor-voice-none = nobody; only recorded clips
doctor-hears-whisper = whisper
doctor-hears-phones = the built-in recogniser of phones
doctor-hears-takes = your own takes, { $count } phrases
doctor-hears-none = nobody yet: teach it with "sauti enrol", or tap and type
models-installed = installed
models-available = can be fetched, { $megabytes } megabytes
models-restricted = not for commercial use
models-getting = { $id }: { $percent } percent, { $done } of { $all } megabytes
models-got = { $id } is installed.
models-removed = { $id } is removed.
models-good = { $id } is in order.
models-damaged = { $id } is damaged. Remove it and fetch it again.
models-licence = Licence: { $licence }

## Voices, recognisers, devices and files

error-voice-none = There is no voice for { $language } here.
error-voice-unloadable = The voice cannot be loaded: { $detail }
error-voice-failed = The voice failed: { $detail }
error-recogniser-unloadable = The recogniser cannot be loaded: { $detail }
error-recogniser-failed = The recogniser failed: { $detail }
error-microphone-none = There is no microphone here.
error-microphone-absent = There is no microphone { $name }. You can type your answers.
error-microphone-gone = The microphone is gone. Plug it in again, or type your answers.
error-microphone-not-sound = This is no sound file that can be read: { $detail }
error-microphone-ended = The recording has come to its end.
error-microphone-failed = The microphone does not work: { $detail }
error-speaker-none = There is no loudspeaker here.
error-speaker-absent = There is no speaker { $name }. What is said is shown instead.
error-speaker-gone = The speaker is gone. What is said is shown until it is back.
error-speaker-unwritable = The sound file cannot be written: { $detail }
error-speaker-failed = The speaker does not work: { $detail }
error-recording-homeless = The recording came too late and was not kept.
error-recording-unencodable = The recording could not be kept: { $detail }
error-folder-absent = There is no folder { $folder }.
error-file-absent = There is no file { $file }.
error-file-forbidden = We may not use the file { $file }.
error-file-disk-full = The disk is full; { $file } could not be written.
error-file-failed = The file { $file } cannot be read or written.
error-table-malformed = Line { $line } of the table { $file } is not "file, tab, text".
error-bench-table-malformed = Line { $line } of the table { $file } is not "file, tab, language, tab, text, tab, speaker".
error-course-absent = There is no course { $course } here.
error-log-too-large = The log { $file } is too large.
error-log-empty = The log { $file } is empty.
error-log-malformed = Line { $line } of the log { $file } cannot be read.
error-log-version = The log { $file } has version { $found }, which this program does not know.
error-nothing-to-say = There is nothing in this text that can be said.
error-expectation-missing = Say what may be heard, with --expect.

## Models

error-models-unknown-model = There is no voice or recogniser called { $id }. "sauti models list" shows them all.
error-models-not-installed = { $id } is not installed.
error-models-busy = Another program is installing { $id } right now.
error-models-no-network = { $host } cannot be reached. Is there a network? You can also bring the files on a stick, with "sauti models add".
error-models-not-secure = The connection to { $host } is not secure, so nothing was fetched.
error-models-refused = { $host } does not give the file (status { $status }).
error-models-redirect-loop = { $host } sends us in circles.
error-models-not-http = { $host } does not answer as a web server does.
error-models-silent = { $host } fell silent after { $received } of { $total } megabytes. They are kept: try again, and it goes on from there.
error-models-broken = The connection to { $host } broke after { $received } of { $total } megabytes. They are kept: try again, and it goes on from there.
error-models-wrong-length = { $file } does not have the size it should have, so it was not used. Perhaps this network asks its guests to sign in first.
error-models-wrong-hash = { $file } is damaged or not the right file, so it was not used.
error-models-no-space = There is not enough room in { $folder }: { $needed } megabytes are needed, { $free } are free.
error-models-cannot-write = { $path } cannot be written.
error-models-cannot-read = { $path } cannot be read.
error-models-not-a-model = { $path } is no voice and no recogniser that we can use.
error-models-companion-missing = { $path } is missing: a voice has two files, and they must lie side by side.
error-models-name-taken = There is another model called { $id }. Give the file another name.
error-models-name-unfit = { $path } needs another name, of plain letters, digits, dots and hyphens.
error-models-cancelled = Stopped. What has come is kept.

## Every language, and who serves it

help-languages = Every language that Sauti knows of: who speaks it here, and who hears it
doctor-languages-all = "sauti languages" lists all others.
languages-app = the app
languages-legend = First who speaks, then who hears; the first is asked first. What stands in brackets is not here, and can be added.
rung-clips = recordings
rung-piper = Piper
rung-espeak = espeak-ng
rung-whisper = whisper
rung-takes = your own takes
rung-phones = phones
rung-touch = touch

## Words that go to translators and come back

exchange-problem-file-too-large = The file is larger than { $kilobytes } kilobytes, so I did not read it.
exchange-problem-file-not-utf8 = The file is not in UTF-8, so I did not read it. Save it again as "UTF-8".
exchange-problem-file-of-another-kind = This is no file of the kind that its name says, or of a version that I do not know.
exchange-problem-malformed = I cannot read this, and left it out: { $near }
exchange-problem-cut-short = The file cannot be read from here on. Save it again in the program that it comes from.
exchange-problem-entities = The file wants to put other things in the place of its words. I stopped reading here.
exchange-problem-column-absent = The table has no column "{ $column }". Leave the headings in the first row as they are.
exchange-problem-too-many = There is more in the file than { $limit } texts. I left out the rest.
exchange-problem-text-too-long = The text { $key } is longer than { $limit } bytes. I left it out.
exchange-problem-key-malformed = Something stands under the key "{ $key }", which no text of a course has. I left it out.
exchange-problem-words-twice = The text { $key } is there twice. I took the first one.
exchange-problem-words-unknown = The course has no place for { $key }, so I left it out: { $text }
exchange-problem-words-in-the-way = The words file has { $key } in a form that I cannot read, so I did not touch it. Mend it first, and import again.
exchange-problem-source-changed = The course says { $key } in other words since this was translated. I took the translation and marked it: look at it again.
exchange-problem-plural = The text { $key } has a form for each number, which a course does not have. I left it out.
exchange-problem-inline-left-out = In the text { $key } stood something that is no text. I took it out.
exchange-problem-more-problems = There are more than { $limit } problems; only these are listed.

## Courses in other channels: said on a player or on the telephone

channel-lesson = Lesson { $number }.
channel-in-folder = It is in folder { $folder }.
channel-next-in-folder = The next lesson is in folder { $folder }.
channel-go-to-track = Go to track { $track }.
channel-hint-on-track = For a hint, go to track { $track }.
channel-choose-now = Stop here, think, and choose a track.
channel-think-aloud = Think about it. Say aloud what you think, or talk about it with those around you.
channel-order-think = What is the right order? Stop here and think. The next track tells it.
channel-press = Press { $key }.
channel-press-for-more = To hear more, press { $key }.
channel-press-for-hint = For a hint, press { $key }.
channel-press-when-ready = When you are ready, press { $key }.
channel-keys = Some keys always work. Eight gives a hint. Nine goes on. Zero says it again. The star goes back.
channel-goodbye = Thank you for calling. Goodbye.

## Courses on paper: the trainer's guide

guide-how-to = This guide is for whoever leads the group. Read aloud what is printed large. What is printed small tells you what to do. Keep to the numbers of the steps: an answer may lead to another step than the next.
guide-contents = Lessons
guide-tell = Tell
guide-choice = Ask, and let them choose
guide-true-false = True or not true?
guide-spoken = Ask for the word
guide-say-after-me = Say it together
guide-order = Put in order
guide-reflect = Think aloud
guide-do-tell = Read it aloud, slowly.
guide-do-choice = Read the question and every answer. Let people talk. Then they choose, with raised hands or by going to a corner. Read what belongs to their answer.
guide-do-true-false = Read the sentence. Who thinks that it is true, and who does not? Ask why. Then read what belongs to the answer.
guide-do-spoken = Read the question only, and wait for their own words. If nobody finds it, read the answers one by one.
guide-do-say-after-me = Read it aloud. Then all say the sentence together, twice.
guide-do-order = Read the items in another order than here. Ask what comes first, and what comes next. Here they stand in the right order.
guide-do-reflect =
    { $seconds ->
        [one] Let those speak who want to, { $seconds } second each. Nobody has to.
       *[other] Let those speak who want to, up to { $seconds } seconds each. Nobody has to.
    }
guide-right-answer = right
guide-hint = If they are stuck:
guide-afterwards = Afterwards:
guide-go-on-with = Go on with step { $number }.
guide-ask-again = Ask once more.
guide-lesson-ends = The lesson ends here.
guide-licence = Licence:
guide-made-by = Made by:

## Exporting a course

help-course-export = Bring a course into another form, or onto another channel
help-course-export-folder = The course's folder
help-course-export-audio_tree = Numbered folders of sound with a spoken menu, for any player; the folder must not be there yet
help-course-export-opus = With --audio-tree: small Opus files instead of WAV files
help-course-export-ivr = A flow for RapidPro or TextIt, with its recordings, for telephones with keys; the folder must not be there yet
help-course-export-address = With --ivr: where on the web the recordings will lie
help-course-export-print = A trainer's guide as one HTML file, to be printed
export-progress = { $done } of { $all } recordings
export-audio-tree-done =
    { $tracks ->
        [one] { $folder } has { $tracks } track, { $minutes } minutes, { $megabytes } megabytes.
       *[other] { $folder } has { $tracks } tracks, { $minutes } minutes, { $megabytes } megabytes.
    }
export-telephone-done =
    { $recordings ->
        [one] { $folder } has { $flows } flows and { $recordings } recording, { $megabytes } megabytes.
       *[other] { $folder } has { $flows } flows and { $recordings } recordings, { $megabytes } megabytes.
    }
export-telephone-no-address = The flows name no recordings, so that the platform's own voice speaks. To use the recordings, put them on the web and export again with --address.
export-guide-done = The guide is in { $file }. Open it in a browser, and print it from there.
export-words-missing = Sauti has no words of its own in { $language } yet. What it adds to the course is in English.
export-lesson-left-out = The lesson “{ $lesson }” lacks words in this language, and is left out.
export-step-left-out = The step “{ $step }” of the lesson “{ $lesson }” lacks words in this language, and is left out.
export-picture-left-out = The picture “{ $picture }” is missing, is none, or had no room, and is left out.
error-export-exists = { $file } is already there. Choose another name, or take it away first.
error-export-language = The course has no words in { $language }. It has them in: { $languages }
error-export-empty = No lesson of the course can be taken in { $language }.
error-export-address = { $address } is no plain address on the web. It begins with https:// and has no signs like @ or ?.
error-export-flow-too-long = “{ $lesson }” is too long for a telephone flow: it needs { $nodes } nodes, and the most is { $limit }. Make two lessons of it.
error-export-stopped = Stopped. Nothing was written.

## The trainer's workshop

help-course-new = Begin a course with a worked example
help-course-new-folder = The folder, which must be empty or not there yet
help-course-new-title = The course's title
help-course-stats = How long a course is, and what each language has of it
help-course-stats-folder = The course's folder
help-course-translate = Make or renew the words file of a language
help-course-translate-folder = The course's folder
help-course-translate-to = The language to translate into
help-course-record = Record a language, sentence by sentence
help-course-record-folder = The course's folder
help-course-record-from = A folder of WAV files instead of the microphone, each named after its words or its number
help-course-render = Let the voice that is here speak what nobody has recorded
help-course-render-folder = The course's folder
help-course-preview = Take a course as a member would, without keeping anything
help-course-preview-folder = The course's folder
help-course-preview-from = Where to begin: a lesson, or a lesson and a step
help-course-build = Make one file of a course, to hand it out
help-course-build-folder = The course's folder
help-course-build-out = The file to write

error-workshop-folder-not-empty = Something lies in the folder { $folder } already. Name another one.
error-workshop-language-absent = The course has no words in the language { $language } yet. “sauti course translate” makes the file for them.
error-workshop-language-is-source = The course is written in { $language }. Name the language to translate it into.
error-workshop-clips-unreadable = There is something in { $file } that I do not understand, and I do not want to lose it. “sauti course check” tells what it is.
error-workshop-words-unreadable = I cannot read { $file }, and I do not want to lose what is in it. “sauti course check” tells why.
error-workshop-clip = I cannot make a clip of this sound: { $detail }
error-workshop-not-for-a-pack = This cannot be handed out as it stands: { $value }

course-new-done = I have begun a course in { $folder }. It has two short lessons as an example, and it is in order as it stands.
course-new-untranslated = I have no words in that language yet, so the example is in mine. Write the course's own words into { $file }.
course-new-next = Open the files with any editor and change one thing after the other. “sauti course check { $folder }” tells whether all is well, and “sauti course preview { $folder }” lets you take the course.
course-translate-done = { $file }: { $new } to translate, { $changed } whose source has changed, { $done } done.
course-translate-how = Write the translation in place of the empty quotation marks. Where the source has changed, change the translation too, or take the word “changed” and what stands behind it away from the note if it is right as it is.
course-stats = Lessons: { $lessons }. Steps: { $steps }. Questions: { $questions }. Pictures: { $pictures }.
course-stats-language = { $language }: { $minutes } minutes, { $words } words, { $coverage } per cent of the texts. Recorded: { $recorded } of { $texts }, by a synthetic voice { $synthetic }, out of date { $stale }.
course-render-done = { $language }: { $rendered } of { $texts } texts rendered.
course-render-silent = The voice says nothing for “{ $key }”.
course-preview-no-such-step = There is no step “{ $step }” in this course. Name a lesson, or a lesson and a step with a stroke between them.
course-build-done = { $file }: { $files } files, { $kilobytes } kilobytes.

record-how = I show you one text after the other. Sit close to the microphone, in a quiet room, and speak as you would to a neighbour.
record-ready = Enter: record · 3: skip · 4: back · 5: stop
record-running = I am listening. Press Enter when you have finished.
record-keep = Enter: keep it · 2: once more · 3: skip · 4: back · 5: stop
record-done = { $recorded } of { $texts } texts are recorded.
record-stray = The file { $file } belongs to no text of this course. Name it after its text or its number.
record-refused = I do not take the file { $file }.
record-some-refused = Files that I did not take: { $count }.
record-flaw-silent = I hear nobody speak. See that the microphone is on.
record-flaw-too-quiet = It is too quiet. Come closer to the microphone.
record-flaw-too-loud = It is too loud. Go further away from the microphone.
record-flaw-clipped = It is so loud that it is distorted. Go further away from the microphone, or speak more softly.
record-flaw-noisy = There is too much noise behind the voice. Find a quieter place, or come closer to the microphone.
record-flaw-too-long = It is longer than five minutes. Record one text at a time.

problem-translation-stale = The source of “{ $key }” has changed since it was translated.
    .mend = Translate it again. “sauti course translate” shows what the source says now.
problem-clip-outdated = The clip “{ $key }” speaks words whose source has changed.
    .mend = Translate the words again, then record them again.
problem-clips-wanting = The language { $language } is recorded in part: { $missing } texts have no clip, and another voice speaks them.
    .mend = Record the rest with “sauti course record”, or render it with “sauti course render”.
problem-clips-needed = No voice speaks { $language }, and { $missing } texts have no clip. They would stay silent.
    .mend = Record them with “sauti course record”.
problem-clip-unplayable = The clip { $name } cannot be played.
    .mend = Record it again.
problem-clip-silent = Nobody speaks in the clip { $name }.
    .mend = Record it again.
problem-clip-clipped = The clip { $name } is distorted: it was too loud for the microphone.
    .mend = Record it again, further away from the microphone.
problem-clip-quiet = The clip { $name } is much quieter than others: { $loudness } LUFS.
    .mend = Record it again with “sauti course record”, which brings all clips to one loudness.
problem-clip-loud = The clip { $name } is much louder than others: { $loudness } LUFS.
    .mend = Record it again with “sauti course record”, which brings all clips to one loudness.
problem-clip-noisy = There is noise behind the voice in the clip { $name }.
    .mend = Record it again in a quieter place, close to the microphone.
problem-clip-unlike-words = The clip of “{ $key }” lasts { $seconds } seconds, which does not fit its words.
    .mend = Listen to it. Most likely it speaks other words; record it again.
problem-clip-unused = No words use the clip { $name }.
    .mend = Take the file away, or tie it to its words in clips.toml.
problem-answers-same-sound = “{ $one }” for the answer “{ $first }” sounds the same as “{ $other }” for “{ $second }”. I could not tell them apart.
    .mend = Give one of them other words.
problem-answers-alike = “{ $one }” for the answer “{ $first }” sounds much like “{ $other }” for “{ $second }”. I will often have to ask again.
    .mend = Choose words that sound more different.
problem-answer-too-long = Nobody would say the whole of “{ $key }”.
    .mend = Add a short way to say it, of { $words } words at most, in the attribute that begins with said.
problem-answers-too-many = The step “{ $step }” offers { $count } answers by voice. A listener keeps { $limit } in mind.
    .mend = Offer fewer, or make two steps of it.
problem-card-too-long = “{ $key }” is too long for a card that is touched: more than { $limit } letters.
    .mend = Make it shorter, and tell the rest in the text or the reply.
problem-sentence-too-long = A sentence of “{ $key }” has { $count } words. A listener keeps { $limit } in mind.
    .mend = Make two sentences of it.
problem-text-figures = There are figures in “{ $key }”: { $found }. A voice may read them in another way than you mean.
    .mend = Write the number in words.
problem-text-abbreviation = There is an abbreviation in “{ $key }”: { $found }. A voice may read it as a word, or letter by letter.
    .mend = Write it out, or write it as it is spoken.
problem-text-sign = There is a sign in “{ $key }” that a voice leaves out or names in its own way: { $found }
    .mend = Write it in words.
problem-text-foreign-script = There is a word in “{ $key }” in a script that this language is not written in: { $found }
    .mend = Write it as it sounds, in the script of the language.
problem-picture-unreadable = The file { $name } is no picture of the kind that its name says.
    .mend = Save it again as WebP, PNG or JPEG.
problem-picture-too-many-pixels = The picture { $name } has { $width } by { $height } points, more than a device shows.
    .mend = Make it smaller; a thousand points are enough for the longer side.
problem-picture-large = The picture { $name } is larger than a small screen needs: { $width } by { $height } points, { $kilobytes } kilobytes.
    .mend = Save it with { $limit } kilobytes at most, and a thousand points on the longer side.
problem-picture-unused = Nothing shows the picture { $name }.
    .mend = Name it in a step, or take the file away.
problem-licence-unknown = “{ $licence }” is no licence on the SPDX list.
    .mend = Write the short name of a licence from the list, like CC-BY-SA-4.0.
problem-licence-not-free = Under “{ $licence }” not everybody may use, change and hand on the course.
    .mend = Choose a free licence if you can, like CC-BY-SA-4.0.
problem-author-uncredited = Nobody is named as the author.
    .mend = Add the credit of an author to course.toml.
problem-voice-uncredited = There are recordings in { $language }, and nobody is named as their voice.
    .mend = Add the credit of a voice for this language to course.toml.

## The worked example of a new course. It is spoken, so write it to be heard: short sentences, numbers as words.

example-author = Our cooperative
example-note-course =
    What the course is called, who made it, and the order of its lessons. Its words are in the folder “words”.
    Change the version when you hand out a new one. Under licence stands what others may do with the course.
example-note-lesson =
    The steps of one lesson, in the order in which they are taken. The names of steps and answers stay:
    what a member has done is tied to them. What is said at each step is in the folder “words”.
example-note-words =
    Everything that the course says. Write it to be heard: short sentences, one thought in each, numbers as words.
    Under “said” stand the ways in which people really say an answer, with a bar between them.
example-course = Our savings box
    .summary = How neighbours put money together, and how they decide what to buy.
example-putting-together = Putting money together
    .summary = Three neighbours, one box, and a cart.
example-putting-together--story = Amina, Musa and Rehema sell vegetables. The market is far away. None of them has enough money for a cart. So every week each of them puts a coin into one box.
example-putting-together--why = Why do they put their money into one box?
    .hint = Think of the way to the market.
    .answer-cart = To buy a cart
    .said-cart = a cart | for the cart | to get to the market
    .reply-cart = Yes. Together they can buy what nobody can buy alone.
    .answer-feast = To have a feast
    .said-feast = a feast | for a party | to eat
    .reply-feast = A feast would be pleasant. But it is not what they need most.
example-putting-together--once-more = Listen once more. The market is far away, and they carry everything on their heads.
example-putting-together--each-week = Each of the three puts something into the box every week.
    .reply-true = That is right. It is little, but it comes every week, and from everybody.
    .reply-false = Oh yes, they do. It is little, but it comes every week, and from everybody.
example-putting-together--rule = This is the rule of the box. Say it with me.
    .phrase = Everybody gives, and everybody decides.
    .reply = Well said. Keep it in mind.
example-deciding-together = Deciding together
    .summary = The box is full. What now?
example-deciding-together--story = After a year the box is full. Musa put in a little more than the others. He wants to choose the cart alone. The others want to talk first.
example-deciding-together--who-decides = Who should decide which cart they buy?
    .hint = Think of the rule of the box.
    .answer-everybody = All three together
    .said-everybody = all of them | everybody | they decide together
    .reply-everybody = Yes. Each of them has one vote, however much they put in.
    .answer-richest = The one who gave most
    .said-richest = Musa | he decides | whoever paid more
    .reply-richest = Then money would decide, and not the members. Here each of them has one vote.
example-deciding-together--in-order = What comes first, and what comes then? Put it in order.
    .answer-talk = We talk about it
    .said-talk = talking | first we talk
    .answer-vote = We vote
    .said-vote = voting | the vote
    .answer-buy = We buy the cart
    .said-buy = buying | the cart
    .reply = First talk, then vote, then buy. So nobody is surprised.
example-deciding-together--yours = Think of something that you once bought together with others. How did you decide? Tell it in your own words.
    .reply = Thank you. Tell it to others as well; they will learn from it.

## Sounds in which nobody speaks, and the limits of rejection, when hearing is measured
bench-noise = { $kind }: one of four words is taken in { $sure } %, asked about in { $near } %
bench-noises = { $clips } sounds in which nobody speaks: one of four words is taken in { $sure } % ({ $interval }), asked about in { $near } %
bench-others-at-five = { $language }, other words, { $takes } takes: a limit that refuses 5 % of right choices lets { $share } % through
help-hear-plot = Draw, as a picture (SVG), how many right choices and how many other words each limit refuses and lets through

## Questions of other programs, made into a draft

intake-file-too-large = The file is larger than { $kilobytes } kilobytes, so I did not read it.
intake-file-not-utf8 = The words in this file are not in UTF-8, so I did not read them. Save it again as "UTF-8".
intake-file-of-another-kind = This is no file of the kind that its name says.
intake-malformed = I cannot read this: { $near }
intake-cut-short = The file cannot be read from line { $line } on. What stood before it is in the draft.
intake-entities = The file wants to put other things in the place of its words. I stopped reading here.
intake-archive-damaged = The package is damaged and cannot be opened.
intake-archive-too-many = The package has more than { $limit } files in it, so I did not open it.
intake-archive-entry-absent = The package has no file { $name } that I can read.
intake-archive-ambiguous = The package has two files in one place, so that nobody can know which one is meant. I did not open it.
intake-archive-swells = The file { $name } in the package grows too much when it is unpacked. I left it packed.
intake-archive-hostile-names = { $count } files in the package want to be written where they do not belong. I write none of them; but be careful with it.
intake-content-unknown = A course has nothing for content of this kind: { $kind }
intake-media = Pictures, sounds or films were left out: { $count }.
intake-formula = A formula was kept as it is written. A voice cannot read it: say it in words.
intake-text-absent = There is no text to be said, so it was left out.
intake-text-too-long = A text is longer than { $limit } bytes, which is too long to listen to. It was left out.
intake-answer-unspeakable = An answer cannot be said, because it is a picture or only signs. It was left out.
intake-answer-twice = Two answers are said in the same way. I left out the second one: { $answer }
intake-too-many-answers = There are more than { $limit } answers. I left out the last wrong ones.
intake-too-few-answers = Too few answers were left, so the question was left out.
intake-right-answer-absent = No answer is right, so the question was left out.
intake-several-right = All right answers were to be chosen together. In the course, any one of them is right.
intake-order-length = Two to seven things can be put in order. This was left out.
intake-answer-pattern = A star stands for many answers, and I left it out: { $answer } List what people really say.
intake-replies = With its replies and hints the question was too long. I left those out.
intake-too-many = There is more in the file than a course can hold. I took { $limit } and left out the rest.
intake-licence-unknown = The file does not say under which licence it may be used. Ask its makers, and write it into course.toml.
intake-nothing = Nothing in this file could be made into a lesson.
intake-more = More than { $limit } things were left out; only these are listed.

## Packs

error-pack-too-large = This pack is too large: more than { $limit }.
error-pack-malformed = This pack is damaged: line { $line }, column { $column } of its manifest cannot be read.
error-pack-not-canonical = The manifest of this pack is not written as it must be, so the pack was not used.
error-pack-format-unknown = This pack is for a newer program: its format is { $found }.
error-pack-text-unfit = A title or name in this pack cannot be shown, so the pack was not used.
error-pack-text-absent = This pack has no title, or no reason.
error-pack-languages-differ = This pack does not have the languages that it says it has.
error-pack-part-twice = { $file } is in this pack twice.
error-pack-part-out-of-place = { $file } does not belong in a pack of this kind.
error-pack-part-absent = This pack is not complete: what it needs most is not in it.
error-pack-file-empty = { $file } in this pack is empty.
error-pack-file-too-large = { $file } in this pack is too large.
error-pack-pieces-differ = { $file } in this pack does not have the size that it says it has.
error-pack-not-a-pack = This file is no pack.
error-pack-cut-short = This pack is not complete. Copy it again.
error-pack-bytes-behind = Something follows behind the end of this pack, so it was not used.
error-pack-wrong-hash = { $file } in this pack is damaged, so it was not used. Copy the pack again.
error-pack-failed = The pack cannot be read or written.

error-distribution-not-there = The place where we look does not have all of this pack.
error-distribution-wrong-size = The place where we look has a file of another size than it should be. Perhaps this network asks its guests to sign in first.
error-distribution-cannot-read = { $path } cannot be read. Is the stick still in its place?
error-distribution-address-unfit = { $address } is not an address that can be used.
error-distribution-no-network = { $host } cannot be reached. Is there a network?
error-distribution-not-secure = The connection to { $host } is not secure, so nothing was fetched.
error-distribution-refused = { $host } does not give what we asked for (status { $status }).
error-distribution-not-http = { $host } does not answer as a web server does.
error-distribution-broken = The connection to { $host } broke. What has come is kept: try again, and it goes on from there.
error-distribution-cancelled = Stopped. What has come is kept.
error-distribution-wrong-bytes = What came is damaged or not the right file, so nothing of it was kept.
error-distribution-needs-newer-app = This pack is for a newer program.
error-distribution-older = Version { $offered } is older than version { $held }, which is here already.
error-distribution-withdrawn = This was withdrawn by those who published it.
error-distribution-not-held = This is not on the device.
error-distribution-damaged = { $file } is damaged. Take the pack away, and bring it here again.
error-distribution-busy = Another program is bringing a pack here right now.
error-distribution-no-space = There is not enough room in { $folder }: { $needed } megabytes are needed, { $free } are free.
error-distribution-cannot-write = { $path } cannot be written.
error-distribution-no-sharing = Nothing can be shared on this network.

## Translators' files and drafts, on the command line

help-course-export-po = The words for translators, as a gettext PO file
help-course-export-xliff = The words for translators, as an XLIFF 2 file
help-course-export-csv = The words for translators, as a table for a spreadsheet
help-course-import = Put a translation that came back into the course
help-course-import-folder = The course's folder
help-course-import-file = The translator's file, which ends in .po, .xliff or .csv
help-course-draft = Make the draft of a course out of questions of another program
help-course-draft-file = The questions: H5P, Moodle XML, GIFT, or a text export of Anki
help-course-draft-out = The folder of the draft, which must be empty or not there yet
course-export-words-done = I wrote { $file }: { $texts } texts, of which { $translated } are translated. To be looked at again: { $stale }.
course-import-done = { $file } is up to date. Texts that changed: { $changed }. Things to look at: { $problems }.
course-draft-done = The draft is in { $folder }. Lessons: { $lessons }. Steps: { $steps }. Things that could not be carried over as they were: { $left }.
error-import-kind = I do not know what { $file } is. I read files that end in .po, .xliff or .csv.
error-import-language = This translation is in the language { $found }, and not { $language }.
error-draft-kind = I do not know what { $file } is. I read H5P packages, Moodle XML, GIFT, and notes of Anki exported as text.

## Officers of a federation

help-federation = Decide with others what is published
help-federation-key = Make an officer's key
help-federation-key-out = Where to write the key; its public half is put beside it, with .pub at the end
help-federation-key-name = The officer's name, as the others know it
help-federation-key-passphrase_file = A file with the passphrase; otherwise it is asked for
help-federation-init = Begin a federation
help-federation-init-folder = The folder of the federation
help-federation-init-title = The federation's name
help-federation-init-officers = The public half of an officer's key; once for each officer
help-federation-init-threshold = How many officers must sign
help-federation-show = What is proposed, and who has signed
help-federation-show-folder = The folder of the federation
help-federation-add-officer = Propose a new officer
help-federation-add-officer-folder = The folder of the federation
help-federation-add-officer-officer = The public half of the new officer's key
help-federation-add-officer-role = The cooperative whose officer it is; without it, the federation itself
help-federation-remove-officer = Propose that somebody signs no longer
help-federation-remove-officer-folder = The folder of the federation
help-federation-remove-officer-who = The officer's name
help-federation-remove-officer-role = The cooperative whose officer it was; without it, the federation itself
help-federation-rotate = Propose a new key for an officer whose key was lost or stolen
help-federation-rotate-folder = The folder of the federation
help-federation-rotate-who = The officer's name
help-federation-rotate-officer = The public half of the new key
help-federation-rotate-role = The cooperative; without it, the federation itself
help-federation-threshold = Propose how many must sign
help-federation-threshold-folder = The folder of the federation
help-federation-threshold-threshold = How many must sign
help-federation-threshold-role = The cooperative; without it, the federation itself
help-federation-delegate = Propose that a cooperative publishes by itself
help-federation-delegate-folder = The folder of the federation
help-federation-delegate-name = The cooperative's name, in small letters without spaces
help-federation-delegate-officers = The public half of the key of an officer of the cooperative; once for each
help-federation-delegate-threshold = How many of them must sign
help-federation-delegate-scope = Under which names it publishes; usually its own name, a stroke, and anything
help-federation-delegate-by = Who trusts it, where that is not the federation
help-federation-undelegate = Propose that a cooperative publishes no longer
help-federation-undelegate-folder = The folder of the federation
help-federation-undelegate-name = The cooperative's name
help-federation-undelegate-by = Who trusted it, where that is not the federation
help-federation-propose = Propose packs to be published
help-federation-propose-folder = The folder of the federation
help-federation-propose-packs = The packs, as sauti course build makes them
help-federation-propose-role = The cooperative that publishes them; without it, the federation itself
help-federation-withdraw = Propose that a pack is used no longer
help-federation-withdraw-folder = The folder of the federation
help-federation-withdraw-name = The name under which it is published
help-federation-withdraw-reasons = Why, as a language, an equals sign and a sentence; once for each language
help-federation-withdraw-role = The cooperative that published it; without it, the federation itself
help-federation-renew = Propose the same again, for a longer time
help-federation-renew-folder = The folder of the federation
help-federation-renew-role = The cooperative; without it, the federation itself
help-federation-sign = Read what is proposed, and sign it
help-federation-sign-folder = The folder of the federation
help-federation-sign-key = The file with your key
help-federation-sign-passphrase_file = A file with the passphrase; otherwise it is asked for
help-federation-sign-copies = A proposal that another officer has signed and sent
help-federation-sign-yes = Sign without asking
help-federation-sign-aloud = Read aloud what is signed
help-federation-publish = Bring into force what enough officers have signed
help-federation-publish-folder = The folder of the federation
help-federation-publish-key = The file with your key
help-federation-publish-passphrase_file = A file with the passphrase; otherwise it is asked for
help-federation-publish-copies = A proposal that another officer has signed and sent
help-federation-give-up = Give up a proposal
help-federation-give-up-folder = The folder of the federation
help-federation-give-up-role = Which proposal: root, targets, or a cooperative

federation-passphrase = Your passphrase:
federation-passphrase-new = A new passphrase of several words:
federation-passphrase-again = The same once more:
federation-passphrase-differs = The two passphrases differ. Nothing was made.
federation-passphrase-short = The passphrase is short. Take several words, { $least } characters or more.
federation-key-made = Your key is in { $file }. Keep it to yourself, and a copy in another safe place. Hand { $public } to the others, and read these figures to them: { $fingerprint }
federation-nothing-proposed = Nothing is proposed.
federation-nothing-to-sign = Nothing is proposed that this key may sign.
federation-proposal = Proposal for { $role }, version { $version }. Its figures: { $fingerprint }
federation-proposal-file = To hand on: { $file }
federation-standing = { $missing ->
    [0] Signed by: { $signed }. That is enough.
    [one] Signed by: { $signed }. One more must sign.
   *[other] Signed by: { $signed }. { $missing } more must sign.
}
federation-agree = Do you agree? Type yes to sign:
federation-agree-yes = yes
federation-cannot-ask = Nobody can be asked here. Nothing was signed. Whoever is sure adds --yes.
federation-signed = You have signed for { $role }.
federation-not-signed = You have not signed for { $role }.
federation-published = In force: { $role }.
federation-waiting = { $missing ->
    [0] { $role } waits for another decision that belongs with it.
    [one] { $role } waits for one more signature.
   *[other] { $role } waits for { $missing } more signatures.
}
federation-list-renewed = The list of newest files is signed anew. Nothing else changed.
federation-to-be-published = Somebody who is an officer of the federation itself now brings it into force: with sauti federation publish.
federation-given-up = The proposal for { $role } is given up.

federation-change-begins = The federation begins. Its name is { $title }.
federation-change-joins = { $name } may sign for { $role }. The figures of the key: { $fingerprint }
federation-change-leaves = { $name } signs no longer for { $role }.
federation-change-needs = For { $role } it takes { $threshold } of { $all } officers.
federation-change-trusts = { $name } may publish by itself, under these names: { $scope }
federation-change-distrusts = { $name } may publish no longer.
federation-change-lists = { $name } is published, version { $version }.
federation-change-replaces = { $name } goes from version { $from } to version { $to }.
federation-change-unlists = { $name } is offered no longer.
federation-change-withdraws = { $name } is withdrawn, because: { $reason }
federation-change-valid = { $role } is valid until { $date }.
federation-change-unknown = Something that I have no word for changes: { $member }. Do not sign before you know what it is.

error-federation-no-key = { $file } is no officer's key.
error-federation-no-such-key = This is no officer's key.
error-federation-not-opened = The passphrase does not open the key, or the file is damaged.
error-federation-no-chance = The system gives no random numbers. No key was made.
error-federation-no-passphrase = Nobody can be asked for the passphrase here. Put it into a file, and name that with --passphrase-file.
error-federation-no-proposal = This is no proposal, or it is damaged.
error-federation-changed = The proposal for { $role } says something else than what was signed. Somebody changed it. Do not sign it; ask who had it last.
error-federation-outdated = The proposal for { $role } is old: version { $version } is in force already. It has to be proposed anew.
error-federation-not-an-officer = This key may not sign for { $role }.
error-federation-broken = { $file } is damaged.
error-federation-already-there = There is a federation in this folder already.
error-federation-not-there = There is no federation in { $folder }.
error-federation-no-such-role = There is no { $role } in this federation.
error-federation-no-such-officer = { $who } is no officer of { $role }.
error-federation-already-officer = { $who } is an officer of { $role } already.
error-federation-threshold = { $threshold } of { $all } cannot sign for { $role }.
error-federation-key-twice = One key would stand twice for { $role }, and count twice.
error-federation-being-signed = The proposal for { $role } is being signed. Bring it into force first, or give it up.
error-federation-out-of-scope = { $role } may not publish under the name { $name }.
error-federation-not-listed = Nothing is published under the name { $name }.
error-federation-reason = “{ $given }” is no reason. Write a language, an equals sign and a sentence, such as en=It tells a wrong price.

## Packs on this device: whom it trusts, what it holds, how more comes and goes

help-packs = Courses, voices and recognisers that go from hand to hand
help-packs-trust = Trust a federation, after comparing its officers' figures with them
help-packs-trust-root = The federation's root, or the folder that it publishes
help-packs-trust-yes = Trust it without being asked
help-packs-trusts = Show whom this device trusts
help-packs-list = Show what is here, and what is offered
help-packs-list-from = Where to look for more: a folder, a web address, or a neighbour's address
help-packs-install = Take in a pack
help-packs-install-name = The pack by its name in the list, or a pack that somebody sent as one file
help-packs-install-from = Where it comes from: a folder, a web address, or a neighbour's address
help-packs-remove = Take a pack away and give its space back
help-packs-remove-name = The pack, by its name in the list
help-packs-verify = Check every pack against its fingerprints
help-packs-share = Give neighbours on this network what is here, until you stop it
help-packs-share-name = How this device is called on the network
help-packs-share-port = The port; otherwise any that is free
help-packs-neighbours = Show who shares on this network

packs-federation =
    { $all ->
        [one] { $title }. One officer signs:
       *[other] { $title }. { $threshold } of { $all } officers must sign:
    }
packs-officer = { $name }: { $fingerprint }
packs-trust-replaces = This device trusts { $title } so far. That would end.
packs-agree = Compare the figures with the officers, face to face. Shall this device trust them? (yes/no)
packs-cannot-ask = Nobody can be asked here. Whoever has compared the figures says --yes.
packs-not-trusted = Nothing was changed.
packs-trusted = This device trusts { $title } now.
packs-held = here
packs-newer = newer than what is here, { $megabytes } MB
packs-offered = offered, { $megabytes } MB
packs-withdrawn-because = Withdrawn by those who published it: { $reason }
packs-silent = { $role } could not be asked. { $reason }
packs-stale = This word was signed on { $date }, and its time has passed. What was withdrawn since is not known here.
packs-stale-since = The time of this word has passed on { $date }. What was withdrawn since is not known here.
packs-checking = Looking at what is here: { $percent } %
packs-carrying = { $name }: { $percent } %, { $done } of { $all } MB
packs-left-seconds =
    { $seconds ->
        [one] one second left
       *[other] { $seconds } seconds left
    }
packs-left-minutes =
    { $minutes ->
        [one] one minute left
       *[other] { $minutes } minutes left
    }
packs-installed = { $title } { $version } is here now.
packs-removed = { $name } was taken away.
packs-damaged = { $name } is damaged. Take it away, and bring it here again.
packs-good = Everything that is here is whole.
packs-some-damaged =
    { $count ->
        [one] One pack is damaged.
       *[other] { $count } packs are damaged.
    }
packs-share-name = Sauti
packs-sharing =
    { $count ->
        [one] One pack is shared at { $address }
       *[other] { $count } packs are shared at { $address }
    }
packs-sharing-until = Ctrl-C ends it.
packs-shared =
    { $given ->
        [one] One file was given away.
       *[other] { $given } files were given away.
    }
packs-no-neighbours = Nobody shares on this network.

error-trust-nobody = This device trusts no federation yet. Get its root from an officer, and compare the figures.
error-trust-no-root = There is no federation's root at { $place }.
error-trust-no-place = Say where it comes from, with --from.
error-trust-not-signed = Nobody whom this device trusts has signed for { $file }, so nothing of it was kept.
error-trust-several = Several publish something that is called { $name }. Say the whole name, as in the list.
error-trust-other-publisher = { $held } is here, from somebody else. Take it away before { $name } can come in its place.
error-trust-unreadable = What the federation says there cannot be read.
error-trust-store = What this device believes cannot be read or kept.
error-trust-absent = There is no whole word of a federation there.
error-trust-rollback = This is older than what this device has seen ({ $role }: { $offered } instead of { $seen }), so it was not believed.
error-trust-too-few = { $found } of { $needed } signatures for { $role } are right, so it was not believed.
error-trust-expired = The time of what { $role } says has passed on { $date }.
error-trust-broken = What the federation says there is damaged or forged, so it was not believed.
error-trust-not-listed = Nobody whom this device trusts publishes { $name }.
