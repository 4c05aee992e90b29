//! How texts sound by the rules of espeak-ng, which the built-in recogniser expects as well.

use std::sync::Arc;

use language::{LanguageTable, LanguageTag};
use speech_native::Espeak;
use workshop::{Pronunciation, phones_of_ipa};

/// espeak-ng's rules of pronunciation.
pub(super) struct EspeakPronunciation {
    espeak: Espeak,
    languages: Arc<LanguageTable>,
}

impl EspeakPronunciation {
    /// The rules, where espeak-ng works here; without them, answers are not compared by their sound.
    pub(super) fn open(languages: &Arc<LanguageTable>) -> Option<Self> {
        Some(Self { espeak: Espeak::open().ok()?, languages: languages.clone() })
    }
}

impl Pronunciation for EspeakPronunciation {
    fn phones(&self, text: &str, language: &LanguageTag) -> Option<Vec<String>> {
        let language = self.languages.get(language)?;
        let voice = language.espeak_voice.as_deref()?;
        let clauses = self.espeak.phonemes(&language.for_espeak(text), voice).ok()?;
        Some(clauses.iter().flat_map(|clause| phones_of_ipa(&clause.phonemes)).collect())
    }
}
