//! The gate before a course is handed out: what the reader cannot know, since it is about ears, mouths and
//! hands. It asks whether everything can be heard, said, told apart, read by a voice, and touched.
//!
//! Nothing here is changed and nothing is left out: each fault has its file, line and kind, and `locales/` says
//! how to mend it. What is broken is reported by the reader in `course`, and not twice.

mod answers;
mod clips;
mod distance;
mod fault;
mod licence;
mod pictures;
mod places;
mod report;
mod spoken_text;
mod translations;

use std::collections::BTreeMap;

use course::{Course, Source};
use language::{LanguageTable, LanguageTag};

use crate::measures::Measures;
use crate::ports::Pronunciation;
pub use clips::{MeasuredClip, measure_clips};
pub use fault::{Fault, FaultKind};
pub(crate) use places::{clips_file, text, words_file};
use report::Faults;

/// A course at the gate, and what is known about it.
#[derive(Clone, Copy)]
pub struct Gate<'a> {
    /// The course, as the reader gives it.
    pub course: &'a Course,
    /// Its files.
    pub source: &'a dyn Source,
    /// The languages.
    pub languages: &'a LanguageTable,
    /// What can be heard in each language.
    pub measures: &'a Measures,
    /// What was measured of the clips that the course uses, by name (see [`measure_clips`]). A clip that was not
    /// measured has no fault.
    pub clips: &'a BTreeMap<String, MeasuredClip>,
    /// How answers sound; without it they are not compared.
    pub pronunciation: Option<&'a dyn Pronunciation>,
}

impl Gate<'_> {
    /// Everything that should be better, by file and line.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Faults::default();
        licence::check(self, &mut faults);
        pictures::check(self, &mut faults);
        answers::check_structure(self, &mut faults);
        for language in self.course.words.keys() {
            let file = places::words_text(self.source, language);
            let words = WordsOf { language, name: words_file(language), lines: file.places() };
            spoken_text::check(self, &words, &mut faults);
            answers::check_words(self, &words, &mut faults);
            let stale = translations::check(self, &words, &file, &mut faults);
            clips::check(self, language, &stale, &mut faults);
        }
        faults.into_list()
    }
}

/// The words of one language, and where they stand.
struct WordsOf<'a> {
    language: &'a LanguageTag,
    name: String,
    lines: BTreeMap<String, u32>,
}

impl WordsOf<'_> {
    /// The line of a message or attribute, or of the message that should have it.
    fn line(&self, key: &str) -> Option<u32> {
        let message = key.split('.').next().unwrap_or(key);
        self.lines.get(key).or_else(|| self.lines.get(message)).copied()
    }
}

#[cfg(test)]
mod tests;
