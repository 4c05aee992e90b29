//! The language table, read from the one data file.

use serde::Deserialize;

use crate::{Direction, Folding, LanguageTag, Numerals, Respelling, Script, script, sentences};

const BUILT_IN: &str = include_str!("../languages.toml");

/// One language and what serves it. All of it is data.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// The language's tag.
    pub tag: LanguageTag,
    /// The language's name in itself, as its speakers write it.
    pub name: String,
    /// The direction of its script.
    #[serde(default)]
    pub direction: Direction,
    /// The scripts in which it is written, the commonest first: the one that its voice reads.
    pub scripts: Vec<Script>,
    /// The figures with which it writes numbers.
    #[serde(default, rename = "digits")]
    pub numerals: Numerals,
    /// The espeak-ng voice that speaks it, if there is one.
    pub espeak_voice: Option<String>,
    /// The language code that whisper models know it by, if they do.
    pub whisper_code: Option<String>,
    /// Piper voices for it, best first, by their id in the model manifest.
    #[serde(default)]
    pub piper_voices: Vec<String>,
    /// How its text is folded.
    #[serde(default)]
    pub folding: Folding,
    /// How its text is respelled for espeak-ng.
    #[serde(default)]
    pub respelling: Respelling,
}

impl Language {
    /// A language that is in no table: it has a tag, and nothing serves it.
    #[must_use]
    pub fn unlisted(tag: &LanguageTag) -> Self {
        Self {
            tag: tag.clone(),
            name: tag.to_string(),
            direction: Direction::default(),
            scripts: Vec::new(),
            numerals: Numerals::default(),
            espeak_voice: None,
            whisper_code: None,
            piper_voices: Vec::new(),
            folding: Folding::default(),
            respelling: Respelling::default(),
        }
    }

    /// The text in the form in which two texts are compared.
    #[must_use]
    pub fn fold(&self, text: &str) -> String {
        self.folding.fold(text)
    }

    /// The text as a screen shows it; the marks that are written for the voice only are dropped.
    #[must_use]
    pub fn for_screen(&self, text: &str) -> String {
        self.folding.for_screen(text)
    }

    /// Whether a text may hold this character: it belongs to one of the language's scripts, or to none of its own.
    #[must_use]
    pub fn is_written_with(&self, character: char) -> bool {
        script::is_of_all(character) || self.scripts.iter().any(|script| script.has(character))
    }

    /// The text as espeak-ng is given it, which misreads some right spellings.
    #[must_use]
    pub fn for_espeak(&self, text: &str) -> String {
        self.respelling.respell(text)
    }

    /// The text's sentences, in order.
    #[must_use]
    pub fn sentences<'a>(&self, text: &'a str) -> Vec<&'a str> {
        sentences::sentences(text)
    }
}

/// Why a language table cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// The data is not a language table.
    #[error("the language table cannot be read: {0}")]
    Malformed(#[from] toml::de::Error),
    /// Two entries have the same tag.
    #[error("the language table lists {0} twice")]
    Twice(LanguageTag),
    /// An entry names no script.
    #[error("the language table names no script of {0}")]
    Unwritten(LanguageTag),
}

/// All languages that Sauti knows of.
#[derive(Clone, Debug)]
pub struct LanguageTable {
    languages: Vec<Language>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TableFile {
    language: Vec<Language>,
}

impl LanguageTable {
    /// The table that is compiled in.
    ///
    /// # Panics
    /// Never in a build whose tests pass: the compiled-in table is one of their inputs.
    #[must_use]
    pub fn built_in() -> Self {
        #[expect(clippy::expect_used, reason = "a constant of this crate, read by its tests")]
        Self::read(BUILT_IN).expect("the built-in language table is well-formed")
    }

    /// Reads a table.
    ///
    /// # Errors
    /// The text is no language table, lists a language twice, or names no script of one.
    pub fn read(text: &str) -> Result<Self, TableError> {
        let file: TableFile = toml::from_str(text)?;
        for (index, language) in file.language.iter().enumerate() {
            if file.language[..index].iter().any(|earlier| earlier.tag == language.tag) {
                return Err(TableError::Twice(language.tag.clone()));
            }
            if language.scripts.is_empty() {
                return Err(TableError::Unwritten(language.tag.clone()));
            }
        }
        Ok(Self { languages: file.language })
    }

    /// The language with this tag.
    #[must_use]
    pub fn get(&self, tag: &LanguageTag) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag == *tag)
    }

    /// Every language, in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = &Language> {
        self.languages.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        let tag = tag.parse().unwrap();
        LanguageTable::built_in().get(&tag).unwrap().clone()
    }

    #[test]
    fn the_first_languages_have_a_voice_and_a_direction() {
        assert_eq!(language("ar").direction, Direction::RightToLeft);
        assert_eq!(language("sw").espeak_voice.as_deref(), Some("sw"));
        assert_eq!(language("en").whisper_code.as_deref(), Some("en"));
    }

    #[test]
    fn a_language_listed_twice_is_refused() {
        let entry = "[[language]]\ntag = 'sw'\nname = 'Kiswahili'\nscripts = ['Latn']\n";
        assert!(LanguageTable::read(entry).is_ok());
        assert!(matches!(LanguageTable::read(&entry.repeat(2)), Err(TableError::Twice(_))));
    }

    #[test]
    fn what_the_table_does_not_know_is_refused() {
        let check = |entry: &str| {
            let text = format!("[[language]]\ntag = 'sw'\nname = 'Kiswahili'\n{entry}\n");
            assert!(LanguageTable::read(&text).is_err(), "{entry}");
        };
        check("");
        check("scripts = []");
        check("scripts = ['Latin']");
        check("scripts = ['Latn']\nscript = 'Latn'");
        check("scripts = ['Latn']\ndigits = '123'");
        check("scripts = ['Latn']\nfolding = { drop = true }");
        check("scripts = ['Latn']\ndirection = 'down'");
    }

    #[test]
    fn what_espeak_misreads_in_arabic_is_respelled() {
        let arabic = language("ar");
        let check = |text: &str, expected: &str| assert_eq!(arabic.for_espeak(text), expected, "{text:?}");
        // It drops the vowel of a doubled letter unless the doubling comes first.
        check("\u{631}\u{64e}\u{651}", "\u{631}\u{651}\u{64e}");
        // It speaks the silent alif, and says "t" for a taa marbuta at a pause.
        check("قُولُوا.", "قُولُو.");
        check("تَعَاوُنِيَّةْ", "تَعَاوُنِي\u{651}\u{64e}هْ");
        check("وَاحِدٌ", "وَاحِدٌ");
    }

    #[test]
    fn vowel_signs_are_for_the_voice_and_not_for_the_screen() {
        assert_eq!(language("ar").for_screen("أَهْلاً"), "أهلا");
        assert_eq!(language("fr").for_screen("déjà"), "déjà");
    }
}
