//! Choosing a lesson, or the review of what is due.

use std::sync::Arc;

use course::{Course, Lesson, LessonId, WordKey};
use language::LanguageTag;
use learner::{Progress, next_lesson};
use locale::Message;

use crate::desk::Desk;
use crate::expectation::with_ordinals;
use crate::menu::courses;
use crate::played::{Played, Turn};
use crate::prompt::{Choice, Offer, Prompt};
use crate::screen::Scene;
use crate::words::course_line;
use crate::{Meaning, Screen, Spoken, review};

/// How many lessons are named in one breath; the others are offered one by one, and are on the
/// screen.
const NAMED: usize = 8;

/// The choice on its way.
#[derive(Debug)]
pub(crate) struct Lessons {
    course: Arc<Course>,
    language: LanguageTag,
    suggested: Option<Meaning>,
}

/// What was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Choosing {
    Lesson(LessonId),
    Review,
    Teaching,
    /// Another course, or another language.
    Back,
    /// The course has no lesson that could be taken.
    Nothing,
}

/// How the lessons come before the member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    /// What comes next is suggested; the others are named when the member does not want it.
    Suggest,
    /// All are named: the member asked for them.
    Name,
}

impl Lessons {
    pub(crate) fn begin(
        course: Arc<Course>,
        language: LanguageTag,
        manner: Manner,
        desk: &mut Desk,
    ) -> (Self, Turn<Choosing>) {
        let mut menu = Self { course, language, suggested: None };
        let turn = menu.ask(desk, manner);
        (menu, turn)
    }

    pub(crate) fn next(&mut self, desk: &mut Desk, played: Played) -> Turn<Choosing> {
        match played {
            Played::Answered { meaning, .. } => self.chosen(desk, Some(meaning)),
            Played::Next { .. } => self.chosen(desk, self.suggested.clone()),
            Played::Back => Turn::Complete(Choosing::Back),
            _ => self.ask(desk, Manner::Name),
        }
    }

    fn chosen(&mut self, desk: &mut Desk, meaning: Option<Meaning>) -> Turn<Choosing> {
        match meaning {
            Some(Meaning::Lesson(id)) => Turn::Complete(Choosing::Lesson(id)),
            Some(Meaning::Review) => Turn::Complete(Choosing::Review),
            Some(Meaning::Teaching) => Turn::Complete(Choosing::Teaching),
            _ => self.ask(desk, Manner::Name),
        }
    }

    fn ask(&mut self, desk: &mut Desk, manner: Manner) -> Turn<Choosing> {
        let progress = desk.journal.progress();
        let next = next_lesson(&self.course, &progress).filter(|id| self.choice(id, &progress).is_some());
        let due = review::due_questions(desk, &self.course, &self.language).len();
        let mut choices = self.choices(desk, next.as_ref(), due, &progress);
        let Some(first) = choices.first().cloned() else { return Turn::Complete(Choosing::Nothing) };
        self.suggested = Some(first.meaning.clone());
        choices = with_ordinals(desk, &self.language, choices);
        let title = courses::title(desk, &self.course).map(|title| title.text).unwrap_or_default();
        desk.scene = Scene::menu(Screen::Lessons, self.language.clone(), title);
        let suggestion = suggestion(desk, &first, next.is_some(), due);
        let lines = match manner {
            Manner::Suggest => suggestion.clone(),
            Manner::Name => self.named(desk, &choices),
        };
        let offer = if manner == Manner::Suggest { Offer::FirstSuggested } else { Offer::Named };
        let help = vec![desk.line("help-general")].into_iter().chain(teaching_help(desk)).collect();
        let prompt = Prompt::asking(lines, choices, self.language.clone());
        Turn::say(Prompt { short: suggestion, help, offer, ..prompt })
    }

    fn named(&self, desk: &Desk, choices: &[Choice]) -> Vec<Spoken> {
        let mut lines = vec![desk.line("lessons-list")];
        lines.extend(choices.iter().take(NAMED).map(|choice| choice.line.clone()));
        lines.push(desk.line("lesson-which"));
        lines
    }

    /// What comes next, the review where something is due, the other lessons in their order, and
    /// last the teaching of the voice.
    fn choices(&self, desk: &Desk, next: Option<&LessonId>, due: usize, progress: &Progress) -> Vec<Choice> {
        let mut choices: Vec<Choice> = next.and_then(|id| self.choice(id, progress)).into_iter().collect();
        if due > 0 {
            choices.push(Choice {
                meaning: Meaning::Review,
                line: desk.line("review"),
                wordings: desk.wordings(&self.language, "review"),
                done: false,
            });
        }
        let others = self.course.lessons.iter().map(|lesson| &lesson.id).filter(|id| Some(*id) != next);
        choices.extend(others.filter_map(|id| self.choice(id, progress)));
        if desk.senses.hears() && !choices.is_empty() {
            choices.push(Choice {
                meaning: Meaning::Teaching,
                line: desk.line("teaching"),
                wordings: desk.wordings(&self.language, "teaching"),
                done: false,
            });
        }
        choices
    }

    fn choice(&self, id: &LessonId, progress: &Progress) -> Option<Choice> {
        let (_, lesson) = self.course.lesson(id)?;
        let line = title(&self.course, lesson, &self.language)?;
        let done = progress.lessons.get(&(self.course.id.clone(), id.clone())).is_some_and(|taken| taken.finished > 0);
        let wordings = vec![line.text.clone()];
        Some(Choice { meaning: Meaning::Lesson(id.clone()), line, wordings, done })
    }
}

/// How the teaching of the voice is reached.
fn teaching_help(desk: &Desk) -> Option<Spoken> {
    desk.senses.hears().then(|| desk.line("teaching-how"))
}

/// A lesson's name, as it is said; absent where the lesson cannot be taken in this language.
pub(crate) fn title(course: &Course, lesson: &Lesson, language: &LanguageTag) -> Option<Spoken> {
    lesson.steps.iter().find(|step| crate::steps::can_be_taken(course, &lesson.id, step, language))?;
    course_line(course, language, &WordKey::LessonTitle(lesson.id.clone()))
}

/// What comes next, as a question that yes answers, and before it that something is due.
fn suggestion(desk: &Desk, first: &Choice, has_next: bool, due: usize) -> Vec<Spoken> {
    let mut lines = Vec::new();
    if due > 0 {
        lines.push(due_line(desk, due));
    }
    if first.meaning == Meaning::Review {
        lines.push(desk.line("review-ask"));
        return lines;
    }
    if due > 0 {
        lines.push(desk.line("review-how"));
    }
    if has_next {
        lines.push(desk.line("lesson-next"));
    } else {
        lines.extend([desk.line("course-done"), desk.line("lesson-again")]);
    }
    lines.extend([first.line.clone(), desk.line("lesson-begin-ask")]);
    lines
}

fn due_line(desk: &Desk, due: usize) -> Spoken {
    desk.message(&Message::new("review-due").with_number("count", i64::try_from(due).unwrap_or(i64::MAX)))
}
