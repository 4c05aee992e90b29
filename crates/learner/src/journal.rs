//! The journal: what a member did, in the order in which it happened.

use course::{AnswerId, CourseId, LessonId, StepId};
use language::LanguageTag;
use serde::{Deserialize, Serialize};

use crate::Picture;

/// A moment: milliseconds since 1970-01-01 00:00 UTC, as the device believed it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

/// One entry of a member's journal. Closed, append-only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "entry", rename_all = "kebab-case")]
pub enum Entry {
    /// The member reached a step; the lesson resumes here.
    Reached {
        /// When.
        at: Timestamp,
        /// In which course.
        course: CourseId,
        /// In which lesson.
        lesson: LessonId,
        /// At which step.
        step: StepId,
    },
    /// The member answered a step.
    Answered(Attempt),
    /// The member finished a lesson.
    Finished {
        /// When.
        at: Timestamp,
        /// In which course.
        course: CourseId,
        /// Which lesson.
        lesson: LessonId,
    },
    /// The member chose the language of their courses.
    Language {
        /// When.
        at: Timestamp,
        /// Which language.
        language: LanguageTag,
    },
    /// The member chose a picture, and with it the name by which they are known at the door.
    Picture {
        /// When.
        at: Timestamp,
        /// Which picture.
        picture: Picture,
    },
    /// The member was offered to teach the app their voice, or did.
    Teaching {
        /// When.
        at: Timestamp,
        /// In which language.
        language: LanguageTag,
        /// How far it came.
        stage: TeachingStage,
    },
}

/// How far the teaching of a voice came. The last entry of a language counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TeachingStage {
    /// The member does not want it now, and is not asked again.
    Declined,
    /// It has begun.
    Begun,
    /// Every word had its turn.
    Finished,
}

/// One answer to one step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// When.
    pub at: Timestamp,
    /// In which course.
    pub course: CourseId,
    /// In which lesson.
    pub lesson: LessonId,
    /// To which step.
    pub step: StepId,
    /// In which language.
    pub language: LanguageTag,
    /// The answer that was understood, where the step has named answers.
    pub answer: Option<AnswerId>,
    /// How it went.
    pub outcome: Outcome,
    /// The member had asked for the hint, or had the answers read out once more.
    pub helped: bool,
    /// How the answer was given.
    pub way: Way,
    /// The answer was given in a review and not in the lesson.
    pub review: bool,
}

/// How an attempt went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// A right answer.
    Right,
    /// A wrong answer.
    Wrong,
    /// Nothing that can be right or wrong: a reflection, a phrase said after the voice.
    Done,
    /// The member went on without answering.
    Skipped,
}

/// How an answer reached the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// By voice.
    Voice,
    /// By touch or key.
    Touch,
}

impl Entry {
    /// When it happened.
    #[must_use]
    pub fn at(&self) -> Timestamp {
        match self {
            Self::Reached { at, .. }
            | Self::Finished { at, .. }
            | Self::Language { at, .. }
            | Self::Picture { at, .. }
            | Self::Teaching { at, .. } => *at,
            Self::Answered(attempt) => attempt.at,
        }
    }
}
