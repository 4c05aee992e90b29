//! Which words belong to what: Fluent messages and attributes to the parts of a course, and back.

use std::collections::{BTreeMap, BTreeSet};

use crate::{AnswerId, Form, Lesson, LessonId, Part, Step, StepId, StepKind, WordKey};

/// The message with the course's own words.
const COURSE: &str = "course";
/// The attribute that says what a course or lesson is about.
const SUMMARY: &str = "summary";
/// What joins a lesson's and a step's name; neither has a double hyphen in it.
const JOINT: &str = "--";

/// What a message or attribute of a words file is.
#[derive(Debug)]
pub(crate) enum Slot {
    /// A line that is said.
    Line(WordKey),
    /// Further wordings of the answer with this key.
    Accepted(WordKey),
    /// It belongs to a step or lesson that was left out: it is neither kept nor reported.
    LeftOut,
    /// It belongs to nothing.
    Unknown,
}

/// A course's structure as words refer to it.
#[derive(Debug)]
pub(crate) struct Structure<'c> {
    /// The lessons, in order.
    pub(crate) lessons: &'c [Lesson],
    by_name: BTreeMap<&'c str, &'c Lesson>,
    steps: BTreeMap<(&'c str, &'c str), &'c Step>,
    left_out: &'c LeftOut,
}

/// The lessons and steps that are named in the course but could not be read.
#[derive(Debug, Default)]
pub(crate) struct LeftOut {
    pub(crate) lessons: BTreeSet<LessonId>,
    pub(crate) steps: BTreeSet<(LessonId, StepId)>,
}

impl<'c> Structure<'c> {
    pub(crate) fn new(lessons: &'c [Lesson], left_out: &'c LeftOut) -> Self {
        let by_name = lessons.iter().map(|lesson| (lesson.id.as_str(), lesson)).collect();
        let steps = lessons
            .iter()
            .flat_map(|lesson| lesson.steps.iter().map(|step| ((lesson.id.as_str(), step.id.as_str()), step)));
        Self { lessons, by_name, steps: steps.collect(), left_out }
    }

    /// A step by its names.
    pub(crate) fn step(&self, lesson: &LessonId, step: &StepId) -> Option<&'c Step> {
        self.steps.get(&(lesson.as_str(), step.as_str())).copied()
    }

    /// What a message's value (without an attribute) or one of its attributes is.
    pub(crate) fn slot(&self, message: &str, attribute: Option<&str>) -> Slot {
        let (lesson_name, step_name) = message.split_once(JOINT).map_or((message, None), |(l, s)| (l, Some(s)));
        if message == COURSE {
            return title_slot(attribute, WordKey::CourseTitle, WordKey::CourseSummary);
        }
        let Some(lesson) = self.by_name.get(lesson_name) else {
            return known_or_not(lesson_name.parse().is_ok_and(|id| self.left_out.lessons.contains(&id)));
        };
        let Some(step_name) = step_name else {
            let id = lesson.id.clone();
            return title_slot(attribute, WordKey::LessonTitle(id.clone()), WordKey::LessonSummary(id));
        };
        match self.steps.get(&(lesson_name, step_name)) {
            Some(step) => step_slot(&lesson.id, step, attribute),
            None => {
                let key = step_name.parse().map(|step| (lesson.id.clone(), step));
                known_or_not(key.is_ok_and(|key| self.left_out.steps.contains(&key)))
            }
        }
    }
}

fn known_or_not(left_out: bool) -> Slot {
    if left_out { Slot::LeftOut } else { Slot::Unknown }
}

fn title_slot(attribute: Option<&str>, title: WordKey, summary: WordKey) -> Slot {
    match attribute {
        None => Slot::Line(title),
        Some(SUMMARY) => Slot::Line(summary),
        Some(_) => Slot::Unknown,
    }
}

fn step_slot(lesson: &LessonId, step: &Step, attribute: Option<&str>) -> Slot {
    let key = |part| WordKey::Step(lesson.clone(), step.id.clone(), part);
    let answer = |name: &str| answers(step).find(|id| id.as_str() == name).cloned();
    let Some(attribute) = attribute else {
        return Slot::Line(key(Part::Text));
    };
    let asks = step.kind != StepKind::Say;
    let is_question = matches!(step.kind, StepKind::Question(_));
    let slot = match attribute.split_once('-') {
        None => match attribute {
            "hint" if asks => Some(Slot::Line(key(Part::Hint))),
            "reply" if asks => Some(Slot::Line(key(Part::Reply))),
            "phrase" if step.kind == StepKind::SayAfterMe => Some(Slot::Line(key(Part::Phrase))),
            _ => None,
        },
        Some(("answer", name)) => answer(name).map(|id| Slot::Line(key(Part::Answer(id)))),
        Some(("said", name)) => answer(name).map(|id| Slot::Accepted(key(Part::Answer(id)))),
        Some(("reply", name)) if is_question => answer(name).map(|id| Slot::Line(key(Part::AnswerReply(id)))),
        Some(_) => None,
    };
    slot.unwrap_or(Slot::Unknown)
}

/// The answers to a question, or the items to put in order.
pub(crate) fn answers(step: &Step) -> impl Iterator<Item = &AnswerId> {
    let (answers, items) = match &step.kind {
        StepKind::Question(question) => (question.answers.as_slice(), [].as_slice()),
        StepKind::Order(items) => ([].as_slice(), items.as_slice()),
        StepKind::Say | StepKind::SayAfterMe | StepKind::Reflect { .. } => ([].as_slice(), [].as_slice()),
    };
    answers.iter().map(|answer| &answer.id).chain(items)
}

/// The parts without which a step cannot be taken in a language. The app has its own words for
/// "true" and "false".
pub(crate) fn needed_parts(step: &Step) -> Vec<Part> {
    let mut parts = vec![Part::Text];
    match &step.kind {
        StepKind::Question(question) if question.form == Form::TrueFalse => {}
        StepKind::SayAfterMe => parts.push(Part::Phrase),
        _ => parts.extend(answers(step).cloned().map(Part::Answer)),
    }
    parts
}

/// The message that holds the words with a key.
pub(crate) fn message(key: &WordKey) -> String {
    match key {
        WordKey::CourseTitle | WordKey::CourseSummary => COURSE.to_owned(),
        WordKey::LessonTitle(lesson) | WordKey::LessonSummary(lesson) => lesson.to_string(),
        WordKey::Step(lesson, step, _) => format!("{lesson}{JOINT}{step}"),
    }
}

/// The message, with its attribute if it is one, as `lesson--step.hint`.
pub(crate) fn full_name(key: &WordKey) -> String {
    let attribute = match key {
        WordKey::CourseTitle | WordKey::LessonTitle(_) | WordKey::Step(_, _, Part::Text) => return message(key),
        WordKey::CourseSummary | WordKey::LessonSummary(_) => SUMMARY.to_owned(),
        WordKey::Step(_, _, Part::Hint) => "hint".to_owned(),
        WordKey::Step(_, _, Part::Reply) => "reply".to_owned(),
        WordKey::Step(_, _, Part::Phrase) => "phrase".to_owned(),
        WordKey::Step(_, _, Part::Answer(answer)) => format!("answer-{answer}"),
        WordKey::Step(_, _, Part::AnswerReply(answer)) => format!("reply-{answer}"),
    };
    format!("{}.{attribute}", message(key))
}

impl WordKey {
    /// The name under which a words file has these words: the message, and its attribute after a point
    /// where it is one (`lesson--step.hint`). A list of clips has the same names.
    #[must_use]
    pub fn name(&self) -> String {
        full_name(self)
    }

    /// The name under which a words file has the further wordings of an answer; nothing for other words.
    #[must_use]
    pub fn wordings_name(&self) -> Option<String> {
        match self {
            Self::Step(lesson, step, Part::Answer(answer)) => Some(said_name(lesson, step, answer)),
            _ => None,
        }
    }
}

/// The attribute with the further wordings of an answer.
pub(crate) fn said_name(lesson: &LessonId, step: &StepId, answer: &AnswerId) -> String {
    format!("{lesson}{JOINT}{step}.said-{answer}")
}
