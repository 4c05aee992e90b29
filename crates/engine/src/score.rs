//! How a lesson went: over everything since it was finished before, so that a pause loses nothing.

use std::collections::BTreeMap;

use course::{CourseId, Lesson, StepId, StepKind};
use learner::{Entry, Outcome};

/// How a lesson went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Score {
    /// Questions that were asked.
    pub(crate) asked: u32,
    /// Those that were answered right at the first try.
    pub(crate) right: u32,
}

/// How the last taking of a lesson went; the entry that it was finished closes it.
pub(crate) fn score(entries: &[Entry], course: &CourseId, lesson: &Lesson) -> Score {
    let mut first_tries: BTreeMap<&StepId, bool> = BTreeMap::new();
    let mut is_finished = false;
    for entry in entries {
        match entry {
            Entry::Finished { course: of, lesson: finished, .. } if of == course && *finished == lesson.id => {
                is_finished = true;
            }
            Entry::Answered(attempt) if attempt.course == *course && attempt.lesson == lesson.id && !attempt.review => {
                if std::mem::take(&mut is_finished) {
                    first_tries.clear();
                }
                if attempt.outcome != Outcome::Done && can_be_wrong(lesson, &attempt.step) {
                    first_tries.entry(&attempt.step).or_insert(attempt.outcome == Outcome::Right);
                }
            }
            _ => {}
        }
    }
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let right = first_tries.values().filter(|right| **right).count();
    Score { asked: count(first_tries.len()), right: count(right) }
}

/// Whether an answer to the step can be wrong: to a question that only asks for the member's own
/// view it cannot.
fn can_be_wrong(lesson: &Lesson, step: &StepId) -> bool {
    match lesson.step(step).map(|(_, step)| &step.kind) {
        Some(StepKind::Question(question)) => question.answers.iter().any(|answer| !answer.right),
        Some(StepKind::Order(_)) => true,
        Some(StepKind::Say | StepKind::SayAfterMe | StepKind::Reflect { .. }) | None => false,
    }
}
