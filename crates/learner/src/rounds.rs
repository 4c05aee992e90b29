//! Rounds: which attempts at a question belong together.
//!
//! A member who answers wrong, hears the hint and answers right has met the question once, not
//! twice. Such attempts form one *round*. A round at a step ends
//!
//! - with a right answer,
//! - when the member goes on without answering ([`Outcome::Skipped`]),
//! - when the lesson is finished,
//! - when the next attempt comes from the other side (a review instead of the lesson, or back), or
//! - when [`LONGEST_PAUSE`] or more lies between two attempts, in either direction of the clock.

use std::collections::BTreeMap;

use course::{CourseId, LessonId, StepId};

use crate::{Attempt, Outcome, Timestamp};

/// A pause after which an attempt is a new meeting with the question, in milliseconds: eight
/// hours, so that a night lies between two rounds and a market day does not.
pub(crate) const LONGEST_PAUSE: u64 = 8 * 60 * 60 * 1000;

/// Where a question stands in its round when it is attempted once more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Try {
    /// It is the first attempt of a round.
    First,
    /// A wrong answer came before it in the same round.
    Later,
}

/// A step, over all courses.
pub(crate) type Question = (CourseId, LessonId, StepId);

/// The rounds that are open, while a journal is walked through in its order.
#[derive(Debug, Default)]
pub(crate) struct Rounds {
    open: BTreeMap<Question, Wrong>,
}

/// The last wrong answer of an open round.
#[derive(Debug)]
struct Wrong {
    at: Timestamp,
    review: bool,
}

impl Rounds {
    /// Takes an attempt in and says where in its round it stood.
    pub(crate) fn attempt(&mut self, attempt: &Attempt) -> Try {
        let question = question(attempt);
        let before = self.open.remove(&question);
        let same = before
            .is_some_and(|wrong| wrong.review == attempt.review && wrong.at.0.abs_diff(attempt.at.0) < LONGEST_PAUSE);
        match attempt.outcome {
            Outcome::Wrong => {
                self.open.insert(question, Wrong { at: attempt.at, review: attempt.review });
            }
            Outcome::Right | Outcome::Skipped | Outcome::Done => {}
        }
        if same { Try::Later } else { Try::First }
    }

    /// Takes in that a lesson was finished.
    pub(crate) fn finished(&mut self, course: &CourseId, lesson: &LessonId) {
        self.open.retain(|(of_course, of_lesson, _), _| (of_course, of_lesson) != (course, lesson));
    }
}

/// The question that an attempt was made at.
pub(crate) fn question(attempt: &Attempt) -> Question {
    (attempt.course.clone(), attempt.lesson.clone(), attempt.step.clone())
}
