//! Files made to break the reader.

use exchange::{FILE_BYTES, WordsFile};

use crate::formats::{ALL, Format, codes};

fn format(name: &str) -> Format {
    ALL.into_iter().find(|format| format.name == name).unwrap()
}

fn check(name: &str, file: &[u8], expected: &[&str]) {
    let (catalogue, problems) = (format(name).read)(file);
    assert_eq!((catalogue.units.len(), codes(&problems)), (0, expected.to_vec()), "{name}");
}

#[test]
fn a_file_in_another_encoding_is_refused_as_a_whole() {
    let wide: Vec<u8> = "msgid \"\"".encode_utf16().flat_map(u16::to_le_bytes).chain([0xff, 0xfe]).collect();
    for format in ALL {
        check(format.name, &wide, &["file-not-utf8"]);
        check(format.name, b"key,translation\n\xff\xfe", &["file-not-utf8"]);
    }
}

#[test]
fn a_huge_file_is_refused_before_it_is_read() {
    let huge = vec![b'a'; FILE_BYTES + 1];
    for format in ALL {
        check(format.name, &huge, &["file-too-large"]);
    }
    assert_eq!(codes(&WordsFile::read(&huge).1), ["file-too-large"]);
}

#[test]
fn entities_are_never_resolved() {
    let laughs = r#"<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><xliff version="2.0"><file id="f"><unit id="u"><segment><source>&b;</source></segment></unit></file></xliff>"#;
    check("xliff", laughs.as_bytes(), &["entities"]);
    let outside = r#"<!DOCTYPE x SYSTEM "file:///etc/passwd"><xliff version="2.0"/>"#;
    check("xliff", outside.as_bytes(), &["entities"]);
    let undeclared = r#"<xliff version="2.0"><file id="f"><unit id="u"><segment><source>a&b;c</source></segment></unit></file></xliff>"#;
    let (catalogue, problems) = exchange::xliff::read(undeclared.as_bytes());
    assert_eq!((catalogue.units[0].source.as_deref(), codes(&problems)), (Some("ac"), vec!["malformed"]));
}

#[test]
fn nesting_has_an_end() {
    let deep = format!("<xliff version=\"2.0\">{}", "<group>".repeat(500_000));
    check("xliff", deep.as_bytes(), &["cut-short"]);
    let in_text = format!("<xliff version=\"2.0\"><unit id=\"u\"><segment><source>{}", "<mrk>".repeat(500_000));
    check("xliff", in_text.as_bytes(), &["cut-short"]);
}

#[test]
fn what_breaks_off_is_read_up_to_there() {
    let file = r#"<xliff version="2.0"><file id="f"><unit id="a"><segment><source>x</source></segment></unit><unit id="b"><seg"#;
    let (catalogue, problems) = exchange::xliff::read(file.as_bytes());
    assert_eq!((catalogue.units.len(), codes(&problems)), (1, vec!["cut-short"]));
    check("po", b"msgctxt \"a\"\nmsgid \"b", &["malformed"]);
}

#[test]
fn problems_end() {
    let file = "nonsense\n".repeat(100_000);
    let (_, problems) = exchange::po::read(file.as_bytes());
    assert_eq!((problems.len(), problems.last().unwrap().kind.code()), (1001, "more-problems"));
}

#[test]
fn a_key_cannot_smuggle_in_another_message() {
    use exchange::{Catalogue, Unit, merge};
    for key in ["a = x\nb", "a.b.c", "../a", "-", "a b", "", ".a", "a\n", "#a"] {
        let unit = Unit { key: key.to_owned(), target: Some("x".to_owned()), ..Unit::default() };
        let merged = merge(None, &Catalogue { units: vec![unit], ..Catalogue::default() }, &WordsFile::default());
        assert_eq!((merged.words.text().as_str(), codes(&merged.problems)), ("", vec!["key-malformed"]), "{key:?}");
    }
}
