use proptest::prelude::*;

use super::*;
use crate::test_courses::{EN, SW, mill, read};

fn translate(english: &str, existing: Option<&str>) -> Translation {
    let course = read(&mill().with("words/en.ftl", english));
    translation(&course, english, existing)
}

fn counts(work: &Translation) -> (usize, usize, usize) {
    (work.new, work.changed, work.done)
}

#[test]
fn a_new_language_gets_every_message_with_its_source_above() {
    let work = translate(EN, None);
    assert_eq!(counts(&work), (8, 0, 0));
    assert!(
        work.text.lines().any(|line| line.starts_with("# en.hint ") && line.ends_with(" new: Think of who paid.")),
        "{}",
        work.text
    );
    assert!(
        work.text.contains(
            "mill--who = { \"\" }\n    .hint = { \"\" }\n    .answer-us = { \"\" }\n    .said-us = { \"\" }\n"
        ),
        "{}",
        work.text
    );
    let course = read(&mill().with("words/fr.ftl", work.text.clone()));
    assert_eq!(course.words(&"fr".parse().unwrap()).map(|words| words.lines().count()), Some(0));
}

#[test]
fn what_is_done_is_kept_as_it_stands() {
    let own = format!(
        "# Mine.\n\n{}",
        SW.replace("mill--who = Ni cha nani?", "# To the point.\nmill--who = Ni cha\n    nani?")
    );
    let work = translate(EN, Some(&own));
    assert_eq!(counts(&work), (0, 0, 7));
    let without_notes: String =
        work.text.lines().filter(|line| Note::read(line).is_none()).map(|line| format!("{line}\n")).collect();
    assert_eq!(without_notes, own);
}

#[test]
fn a_second_time_nothing_changes() {
    for existing in [None, Some(SW), Some("# only a note\n"), Some("stray = x\n")] {
        let once = translate(EN, existing);
        let twice = translate(EN, Some(&once.text));
        assert_eq!((&twice.text, counts(&twice)), (&once.text, counts(&once)));
    }
}

#[test]
fn a_text_whose_source_changed_is_marked_until_it_changes_too() {
    let done = translate(EN, Some(SW)).text;
    let later = EN.replace("We bought a mill.", "We bought a new mill.");
    let marked = translate(&later, Some(&done));
    assert_eq!(counts(&marked), (0, 1, 6));
    assert_eq!(translate(&later, Some(&marked.text)).text, marked.text);
    let mended = marked.text.replace("Tulinunua kinu.", "Tulinunua kinu kipya.");
    assert_eq!(counts(&translate(&later, Some(&mended))), (0, 0, 7));
}

#[test]
fn whoever_finds_it_right_as_it_stands_takes_the_mark_away() {
    let done = translate(EN, Some(SW)).text;
    let later = EN.replace("Who owns it?", "Whose is it?");
    let marked = translate(&later, Some(&done)).text;
    let start = marked.find(" changed ").unwrap();
    let unmarked = format!("{}{}", &marked[..start], &marked[start + " changed 00000000".len()..]);
    assert_eq!(counts(&translate(&later, Some(&unmarked))), (0, 0, 7));
}

#[test]
fn a_new_message_comes_behind_the_one_before_it() {
    let without = SW.replace("mill--story = Tulinunua kinu.\n", "");
    let text = translate(EN, Some(&without)).text;
    let place = |name: &str| text.find(name).unwrap();
    assert!(place("\nmill = ") < place("\nmill--story = ") && place("\nmill--story = ") < place("\nmill--who = "));
}

#[test]
fn a_new_part_of_a_message_is_added_to_it() {
    let without = SW.replace("    .hint = Nani alilipa?\n", "");
    let work = translate(EN, Some(&without));
    assert_eq!(counts(&work), (1, 0, 6));
    assert!(work.text.contains(".hint = { \"\" }"));
}

#[test]
fn what_is_stale_is_known_without_writing() {
    let done = translate(EN, Some(SW)).text;
    let later = EN.replace("Think of who paid.", "Who paid for it?");
    let course = read(&mill().with("words/en.ftl", later.clone()).with("words/sw.ftl", done.clone()));
    let sw = "sw".parse().unwrap();
    assert_eq!(stale(&course, &sw, &WordsText::read(&done)), ["mill--who.hint"]);
    let marked = translate(&later, Some(&done)).text;
    assert_eq!(stale(&course, &sw, &WordsText::read(&marked)), ["mill--who.hint"]);
    let course = read(&mill());
    assert!(stale(&course, &sw, &WordsText::read(&done)).is_empty());
}

#[test]
fn terms_and_headings_are_carried_over() {
    let english = format!("# About this file.\n\n-village = Mtoni\n\n## The start\n\n# Say it warmly.\n{EN}");
    let text = translate(&english, None).text;
    assert!(text.starts_with("-village = Mtoni\n\n## The start\n\n# Say it warmly.\n# en "), "{text}");
}

/// Pieces of words files, whole and broken.
const PIECES: [&str; 16] = [
    "mill--who = ",
    "    .hint = ",
    "\n",
    "\n\n",
    "# en 5b0c91d4 changed 00000000: x\n",
    "# en.hint 5b0c91d4 new: x\n",
    "# note\n",
    "## heading\n",
    "    more text",
    "{ \"\" }",
    "-term = x\n",
    "course = Kinu\n",
    "junk {",
    "\r\n",
    "    .answer-us = ",
    "نعم",
];

proptest! {
    #[test]
    fn any_file_is_read_as_it_stands_and_brought_up_to_date_once(
        pieces in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..30),
    ) {
        let existing = pieces.concat();
        let plain: String = existing.lines().map(|line| format!("{line}\n")).collect();
        prop_assert_eq!(WordsText::read(&existing).text(), plain);
        let once = translate(EN, Some(&existing));
        let twice = translate(EN, Some(&once.text));
        prop_assert_eq!(&twice.text, &once.text);
        prop_assert_eq!(counts(&twice), counts(&once));
    }
}
