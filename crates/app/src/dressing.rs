//! The conversation's view, dressed for a window: pictures, drawings, and how far each thing is.

use engine::{Activity, Card, Meaning, Screen, View};
use installation::Shelf;
use language::{Direction, LanguageTable, LanguageTag};
use learner::{Due, Picture, Progress};
use protocol::screen::{self, ScreenName};

use crate::pictures::Pictures;
use crate::settings::pace_on_screen;

/// What a view is dressed from.
pub(crate) struct Wardrobe<'a> {
    pub(crate) shelf: &'a Shelf,
    /// What stands above a screen that has no name of its own.
    pub(crate) nameless: &'a str,
    pub(crate) languages: &'a LanguageTable,
    pub(crate) pictures: &'a Pictures,
    /// The pictures of the members at the door, in their order.
    pub(crate) members: &'a [Option<Picture>],
    pub(crate) progress: &'a Progress,
    pub(crate) due: &'a [Due],
    /// Who is before the device.
    pub(crate) member: Option<Option<Picture>>,
    /// The ear waits for the talk button.
    pub(crate) waits_for_talk: bool,
}

impl Wardrobe<'_> {
    /// A view as a window shows it.
    pub(crate) fn dress(&self, view: &View) -> screen::View {
        let picture = view.picture.as_ref();
        screen::View {
            screen: screen_name(view.screen),
            language: view.language.to_string(),
            direction: direction(view.direction),
            title: if view.title.is_empty() { self.nameless.to_owned() } else { view.title.clone() },
            captions: view.captions.clone(),
            picture: picture.and_then(|(course, name)| self.pictures.show(self.shelf, course, name)),
            cards: view.cards.iter().map(|card| self.card(card)).collect(),
            commands: view.commands.iter().map(|card| self.card(card)).collect(),
            activity: self.activity(view.activity),
            pace: pace_on_screen(view.pace),
            progress: view.progress,
            member: self.member.map(member_pictogram),
        }
    }

    fn activity(&self, activity: Activity) -> screen::Activity {
        match activity {
            Activity::Listening | Activity::Recording if self.waits_for_talk => screen::Activity::Ready,
            Activity::Speaking => screen::Activity::Speaking,
            Activity::Listening => screen::Activity::Listening,
            Activity::Recording => screen::Activity::Recording,
            Activity::Waiting => screen::Activity::Waiting,
            Activity::Thinking => screen::Activity::Thinking,
        }
    }

    fn card(&self, card: &Card) -> screen::Card {
        let known = self.languages.get(&card.language);
        screen::Card {
            meaning: card.meaning.to_string(),
            text: card.text.clone(),
            language: card.language.to_string(),
            direction: direction(known.map(|known| known.direction).unwrap_or_default()),
            done: card.done,
            picture: self.picture(&card.meaning),
            pictogram: self.pictogram(&card.meaning),
            progress: self.progress(&card.meaning),
            due: self.due(&card.meaning),
        }
    }

    fn picture(&self, meaning: &Meaning) -> Option<String> {
        let (course, name) = match meaning {
            Meaning::Course(id) => (id, self.shelf.get(id)?.course.picture.as_deref()?),
            Meaning::Lesson(id) => {
                let course = self.course_of_lesson(id)?;
                (&course.id, course.lesson(id)?.1.picture.as_deref()?)
            }
            _ => return None,
        };
        self.pictures.show(self.shelf, course, name)
    }

    /// The lessons that are offered are those of the course that was taken last, and else of the only
    /// course that has a lesson of this name.
    fn course_of_lesson(&self, id: &course::LessonId) -> Option<&course::Course> {
        let mut courses = self.shelf.courses().map(|shelved| &shelved.course).filter(|it| it.lesson(id).is_some());
        let last = self.progress.place.as_ref().and_then(|place| self.shelf.get(&place.course));
        last.map(|shelved| &shelved.course).filter(|course| course.lesson(id).is_some()).or_else(|| courses.next())
    }

    fn pictogram(&self, meaning: &Meaning) -> Option<String> {
        let name = match meaning {
            Meaning::Command(engine::Command::Repeat) => "again",
            Meaning::Command(command) => command.name(),
            Meaning::Yes => "yes",
            Meaning::No => "no",
            Meaning::Answer(id) if matches!(id.as_str(), "true" | "false") => id.as_str(),
            Meaning::Language(_) => "language",
            Meaning::Course(_) => "course",
            Meaning::Lesson(_) => "lesson",
            Meaning::Review => "review",
            Meaning::Teaching => "teaching",
            Meaning::Finished => "finished",
            Meaning::Newcomer => "newcomer",
            Meaning::Picture(picture) => picture.name(),
            Meaning::Member(place) => {
                let picture = self.members.get(usize::try_from(*place).ok()?)?;
                return Some(member_pictogram(*picture));
            }
            Meaning::Answer(_) | Meaning::Phrase => return None,
        };
        Some(name.to_owned())
    }

    fn progress(&self, meaning: &Meaning) -> Option<(u32, u32)> {
        match meaning {
            Meaning::Course(id) => {
                let course = &self.shelf.get(id)?.course;
                let finished = |lesson: &&course::Lesson| {
                    let key = (course.id.clone(), lesson.id.clone());
                    self.progress.lessons.get(&key).is_some_and(|lesson| lesson.finished > 0)
                };
                Some((count(course.lessons.iter().filter(finished).count()), count(course.lessons.len())))
            }
            Meaning::Lesson(id) => {
                let course = self.course_of_lesson(id)?;
                let (_, lesson) = course.lesson(id)?;
                let state = self.progress.lessons.get(&(course.id.clone(), id.clone()))?;
                let step = state.step.as_ref()?;
                Some((count(lesson.step(step)?.0), count(lesson.steps.len())))
            }
            _ => None,
        }
    }

    fn due(&self, meaning: &Meaning) -> u32 {
        let is_meant = |due: &&Due| match meaning {
            Meaning::Course(id) => due.course == *id,
            Meaning::Lesson(id) => due.lesson == *id,
            Meaning::Review => true,
            _ => false,
        };
        count(self.due.iter().filter(is_meant).count())
    }
}

/// The drawing of a member who has chosen this picture, or none.
pub(crate) fn member_pictogram(picture: Option<Picture>) -> String {
    picture.map_or("person", Picture::name).to_owned()
}

/// The direction of a language.
pub(crate) fn direction_of(languages: &LanguageTable, language: &LanguageTag) -> screen::Direction {
    direction(languages.get(language).map(|known| known.direction).unwrap_or_default())
}

/// A direction as a window has it.
pub(crate) fn direction(direction: Direction) -> screen::Direction {
    match direction {
        Direction::LeftToRight => screen::Direction::Ltr,
        Direction::RightToLeft => screen::Direction::Rtl,
    }
}

fn screen_name(screen: Screen) -> ScreenName {
    match screen {
        Screen::Door => ScreenName::Door,
        Screen::Pictures => ScreenName::Pictures,
        Screen::Greeting => ScreenName::Greeting,
        Screen::Languages => ScreenName::Languages,
        Screen::Courses => ScreenName::Courses,
        Screen::Lessons => ScreenName::Lessons,
        Screen::Lesson => ScreenName::Lesson,
        Screen::Review => ScreenName::Review,
        Screen::Teaching => ScreenName::Teaching,
        Screen::Goodbye => ScreenName::Goodbye,
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
