//! How well one question is remembered: the FSRS scheduler, fed with rounds.
//!
//! FSRS-5 as the crate `rs-fsrs` computes it (J. Ye, "A Stochastic Shortest Path Algorithm for
//! Optimizing Spaced Repetition Scheduling", KDD 2022, and the open-spaced-repetition wiki, "The
//! Algorithm"), with its default weights, a desired retention of 0.9, and no fuzz, so that two
//! devices compute the same. Without its short-term steps: they bring a right answer back within
//! minutes, as for somebody who sits at flash cards, and a member takes a lesson every few days.

use chrono::{DateTime, Utc};
use rs_fsrs::{Card, FSRS, Parameters, Rating, Seed, State};

use crate::Timestamp;

/// The default weights of FSRS-5. Spelled out because `Parameters::default()` reads the clock for
/// a seed that is never used; a test holds them equal to the crate's own.
const WEIGHTS: [f64; 19] = [
    0.4072, 1.1829, 3.1262, 15.4722, 7.2102, 0.5316, 1.0651, 0.0234, 1.616, 0.1544, 1.0824, 1.9813, 0.0953, 0.2975,
    2.2042, 0.2407, 2.9466, 0.5034, 0.6567,
];

/// The latest moment that is computed with (the end of the year 9999), in milliseconds: a
/// timestamp beyond it is a clock's fault, and would overflow the calendar.
const LATEST: i64 = 253_402_300_799_999;

/// The scheduler with Sauti's parameters.
pub(crate) fn scheduler() -> FSRS {
    FSRS::new(parameters())
}

fn parameters() -> Parameters {
    Parameters {
        request_retention: 0.9,
        maximum_interval: 36_500,
        w: WEIGHTS,
        decay: Parameters::DECAY,
        factor: Parameters::FACTOR,
        enable_short_term: false,
        enable_fuzz: false,
        seed: Seed::Empty,
    }
}

/// What is remembered of one question.
#[derive(Clone, Debug, Default)]
pub(crate) struct Memory {
    /// The question as it stood before the round that is under way.
    before: Card,
    /// The question with the round that is under way counted in.
    card: Card,
}

impl Memory {
    /// Rates the first attempt of a round.
    pub(crate) fn begin(&mut self, scheduler: &FSRS, at: Timestamp, rating: Rating) {
        self.before = self.card.clone();
        self.card = rated(scheduler, &self.before, at, rating);
    }

    /// Rates the round as a whole anew: a later attempt replaces what the earlier ones said.
    pub(crate) fn again(&mut self, scheduler: &FSRS, at: Timestamp, rating: Rating) {
        self.card = rated(scheduler, &self.before, at, rating);
    }

    /// When the last round was rated, as far as it is known.
    pub(crate) fn last(&self) -> Timestamp {
        Timestamp(self.card.last_review.timestamp_millis())
    }

    /// When the question should come back.
    pub(crate) fn due(&self) -> Timestamp {
        Timestamp(self.card.due.timestamp_millis())
    }
}

/// The card after one more rating.
///
/// A clock that was set back between two ratings gives no days to forget in, and not a negative
/// number of them, which FSRS turns into "not a number".
fn rated(scheduler: &FSRS, card: &Card, at: Timestamp, rating: Rating) -> Card {
    let now = moment(at);
    let mut card = card.clone();
    if card.state != State::New {
        card.last_review = card.last_review.min(now);
    }
    scheduler.next(card, now, rating).card
}

/// A timestamp as the calendar's moment, within the years 1970 to 9999.
fn moment(at: Timestamp) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(at.0.clamp(0, LATEST)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parameters_are_the_defaults_of_the_scheduler_but_for_the_short_term_steps() {
        let (ours, default) = (parameters(), Parameters::default());
        assert_eq!(ours.w, default.w);
        let of = |parameters: &Parameters| {
            (
                (parameters.request_retention, parameters.maximum_interval, parameters.decay, parameters.factor),
                parameters.enable_fuzz,
            )
        };
        assert_eq!(of(&ours), of(&default));
        assert!(default.enable_short_term && !ours.enable_short_term);
    }

    #[test]
    fn a_moment_stays_within_the_calendar() {
        for (at, expected) in [(i64::MIN, 0), (-1, 0), (0, 0), (5, 5), (LATEST, LATEST), (i64::MAX, LATEST)] {
            assert_eq!(moment(Timestamp(at)).timestamp_millis(), expected, "{at}");
        }
    }
}
