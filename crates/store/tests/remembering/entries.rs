//! What the tests put into journals.

use std::path::Path;

use learner::{Attempt, Entry, Outcome, Timestamp, Way};
use store::{DeviceStore, MemberId, MemberStore};

/// 2026-11-23 00:00 UTC.
pub(crate) const START: Timestamp = Timestamp(1_795_392_000_000);

/// One day, in milliseconds.
pub(crate) const DAY: i64 = 24 * 60 * 60 * 1000;

/// The start of a day, counted from the first.
pub(crate) fn day(number: i64) -> Timestamp {
    Timestamp(START.0 + number * DAY)
}

/// An answer to the step with this number.
pub(crate) fn answer(number: u32) -> Entry {
    Entry::Answered(Attempt {
        at: Timestamp(START.0 + i64::from(number)),
        course: "cooperative-basics".parse().unwrap(),
        lesson: "open-to-all".parse().unwrap(),
        step: format!("step-{number}").parse().unwrap(),
        language: "sw".parse().unwrap(),
        answer: Some("yes".parse().unwrap()),
        outcome: Outcome::Right,
        helped: number.is_multiple_of(2),
        way: Way::Voice,
        review: false,
    })
}

/// The device's file in a folder, and a new member there.
pub(crate) fn newcomer(root: &Path) -> (DeviceStore, MemberId) {
    let mut device = DeviceStore::open(root).unwrap();
    let member = device.add_member("Amina", None, START).unwrap();
    (device, member.id)
}

/// A member's file with so many answers in it.
pub(crate) fn learned(device: &DeviceStore, id: &MemberId, answers: u32) -> MemberStore {
    let mut member = device.open_member(id).unwrap();
    for number in 0..answers {
        member.append(&answer(number)).unwrap();
    }
    member
}
