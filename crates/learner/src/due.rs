//! What is due for review, by FSRS over the journal's attempts.

use std::collections::BTreeMap;

use course::{CourseId, LessonId, StepId};
use rs_fsrs::{FSRS, Rating};

use crate::memory::{Memory, scheduler};
use crate::rounds::{Question, Rounds, Try, question};
use crate::{Attempt, Entry, Outcome, Timestamp};

/// A question and when it should come back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The course.
    pub course: CourseId,
    /// The lesson.
    pub lesson: LessonId,
    /// The question.
    pub step: StepId,
    /// When it should come back.
    pub at: Timestamp,
}

/// How far ahead of `now` an attempt may be dated, in milliseconds: one day. Clocks are set right
/// by minutes and hours all the time; what lies further ahead was written by a wrong clock.
const TRUSTED_AHEAD: i64 = 24 * 60 * 60 * 1000;

/// Everything that is due at `now`, the longest overdue first.
///
/// Every step that was once answered right or wrong is in the schedule, whether or not its course
/// still wants it reviewed ([`course::Step::review`]): the caller holds the course and leaves out
/// what it does not want. A reflection or a phrase said after the voice ([`Outcome::Done`]) and a
/// step that was passed over ([`Outcome::Skipped`]) are not in it.
///
/// Attempts that belong together count once, as a whole:
///
/// | the round so far | rating |
/// |---|---|
/// | right at the first try, without help | good |
/// | right, but helped, or after a wrong answer | hard |
/// | wrong | again |
///
/// A round ends with a right answer, when the member goes on without answering, when the lesson is
/// finished, when the question moves from the lesson to a review or back, or after a pause of
/// eight hours.
///
/// A wrong clock heals: an attempt that is dated more than a day after `now` counts as given when
/// the question was met before it (or long ago), and a clock set back leaves no days between two
/// attempts.
pub fn due<'a>(entries: impl IntoIterator<Item = &'a Entry>, now: Timestamp) -> Vec<Due> {
    let mut due: Vec<Due> = schedule(entries, now)
        .into_iter()
        .map(|((course, lesson, step), memory)| Due { course, lesson, step, at: memory.due() })
        .filter(|due| due.at <= now)
        .collect();
    // The schedule comes in the order of the names, which the stable sort keeps for equal times.
    due.sort_by_key(|due| due.at);
    due
}

fn schedule<'a>(entries: impl IntoIterator<Item = &'a Entry>, now: Timestamp) -> BTreeMap<Question, Memory> {
    let mut fold = Fold { scheduler: scheduler(), rounds: Rounds::default(), schedule: BTreeMap::new(), now };
    for entry in entries {
        match entry {
            Entry::Answered(attempt) => fold.attempt(attempt),
            Entry::Finished { course, lesson, .. } => fold.rounds.finished(course, lesson),
            Entry::Reached { .. } | Entry::Language { .. } | Entry::Picture { .. } | Entry::Teaching { .. } => {}
        }
    }
    fold.schedule
}

struct Fold {
    scheduler: FSRS,
    rounds: Rounds,
    schedule: BTreeMap<Question, Memory>,
    now: Timestamp,
}

impl Fold {
    fn attempt(&mut self, attempt: &Attempt) {
        let stood = self.rounds.attempt(attempt);
        let Some(rating) = rating(attempt, stood) else { return };
        let memory = self.schedule.entry(question(attempt)).or_default();
        let trusted = attempt.at.0 <= self.now.0.saturating_add(TRUSTED_AHEAD);
        let at = if trusted { attempt.at } else { memory.last() };
        match stood {
            Try::First => memory.begin(&self.scheduler, at, rating),
            Try::Later => memory.again(&self.scheduler, at, rating),
        }
    }
}

fn rating(attempt: &Attempt, stood: Try) -> Option<Rating> {
    match attempt.outcome {
        Outcome::Right if stood == Try::First && !attempt.helped => Some(Rating::Good),
        Outcome::Right => Some(Rating::Hard),
        Outcome::Wrong => Some(Rating::Again),
        Outcome::Done | Outcome::Skipped => None,
    }
}
