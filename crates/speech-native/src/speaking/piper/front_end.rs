//! Text to the ids that a Piper model takes, id for id as `piper-tts` 1.7.0 makes them
//! (`phonemize_espeak.py`, `phoneme_ids.py`).

use std::collections::BTreeSet;
use std::path::Path;

use language::{Language, LanguageTable, LanguageTag};
use speech::VoiceError;
use unicode_normalization::UnicodeNormalization as _;

use super::config::{BEGINNING, Config, END, GAP, PhonemeType};
use crate::speaking::espeak::{Clause, Espeak, Terminator};
use crate::speaking::passages::{passages, readable};

/// One sentence for a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentenceIds {
    /// The ids, with the beginning, the gaps and the end.
    pub ids: Vec<i64>,
    /// Phonemes that the voice does not know; they are left out, as Piper does.
    pub missing: Vec<String>,
}

/// The front end of one voice. It needs the voice's description and not its model.
#[derive(Debug)]
pub struct FrontEnd {
    espeak: Espeak,
    pub(super) config: Config,
    language: Option<Language>,
}

impl FrontEnd {
    /// Reads a voice's description (`.onnx.json`) and starts espeak-ng.
    ///
    /// # Errors
    /// The description is missing, damaged or of a kind that is not supported (phonemes by pinyin,
    /// Hebrew or Japanese front ends), or espeak-ng or its voice is missing.
    pub fn open(description: &Path, language: &LanguageTag) -> Result<Self, VoiceError> {
        let config = Config::read(description)?;
        let espeak = Espeak::open()?;
        if config.phoneme_type == PhonemeType::Espeak && !espeak.has_voice(config.espeak_voice()) {
            let reason = format!("espeak-ng has no voice {:?}", config.espeak_voice());
            return Err(VoiceError::Unloadable(reason));
        }
        let language = LanguageTable::built_in().get(language).cloned();
        Ok(Self { espeak, config, language })
    }

    /// The passages of a text: what [`FrontEnd::sentences_of_passage`] takes at a time, so that the first sound
    /// need not wait for the whole text.
    pub(super) fn passages(&self, text: &str) -> Vec<String> {
        passages(self.language.as_ref(), text)
    }

    /// The sentences of a text as ids.
    ///
    /// # Errors
    /// espeak-ng fails.
    pub fn sentences(&self, text: &str) -> Result<Vec<SentenceIds>, VoiceError> {
        let passages = self.passages(text).into_iter();
        let sentences: Result<Vec<_>, _> = passages.map(|passage| self.sentences_of_passage(&passage)).collect();
        Ok(sentences?.concat())
    }

    /// The sentences of a passage as ids.
    pub(super) fn sentences_of_passage(&self, passage: &str) -> Result<Vec<SentenceIds>, VoiceError> {
        let sentences = match self.config.phoneme_type {
            PhonemeType::Text => vec![readable(passage).nfd().map(String::from).collect()],
            PhonemeType::Espeak => {
                let clauses = self.espeak.phonemes(passage, self.config.espeak_voice())?;
                phonemes(&clauses, &self.config.vowel_clusters)
            }
        };
        Ok(sentences.iter().map(|phonemes| self.ids(phonemes)).collect())
    }

    fn ids(&self, phonemes: &[String]) -> SentenceIds {
        let map = &self.config.phoneme_id_map;
        let of = |name: &str| map.get(name).into_iter().flatten().copied();
        let mut ids: Vec<i64> = of(BEGINNING).chain(of(GAP)).collect();
        let mut missing = Vec::new();
        for phoneme in phonemes {
            if map.contains_key(phoneme) {
                ids.extend(of(phoneme).chain(of(GAP)));
            } else {
                missing.push(phoneme.clone());
            }
        }
        ids.extend(of(END));
        SentenceIds { ids, missing }
    }
}

/// The phonemes of each sentence: decomposed, so that a nasal vowel is a vowel and a tilde; with the
/// clauses' marks among them, since the voice's intonation depends on these.
fn phonemes(clauses: &[Clause], clusters: &BTreeSet<Vec<String>>) -> Vec<Vec<String>> {
    let mut sentences = Vec::new();
    let mut sentence: Vec<String> = Vec::new();
    for clause in clauses {
        let mut text = without_language_marks(&clause.phonemes);
        text.push_str(clause.terminator.mark());
        if matches!(clause.terminator, Terminator::Comma | Terminator::Colon | Terminator::Semicolon) {
            text.push(' ');
        }
        sentence.extend(text.nfd().map(String::from));
        if clause.ends_sentence {
            sentences.push(merged(&std::mem::take(&mut sentence), clusters));
        }
    }
    sentences.push(merged(&sentence, clusters));
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// The phonemes without the `(en)` marks that espeak-ng sets where it switches languages.
/// An opening bracket without a closing one, or with nothing in it, is no mark.
fn without_language_marks(phonemes: &str) -> String {
    let mut kept = String::with_capacity(phonemes.len());
    let mut rest = phonemes;
    while let Some(open) = rest.find('(') {
        kept.push_str(&rest[..open]);
        let inside = &rest[open + 1..];
        match inside.find(')') {
            Some(close) if close > 0 => rest = &inside[close + 1..],
            _ => {
                kept.push('(');
                rest = inside;
            }
        }
    }
    kept.push_str(rest);
    kept
}

/// Joins neighbouring phonemes that the voice knows as one (`aɪ`), the longest cluster first.
fn merged(phonemes: &[String], clusters: &BTreeSet<Vec<String>>) -> Vec<String> {
    let longest = clusters.iter().map(Vec::len).max().unwrap_or(0);
    let mut found = Vec::with_capacity(phonemes.len());
    let mut at = 0;
    while at < phonemes.len() {
        let most = longest.min(phonemes.len() - at);
        let length = (2..=most).rev().find(|length| clusters.contains(&phonemes[at..at + length])).unwrap_or(1);
        found.push(phonemes[at..at + length].concat());
        at += length;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clause(phonemes: &str, terminator: Terminator, ends_sentence: bool) -> Clause {
        Clause { phonemes: phonemes.into(), terminator, ends_sentence }
    }

    fn check(clauses: &[Clause], expected: &[&str]) {
        let found: Vec<_> = phonemes(clauses, &BTreeSet::new()).iter().map(|sentence| sentence.concat()).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn marks_are_phonemes_and_sentences_end_where_espeak_ends_them() {
        let clauses = [
            clause("wˈʌn", Terminator::Comma, false),
            clause("tˈuː", Terminator::Question, true),
            clause("θɹˈiː", Terminator::Unmarked, true),
        ];
        check(&clauses, &["wˈʌn, tˈuː?", "θɹˈiː"]);
    }

    #[test]
    fn phonemes_are_decomposed() {
        check(&[clause("sˈɐ\u{303}w̃ ç", Terminator::FullStop, true)], &["sˈɐ\u{303}w\u{303} c\u{327}."]);
    }

    #[test]
    fn marks_of_another_language_are_dropped() {
        check(&[clause("(en)hˈaʊs(ar) baˈjt", Terminator::FullStop, true)], &["hˈaʊs baˈjt."]);
        check(&[clause("a() (b", Terminator::Unmarked, true)], &["a() (b"]);
    }

    #[test]
    fn the_longest_known_cluster_is_one_phoneme() {
        let split = |text: &str| text.chars().map(String::from).collect::<Vec<_>>();
        let clusters = BTreeSet::from([split("aɪ"), split("aɪə")]);
        assert_eq!(merged(&split("faɪəaɪa"), &clusters), ["f", "aɪə", "aɪ", "a"]);
    }
}
