//! What is appended: answers that can be told apart.

use learner::{Attempt, Entry, Outcome, Timestamp, Way};

/// 2026-11-23 00:00 UTC.
pub(crate) const START: Timestamp = Timestamp(1_795_392_000_000);

/// The answer with this number.
pub(crate) fn answer(number: usize) -> Entry {
    Entry::Answered(Attempt {
        at: Timestamp(START.0 + i64::try_from(number).unwrap_or(0)),
        course: name("cooperative-basics"),
        lesson: name("open-to-all"),
        step: name(&format!("step-{number}")),
        language: name("sw"),
        answer: None,
        outcome: Outcome::Right,
        helped: false,
        way: Way::Voice,
        review: false,
    })
}

fn name<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    match text.parse() {
        Ok(name) => name,
        Err(error) => panic!("{text}: {error:?}"),
    }
}
