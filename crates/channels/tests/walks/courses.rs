//! The courses that are walked: those that ship, and a small one with everything that can be in a course.

use std::path::Path;

use course::{Course, MemorySource};

/// A lesson with each kind of step, a loop, jumps over and to the end, and a question with twelve answers.
const LESSON: &str = r#"
[[step]]
id = "told"
kind = "say"

[[step]]
id = "who"
kind = "choice"
answers = ["members", "trader", "state"]
right = ["members"]
[step.branch]
members = "many"
trader = "why"

[[step]]
id = "passed-over"
kind = "say"

[[step]]
id = "many"
kind = "spoken"
answers = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"]
right = ["g", "l"]
[step.branch]
l = "end"
a = "told"

[[step]]
id = "equal"
kind = "true-false"
right = false
[step.branch]
true = "why"

[[step]]
id = "rule"
kind = "say-after-me"

[[step]]
id = "in-order"
kind = "order"
items = ["talk", "pay", "begin", "share", "vote", "rest", "sing"]

[[step]]
id = "think"
kind = "reflect"
seconds = 30

[[step]]
id = "last"
kind = "say"
then = "end"

[[step]]
id = "why"
kind = "say"
then = "who"
"#;

/// The words of the small course in a language.
pub(crate) fn words(language: &str) -> String {
    let mut words = format!("course = Course {language}\n    .summary = About it.\n\none = One {language}\n");
    words.push_str("    .summary = About one.\n\ntwo = Two\ntwo--only = Only this.\n");
    for step in ["told", "passed-over", "last", "why"] {
        words.push_str(&format!("one--{step} = Text {step}.\n"));
    }
    words.push_str("one--who = Text who.\n    .hint = Think.\n    .reply-trader = Not the trader.\n");
    for answer in ["members", "trader", "state"] {
        words.push_str(&format!("    .answer-{answer} = Answer {answer}\n"));
    }
    words.push_str("one--many = Text many.\n");
    for answer in 'a'..='l' {
        words.push_str(&format!("    .answer-{answer} = Answer {answer}{answer}\n"));
    }
    words.push_str("one--equal = Text equal.\n    .reply = It is not.\n");
    words.push_str("one--rule = Text rule.\n    .phrase = One member, one vote.\n");
    words.push_str("one--think = Text think.\n    .reply = Thank you.\none--in-order = Text order.\n");
    for item in ["talk", "pay", "begin", "share", "vote", "rest", "sing"] {
        words.push_str(&format!("    .answer-{item} = Item {item}\n"));
    }
    words
}

/// The files of the small course.
pub(crate) fn small_files() -> MemorySource {
    let head = "format = 1\nid = \"small\"\nversion = \"1.0.0\"\nlicence = \"CC0-1.0\"\nsource = \"en\"\n";
    MemorySource::new()
        .with("course.toml", format!("{head}lessons = [\"one\", \"two\"]\n"))
        .with("one.toml", LESSON)
        .with("two.toml", "[[step]]\nid = \"only\"\nkind = \"say\"\n")
        .with("words/en.ftl", words("en"))
        .with("words/ar.ftl", words("ar"))
}

/// A course from its files.
pub(crate) fn read(files: &MemorySource) -> Course {
    course::read(files).0.unwrap()
}

/// Every course that ships, and the small one.
pub(crate) fn all() -> Vec<Course> {
    let lessons = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lessons");
    let mut folders = entries(&lessons);
    folders.retain(|folder| folder.join("course.toml").is_file());
    assert!(folders.len() >= 2, "the courses that ship are not there");
    let shipped = folders.iter().map(|folder| read(&files_of(folder, folder, MemorySource::new())));
    shipped.chain([read(&small_files())]).collect()
}

fn files_of(folder: &Path, within: &Path, source: MemorySource) -> MemorySource {
    entries(within).into_iter().fold(source, |source, path| {
        if path.is_dir() {
            return files_of(folder, &path, source);
        }
        let name = path.strip_prefix(folder).unwrap().to_str().unwrap();
        source.with(name, bytes(&path))
    })
}

#[expect(clippy::disallowed_methods, reason = "the crate reads no files, but its tests read the courses that ship")]
fn entries(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

#[expect(clippy::disallowed_methods, reason = "the crate reads no files, but its tests read the courses that ship")]
fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap()
}
