//! Courses that were made to break the reader, in `tests/fixtures/courses/`. Each is read to the
//! end: what is good in it stays, and what is not is named.

use std::path::{Path, PathBuf};

use course::{Course, MemorySource};

use crate::example::problems;

fn fixture(name: &str) -> MemorySource {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/courses").join(name);
    let mut source = MemorySource::new();
    let mut waiting: Vec<PathBuf> = vec![folder.clone()];
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            let name = path.strip_prefix(&folder).unwrap().to_str().unwrap().replace('\\', "/");
            source = source.with(&name, std::fs::read(&path).unwrap());
        }
    }
    source
}

/// Reads a fixture, and compares the names of the steps that are left and the problems.
fn check(name: &str, steps: &[&str], expected: &[&str]) {
    let source = fixture(name);
    assert_eq!(problems(&source), expected, "{name}");
    let course = course::read(&source).0.unwrap();
    assert_eq!(step_names(&course), steps, "{name}");
}

/// Reads a fixture that is not opened at all.
fn check_unopened(name: &str, expected: &[&str]) {
    let source = fixture(name);
    assert_eq!(
        (course::read(&source).0, problems(&source)),
        (None, expected.iter().map(ToString::to_string).collect())
    );
}

fn step_names(course: &Course) -> Vec<&str> {
    course.lessons.iter().flat_map(|lesson| &lesson.steps).map(|step| step.id.as_str()).collect()
}

fn told(name: &str) -> Option<String> {
    let course = course::read(&fixture(name)).0.unwrap();
    let words = course.words(&"en".parse().unwrap()).unwrap();
    let key = course::WordKey::Step("one".parse().unwrap(), "tell".parse().unwrap(), course::Part::Text);
    words.line(&key).map(|line| line.text.clone())
}

const BOTH: &[&str] = &["tell", "ask"];

#[test]
fn braces_in_quotes() {
    check("braces-in-quotes", BOTH, &["words/en.ftl:3 braces-malformed one--tell"]);
}

#[test]
fn branch_to_nowhere() {
    check(
        "branch-to-nowhere",
        BOTH,
        &[
            "one.toml:11 target-unknown heaven",
            "one.toml:12 target-unknown ../two",
            "one.toml:13 branch-answer-unknown maybe",
        ],
    );
}

#[test]
fn broken_escape() {
    check("broken-escape", BOTH, &["words/en.ftl:3 braces-malformed one--tell"]);
}

#[test]
fn byte_order_mark() {
    check("byte-order-mark", BOTH, &[]);
}

#[test]
fn direction_tricks() {
    check(
        "direction-tricks",
        BOTH,
        &["course.toml:10 control-characters name", "words/en.ftl:1 control-characters course"],
    );
}

#[test]
fn duplicate_steps() {
    check("duplicate-steps", BOTH, &["one.toml:11 step-twice tell", "one.toml:15 step-twice ask"]);
}

#[test]
fn empty_files() {
    check_unopened(
        "empty-files",
        &[
            "course.toml key-absent format",
            "course.toml key-absent id",
            "course.toml key-absent version",
            "course.toml key-absent licence",
            "course.toml key-absent source",
            "course.toml key-absent lessons",
            "course.toml lessons-absent",
        ],
    );
}

#[test]
fn endless_loop() {
    check("endless-loop", BOTH, &["one.toml:5 endless-loop ask"]);
}

#[test]
fn hostile_names() {
    check(
        "hostile-names",
        BOTH,
        &[
            "course.toml lesson-unlisted Course",
            "course.toml lesson-unlisted one--two",
            "words file-unexpected con.ftl.exe",
            "words file-unexpected gnp.ftl",
        ],
    );
}

#[test]
fn huge_message() {
    check("huge-message", BOTH, &["words/en.ftl:3 message-too-long one--tell 64"]);
}

#[test]
fn nested_braces() {
    check("nested-braces", BOTH, &["words/en.ftl:3 braces-malformed one--tell"]);
}

#[test]
fn nested_calls() {
    check("nested-calls", BOTH, &["words/en.ftl:3 braces-malformed one--tell"]);
}

#[test]
fn nested_lists() {
    check(
        "nested-lists",
        BOTH,
        &["one.toml:1 line-malformed answers = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…"],
    );
}

#[test]
fn no_files() {
    check_unopened("no-files", &["course.toml file-absent"]);
}

#[test]
fn not_utf8() {
    check("not-utf8", BOTH, &["words/en.ftl:3 file-not-utf8"]);
}

#[test]
fn other_format() {
    check_unopened("other-format", &["course.toml:1 format-unknown 2"]);
}

#[test]
fn path_escape() {
    check(
        "path-escape",
        BOTH,
        &[
            "course.toml:6 name-malformed lessons ../../etc/passwd",
            "course.toml:6 name-malformed lessons /etc/passwd",
            "course.toml:7 file-name-malformed ../secret.png",
            "one.toml:1 file-name-malformed ..\\secret.png",
            "voice/en/clips.toml:2 file-name-malformed ../../../secret.opus",
        ],
    );
}

#[test]
fn same_wording() {
    check("same-wording", BOTH, &["words/en.ftl:6 wording-twice Surely! yes no"]);
}

#[test]
fn unclosed_list() {
    check(
        "unclosed-list",
        &["tell", "after"],
        &["one.toml:5 key-absent answers", "one.toml:8 line-malformed answers = [\"yes\", \"no\""],
    );
}

#[test]
fn utf16() {
    check_unopened("utf16", &["course.toml:1 file-not-utf8"]);
}

#[test]
fn windows_lines() {
    check("windows-lines", BOTH, &[]);
    assert_eq!(told("windows-lines").as_deref(), Some("Told twice."));
}

#[test]
fn wrong_types() {
    check(
        "wrong-types",
        &["tell"],
        &[
            "course.toml:3 wrong-type version text",
            "course.toml:7 wrong-type picture text",
            "course.toml:8 wrong-type credits tables",
            "one.toml:4 wrong-type then text",
            "one.toml:9 wrong-type answers texts",
            "one.toml:13 wrong-type id text",
        ],
    );
}

#[test]
fn term_bomb() {
    let found = problems(&fixture("term-bomb"));
    assert_eq!(found[0], "words/en.ftl:2 text-too-long -laugh-1 256");
    assert_eq!(found.last().unwrap(), "words/en.ftl:13 term-unknown laugh-9");
    assert_eq!(told("term-bomb"), None);
}

#[test]
fn thousands_of_problems() {
    let found = problems(&fixture("thousands-of-problems"));
    assert_eq!((found.len(), found[1000].as_str()), (1001, "words/en.ftl more-problems 1000"));
    assert_eq!(told("thousands-of-problems").as_deref(), Some("Told."));
}

/// The stack of a thread on an old phone; each way to nest had overflowed it or more.
#[test]
fn nothing_here_needs_a_large_stack() {
    for name in ["nested-braces", "nested-calls", "nested-lists", "term-bomb"] {
        let source = fixture(name);
        let thread = std::thread::Builder::new().stack_size(128 * 1024).spawn(move || course::read(&source).1.len());
        assert!(thread.unwrap().join().unwrap() > 0, "{name}");
    }
}
