//! Printing: words for people, JSON for programs.

use std::io::{self, Write};

use language::LanguageTag;
use locale::{Locales, Message};

/// Where a command prints.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Output<'a> {
    /// The words.
    pub(crate) locales: &'a Locales,
    /// The language of the words.
    pub(crate) language: &'a LanguageTag,
    /// JSON instead of words.
    pub(crate) json: bool,
}

impl Output<'_> {
    /// A message as text.
    pub(crate) fn text(&self, message: &Message) -> String {
        self.locales.text(self.language, message)
    }

    /// Prints a line. A reader that has gone (`| head`) is no error.
    pub(crate) fn line(&self, text: &str) {
        let _ = writeln!(io::stdout(), "{text}");
    }

    /// Prints a line for people; nothing where JSON is asked for.
    pub(crate) fn line_for_people(&self, text: &str) {
        if !self.json {
            self.line(text);
        }
    }

    /// Prints a message for people; nothing where JSON is asked for.
    pub(crate) fn say(&self, message: &Message) {
        if !self.json {
            self.line(&self.text(message));
        }
    }

    /// Prints a message for people to the error stream.
    pub(crate) fn warn(&self, message: &Message) {
        warn(self.locales, self.language, message);
    }

    /// Prints a value for programs, on one line; nothing where JSON is not asked for.
    pub(crate) fn value(&self, value: &serde_json::Value) {
        if self.json {
            self.line(&value.to_string());
        }
    }
}

/// Prints a message for people to the error stream, which may be gone.
pub(crate) fn warn(locales: &Locales, language: &LanguageTag, message: &Message) {
    let _ = writeln!(io::stderr(), "{}", locales.text(language, message));
}
