//! Progress: a fold over the journal.

use std::collections::BTreeMap;

use course::{Course, CourseId, LessonId, StepId};
use language::LanguageTag;

use crate::rounds::{Rounds, Try};
use crate::{Attempt, Entry, Outcome, Timestamp};

/// Where a member stands, over all courses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The language the member last chose.
    pub language: Option<LanguageTag>,
    /// The place where the member last was, unless that lesson has been finished since.
    pub place: Option<Place>,
    /// Each lesson that the member has begun.
    pub lessons: BTreeMap<(CourseId, LessonId), LessonProgress>,
}

/// A place in a course.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Place {
    /// The course.
    pub course: CourseId,
    /// The lesson.
    pub lesson: LessonId,
    /// The step.
    pub step: StepId,
}

/// How far a member is in one lesson.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LessonProgress {
    /// The step last reached, unless the lesson was finished since.
    pub step: Option<StepId>,
    /// How often the lesson was finished.
    pub finished: u32,
    /// When it was last finished.
    pub finished_at: Option<Timestamp>,
    /// Right answers at the first try of a step, over all takings, with help or without it.
    /// Attempts belong together as for the reviews (see [`due`](crate::due)).
    pub right: u32,
    /// Wrong answers, every one.
    pub wrong: u32,
}

/// Folds a journal into progress.
///
/// The journal's order counts, and not its timestamps, so that a clock that was set back loses
/// nobody's place. Answers given in a review belong to no taking of the lesson and count in none
/// of the figures.
pub fn progress<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Progress {
    let mut progress = Progress::default();
    let mut rounds = Rounds::default();
    for entry in entries {
        match entry {
            Entry::Reached { course, lesson, step, .. } => progress.reached(course, lesson, step),
            Entry::Answered(attempt) => {
                let stood = rounds.attempt(attempt);
                progress.answered(attempt, stood);
            }
            Entry::Finished { at, course, lesson } => {
                rounds.finished(course, lesson);
                progress.finished(*at, course, lesson);
            }
            Entry::Language { language, .. } => progress.language = Some(language.clone()),
            Entry::Picture { .. } => {}
            Entry::Teaching { .. } => {}
        }
    }
    progress
}

/// The lesson of a course that a member would take next: the one they are in the middle of, else
/// the first in the course's order that they never finished, else none.
///
/// Lessons that the course no longer has are passed over.
#[must_use]
pub fn next_lesson(course: &Course, progress: &Progress) -> Option<LessonId> {
    let begun = progress.place.as_ref().filter(|place| place.course == course.id).map(|place| &place.lesson);
    if let Some((_, lesson)) = begun.and_then(|lesson| course.lesson(lesson)) {
        return Some(lesson.id.clone());
    }
    let finished = |lesson: &LessonId| {
        progress.lessons.get(&(course.id.clone(), lesson.clone())).is_some_and(|lesson| lesson.finished > 0)
    };
    course.lessons.iter().map(|lesson| &lesson.id).find(|lesson| !finished(lesson)).cloned()
}

impl Progress {
    fn reached(&mut self, course: &CourseId, lesson: &LessonId, step: &StepId) {
        self.lesson(course, lesson).step = Some(step.clone());
        self.place = Some(Place { course: course.clone(), lesson: lesson.clone(), step: step.clone() });
    }

    fn answered(&mut self, attempt: &Attempt, stood: Try) {
        if attempt.review {
            return;
        }
        let lesson = self.lesson(&attempt.course, &attempt.lesson);
        match attempt.outcome {
            Outcome::Right if stood == Try::First => lesson.right = lesson.right.saturating_add(1),
            Outcome::Wrong => lesson.wrong = lesson.wrong.saturating_add(1),
            Outcome::Right | Outcome::Done | Outcome::Skipped => {}
        }
    }

    fn finished(&mut self, at: Timestamp, course: &CourseId, lesson: &LessonId) {
        let finished = self.lesson(course, lesson);
        finished.step = None;
        finished.finished = finished.finished.saturating_add(1);
        finished.finished_at = Some(at);
        if self.place.as_ref().is_some_and(|place| place.course == *course && place.lesson == *lesson) {
            self.place = None;
        }
    }

    fn lesson(&mut self, course: &CourseId, lesson: &LessonId) -> &mut LessonProgress {
        self.lessons.entry((course.clone(), lesson.clone())).or_default()
    }
}
