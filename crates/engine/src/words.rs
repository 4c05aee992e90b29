//! Where words come from: the app's own from `locales/`, the lessons' from their course.

use course::{Course, Line, WordKey, Words};
use language::{Direction, LanguageTag};
use locale::Message;

use crate::desk::Desk;
use crate::{ClipRef, Command, Meaning, Spoken};

/// The language whose words stand in where the app has none in the language of the session.
const FALLBACK: &str = "en";

/// The fallback as a tag.
#[expect(clippy::expect_used, reason = "a constant that is a tag")]
pub(crate) fn fallback_language() -> LanguageTag {
    FALLBACK.parse().expect("a constant tag")
}

impl Desk {
    /// The language in which the app itself speaks, to somebody who speaks `language`.
    pub(crate) fn app_language(&self, language: &LanguageTag) -> LanguageTag {
        if self.locales.speaks(language) { language.clone() } else { fallback_language() }
    }

    /// The language in which the app itself speaks in this session.
    pub(crate) fn own_language(&self) -> LanguageTag {
        self.app_language(&self.language)
    }

    /// A line of the app's own.
    pub(crate) fn line(&self, key: &str) -> Spoken {
        self.message(&Message::new(key))
    }

    /// A line of the app's own, with its arguments.
    pub(crate) fn message(&self, message: &Message) -> Spoken {
        self.message_in(&self.language, message)
    }

    /// A line of the app's own for somebody who speaks `language`.
    pub(crate) fn message_in(&self, language: &LanguageTag, message: &Message) -> Spoken {
        let language = self.app_language(language);
        Spoken { text: self.locales.text(&language, message), language, clip: None }
    }

    /// The wordings of something that may be said, to the app in `language`.
    pub(crate) fn wordings(&self, language: &LanguageTag, key: &str) -> Vec<String> {
        self.locales.wordings(&self.app_language(language), &format!("{key}.said"))
    }

    /// A text in the form in which texts are compared.
    pub(crate) fn fold(&self, text: &str, language: &LanguageTag) -> String {
        match self.languages.get(language) {
            Some(known) => known.fold(text),
            None => text.trim().to_lowercase(),
        }
    }

    pub(crate) fn direction(&self, language: &LanguageTag) -> Direction {
        self.languages.get(language).map_or_else(Direction::default, |known| known.direction)
    }

    /// The name of a command, of yes or of no, where it is one.
    pub(crate) fn name_of(&self, meaning: &Meaning) -> Option<Spoken> {
        match meaning {
            Meaning::Command(command) => Some(self.line(&command_key(*command))),
            Meaning::Yes => Some(self.line("yes")),
            Meaning::No => Some(self.line("no")),
            Meaning::Finished => Some(self.line("finished")),
            _ => None,
        }
    }

    /// The language in which a course is taken: that of the session where the course has it, else
    /// the one it was written in, else any that it has.
    pub(crate) fn course_language(&self, course: &Course) -> Option<LanguageTag> {
        let wanted = [&self.language, &course.source_language];
        let found = wanted.into_iter().find(|language| course.words.contains_key(*language));
        found.or_else(|| course.words.keys().next()).cloned()
    }
}

/// The key of a command's words.
pub(crate) fn command_key(command: Command) -> String {
    format!("command-{}", command.name())
}

/// A line of a course, where there is one that says something.
pub(crate) fn course_line(course: &Course, language: &LanguageTag, key: &WordKey) -> Option<Spoken> {
    let line = course.words(language)?.line(key)?;
    says_something(line).then(|| Spoken {
        text: line.text.clone(),
        language: language.clone(),
        clip: line.clip.as_ref().map(|clip| ClipRef { course: course.id.clone(), name: clip.name.clone() }),
    })
}

/// Whether the words have a line with this key that says something.
pub(crate) fn has_line(words: &Words, key: &WordKey) -> bool {
    words.line(key).is_some_and(says_something)
}

fn says_something(line: &Line) -> bool {
    !line.text.trim().is_empty()
}
