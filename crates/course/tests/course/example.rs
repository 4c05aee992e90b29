//! A small course with a step of each kind, which the tests change in one place each.

use course::MemorySource;

pub(crate) const COURSE: &str = r#"format = 1
id = "weavers"
version = "1.0.0"
licence = "CC-BY-4.0"
source = "en"
picture = "loom.webp"
lessons = ["oats"]

[[credits]]
role = "author"
name = "The weavers"

[[credits]]
role = "translator"
name = "Amina"
language = "sw"
"#;

pub(crate) const LESSON: &str = r#"picture = "loom.webp"

[[step]]
id = "welcome"
kind = "say"

[[step]]
id = "votes"
kind = "choice"
picture = "hands.png"
answers = ["one", "ten", "none"]
right = ["one"]
[step.branch]
ten = "why"
one = "open"

[[step]]
id = "why"
kind = "say"
then = "votes"

[[step]]
id = "open"
kind = "true-false"
right = true
review = false

[[step]]
id = "town"
kind = "spoken"
answers = ["rochdale"]
right = ["rochdale"]

[[step]]
id = "aloud"
kind = "say-after-me"

[[step]]
id = "order"
kind = "order"
items = ["meet", "talk", "vote"]

[[step]]
id = "think"
kind = "reflect"
seconds = 90
"#;

pub(crate) const ENGLISH: &str = r#"### The words of the example.

-town = Rochdale

course = The weavers
    .summary = How they began.
oats = Oats and flour
oats--welcome = In { -town }, twenty-eight weavers
    opened a shop.

    It was { 1844 }.
# A question.
oats--votes = How many votes has a member?
    .hint = Think of the first rule.
    .reply = Not quite.
    .answer-one = one vote
    .said-one = one | a single vote
    .reply-one = Yes, one.
    .answer-ten = ten votes
    .answer-none = no vote
oats--why = Ten for one would be nobody's co-operative.
oats--open = Anybody may join.
    .said-true = anybody
    .reply-true = Yes, it is open.
    .reply-false = It is open to all.
oats--town = In which town was it?
    .answer-rochdale = { -town }
oats--aloud = Say after me.
    .phrase = One member, one vote.
oats--order = What comes first?
    .answer-meet = we meet
    .answer-talk = we talk
    .answer-vote = we vote
oats--think = What would you buy together?
"#;

/// The example with the hash of a text that a clip speaks.
pub(crate) fn course() -> MemorySource {
    let hash = course::clip_hash("In Rochdale, twenty-eight weavers opened a shop.\nIt was 1844.");
    let clips = format!("[clip]\n\"oats--welcome\" = {{ file = \"welcome.opus\", sha256 = \"{hash}\" }}\n");
    MemorySource::new()
        .with("course.toml", COURSE)
        .with("oats.toml", LESSON)
        .with("words/en.ftl", ENGLISH)
        .with("voice/en/clips.toml", clips)
        .with("voice/en/welcome.opus", "OggS")
        .with("pictures/loom.webp", "RIFF")
        .with("pictures/hands.png", "PNG")
}
