//! What holds for every journal, also for one that no member could have written.

use crate::notation::{DAY, after};
use learner::{Attempt, Entry, Outcome, Timestamp, Way, due, progress};
use proptest::prelude::*;

fn outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        4 => Just(Outcome::Right),
        3 => Just(Outcome::Wrong),
        1 => Just(Outcome::Done),
        1 => Just(Outcome::Skipped)
    ]
}

/// Mostly some days within a year; sometimes whatever a broken clock says.
fn timestamp() -> impl Strategy<Value = Timestamp> {
    prop_oneof![
        8 => (0..365 * DAY).prop_map(after),
        1 => any::<i64>().prop_map(Timestamp),
        1 => prop_oneof![Just(i64::MIN), Just(i64::MAX), Just(0)].prop_map(Timestamp),
    ]
}

fn entry(course: &'static str) -> impl Strategy<Value = Entry> {
    let names = (prop_oneof![Just("l"), Just("m")], prop_oneof![Just("p"), Just("q"), Just("r")]);
    (timestamp(), names, outcome(), any::<(bool, bool)>(), 0..8_u8).prop_map(
        move |(at, (lesson, step), outcome, (helped, review), kind)| {
            let (course, lesson) = (course.parse().unwrap(), lesson.parse().unwrap());
            let (step, language) = (step.parse().unwrap(), "sw".parse().unwrap());
            match kind {
                0 => Entry::Finished { at, course, lesson },
                1 => Entry::Reached { at, course, lesson, step },
                2 => Entry::Language { at, language },
                _ => Entry::Answered(Attempt {
                    at,
                    course,
                    lesson,
                    step,
                    language,
                    answer: None,
                    outcome,
                    helped,
                    way: Way::Touch,
                    review,
                }),
            }
        },
    )
}

fn journal(course: &'static str) -> impl Strategy<Value = Vec<Entry>> {
    proptest::collection::vec(entry(course), 0..40)
}

/// Two journals, the second spread among the first without changing the order within either.
fn interleaved(first: &[Entry], second: &[Entry], take_first: &[bool]) -> Vec<Entry> {
    let (mut first, mut second) = (first.iter().peekable(), second.iter().peekable());
    let mut choices = take_first.iter().copied().chain(std::iter::repeat(true));
    let mut all = Vec::new();
    while first.peek().is_some() || second.peek().is_some() {
        let from_first = choices.next().unwrap_or(true);
        let next =
            if from_first { first.next().or_else(|| second.next()) } else { second.next().or_else(|| first.next()) };
        all.extend(next.cloned());
    }
    all
}

proptest! {
    #[test]
    fn no_journal_is_too_odd(entries in journal("c"), now in timestamp()) {
        for due in due(&entries, now) {
            prop_assert!(due.at <= now);
        }
        let progress = progress(&entries);
        let finished: u32 = progress.lessons.values().map(|lesson| lesson.finished).sum();
        let entries_of_finishing = entries.iter().filter(|entry| matches!(entry, Entry::Finished { .. })).count();
        prop_assert_eq!(finished as usize, entries_of_finishing);
    }

    #[test]
    fn each_question_is_due_once_and_in_order(entries in journal("c"), now in timestamp()) {
        let due = due(&entries, now);
        prop_assert!(due.is_sorted_by_key(|due| due.at));
        let mut names: Vec<_> = due.iter().map(|due| (&due.lesson, &due.step)).collect();
        names.sort();
        names.dedup();
        prop_assert_eq!(names.len(), due.len());
    }

    #[test]
    fn courses_do_not_touch_each_other(
        first in journal("c"),
        second in journal("d"),
        order in proptest::collection::vec(any::<bool>(), 80),
        now in timestamp(),
    ) {
        let together = interleaved(&first, &second, &order);
        let mut expected = [due(&first, now), due(&second, now)].concat();
        expected.sort_by(|a, b| (a.at, &a.course, &a.lesson, &a.step).cmp(&(b.at, &b.course, &b.lesson, &b.step)));
        prop_assert_eq!(due(&together, now), expected);
        let mut lessons = progress(&first).lessons;
        lessons.extend(progress(&second).lessons);
        prop_assert_eq!(progress(&together).lessons, lessons);
    }

    #[test]
    fn a_right_answer_never_brings_a_question_back_sooner_than_a_wrong_one(
        entries in journal("c"),
        at in timestamp(),
        helped in any::<bool>(),
        review in any::<bool>(),
    ) {
        let latest = Timestamp(i64::MAX);
        let answered = |outcome| {
            let attempt = Attempt {
                at,
                course: "c".parse().unwrap(),
                lesson: "l".parse().unwrap(),
                step: "q".parse().unwrap(),
                language: "sw".parse().unwrap(),
                answer: None,
                outcome,
                helped,
                way: Way::Voice,
                review,
            };
            let mut entries = entries.clone();
            entries.push(Entry::Answered(attempt));
            let due = due(&entries, latest);
            due.into_iter().find(|due| due.lesson.as_str() == "l" && due.step.as_str() == "q").map(|due| due.at)
        };
        let (right, wrong) = (answered(Outcome::Right), answered(Outcome::Wrong));
        prop_assert!(wrong.is_some());
        prop_assert!(right >= wrong, "{right:?} {wrong:?}");
    }

    #[test]
    fn a_question_that_was_passed_over_stays_where_it_is(mut entries in journal("c"), at in timestamp()) {
        let before = due(&entries, Timestamp(i64::MAX));
        entries.push(Entry::Answered(Attempt {
            at,
            course: "c".parse().unwrap(),
            lesson: "l".parse().unwrap(),
            step: "q".parse().unwrap(),
            language: "sw".parse().unwrap(),
            answer: None,
            outcome: Outcome::Skipped,
            helped: false,
            way: Way::Voice,
            review: false,
        }));
        prop_assert_eq!(due(&entries, Timestamp(i64::MAX)), before);
    }
}
