//! Whatever is appended comes back, also after reopening.

use learner::{Attempt, Entry, Outcome, Timestamp, Way};
use proptest::prelude::*;
use tempfile::tempdir;

use crate::entries::newcomer;

fn name() -> impl Strategy<Value = String> {
    proptest::string::string_regex("[a-z][a-z0-9]{0,20}(-[a-z0-9]{1,10}){0,3}").unwrap()
}

fn attempt() -> impl Strategy<Value = Entry> {
    let outcome = prop_oneof![Just(Outcome::Right), Just(Outcome::Wrong), Just(Outcome::Done), Just(Outcome::Skipped)];
    let way = prop_oneof![Just(Way::Voice), Just(Way::Touch)];
    let names = (name(), name(), name(), proptest::option::of(name()));
    (any::<i64>(), names, outcome, way, any::<(bool, bool)>()).prop_map(
        |(at, (course, lesson, step, answer), outcome, way, (helped, review))| {
            Entry::Answered(Attempt {
                at: Timestamp(at),
                course: course.parse().unwrap(),
                lesson: lesson.parse().unwrap(),
                step: step.parse().unwrap(),
                language: "sw".parse().unwrap(),
                answer: answer.map(|answer| answer.parse().unwrap()),
                outcome,
                helped,
                way,
                review,
            })
        },
    )
}

fn entry() -> impl Strategy<Value = Entry> {
    let reached = (any::<i64>(), name(), name(), name()).prop_map(|(at, course, lesson, step)| Entry::Reached {
        at: Timestamp(at),
        course: course.parse().unwrap(),
        lesson: lesson.parse().unwrap(),
        step: step.parse().unwrap(),
    });
    let finished = (any::<i64>(), name(), name()).prop_map(|(at, course, lesson)| Entry::Finished {
        at: Timestamp(at),
        course: course.parse().unwrap(),
        lesson: lesson.parse().unwrap(),
    });
    let language = (any::<i64>(), prop_oneof![Just("ar"), Just("pt-br"), Just("swc")])
        .prop_map(|(at, tag)| Entry::Language { at: Timestamp(at), language: tag.parse().unwrap() });
    prop_oneof![4 => attempt(), 2 => reached, 1 => finished, 1 => language]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn random_journals_come_back(entries in proptest::collection::vec(entry(), 0..30), reopen_after in 0..30_usize) {
        let root = tempdir().unwrap();
        let (device, id) = newcomer(root.path());
        let mut member = device.open_member(&id).unwrap();
        for (number, entry) in entries.iter().enumerate() {
            if number == reopen_after {
                drop(member);
                member = device.open_member(&id).unwrap();
            }
            member.append(entry).unwrap();
        }
        prop_assert_eq!(&member.entries().unwrap(), &entries);
        drop(member);
        prop_assert_eq!(&device.open_member(&id).unwrap().entries().unwrap(), &entries);
    }
}
