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

/// The example, with a clip for its first step.
pub(crate) fn course() -> MemorySource {
    with_clip("oats--welcome", &course::clip_hash(WELCOME))
}

/// What the first step says.
pub(crate) const WELCOME: &str = "In Rochdale, twenty-eight weavers opened a shop.\nIt was 1844.";

/// The example, with a clip of the first step under some key and with some hash.
pub(crate) fn with_clip(key: &str, hash: &str) -> MemorySource {
    let clips = format!("[clip]\n\"{key}\" = {{ file = \"welcome.opus\", sha256 = \"{hash}\" }}\n");
    MemorySource::new()
        .with("course.toml", COURSE)
        .with("oats.toml", LESSON)
        .with("words/en.ftl", ENGLISH)
        .with("voice/en/clips.toml", clips)
        .with("voice/en/welcome.opus", "OggS")
        .with("pictures/loom.webp", "RIFF")
        .with("pictures/hands.png", "PNG")
}

/// The text of one of the example's files.
fn text(file: &str) -> &'static str {
    match file {
        "course.toml" => COURSE,
        "oats.toml" => LESSON,
        _ => ENGLISH,
    }
}

/// The example with one place of one file changed.
pub(crate) fn changed(file: &str, from: &str, to: &str) -> MemorySource {
    assert!(text(file).contains(from), "{file} has no {from:?}");
    course().with(file, text(file).replacen(from, to, 1))
}

/// The problems of a course, as `file:line code argument…` each.
pub(crate) fn problems(source: &MemorySource) -> Vec<String> {
    let (_, problems) = course::read(source);
    problems.iter().map(shown).collect()
}

fn shown(problem: &course::Problem) -> String {
    let mut shown = problem.file.clone();
    if let Some(line) = problem.line {
        shown += &format!(":{line}");
    }
    shown += &format!(" {}", problem.kind.code());
    for (_, value) in problem.kind.arguments() {
        shown += &format!(" {value}");
    }
    shown
}

/// Changes one place of one file of the example, and compares the problems.
pub(crate) fn check(file: &str, from: &str, to: &str, expected: &[&str]) {
    assert_eq!(problems(&changed(file, from, to)), expected, "{file}: {from:?} -> {to:?}");
}
