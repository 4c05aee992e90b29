//! A lesson on its way, from step to step.

use std::collections::BTreeMap;
use std::sync::Arc;

use course::{Course, Lesson, LessonId, Step, StepId, WordKey};
use language::LanguageTag;
use learner::{Entry, next_lesson};
use locale::Message;

use crate::desk::Desk;
use crate::menu::{courses, lessons};
use crate::path;
use crate::played::{Played, Turn};
use crate::prompt::{Choice, Offer, Prompt};
use crate::score::score;
use crate::screen::Scene;
use crate::steps::{StepEnd, StepMachine, StepPlace, can_be_taken};
use crate::words::course_line;
use crate::{Meaning, Screen, Spoken};

/// How many steps can be gone back.
const LONGEST_HISTORY: usize = 64;

/// A lesson on its way.
#[derive(Debug)]
pub(crate) struct Taking {
    course: Arc<Course>,
    lesson: Lesson,
    language: LanguageTag,
    /// The steps that were taken before this one, the last one last.
    history: Vec<StepId>,
    /// Wrong answers to steps from which a branch led away, for a branch may lead back.
    wrong: BTreeMap<StepId, u8>,
    phase: Phase,
}

#[derive(Debug)]
enum Phase {
    /// Where we are is being said.
    Opening(Step),
    /// The step that was reached is being kept.
    Reaching(Step),
    Taking(Step, Box<StepMachine>),
    Finishing,
    /// What comes next is being asked.
    Closing,
}

/// How a lesson was left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Leaving {
    /// For this lesson.
    Lesson(LessonId),
    /// For the menu.
    Menu,
    /// For today.
    Stop,
}

impl Taking {
    /// Takes a lesson from its beginning, or from where the member stopped. Absent where the
    /// course has no such lesson that could be taken.
    pub(crate) fn begin(
        course: Arc<Course>,
        id: &LessonId,
        language: LanguageTag,
        desk: &mut Desk,
    ) -> Option<(Self, Turn<Leaving>)> {
        let (_, lesson) = course.lesson(id)?;
        let lesson = lesson.clone();
        let progress = desk.journal.progress();
        let stopped_at = progress.lessons.get(&(course.id.clone(), id.clone())).and_then(|taken| taken.step.clone());
        let resumed = stopped_at.and_then(|step| takeable(&course, &lesson, &language, &step));
        let goes_on = resumed.is_some();
        let first = || path::first(&course, &lesson, &language).cloned();
        let step = resumed.or_else(first)?;
        let lines = if goes_on { resuming(desk, &course, id, &language) } else { vec![desk.line("lesson-begins")] };
        let taking = Self {
            course,
            lesson,
            language,
            history: Vec::new(),
            wrong: BTreeMap::new(),
            phase: Phase::Opening(step.clone()),
        };
        taking.show(desk, &step);
        let turn = Turn::say(Prompt::telling(lines, taking.language.clone()));
        Some((taking, turn))
    }

    pub(crate) fn next(&mut self, desk: &mut Desk, played: Played) -> Turn<Leaving> {
        match (&mut self.phase, played) {
            (Phase::Opening(step), _) => {
                let step = step.clone();
                self.reach(desk, step)
            }
            (Phase::Reaching(step), _) => {
                let step = step.clone();
                self.take(desk, step)
            }
            (Phase::Taking(step, _), Played::Back) => {
                let step = step.clone();
                self.go_back(desk, &step)
            }
            (Phase::Taking(_, machine), played) => {
                let turn = machine.next(desk, played);
                self.after(desk, turn)
            }
            (Phase::Finishing, _) => self.close(desk),
            (Phase::Closing, played) => self.leave(desk, &played),
        }
    }

    fn show(&self, desk: &mut Desk, step: &Step) {
        let title = course_line(&self.course, &self.language, &WordKey::LessonTitle(self.lesson.id.clone()));
        desk.scene = Scene {
            screen: Screen::Lesson,
            language: self.language.clone(),
            title: title.map(|title| title.text).unwrap_or_default(),
            picture: step.picture.clone().map(|picture| (self.course.id.clone(), picture)),
            progress: Some(path::progress(&self.lesson, &self.history, &step.id)),
        };
    }

    /// Keeps that the step was reached, unless it is known already, and takes it.
    fn reach(&mut self, desk: &mut Desk, step: Step) -> Turn<Leaving> {
        self.show(desk, &step);
        let place = self.at(&step).place();
        if desk.journal.is_at(&place) {
            return self.take(desk, step);
        }
        let entry = Entry::Reached { at: desk.now, course: place.course, lesson: place.lesson, step: place.step };
        self.phase = Phase::Reaching(step);
        Turn::keep(entry)
    }

    fn take(&mut self, desk: &mut Desk, step: Step) -> Turn<Leaving> {
        let (machine, turn) = StepMachine::begin(self.at(&step), desk);
        self.phase = Phase::Taking(step, Box::new(machine));
        self.after(desk, turn)
    }

    fn at(&self, step: &Step) -> StepPlace {
        StepPlace {
            course: self.course.clone(),
            lesson: self.lesson.id.clone(),
            step: step.clone(),
            language: self.language.clone(),
            review: false,
            wrong: self.wrong.get(&step.id).copied().unwrap_or_default(),
        }
    }

    fn after(&mut self, desk: &mut Desk, turn: Turn<StepEnd>) -> Turn<Leaving> {
        match turn.or_complete() {
            Ok(turn) => turn,
            Err(end) => self.go_on(desk, &end),
        }
    }

    fn go_on(&mut self, desk: &mut Desk, end: &StepEnd) -> Turn<Leaving> {
        let Phase::Taking(step, _) = &self.phase else { return self.close(desk) };
        let step = step.clone();
        self.wrong.insert(step.id.clone(), end.wrong);
        match path::after(&self.course, &self.lesson, &self.language, &step, end.branch.as_ref()).cloned() {
            Some(next) => {
                self.history.push(step.id);
                if self.history.len() > LONGEST_HISTORY {
                    self.history.remove(0);
                }
                self.reach(desk, next)
            }
            None => {
                self.phase = Phase::Finishing;
                Turn::keep(Entry::Finished {
                    at: desk.now,
                    course: self.course.id.clone(),
                    lesson: self.lesson.id.clone(),
                })
            }
        }
    }

    /// Back to the step before; at the first one, its beginning.
    fn go_back(&mut self, desk: &mut Desk, step: &Step) -> Turn<Leaving> {
        let taken = self.history.pop().and_then(|id| takeable(&self.course, &self.lesson, &self.language, &id));
        let before = || path::before(&self.course, &self.lesson, &self.language, &step.id).cloned();
        let back = taken.or_else(before).unwrap_or_else(|| step.clone());
        self.wrong.remove(&back.id);
        self.reach(desk, back)
    }

    fn close(&mut self, desk: &mut Desk) -> Turn<Leaving> {
        self.phase = Phase::Closing;
        desk.scene.progress = desk.scene.progress.map(|(_, in_all)| (in_all, in_all));
        desk.scene.picture = self.lesson.picture.clone().map(|picture| (self.course.id.clone(), picture));
        let score = score(desk.journal.entries(), &self.course.id, &self.lesson);
        let mut lines = vec![desk.line("lesson-done")];
        if score.asked > 0 {
            let message = Message::new("lesson-score")
                .with_number("right", i64::from(score.right))
                .with_number("asked", i64::from(score.asked));
            lines.push(desk.message(&message));
        }
        let question = match self.next_title(desk) {
            Some(title) => vec![desk.line("lesson-next"), title, desk.line("go-on-ask")],
            None => vec![desk.line("course-done"), desk.line("menu-ask")],
        };
        lines.extend(question.iter().cloned());
        desk.play(crate::Tone::LessonDone);
        let choices = vec![self.yes_or_no(desk, Meaning::Yes, "yes"), self.yes_or_no(desk, Meaning::No, "no")];
        let prompt = Prompt::asking(lines, choices, self.language.clone());
        Turn::say(Prompt { short: question, offer: Offer::Plain, ..prompt })
    }

    fn next_lesson(&self, desk: &Desk) -> Option<LessonId> {
        let progress = desk.journal.progress();
        let next = next_lesson(&self.course, &progress)?;
        let (_, lesson) = self.course.lesson(&next)?;
        lessons::title(&self.course, lesson, &self.language).map(|_| next)
    }

    fn next_title(&self, desk: &Desk) -> Option<Spoken> {
        let (_, lesson) = self.course.lesson(&self.next_lesson(desk)?)?;
        lessons::title(&self.course, lesson, &self.language)
    }

    fn yes_or_no(&self, desk: &Desk, meaning: Meaning, key: &str) -> Choice {
        Choice { meaning, line: desk.line(key), wordings: desk.wordings(&self.language, key), done: false }
    }

    fn leave(&mut self, desk: &Desk, played: &Played) -> Turn<Leaving> {
        Turn::Complete(match played {
            Played::Answered { meaning: Meaning::No, .. } => Leaving::Stop,
            Played::Answered { .. } | Played::Next { .. } => {
                self.next_lesson(desk).map_or(Leaving::Menu, Leaving::Lesson)
            }
            _ => Leaving::Menu,
        })
    }
}

/// Where the member goes on: in which course, where there are several, and in which lesson. (A
/// lesson that begins was named just before, when it was chosen.)
fn resuming(desk: &Desk, course: &Course, lesson: &LessonId, language: &LanguageTag) -> Vec<Spoken> {
    let course_title = courses::title(desk, course).filter(|_| courses::offered(desk).len() > 1);
    let lesson_title = course_line(course, language, &WordKey::LessonTitle(lesson.clone()));
    [Some(desk.line("lesson-resumed")), course_title, lesson_title].into_iter().flatten().collect()
}

fn takeable(course: &Course, lesson: &Lesson, language: &LanguageTag, id: &StepId) -> Option<Step> {
    let (_, step) = lesson.step(id)?;
    can_be_taken(course, &lesson.id, step, language).then(|| step.clone())
}
