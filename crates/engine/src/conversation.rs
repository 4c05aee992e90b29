//! The conversation as a whole: from the greeting over the menus and lessons to the goodbye.

use std::sync::Arc;

use course::{Course, CourseId, LessonId};
use language::LanguageTag;
use learner::{Entry, Picture};
use locale::Message;

use crate::desk::Desk;
use crate::door::{Caller, Door};
use crate::lesson::{Leaving, Taking};
use crate::menu::courses::{self, Courses};
use crate::menu::languages::{self, Languages};
use crate::menu::lessons::{Choosing, Lessons, Manner};
use crate::menu::pictures::{Pictures, picture_key};
use crate::played::{Played, Turn};
use crate::prompt::Prompt;
use crate::review::Review;
use crate::screen::Scene;
use crate::teaching::Teaching;
use crate::{Neighbour, Opening, Screen};

/// Where the conversation is. It is complete when the session is over.
#[derive(Debug)]
pub(crate) struct Conversation {
    /// The language that was asked for.
    asked_language: Option<LanguageTag>,
    /// The course that was asked for.
    asked_course: Option<CourseId>,
    course: Option<Arc<Course>>,
    /// Who learns on this device, until it was asked who it is.
    door: Option<Vec<Neighbour>>,
    /// The pictures that a member without one may choose from.
    pictures: Vec<Picture>,
    /// The member was never here before this session.
    is_new: bool,
    phase: Phase,
}

#[derive(Debug)]
enum Phase {
    Door(Door),
    Languages(Languages),
    /// The language that was asked for is being kept.
    Keeping,
    Pictures(Pictures),
    Greeting,
    /// The member's voice is learnt; before the lessons, or from their menu.
    Teaching(Box<Teaching>, Leading),
    Courses(Courses),
    Lessons(Lessons),
    Lesson(Box<Taking>),
    Review(Review),
    Goodbye,
}

/// Where the teaching leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leading {
    /// On, as after the greeting.
    On,
    /// Back to the menu of lessons.
    ToLessons,
}

impl Conversation {
    pub(crate) fn new(opening: &Opening) -> Self {
        Self {
            asked_language: opening.language.clone(),
            asked_course: opening.course.clone(),
            course: None,
            door: opening.door.clone(),
            pictures: opening.pictures.clone(),
            is_new: opening.journal.is_empty(),
            phase: Phase::Goodbye,
        }
    }

    /// The first beat.
    pub(crate) fn begin(&mut self, desk: &mut Desk) -> Turn<()> {
        if let Some(members) = self.door.take() {
            let (door, turn) = Door::begin(members, desk);
            self.phase = Phase::Door(door);
            return Self::after_door(desk, turn);
        }
        if desk.courses.is_empty() {
            return self.end(desk, "courses-none");
        }
        let known = desk.journal.progress().language;
        let has_words = |language: &LanguageTag| {
            desk.locales.speaks(language) || desk.courses.iter().any(|course| course.words.contains_key(language))
        };
        let asked = self.asked_language.clone().filter(has_words);
        match (asked, known.filter(has_words)) {
            (Some(asked), known) if known.as_ref() != Some(&asked) => {
                desk.language = asked.clone();
                self.phase = Phase::Keeping;
                Turn::keep(Entry::Language { at: desk.now, language: asked })
            }
            (Some(language), _) | (None, Some(language)) => {
                desk.language = language;
                self.ask_picture(desk)
            }
            (None, None) => self.ask_language(desk),
        }
    }

    pub(crate) fn next(&mut self, desk: &mut Desk, played: Played) -> Turn<()> {
        match (&mut self.phase, played) {
            (Phase::Goodbye, _) => Turn::Complete(()),
            // There is nobody yet to say goodbye to, and no lessons to show.
            (Phase::Door(_), Played::Stop | Played::Away) => Turn::Complete(()),
            (Phase::Door(door), played) => {
                let turn = door.next(desk, &played);
                Self::after_door(desk, turn)
            }
            (_, Played::Stop) => self.end(desk, "goodbye"),
            (_, Played::Away) => self.end(desk, "goodbye-away"),
            (_, Played::Unkept) => self.end(desk, "goodbye-unkept"),
            (_, Played::Menu) => self.menu(desk),
            (Phase::Keeping, _) => self.ask_picture(desk),
            (Phase::Pictures(menu), played) => {
                let turn = menu.next(desk, &played);
                self.after_pictures(desk, turn)
            }
            (Phase::Greeting, _) => self.offer_teaching(desk),
            (Phase::Teaching(teaching, leading), played) => {
                let (turn, leading) = (teaching.next(desk, played), *leading);
                self.after_teaching(desk, turn, leading)
            }
            (Phase::Languages(menu), played) => {
                let turn = menu.next(desk, played);
                self.after_languages(desk, turn)
            }
            (Phase::Courses(_), Played::Back) => self.ask_language(desk),
            (Phase::Courses(menu), played) => {
                let turn = menu.next(desk, &played);
                self.after_courses(desk, turn)
            }
            (Phase::Lessons(menu), played) => {
                let turn = menu.next(desk, played);
                self.after_lessons(desk, turn)
            }
            (Phase::Lesson(taking), played) => {
                let turn = taking.next(desk, played);
                self.after_lesson(desk, turn)
            }
            (Phase::Review(review), played) => {
                let turn = review.next(desk, played);
                self.after_review(desk, turn)
            }
        }
    }

    fn ask_language(&mut self, desk: &mut Desk) -> Turn<()> {
        let (menu, turn) = Languages::begin(desk);
        self.phase = Phase::Languages(menu);
        self.after_languages(desk, turn)
    }

    fn after_languages(&mut self, desk: &mut Desk, turn: Turn<Option<LanguageTag>>) -> Turn<()> {
        match turn.or_complete() {
            Ok(turn) => turn,
            Err(language) => {
                desk.language = language.unwrap_or_else(|| desk.language.clone());
                self.ask_picture(desk)
            }
        }
    }

    fn after_door(desk: &mut Desk, turn: Turn<Caller>) -> Turn<()> {
        match turn.or_complete() {
            Ok(turn) => turn,
            Err(caller) => {
                desk.enter(match caller {
                    Caller::Member(place) => Some(place),
                    Caller::New => None,
                });
                Turn::Complete(())
            }
        }
    }

    /// Whoever has no picture yet chooses one, as soon as we know which language we speak.
    fn ask_picture(&mut self, desk: &mut Desk) -> Turn<()> {
        let free = if desk.journal.has_picture() { Vec::new() } else { std::mem::take(&mut self.pictures) };
        match Pictures::begin(free, desk) {
            Some((menu, turn)) => {
                self.phase = Phase::Pictures(menu);
                self.after_pictures(desk, turn)
            }
            None => self.greet(desk),
        }
    }

    fn after_pictures(&mut self, desk: &mut Desk, turn: Turn<Option<Picture>>) -> Turn<()> {
        match turn.or_complete() {
            Ok(turn) => turn,
            Err(picture) => {
                // The picture's name is the member's, until they give another one.
                desk.member = picture.map(|picture| desk.line(&picture_key(picture)).text).or(desk.member.take());
                self.greet(desk)
            }
        }
    }

    fn greet(&mut self, desk: &mut Desk) -> Turn<()> {
        let language = desk.own_language();
        let greeting = match &desk.member {
            Some(name) => {
                let key = if self.is_new { "greeting-named" } else { "greeting-known" };
                desk.message(&Message::new(key).with("name", name.clone()))
            }
            None => desk.line("greeting"),
        };
        desk.scene = Scene::greeting(language.clone());
        self.phase = Phase::Greeting;
        Turn::say(Prompt::telling(vec![greeting], language))
    }

    /// Whoever is new in this language may teach the app their voice before the first lesson.
    fn offer_teaching(&mut self, desk: &mut Desk) -> Turn<()> {
        match Teaching::offer(desk) {
            Some((teaching, turn)) => {
                self.phase = Phase::Teaching(Box::new(teaching), Leading::On);
                self.after_teaching(desk, turn, Leading::On)
            }
            None => self.after_greeting(desk),
        }
    }

    fn teach(&mut self, desk: &mut Desk) -> Turn<()> {
        let (teaching, turn) = Teaching::begin(desk);
        self.phase = Phase::Teaching(Box::new(teaching), Leading::ToLessons);
        self.after_teaching(desk, turn, Leading::ToLessons)
    }

    fn after_teaching(&mut self, desk: &mut Desk, turn: Turn<()>, leading: Leading) -> Turn<()> {
        match (turn.or_complete(), leading) {
            (Ok(turn), _) => turn,
            (Err(()), Leading::On) => self.after_greeting(desk),
            (Err(()), Leading::ToLessons) => self.lessons(desk, Manner::Suggest),
        }
    }

    /// The course that was asked for, or that was taken last, or the menu; and in it the place
    /// where the member stopped, or what comes next.
    fn after_greeting(&mut self, desk: &mut Desk) -> Turn<()> {
        let asked = self.asked_course.take().and_then(|id| courses::with_id(desk, &id));
        let last = || {
            let id = desk.journal.last_course(desk.courses.iter().map(Arc::as_ref))?;
            courses::with_id(desk, &id).filter(|course| course.words.contains_key(&desk.language))
        };
        match asked.or_else(last) {
            Some(course) => {
                let place = desk.journal.progress().place.filter(|place| place.course == course.id);
                self.course = Some(course);
                place
                    .and_then(|place| self.take(desk, &place.lesson))
                    .unwrap_or_else(|| self.lessons(desk, Manner::Suggest))
            }
            None => self.ask_course(desk),
        }
    }

    fn ask_course(&mut self, desk: &mut Desk) -> Turn<()> {
        let (menu, turn) = Courses::begin(desk);
        self.phase = Phase::Courses(menu);
        self.after_courses(desk, turn)
    }

    fn after_courses(&mut self, desk: &mut Desk, turn: Turn<Option<Arc<Course>>>) -> Turn<()> {
        match turn.or_complete() {
            Ok(turn) => turn,
            Err(None) => self.end(desk, "courses-none"),
            Err(Some(course)) => {
                self.course = Some(course);
                self.lessons(desk, Manner::Suggest)
            }
        }
    }

    fn lessons(&mut self, desk: &mut Desk, manner: Manner) -> Turn<()> {
        let Some((course, language)) = self.course_and_language(desk) else { return self.end(desk, "courses-none") };
        let (menu, turn) = Lessons::begin(course, language, manner, desk);
        self.phase = Phase::Lessons(menu);
        self.after_lessons(desk, turn)
    }

    fn after_lessons(&mut self, desk: &mut Desk, turn: Turn<Choosing>) -> Turn<()> {
        match turn.or_complete() {
            Ok(turn) => turn,
            Err(Choosing::Lesson(id)) => self.take(desk, &id).unwrap_or_else(|| self.end(desk, "courses-none")),
            Err(Choosing::Review) => self.review(desk),
            Err(Choosing::Teaching) => self.teach(desk),
            Err(Choosing::Back) if courses::offered(desk).len() > 1 => self.ask_course(desk),
            Err(Choosing::Back) if languages::offered(desk).len() > 1 => self.ask_language(desk),
            Err(Choosing::Back) => self.lessons(desk, Manner::Name),
            Err(Choosing::Nothing) => self.end(desk, "courses-none"),
        }
    }

    fn take(&mut self, desk: &mut Desk, lesson: &LessonId) -> Option<Turn<()>> {
        let (course, language) = self.course_and_language(desk)?;
        let (taking, turn) = Taking::begin(course, lesson, language, desk)?;
        self.phase = Phase::Lesson(Box::new(taking));
        Some(self.after_lesson(desk, turn))
    }

    fn after_lesson(&mut self, desk: &mut Desk, turn: Turn<Leaving>) -> Turn<()> {
        match turn.or_complete() {
            Ok(turn) => turn,
            Err(Leaving::Lesson(id)) => self.take(desk, &id).unwrap_or_else(|| self.lessons(desk, Manner::Name)),
            Err(Leaving::Menu) => self.lessons(desk, Manner::Name),
            Err(Leaving::Stop) => self.end(desk, "goodbye"),
        }
    }

    fn review(&mut self, desk: &mut Desk) -> Turn<()> {
        let Some((course, language)) = self.course_and_language(desk) else { return self.end(desk, "courses-none") };
        let (review, turn) = Review::begin(&course, &language, desk);
        self.phase = Phase::Review(review);
        self.after_review(desk, turn)
    }

    fn after_review(&mut self, desk: &mut Desk, turn: Turn<()>) -> Turn<()> {
        match turn.or_complete() {
            Ok(turn) => turn,
            Err(()) => self.lessons(desk, Manner::Suggest),
        }
    }

    /// The lessons, where a course is chosen; else the question that is open.
    fn menu(&mut self, desk: &mut Desk) -> Turn<()> {
        match (&self.course, &self.phase) {
            (Some(_), Phase::Lessons(_) | Phase::Lesson(_) | Phase::Review(_))
            | (Some(_), Phase::Teaching(_, Leading::ToLessons)) => self.lessons(desk, Manner::Name),
            (_, Phase::Languages(_) | Phase::Pictures(_)) => self.ask_language(desk),
            _ => self.after_greeting(desk),
        }
    }

    fn course_and_language(&self, desk: &Desk) -> Option<(Arc<Course>, LanguageTag)> {
        let course = self.course.clone()?;
        let language = desk.course_language(&course)?;
        Some((course, language))
    }

    /// Says goodbye; the session is over when it is said.
    fn end(&mut self, desk: &mut Desk, key: &str) -> Turn<()> {
        let language = desk.own_language();
        let lines = vec![desk.line(key)];
        desk.scene = Scene::menu(Screen::Goodbye, language.clone(), String::new());
        self.phase = Phase::Goodbye;
        Turn::say(Prompt::telling(lines, language))
    }
}
