//! The review: questions from finished lessons that are due, one after the other.

use std::sync::Arc;

use course::{Course, StepKind, WordKey};
use language::LanguageTag;
use locale::Message;

use crate::Screen;
use crate::desk::Desk;
use crate::played::{Played, Turn};
use crate::prompt::Prompt;
use crate::screen::Scene;
use crate::steps::{StepEnd, StepMachine, StepPlace, can_be_taken};
use crate::words::course_line;

/// The most questions in one sitting; the others stay due.
const LONGEST: usize = 10;

/// A review on its way.
#[derive(Debug)]
pub(crate) struct Review {
    /// The questions still to come, the first one last.
    waiting: Vec<StepPlace>,
    asked: usize,
    in_all: usize,
    right: usize,
    phase: Phase,
}

#[derive(Debug)]
enum Phase {
    Opening,
    Asking(StepPlace, Box<StepMachine>),
    Closing,
}

impl Review {
    pub(crate) fn begin(course: &Arc<Course>, language: &LanguageTag, desk: &mut Desk) -> (Self, Turn<()>) {
        let mut waiting = due_questions(desk, course, language);
        waiting.truncate(LONGEST);
        waiting.reverse();
        let title = desk.line("review");
        desk.scene = Scene::menu(Screen::Review, title.language, title.text);
        let in_all = waiting.len();
        let opening = desk.line(if in_all == 0 { "review-nothing" } else { "review-start" });
        let review = Self { waiting, asked: 0, in_all, right: 0, phase: Phase::Opening };
        (review, Turn::say(Prompt::telling(vec![opening], language.clone())))
    }

    pub(crate) fn next(&mut self, desk: &mut Desk, played: Played) -> Turn<()> {
        match &mut self.phase {
            Phase::Opening => self.next_question(desk),
            Phase::Closing => Turn::Complete(()),
            Phase::Asking(at, _) if played == Played::Back => {
                let at = at.clone();
                self.ask(desk, at)
            }
            Phase::Asking(_, machine) => {
                let turn = machine.next(desk, played);
                self.after(desk, turn)
            }
        }
    }

    fn after(&mut self, desk: &mut Desk, turn: Turn<StepEnd>) -> Turn<()> {
        match turn.or_complete() {
            Ok(turn) => turn,
            Err(end) => {
                self.right += usize::from(end.right);
                self.asked += 1;
                self.next_question(desk)
            }
        }
    }

    fn next_question(&mut self, desk: &mut Desk) -> Turn<()> {
        match self.waiting.pop() {
            Some(at) => self.ask(desk, at),
            None => self.close(desk),
        }
    }

    fn ask(&mut self, desk: &mut Desk, at: StepPlace) -> Turn<()> {
        desk.scene.language = at.language.clone();
        let title = course_line(&at.course, &at.language, &WordKey::LessonTitle(at.lesson.clone()));
        desk.scene.title = title.map(|title| title.text).unwrap_or_default();
        desk.scene.picture = at.step.picture.clone().map(|picture| (at.course.id.clone(), picture));
        desk.scene.progress = Some((count(self.asked), count(self.in_all)));
        let (machine, turn) = StepMachine::begin(at.clone(), desk);
        self.phase = Phase::Asking(at, Box::new(machine));
        self.after(desk, turn)
    }

    fn close(&mut self, desk: &mut Desk) -> Turn<()> {
        self.phase = Phase::Closing;
        if self.in_all == 0 {
            return Turn::Complete(());
        }
        desk.scene.progress = Some((count(self.asked), count(self.in_all)));
        let score = Message::new("review-score")
            .with_number("right", i64::from(count(self.right)))
            .with_number("asked", i64::from(count(self.asked)));
        let lines = vec![desk.line("review-done"), desk.message(&score)];
        let language = desk.scene.language.clone();
        Turn::say(Prompt::telling(lines, language))
    }
}

/// The questions of a course's finished lessons that are due, the longest overdue first.
pub(crate) fn due_questions(desk: &Desk, course: &Arc<Course>, language: &LanguageTag) -> Vec<StepPlace> {
    let progress = desk.journal.progress();
    let is_finished = |lesson: &course::LessonId| {
        progress.lessons.get(&(course.id.clone(), lesson.clone())).is_some_and(|taken| taken.finished > 0)
    };
    let due = desk.journal.due(desk.now).into_iter().filter(|due| due.course == course.id && is_finished(&due.lesson));
    let question = |due: learner::Due| {
        let (_, lesson) = course.lesson(&due.lesson)?;
        let (_, step) = lesson.step(&due.step)?;
        let is_wanted = step.review
            && matches!(step.kind, StepKind::Question(_))
            && can_be_taken(course, &lesson.id, step, language);
        is_wanted.then(|| StepPlace {
            course: course.clone(),
            lesson: lesson.id.clone(),
            step: step.clone(),
            language: language.clone(),
            review: true,
            wrong: 0,
        })
    };
    due.filter_map(question).collect()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
