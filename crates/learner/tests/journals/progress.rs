//! Where a member stands.

use crate::notation::{after, at, minutes};
use course::{Course, Lesson};
use learner::{Entry, LessonProgress, Progress, next_lesson, progress};

fn lesson(words: &str) -> LessonProgress {
    let entries = at(after(0), "c", "l", words);
    progress(&entries).lessons.remove(&("c".parse().unwrap(), "l".parse().unwrap())).unwrap_or_default()
}

fn place(progress: &Progress) -> Option<String> {
    progress.place.as_ref().map(|place| format!("{}/{}/{}", place.course, place.lesson, place.step))
}

#[track_caller]
fn check_counts(words: &str, right: u32, wrong: u32) {
    let lesson = lesson(words);
    assert_eq!((lesson.right, lesson.wrong), (right, wrong), "{words}");
}

#[test]
fn a_member_without_a_journal_stands_nowhere() {
    assert_eq!(progress(&[]), Progress::default());
}

#[test]
fn the_lesson_resumes_at_the_step_last_reached() {
    let entries = at(after(0), "c", "l", "a> a+ b>");
    let progress = progress(&entries);
    assert_eq!(place(&progress).as_deref(), Some("c/l/b"));
    assert_eq!(lesson("a> a+ b>").step, Some("b".parse().unwrap()));
}

#[test]
fn finishing_a_lesson_clears_its_place() {
    let finished = lesson("a> a+ !");
    assert_eq!((finished.step, finished.finished, finished.finished_at), (None, 1, Some(after(0))));
    assert_eq!(place(&progress(&at(after(0), "c", "l", "a> a+ !"))), None);
}

#[test]
fn finishing_another_lesson_leaves_the_place() {
    let entries = [at(after(0), "c", "l", "a>"), at(after(1), "c", "m", "!")].concat();
    assert_eq!(place(&progress(&entries)).as_deref(), Some("c/l/a"));
}

#[test]
fn a_lesson_can_be_finished_again() {
    let lesson = lesson("a> ! a> a+ !");
    assert_eq!((lesson.step, lesson.finished), (None, 2));
}

#[test]
fn the_place_goes_by_the_order_of_the_journal_and_not_by_the_clock() {
    let entries = [at(after(9), "c", "l", "a>"), at(after(0), "c", "m", "b>")].concat();
    assert_eq!(place(&progress(&entries)).as_deref(), Some("c/m/b"));
}

#[test]
fn right_counts_first_tries_and_wrong_counts_every_one() {
    check_counts("a+", 1, 0);
    check_counts("?a+", 1, 0);
    check_counts("a- a+", 0, 1);
    check_counts("a- a- a+", 0, 2);
    check_counts("a- b+ a+", 1, 1);
    check_counts("a. b~", 0, 0);
}

#[test]
fn each_taking_of_a_lesson_has_first_tries_of_its_own() {
    check_counts("a+ ! a+ !", 2, 0);
    check_counts("a- ! a+ !", 1, 1);
    check_counts("a- a~ a+", 1, 1);
}

#[test]
fn after_a_night_a_try_is_a_first_one() {
    let entries = minutes("0:a- 1200:a+");
    assert_eq!(progress(&entries).lessons.values().next().map(|lesson| lesson.right), Some(1));
}

#[test]
fn a_review_is_no_taking_of_the_lesson() {
    assert_eq!(progress(&at(after(0), "c", "l", "*a+ *b-")).lessons.len(), 0);
    check_counts("a+ *a- *a+", 1, 0);
}

#[test]
fn the_language_is_the_one_last_chosen() {
    let chosen = |tag: &str| Entry::Language { at: after(0), language: tag.parse().unwrap() };
    assert_eq!(progress(&[chosen("ar"), chosen("sw")]).language, Some("sw".parse().unwrap()));
}

fn course(lessons: &[&str]) -> Course {
    let lesson = |id: &&str| Lesson { id: id.parse().unwrap(), picture: None, steps: Vec::new() };
    Course {
        id: "c".parse().unwrap(),
        version: "1.0.0".to_owned(),
        licence: "CC-BY-4.0".to_owned(),
        source_language: "en".parse().unwrap(),
        picture: None,
        after: None,
        credits: Vec::new(),
        lessons: lessons.iter().map(lesson).collect(),
        words: std::collections::BTreeMap::new(),
    }
}

#[track_caller]
fn check_next(journal: &[(&str, &str)], expected: Option<&str>) {
    let entries: Vec<Entry> = journal.iter().flat_map(|(lesson, words)| at(after(0), "c", lesson, words)).collect();
    let next = next_lesson(&course(&["one", "two", "three"]), &progress(&entries));
    assert_eq!(next.as_ref().map(course::LessonId::as_str), expected, "{journal:?}");
}

#[test]
fn the_next_lesson_is_the_first_that_was_never_finished() {
    check_next(&[], Some("one"));
    check_next(&[("one", "a> !")], Some("two"));
    check_next(&[("one", "!"), ("three", "!")], Some("two"));
    check_next(&[("one", "!"), ("two", "!"), ("three", "!")], None);
}

#[test]
fn a_lesson_that_was_begun_last_comes_before_that() {
    check_next(&[("three", "a>")], Some("three"));
    check_next(&[("one", "!"), ("one", "a>")], Some("one"));
}

#[test]
fn a_lesson_that_the_course_no_longer_has_is_passed_over() {
    check_next(&[("gone", "a>")], Some("one"));
}
