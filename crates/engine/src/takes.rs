//! How many takes the member has of each phrase.

use std::collections::BTreeMap;

use language::LanguageTag;

/// The takes of each phrase, by language, as far as this session knows of them.
#[derive(Clone, Debug)]
pub(crate) struct Takes {
    counts: BTreeMap<LanguageTag, BTreeMap<String, u32>>,
}

impl Takes {
    pub(crate) fn new(counts: BTreeMap<LanguageTag, BTreeMap<String, u32>>) -> Self {
        Self { counts }
    }

    pub(crate) fn of(&self, language: &LanguageTag, phrase: &str) -> u32 {
        self.counts.get(language).and_then(|phrases| phrases.get(phrase)).copied().unwrap_or_default()
    }

    /// Counts a take that is on disk.
    pub(crate) fn add(&mut self, language: &LanguageTag, phrase: &str) {
        let count = self.counts.entry(language.clone()).or_default().entry(phrase.to_owned()).or_default();
        *count = count.saturating_add(1);
    }
}
