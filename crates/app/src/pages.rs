//! The pages beside the conversation: what is on each.

mod about;
mod progress;
mod settings;
mod trainer;
mod words;

use course::WordKey;
use installation::{Choice, Installation, MemberFile, Shelf, Shelved, Trouble};
use language::LanguageTag;
use locale::Message;
use protocol::screen::{Page, PageName};
use store::Member;

use crate::pictures::Pictures;
use crate::settings::Settings;

/// What the pages are read from.
pub(crate) struct Reader<'a> {
    pub(crate) installation: &'a Installation,
    pub(crate) shelf: &'a Shelf,
    pub(crate) pictures: &'a Pictures,
    /// The language of whoever reads.
    pub(crate) language: &'a LanguageTag,
    pub(crate) settings: Settings,
    pub(crate) member: Option<&'a (Member, MemberFile)>,
    pub(crate) members: &'a [Member],
    /// The microphone and the speaker that are used.
    pub(crate) sound: [&'a Choice; 2],
}

impl Reader<'_> {
    /// A page.
    pub(crate) fn page(&self, name: PageName) -> Result<Page, Trouble> {
        Ok(match name {
            PageName::Progress => Page::Progress(self.progress()?),
            PageName::Words => Page::Words(self.words()?),
            PageName::Settings => Page::Settings(self.settings()),
            PageName::About => Page::About(self.about()),
            PageName::Trainer => Page::Trainer(self.trainer()),
        })
    }

    fn text(&self, message: &Message) -> String {
        self.installation.locales.text(self.language, message)
    }

    fn on_screen(&self, text: &str, language: &LanguageTag) -> String {
        let known = self.installation.languages.get(language);
        known.map_or_else(|| text.to_owned(), |known| known.for_screen(text))
    }
}

/// Whether a screen of the conversation shows how far the member is.
pub(crate) fn shows_progress(screen: engine::Screen) -> bool {
    matches!(screen, engine::Screen::Courses | engine::Screen::Lessons | engine::Screen::Review)
}

/// A course's name in a language, else in the one it was written in; and which language that is.
pub(crate) fn title(shelved: &Shelved, language: &LanguageTag) -> (String, LanguageTag) {
    let course = &shelved.course;
    let wanted = [language, &course.source_language];
    let found = wanted.into_iter().find_map(|language| {
        let line = course.words(language)?.line(&WordKey::CourseTitle)?;
        Some((line.text.clone(), language.clone()))
    });
    found.unwrap_or_else(|| (course.id.to_string(), course.source_language.clone()))
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn number(number: u32) -> i64 {
    i64::from(number)
}
