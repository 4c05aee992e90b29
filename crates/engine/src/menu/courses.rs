//! Choosing a course, where there are several.

use std::sync::Arc;

use course::{Course, CourseId, WordKey};

use crate::desk::Desk;
use crate::expectation::with_ordinals;
use crate::played::{Played, Turn};
use crate::prompt::{Choice, Prompt};
use crate::screen::Scene;
use crate::words::course_line;
use crate::{Meaning, Screen, Spoken};

/// The choice on its way; complete with the course, or with nothing where there is none.
#[derive(Debug)]
pub(crate) struct Courses;

impl Courses {
    pub(crate) fn begin(desk: &mut Desk) -> (Self, Turn<Option<Arc<Course>>>) {
        let offered = offered(desk);
        let turn = match offered.as_slice() {
            [] => Turn::Complete(None),
            [only] => Turn::Complete(Some(only.clone())),
            _ => ask(desk, &offered),
        };
        (Self, turn)
    }

    pub(crate) fn next(&mut self, desk: &mut Desk, played: &Played) -> Turn<Option<Arc<Course>>> {
        if let Played::Answered { meaning: Meaning::Course(id), .. } = played
            && let Some(course) = with_id(desk, id)
        {
            return Turn::Complete(Some(course));
        }
        let offered = offered(desk);
        ask(desk, &offered)
    }
}

/// The course with this name.
pub(crate) fn with_id(desk: &Desk, id: &CourseId) -> Option<Arc<Course>> {
    desk.courses.iter().find(|course| course.id == *id).cloned()
}

/// The courses in the language of the session; all of them where there is none in it.
pub(crate) fn offered(desk: &Desk) -> Vec<Arc<Course>> {
    let in_language: Vec<_> =
        desk.courses.iter().filter(|course| course.words.contains_key(&desk.language)).cloned().collect();
    if in_language.is_empty() { desk.courses.clone() } else { in_language }
}

/// A course's name, as it is said.
pub(crate) fn title(desk: &Desk, course: &Course) -> Option<Spoken> {
    let language = desk.course_language(course)?;
    course_line(course, &language, &WordKey::CourseTitle)
}

fn ask(desk: &mut Desk, offered: &[Arc<Course>]) -> Turn<Option<Arc<Course>>> {
    let choices: Vec<Choice> = offered.iter().filter_map(|course| choice(desk, course)).collect();
    if choices.is_empty() {
        return Turn::Complete(None);
    }
    let language = desk.own_language();
    let choices = with_ordinals(desk, &language, choices);
    let question = desk.line("course-which");
    let mut lines = vec![question.clone()];
    lines.extend(choices.iter().map(|choice| choice.line.clone()));
    desk.scene = Scene::menu(Screen::Courses, language.clone(), desk.line("courses").text);
    Turn::say(Prompt { short: vec![question], ..Prompt::asking(lines, choices, language) })
}

fn choice(desk: &Desk, course: &Course) -> Option<Choice> {
    let line = title(desk, course)?;
    Some(Choice { meaning: Meaning::Course(course.id.clone()), wordings: vec![line.text.clone()], line, done: false })
}
