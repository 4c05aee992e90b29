//! What came back, put into a words file.

use exchange::{Catalogue, Unit, catalogue, merge};

use crate::formats::{ALL, SOURCE, TARGET, codes, tag, words};

fn there() -> Catalogue {
    catalogue("village-mill", (&tag("en"), &words(SOURCE)), (&tag("sw"), Some(&words(TARGET))))
}

fn unit(key: &str, source: &str, target: &str) -> Unit {
    Unit { key: key.to_owned(), source: Some(source.to_owned()), target: Some(target.to_owned()), ..Unit::default() }
}

fn bring(units: Vec<Unit>) -> Catalogue {
    Catalogue { units, source_language: Some(tag("en")), ..Catalogue::default() }
}

#[test]
fn words_notes_headings_and_marks_come_back() {
    for format in ALL {
        let (back, problems) = (format.read)((format.write)(&there()).as_bytes());
        assert_eq!(codes(&problems), [""; 0]);
        let merged = merge(None, &back, &words(SOURCE));
        assert_eq!(merged.words.text(), TARGET, "{}", format.name);
        assert_eq!(codes(&merged.problems), [""; 0]);
    }
}

#[test]
fn a_catalogue_has_the_translators_order_and_what_is_not_translated_yet() {
    let keys: Vec<_> = there().units.iter().map(|unit| (unit.key.clone(), unit.target.is_some(), unit.stale)).collect();
    let expected = [
        ("-village", true, false),
        ("-mill", true, false),
        ("course", true, false),
        ("course.summary", true, false),
        ("mill--story", false, false),
        ("mill--who", true, true),
        ("mill--who.hint", false, false),
        ("mill--who.answer-members", true, false),
        ("mill--who.said-members", true, false),
    ];
    assert_eq!(keys, expected.map(|(key, done, stale)| (key.to_owned(), done, stale)));
}

fn check_merge(units: Vec<Unit>, from: &str, to: &str, problems: &[&str]) {
    let merged = merge(Some(&words(TARGET)), &bring(units), &words(SOURCE));
    assert_eq!(merged.words.text(), TARGET.replace(from, to));
    assert_eq!(codes(&merged.problems), problems);
}

#[test]
fn a_new_translation_changes_its_message_alone() {
    let units = vec![unit("course", "The village mill", " Kinu chetu \n")];
    check_merge(units, "= Kinu cha kijiji", "= Kinu chetu", &[]);
}

#[test]
fn a_new_part_stands_where_the_file_has_it() {
    let units = vec![
        unit("mill--who", "Who owns the mill?", "Nani anamiliki kinu?"),
        unit("mill--who.hint", "Think of those who paid for it.", "Fikiria waliolipa."),
    ];
    let from = " changed 824673d1: Who owns the mill?\nmill--who = Nani anamiliki kinu?\n";
    let to = ": Who owns the mill?\nmill--who = Nani anamiliki kinu?\n    .hint = Fikiria waliolipa.\n";
    check_merge(units, from, to, &[]);
}

#[test]
fn a_new_message_stands_behind_the_one_before_it() {
    let story = "The nearest mill was a day away.\nNow there is a mill in { -village }.";
    let mut units = there().units;
    units[4] = unit("mill--story", story, "Kinu kilikuwa mbali.\nSasa kiko { -village } { kweli }.");
    let new = "mill--story = Kinu kilikuwa mbali.\n\n    Sasa kiko { -village } { \"{\" } kweli { \"}\" }.\n\n";
    check_merge(units, "## Kinu\n", &format!("{new}## Kinu\n"), &[]);
}

#[test]
fn an_empty_translation_takes_nothing_away() {
    check_merge(vec![unit("course", "The village mill", " \n ")], "", "", &[]);
}

#[test]
fn a_translation_of_other_words_is_taken_and_marked() {
    let units = vec![unit("course.summary", "How a mill came to be.", "Jinsi kinu kilivyopatikana.")];
    let from = "course = Kinu cha kijiji\n    .summary = Jinsi watu wa { -village } walivyopata { -mill }.";
    let now = "How the people of { -village } came to own a mill.";
    let short = |text: &str| course::clip_hash(text)[..8].to_owned();
    let note = format!("# en.summary {} changed {}: {now}", short(now), short("Jinsi kinu kilivyopatikana."));
    let to = format!("{note}\ncourse = Kinu cha kijiji\n    .summary = Jinsi kinu kilivyopatikana.");
    check_merge(units, from, &to, &["source-changed"]);
}

#[test]
fn what_has_no_place_is_listed() {
    let units = vec![
        unit("mill--end", "The end.", "Mwisho."),
        unit("no key", "x", "y"),
        unit("course", "The village mill", "Kinu cha kijiji"),
        unit("course", "The village mill", "Kinu kingine"),
        unit("mill--story", "", &"a".repeat(20_000)),
    ];
    check_merge(units, "", "", &["words-unknown", "key-malformed", "words-twice", "text-too-long"]);
}

#[test]
fn a_text_to_be_written_is_none_yet() {
    let to_do = words("course = { \"\" }\n");
    let there = catalogue("c", (&tag("en"), &words(SOURCE)), (&tag("sw"), Some(&to_do)));
    assert!(there.units.iter().all(|unit| unit.target.is_none()));
    let merged = merge(Some(&to_do), &bring(vec![unit("course", "The village mill", "Kinu")]), &words(SOURCE));
    assert_eq!(merged.words.text(), "course = Kinu\n");
}

#[test]
fn a_translators_note_is_kept() {
    let mut new = unit("course", "The village mill", "Kinu cha kijiji");
    new.comment = "Au: kinu chetu?".to_owned();
    check_merge(vec![new], "course = ", "# Au: kinu chetu?\ncourse = ", &[]);
}

#[test]
fn what_cannot_be_read_stays_in_the_file() {
    let file = "a = one\n\n) junk\n\nb = two\n    [no\n\nc =\n    three\n    wrapped\n";
    let (existing, problems) = exchange::WordsFile::read(file.as_bytes());
    assert_eq!(codes(&problems), ["malformed", "malformed"]);
    let units = vec![unit("a", "one", "moja"), unit("b", "two", "mbili")];
    let merged = merge(Some(&existing), &bring(units), &words("a = one\nb = two\n"));
    assert_eq!(merged.words.text(), file.replace("one", "moja"));
    assert_eq!(codes(&merged.problems), ["words-in-the-way"]);
}

#[test]
fn wrapped_lines_are_one_and_windows_lines_do_no_harm() {
    let (file, _) = exchange::WordsFile::read("\u{feff}a =\r\n    one\r\n    wrapped\r\n\r\n    two\r\n".as_bytes());
    assert_eq!(file.canonical(), "a = one wrapped\n\n    two\n");
}
