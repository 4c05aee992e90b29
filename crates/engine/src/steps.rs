//! The kinds of step. Each is a small machine that goes from beat to beat until it is complete.

mod order;
mod question;
mod reflect;
mod say;
mod say_after_me;

use std::sync::Arc;

use course::{AnswerId, Course, Form, LessonId, Part, Question, Step, StepKind, Target, WordKey};
use language::LanguageTag;
use learner::{Attempt, Entry, Outcome, Place, Way};

use crate::Spoken;
use crate::desk::Desk;
use crate::played::{Played, Turn};
use crate::words::{course_line, has_line};

/// A step on its way.
#[derive(Debug)]
pub(crate) enum StepMachine {
    Say(say::SayStep),
    Question(question::QuestionStep),
    SayAfterMe(say_after_me::SayAfterMeStep),
    Order(order::OrderStep),
    Reflect(reflect::ReflectStep),
}

/// A step is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StepEnd {
    /// Where the answer leads, where it is a branch.
    pub(crate) branch: Option<Target>,
    /// The last answer was right, where there was one.
    pub(crate) right: bool,
    /// Wrong answers until now.
    pub(crate) wrong: u8,
}

impl StepEnd {
    /// The end of a step in which nothing is right or wrong.
    pub(crate) fn done() -> Self {
        Self { branch: None, right: false, wrong: 0 }
    }
}

impl StepMachine {
    /// The machine for a step, where the course has the words for it.
    pub(crate) fn begin(at: StepPlace, desk: &mut Desk) -> (Self, Turn<StepEnd>) {
        match at.step.kind.clone() {
            StepKind::Say => {
                let (step, turn) = say::SayStep::begin(at, desk);
                (Self::Say(step), turn)
            }
            StepKind::Question(question) => {
                let (step, turn) = question::QuestionStep::begin(at, question, desk);
                (Self::Question(step), turn)
            }
            StepKind::SayAfterMe => {
                let (step, turn) = say_after_me::SayAfterMeStep::begin(at, desk);
                (Self::SayAfterMe(step), turn)
            }
            StepKind::Order(items) => {
                let (step, turn) = order::OrderStep::begin(at, items, desk);
                (Self::Order(step), turn)
            }
            StepKind::Reflect { longest_seconds } => {
                let (step, turn) = reflect::ReflectStep::begin(at, longest_seconds, desk);
                (Self::Reflect(step), turn)
            }
        }
    }

    pub(crate) fn next(&mut self, desk: &mut Desk, played: Played) -> Turn<StepEnd> {
        match self {
            Self::Say(_) => Turn::Complete(StepEnd::done()),
            Self::Question(step) => step.next(desk, played),
            Self::SayAfterMe(step) => step.next(desk, played),
            Self::Order(step) => step.next(desk, played),
            Self::Reflect(step) => step.next(desk, played),
        }
    }
}

/// A step, the lesson and course it stands in, and the language it is taken in.
#[derive(Clone, Debug)]
pub(crate) struct StepPlace {
    pub(crate) course: Arc<Course>,
    pub(crate) lesson: LessonId,
    pub(crate) step: Step,
    pub(crate) language: LanguageTag,
    /// The step is asked in a review and not in its lesson.
    pub(crate) review: bool,
    /// Wrong answers until now, where a branch led back to the step.
    pub(crate) wrong: u8,
}

impl StepPlace {
    fn key(&self, part: Part) -> WordKey {
        WordKey::Step(self.lesson.clone(), self.step.id.clone(), part)
    }

    /// Words of the step, where there are any.
    pub(crate) fn line(&self, part: Part) -> Option<Spoken> {
        course_line(&self.course, &self.language, &self.key(part))
    }

    /// The wordings of an answer, an item or the phrase.
    pub(crate) fn wordings(&self, part: Part) -> Vec<String> {
        let words = self.course.words(&self.language);
        words.map(|words| words.wordings(&self.key(part))).unwrap_or_default()
    }

    pub(crate) fn place(&self) -> Place {
        Place { course: self.course.id.clone(), lesson: self.lesson.clone(), step: self.step.id.clone() }
    }

    /// What is written to the journal about an answer.
    pub(crate) fn attempt(&self, desk: &Desk, given: Given) -> Entry {
        Entry::Answered(Attempt {
            at: desk.now,
            course: self.course.id.clone(),
            lesson: self.lesson.clone(),
            step: self.step.id.clone(),
            language: self.language.clone(),
            answer: given.answer,
            outcome: given.outcome,
            helped: given.helped,
            way: given.way,
            review: self.review,
        })
    }

    /// The lines that give a help towards the answer.
    pub(crate) fn hint(&self, desk: &Desk) -> Vec<Spoken> {
        match self.line(Part::Hint) {
            Some(hint) => vec![desk.line("hint-is"), hint],
            None => Vec::new(),
        }
    }
}

/// An answer that was given, or not.
#[derive(Clone, Debug)]
pub(crate) struct Given {
    pub(crate) answer: Option<AnswerId>,
    pub(crate) outcome: Outcome,
    pub(crate) helped: bool,
    pub(crate) way: Way,
}

impl Given {
    /// The member went on without an answer.
    pub(crate) fn skipped(helped: bool) -> Self {
        // The way is of no account where nothing was given; voice is what a lesson waits for.
        Self { answer: None, outcome: Outcome::Skipped, helped, way: Way::Voice }
    }
}

/// Whether a course has the words without which a step cannot be taken. What cannot be taken is
/// passed over: a course with a hole in it is still a course.
pub(crate) fn can_be_taken(course: &Course, lesson: &LessonId, step: &Step, language: &LanguageTag) -> bool {
    let Some(words) = course.words(language) else { return false };
    let has = |part| has_line(words, &WordKey::Step(lesson.clone(), step.id.clone(), part));
    has(Part::Text)
        && match &step.kind {
            StepKind::Say | StepKind::Reflect { .. } => true,
            StepKind::SayAfterMe => has(Part::Phrase),
            StepKind::Order(items) => items.len() > 1 && items.iter().all(|item| has(Part::Answer(item.clone()))),
            StepKind::Question(question) => can_be_asked(question, &has),
        }
}

fn can_be_asked(question: &Question, has: &dyn Fn(Part) -> bool) -> bool {
    let known = |id: &AnswerId| question.form == Form::TrueFalse || has(Part::Answer(id.clone()));
    question.answers.iter().any(|answer| answer.right && known(&answer.id))
}
