//! The words that the app knows from the member's own mouth.

use std::collections::BTreeMap;

use installation::Trouble;
use language::LanguageTag;
use protocol::screen::{Phrase, WordsPage};

use super::{Reader, count};
use crate::dressing::direction_of;

impl Reader<'_> {
    pub(super) fn words(&self) -> Result<WordsPage, Trouble> {
        let Some((_, file)) = self.member else { return Ok(WordsPage { phrases: Vec::new() }) };
        let file = file.lock();
        let mut phrases = Vec::new();
        for language in file.take_languages()? {
            let mut takes: BTreeMap<String, usize> = BTreeMap::new();
            for take in file.takes(&language)? {
                *takes.entry(take.phrase).or_default() += 1;
            }
            phrases.extend(takes.into_iter().map(|(text, takes)| self.phrase(text, &language, takes)));
        }
        Ok(WordsPage { phrases })
    }

    fn phrase(&self, text: String, language: &LanguageTag, takes: usize) -> Phrase {
        let known = self.installation.languages.get(language);
        Phrase {
            text,
            language: language.to_string(),
            language_name: known.map_or_else(|| language.to_string(), |known| known.name.clone()),
            direction: direction_of(&self.installation.languages, language),
            takes: count(takes),
        }
    }
}
