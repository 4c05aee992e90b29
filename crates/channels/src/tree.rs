//! The tree: what is heard at each station of a lesson, and where each answer leads.

use course::{AnswerId, CourseId, Credit, Form, LessonId, Line, StepId};
use language::LanguageTag;

/// A course in one language, as all channels tell it.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    /// The course.
    pub course: CourseId,
    /// Its version.
    pub version: String,
    /// The SPDX expression of its licence.
    pub licence: String,
    /// Who made it.
    pub credits: Vec<Credit>,
    /// The language of its words.
    pub language: LanguageTag,
    /// What it is called.
    pub title: Line,
    /// What it is about, where it says so.
    pub summary: Option<Line>,
    /// Its picture, as a name in `pictures/`.
    pub picture: Option<String>,
    /// The lessons that can be taken, in order.
    pub lessons: Vec<LessonTree>,
    /// What cannot be taken in this language, for want of words.
    pub left_out: Vec<LeftOut>,
}

/// A lesson or step that lacks words in this language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The lesson.
    pub lesson: LessonId,
    /// The step; none where nothing of the lesson can be taken.
    pub step: Option<StepId>,
}

/// A lesson: stations in the order in which they are written. It begins at the first.
#[derive(Clone, Debug, PartialEq)]
pub struct LessonTree {
    /// The lesson.
    pub id: LessonId,
    /// What it is called.
    pub title: Line,
    /// What it is about, where it says so.
    pub summary: Option<Line>,
    /// Its picture, as a name in `pictures/`.
    pub picture: Option<String>,
    /// The steps that can be taken and that a way leads to; at least one.
    pub stations: Vec<Station>,
}

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub struct Station {
    /// The step.
    pub step: StepId,
    /// Its picture, as a name in `pictures/`.
    pub picture: Option<String>,
    /// What is told or asked.
    pub text: Line,
    /// A help towards the answer.
    pub hint: Option<Line>,
    /// What the listener does.
    pub task: Task,
    /// Where the lesson goes on where no answer says otherwise.
    pub next: Next,
}

/// What the listener does at a station.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// Listens.
    Listen {
        /// What is said afterwards.
        reply: Option<Line>,
    },
    /// Chooses an answer.
    Choose {
        /// How it is asked.
        form: Form,
        /// The answers, in the order in which they are offered; at least one is right.
        choices: Vec<Choice>,
    },
    /// Says a phrase after the voice.
    SayAfter {
        /// The phrase.
        phrase: Line,
        /// What is said afterwards.
        reply: Line,
    },
    /// Puts items in order.
    Arrange {
        /// The items in the right order.
        items: Vec<Item>,
        /// The places of `items` in the order in which they are offered, which is not the right one.
        offered: Vec<usize>,
        /// What is said afterwards.
        reply: Option<Line>,
    },
    /// Thinks aloud.
    Think {
        /// For how long at most, in seconds.
        longest_seconds: u16,
        /// What is said afterwards.
        reply: Option<Line>,
    },
}

/// One answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The answer.
    pub id: AnswerId,
    /// The answer as it is offered.
    pub label: Line,
    /// Whether it is a right one.
    pub right: bool,
    /// What is said to whoever gave it; never empty.
    pub reply: Vec<Line>,
    /// Where it leads; a wrong answer that leads nowhere leads to its own question again.
    pub next: Next,
}

/// One item to put in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The item.
    pub id: AnswerId,
    /// The item as it is offered.
    pub label: Line,
    /// What is said to whoever puts it where it does not come.
    pub misplaced: Line,
}

/// Where a lesson goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// At a station of the lesson, by its place among them.
    Station(usize),
    /// At the end of the lesson.
    End,
}

impl LessonTree {
    /// From which station somebody comes who is at this one: the nearest before it that leads to it, else the
    /// first that does. None for the first station, and for one that only leads to itself.
    #[must_use]
    pub fn before(&self, at: usize) -> Option<usize> {
        let leads = |from: &usize| *from != at && self.stations[*from].leads_to().any(|next| next == Next::Station(at));
        let behind = || (at..self.stations.len()).find(leads);
        if at == 0 { None } else { (0..at).rev().find(leads).or_else(behind) }
    }
}

impl Station {
    /// Everywhere this station leads to.
    pub fn leads_to(&self) -> impl Iterator<Item = Next> {
        let choices = match &self.task {
            Task::Choose { choices, .. } => choices.as_slice(),
            _ => &[],
        };
        choices.iter().map(|choice| choice.next).chain([self.next])
    }
}
