use intake::{Kind, LeftOut, draft, read};

use crate::fixtures::{about, course_of, drafted, listed};

/// A hostile file gives nothing, and says why.
fn check_refused(name: &str, expected: &[&str]) {
    let (draft, left_out) = drafted(&format!("hostile/{name}"), "en");
    assert_eq!(draft, None, "{name}");
    assert_eq!(codes(&left_out), [expected, &["nothing"]].concat(), "{name}");
}

fn codes(left_out: &[LeftOut]) -> Vec<&'static str> {
    left_out.iter().map(|one| one.kind.code()).collect()
}

#[test]
fn bombs_are_not_unpacked() {
    check_refused("bomb.h5p", &["archive-swells"]);
    check_refused("bomb-of-spaces.h5p", &["file-too-large"]);
    check_refused("lying-size.h5p", &["archive-damaged"]);
}

#[test]
fn archives_that_mean_two_things_are_refused() {
    check_refused("duplicate.h5p", &["archive-ambiguous"]);
    check_refused("overlapping.h5p", &["archive-ambiguous"]);
}

#[test]
fn links_are_not_followed_and_names_lead_nowhere() {
    check_refused("symlink.h5p", &["archive-hostile-names", "archive-entry-absent"]);
    let (draft, left_out) = drafted("hostile/traversal.h5p", "en");
    let names: Vec<_> = draft.unwrap().files.into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["course.toml", "quiz.toml", "words/en.ftl"]);
    assert_eq!(codes(&left_out), ["archive-hostile-names", "licence-unknown"]);
}

#[test]
fn packages_that_are_none() {
    check_refused("cut-off.h5p", &["archive-damaged"]);
    check_refused("no-archive.h5p", &["archive-damaged"]);
    check_refused("no-content.h5p", &["archive-entry-absent"]);
    check_refused("no-about.h5p", &["archive-entry-absent", "content-unknown"]);
    check_refused("not-utf8.h5p", &["file-not-utf8"]);
    check_refused("wrong-types.h5p", &[&["content-unknown"; 4][..], &["text-absent"; 2]].concat());
}

#[test]
fn nesting_has_an_end() {
    check_refused("deep-json.h5p", &["cut-short"]);
    check_refused("deep-columns.h5p", &["cut-short"]);
    let deep = format!("<quiz>{}", "<question>".repeat(200_000));
    let (bank, left_out) = read(deep.as_bytes(), Kind::MoodleXml);
    assert_eq!((bank.sections.len(), codes(&left_out)), (0, vec!["cut-short", "content-unknown"]));
}

#[test]
fn entities_are_never_resolved() {
    check_refused("laughs.xml", &["entities"]);
    check_refused("outside-entity.xml", &["entities"]);
}

#[test]
fn other_files_and_encodings_are_refused() {
    check_refused("other.xml", &["file-of-another-kind"]);
    check_refused("utf16.gift", &["file-not-utf8"]);
    check_refused("latin1.gift", &["file-not-utf8"]);
    check_refused("empty.txt", &[]);
    check_refused("braces.gift", &["malformed"]);
}

#[test]
fn what_breaks_off_is_read_up_to_there() {
    let (draft, left_out) = drafted("hostile/cut-off.xml", "en");
    assert_eq!(draft.unwrap().steps, 1);
    assert_eq!(listed(&left_out), [("", "cut-short"), ("Cut", "too-few-answers"), ("", "licence-unknown")]);
    assert_eq!(drafted("hostile/open-quote.txt", "en").0.unwrap().steps, 1);
}

#[test]
fn nothing_in_a_text_acts() {
    let draft = drafted("hostile/controls.tsv", "en").0.unwrap();
    let acts = |character: char| (character.is_control() && character != '\n') || character == '\u{202e}';
    assert!(draft.files.iter().all(|(_, text)| !text.contains(acts)));
    course_of(&draft);
}

#[test]
fn an_archive_of_endless_entries_is_not_opened() {
    let many = b"PK\x01\x02".repeat(20_000);
    assert_eq!(codes(&read(&many, Kind::H5p).1), ["archive-too-many"]);
}

#[test]
fn a_huge_table_stops_where_a_course_does() {
    let table: String = (0..60_000).map(|number| format!("question {number}\tanswer {number}\n")).collect();
    let (bank, mut left_out) = read(table.as_bytes(), Kind::Anki);
    let (draft, more) = draft(&bank, &about("en"));
    left_out.extend(more);
    assert_eq!(codes(&left_out), ["too-many", "too-many", "licence-unknown"]);
    assert_eq!(draft.as_ref().map(|draft| (draft.lessons, draft.steps)), Some((200, 4000)));
    course_of(&draft.unwrap());
    let huge = vec![b'a'; 9 * 1024 * 1024];
    assert_eq!(codes(&read(&huge, Kind::Anki).1), ["file-too-large"]);
}
