//! What a listener can bear, and how fast a voice speaks, by language: one data file, no code per language.

use std::collections::BTreeMap;

use language::LanguageTag;
use serde::Deserialize;

const BUILT_IN: &str = include_str!("../data/measures.toml");

/// The key of the measures of a language that has none of its own.
const USUAL: &str = "usual";

/// The measures of one language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// How fast a calm voice tells a story, in written words a minute; in letters, where those are counted.
    pub words_per_minute: u32,
    /// The words of a sentence that a listener keeps in mind until it ends; letters, where those are counted.
    pub longest_sentence: usize,
    /// The language writes no spaces between words: letters are counted instead.
    #[serde(default)]
    pub letters: bool,
    /// What voices read as a word or letter by letter, as it is written.
    #[serde(default)]
    pub abbreviations: Vec<String>,
}

impl Measure {
    /// How long a text is: its words, or its letters where those are counted.
    #[must_use]
    pub fn length(&self, text: &str) -> usize {
        if self.letters {
            text.chars().filter(|character| character.is_alphanumeric()).count()
        } else {
            words(text).count()
        }
    }

    /// How long a calm voice needs for a text, in milliseconds.
    #[must_use]
    pub fn milliseconds(&self, text: &str) -> u64 {
        self.length(text) as u64 * 60_000 / u64::from(self.words_per_minute.max(1))
    }
}

/// The words of a text: what stands between blanks and has a letter or figure in it.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric))
}

/// The measures of all languages.
#[derive(Clone, Debug)]
pub struct Measures {
    by_language: BTreeMap<String, Measure>,
    usual: Measure,
}

/// Why measures cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum MeasuresError {
    /// The data is no table of measures.
    #[error("the measures cannot be read: {0}")]
    Malformed(#[from] toml::de::Error),
    /// The usual measures are not there.
    #[error("there are no usual measures")]
    NoUsual,
}

impl Measures {
    /// The measures that are compiled in.
    ///
    /// # Panics
    /// Never in a build whose tests pass: the compiled-in table is one of their inputs.
    #[must_use]
    pub fn built_in() -> Self {
        #[expect(clippy::expect_used, reason = "a constant of this crate, read by its tests")]
        Self::read(BUILT_IN).expect("the built-in measures are well-formed")
    }

    /// Reads a table of measures.
    ///
    /// # Errors
    /// The text is no table of measures, or the usual ones are absent.
    pub fn read(text: &str) -> Result<Self, MeasuresError> {
        let mut by_language: BTreeMap<String, Measure> = toml::from_str(text)?;
        let usual = by_language.remove(USUAL).ok_or(MeasuresError::NoUsual)?;
        Ok(Self { by_language, usual })
    }

    /// The measures of a language, or of the language that it is a variety of.
    #[must_use]
    pub fn of(&self, language: &LanguageTag) -> &Measure {
        let tag = language.as_str();
        let primary = tag.split('-').next().unwrap_or(tag);
        self.by_language.get(tag).or_else(|| self.by_language.get(primary)).unwrap_or(&self.usual)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tag: &str, text: &str, expected: usize) {
        assert_eq!(Measures::built_in().of(&tag.parse().unwrap()).length(text), expected, "{text:?}");
    }

    #[test]
    fn a_text_is_as_long_as_it_has_words_or_letters() {
        check("en", "One member – one vote.", 4);
        check("pt-br", "Um voto.", 2);
        check("th", "หนึ่งเสียง", 9);
        check("qu", "", 0);
    }

    #[test]
    fn a_variety_has_the_measures_of_its_language() {
        let measures = Measures::built_in();
        let of = |tag: &str| measures.of(&tag.parse().unwrap()).clone();
        assert_eq!(of("pt-br"), of("pt"));
        assert_eq!(of("qu"), measures.usual);
    }

    #[test]
    fn a_minute_has_a_minutes_words() {
        let measure =
            Measure { words_per_minute: 120, longest_sentence: 20, letters: false, abbreviations: Vec::new() };
        assert_eq!(measure.milliseconds(&"word ".repeat(120)), 60_000);
    }
}
