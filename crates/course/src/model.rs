//! What a course is, once it has been read.

use std::collections::BTreeMap;

use language::LanguageTag;
use serde::{Deserialize, Serialize};

use crate::{AnswerId, CourseId, LessonId, StepId};

/// A course: its structure once, its words in each of its languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// The course's name.
    pub id: CourseId,
    /// The version its makers gave it, three numbers ("1.0.0").
    pub version: String,
    /// The SPDX expression of its licence.
    pub licence: String,
    /// The language it was written in.
    pub source_language: LanguageTag,
    /// A picture for the shelf, as a name in `pictures/`.
    pub picture: Option<String>,
    /// The course that is best taken before this one; on a shelf that has both, it comes first.
    pub after: Option<CourseId>,
    /// Who made it.
    pub credits: Vec<Credit>,
    /// Its lessons, in order.
    pub lessons: Vec<Lesson>,
    /// Its words, one set for each language.
    pub words: BTreeMap<LanguageTag, Words>,
}

/// One person's or group's share in a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Credit {
    /// What they did.
    pub role: Role,
    /// Who they are.
    pub name: String,
    /// For which language, where it was for one.
    #[serde(default)]
    pub language: Option<LanguageTag>,
}

/// What somebody did for a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Wrote it.
    Author,
    /// Carried it into another language.
    Translator,
    /// Lent their voice.
    Voice,
    /// Read it critically.
    Reviewer,
    /// Made the pictures.
    Illustrator,
    /// Paid for it.
    Funder,
}

/// A lesson: steps in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    /// The lesson's name.
    pub id: LessonId,
    /// A picture for the lesson path, as a name in `pictures/`.
    pub picture: Option<String>,
    /// Its steps, in order; at least one.
    pub steps: Vec<Step>,
}

/// One step of a lesson: one thing at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The step's name; a member's progress is tied to it.
    pub id: StepId,
    /// What is on the screen meanwhile, as a name in `pictures/`.
    pub picture: Option<String>,
    /// What happens.
    pub kind: StepKind,
    /// Where the lesson goes on afterwards, where that is not simply the next step and no answer
    /// says otherwise.
    pub then: Option<Target>,
    /// The step comes back for review. Only questions do.
    pub review: bool,
}

/// What happens in a step.
#[derive(Clone, Debug, PartialEq)]
pub enum StepKind {
    /// Something is told.
    Say,
    /// Something is asked, and one of several answers is expected.
    Question(Question),
    /// The member says a phrase ([`Part::Phrase`]) after the voice.
    SayAfterMe,
    /// The member puts items in order; they are listed here in the right order, and their words
    /// are [`Part::Answer`]s.
    Order(Vec<AnswerId>),
    /// The member thinks aloud and keeps the recording.
    Reflect {
        /// The longest recording, in seconds (1 to 300).
        longest_seconds: u16,
    },
}

/// A question and its answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// How it is asked.
    pub form: Form,
    /// The answers that are known, right and wrong, in the order in which they are offered.
    /// At least one is right. Those of a true-or-false question are named `true` and `false`.
    pub answers: Vec<Answer>,
}

/// How a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// The answers are offered one after the other.
    Choice,
    /// The member says whether it is so.
    TrueFalse,
    /// The answers are not offered: the member finds the word.
    Spoken,
}

/// One answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The answer's name.
    pub id: AnswerId,
    /// Whether it is a right one.
    pub right: bool,
    /// Where the lesson goes on after this answer; a branch.
    pub then: Option<Target>,
}

/// Where a lesson goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// At another step of the same lesson.
    Step(StepId),
    /// At the end of the lesson.
    End,
}

/// Everything a course says in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    lines: BTreeMap<WordKey, Line>,
    accepted: BTreeMap<WordKey, Vec<String>>,
}

/// Which words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordKey {
    /// The course's name.
    CourseTitle,
    /// What the course is about, in a sentence or two.
    CourseSummary,
    /// A lesson's name.
    LessonTitle(LessonId),
    /// What a lesson is about.
    LessonSummary(LessonId),
    /// Words of a step.
    Step(LessonId, StepId, Part),
}

/// Which words of a step.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What is told or asked.
    Text,
    /// A help towards the right answer.
    Hint,
    /// What is said after the step where no answer has a reply of its own.
    Reply,
    /// The phrase to say after the voice.
    Phrase,
    /// An answer, as it is offered and shown.
    Answer(AnswerId),
    /// What is said to a member who gave this answer.
    AnswerReply(AnswerId),
}

/// Something that is said: its text, and the recording of it if there is one that is not stale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The text, as it is spoken.
    pub text: String,
    /// The recorded clip that speaks exactly this text.
    pub clip: Option<Clip>,
}

/// A recorded clip of a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clip {
    /// The clip's file, as a name inside the course (`voice/sw/welcome.opus`).
    pub name: String,
}

impl Words {
    /// Adds a line; the reader is the only caller besides tests.
    pub fn insert(&mut self, key: WordKey, line: Line) {
        self.lines.insert(key, line);
    }

    /// Adds the ways in which people say an answer, besides the answer as it is offered.
    pub fn accept(&mut self, key: WordKey, wordings: Vec<String>) {
        self.accepted.insert(key, wordings);
    }

    /// The line with this key.
    #[must_use]
    pub fn line(&self, key: &WordKey) -> Option<&Line> {
        self.lines.get(key)
    }

    /// Every line with its key.
    pub fn lines(&self) -> impl Iterator<Item = (&WordKey, &Line)> {
        self.lines.iter()
    }

    /// Every way in which an answer may be said: as it is offered, then the accepted wordings.
    #[must_use]
    pub fn wordings(&self, key: &WordKey) -> Vec<String> {
        let offered = self.lines.get(key).map(|line| line.text.clone());
        let others = self.accepted.get(key).cloned().unwrap_or_default();
        offered.into_iter().chain(others).collect()
    }
}

impl Course {
    /// The words in a language.
    #[must_use]
    pub fn words(&self, language: &LanguageTag) -> Option<&Words> {
        self.words.get(language)
    }

    /// The lesson with this name, and its place among the lessons.
    #[must_use]
    pub fn lesson(&self, id: &LessonId) -> Option<(usize, &Lesson)> {
        self.lessons.iter().enumerate().find(|(_, lesson)| lesson.id == *id)
    }
}

impl Lesson {
    /// The step with this name, and its place among the steps.
    #[must_use]
    pub fn step(&self, id: &StepId) -> Option<(usize, &Step)> {
        self.steps.iter().enumerate().find(|(_, step)| step.id == *id)
    }
}
