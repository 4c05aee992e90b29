//! What comes back when.

use crate::notation::{DAY, MINUTE, after, at, minutes};
use learner::{Entry, Timestamp, due};

/// When each question comes back, in milliseconds after the start: asked two years on, when
/// everything is due.
fn schedule(entries: &[Entry]) -> Vec<(String, i64)> {
    let all = due(entries, after(730 * DAY));
    all.into_iter().map(|due| (due.step.to_string(), due.at.0 - after(0).0)).collect()
}

#[track_caller]
fn check(words: &str, expected_minutes: i64) {
    assert_eq!(schedule(&minutes(words)), [("q".to_owned(), expected_minutes * MINUTE)], "{words}");
}

/// Minutes of so many days.
const fn days(days: i64) -> i64 {
    days * 24 * 60
}

#[test]
fn the_first_meeting_brings_a_question_back_after_days() {
    // FSRS-5 starts with a stability of 3.1262 days after "good", 1.1829 after "hard" and 0.4072 after
    // "again"; at a retention of 0.9 the interval is the stability, rounded, of one day at least, and
    // each rating's interval is longer than that of the rating below.
    check("0:q+", days(3));
    check("0:?q+", days(2));
    check("0:q-", days(1));
}

#[test]
fn a_second_meeting_on_the_same_day_counts_little() {
    // Nothing was forgotten in ten minutes, so that the stability stays at 3.1262; "good" comes a day
    // after "hard" all the same.
    check("0:q+ 10:q+", 10 + days(4));
    check("0:q+ 10:q-", 10 + days(1));
}

#[test]
fn attempts_of_one_round_count_once() {
    check("0:q- 2:q+", 2 + days(2));
    check("0:q- 1:q- 2:q+", 2 + days(2));
    check("0:q- 1:q- 2:q-", 2 + days(1));
}

#[test]
fn a_round_ends_when_the_lesson_is_finished() {
    // A round of its own: a wrong answer and then a right one, not a right one with help.
    check("0:q- 1:! 2:q+", 2 + days(3));
}

#[test]
fn a_round_ends_when_the_member_goes_on() {
    check("0:q- 1:q~ 2:q+", 2 + days(3));
}

#[test]
fn a_round_ends_between_the_lesson_and_a_review() {
    check("0:q- 2:*q+", 2 + days(3));
}

#[test]
fn a_round_ends_after_eight_hours() {
    check("0:q- 479:q+", 479 + days(2));
    check("0:q- 480:q+", 480 + days(3));
}

#[test]
fn a_skipped_step_and_a_reflection_never_come_back() {
    assert_eq!(schedule(&minutes("0:a~ 0:b. 0:c>")), []);
}

#[test]
fn skipping_a_question_moves_nothing() {
    check("0:q+ 3:q~", days(3));
}

#[test]
fn nothing_is_due_before_its_time() {
    let entries = minutes("0:q+");
    assert_eq!(due(&entries, after(3 * DAY - 1)), []);
    assert_eq!(due(&entries, after(3 * DAY)).len(), 1);
}

#[test]
fn the_longest_overdue_comes_first_and_equal_ones_by_name() {
    let names: Vec<String> =
        schedule(&minutes("0:late+ 0:b- 0:a- 2:soon-")).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["a", "b", "soon", "late"]);
}

#[test]
fn a_clock_that_was_set_back_leaves_no_time_to_forget() {
    let normal = schedule(&minutes("0:q+ 10:q+ 10:q+"));
    let set_back = schedule(&[minutes("0:q+ 10:q+"), at(after(-300 * DAY), "c", "l", "q+")].concat());
    assert_eq!(set_back[0].1 + 300 * DAY, normal[0].1 - 10 * MINUTE);
}

#[test]
fn a_clock_in_2099_heals_once_it_is_right() {
    let year_2099 = Timestamp(4_070_908_800_000);
    let entries = at(year_2099, "c", "l", "q+");
    assert_eq!(due(&entries, year_2099), [], "as long as the clock is believed");
    assert_eq!(due(&entries, after(0)).len(), 1, "once it is not");
    let learned = [minutes("0:q+"), at(year_2099, "c", "l", "q+")].concat();
    assert_eq!(due(&learned, after(DAY)), [], "counted as given when the question was met before");
    assert_eq!(due(&learned, after(5 * DAY)).len(), 1);
}
