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

#[cfg(test)]
mod tests {
    use course::{Answer, Form, Question, Step};
    use learner::{Attempt, Timestamp, Way};

    use super::*;

    fn lesson() -> Lesson {
        let step = |id: &str, kind| Step { id: id.parse().unwrap(), picture: None, kind, then: None, review: true };
        let answer = |id: &str, right| Answer { id: id.parse().unwrap(), right, then: None };
        let question = |answers| StepKind::Question(Question { form: Form::Choice, answers });
        let steps = vec![
            step("one", question(vec![answer("yes", true), answer("no", false)])),
            step("two", question(vec![answer("yes", true), answer("no", false)])),
            step("view", question(vec![answer("yes", true), answer("no", true)])),
            step("phrase", StepKind::SayAfterMe),
        ];
        Lesson { id: "lesson".parse().unwrap(), picture: None, steps }
    }

    fn attempt(step: &str, outcome: Outcome) -> Entry {
        Entry::Answered(Attempt {
            at: Timestamp(0),
            course: "course".parse().unwrap(),
            lesson: "lesson".parse().unwrap(),
            step: step.parse().unwrap(),
            language: "en".parse().unwrap(),
            answer: None,
            outcome,
            helped: false,
            way: Way::Voice,
            review: false,
        })
    }

    fn finished() -> Entry {
        Entry::Finished { at: Timestamp(0), course: "course".parse().unwrap(), lesson: "lesson".parse().unwrap() }
    }

    fn check(entries: &[Entry], right: u32, asked: u32) {
        assert_eq!(score(entries, &"course".parse().unwrap(), &lesson()), Score { asked, right });
    }

    #[test]
    fn only_the_first_try_counts() {
        let tries = [attempt("one", Outcome::Wrong), attempt("one", Outcome::Right), attempt("two", Outcome::Right)];
        check(&tries, 1, 2);
    }

    #[test]
    fn what_cannot_be_wrong_does_not_count() {
        check(&[attempt("view", Outcome::Right), attempt("phrase", Outcome::Skipped)], 0, 0);
    }

    #[test]
    fn a_lesson_that_is_taken_again_counts_anew() {
        let taken = [attempt("one", Outcome::Wrong), finished(), attempt("one", Outcome::Right), finished()];
        check(&taken, 1, 1);
    }
}
