//! What can be asked for, one command a file.

pub(crate) mod course;
pub(crate) mod demonstrate;
pub(crate) mod doctor;
pub(crate) mod enrol;
pub(crate) mod hear;
pub(crate) mod learn;
pub(crate) mod models;
pub(crate) mod progress;
pub(crate) mod replay;
pub(crate) mod say;

use std::sync::Arc;

use language::{LanguageTable, LanguageTag};
use locale::Locales;

use crate::home::Home;
use crate::output::Output;

/// What every command has at hand.
pub(crate) struct Scene {
    /// Where things are.
    pub(crate) home: Home,
    /// The app's words.
    pub(crate) locales: Arc<Locales>,
    /// The languages.
    pub(crate) languages: Arc<LanguageTable>,
    /// The language in which this person is told things.
    pub(crate) language: LanguageTag,
    /// JSON instead of words.
    pub(crate) json: bool,
}

impl Scene {
    /// Where to print.
    pub(crate) fn output(&self) -> Output<'_> {
        Output { locales: &self.locales, language: &self.language, json: self.json }
    }
}
