//! How a wording may sound, in the network's tokens.

use std::sync::LazyLock;

use language::{Language, LanguageTable, LanguageTag, Respelling};
use speech::{RecogniserError, VoiceError};

use super::description::{Description, Token};
use crate::Espeak;

static LANGUAGES: LazyLock<LanguageTable> = LazyLock::new(LanguageTable::built_in);

/// The longest wording that is scored, in bytes: more than fits into a clip of 15 s.
const LONGEST: usize = 400;

/// The phones of one way to say a wording, in their order.
pub(super) type Pronunciation = Vec<Token>;

/// The espeak-ng voices that say how a language sounds, the commonest dialect first; none where there
/// is none.
pub(super) fn voices(espeak: Espeak, description: &Description, language: &LanguageTag) -> Vec<String> {
    let own = || match LANGUAGES.get(language) {
        Some(known) => known.espeak_voice.iter().cloned().collect(),
        None => vec![language.as_str().to_owned()],
    };
    let mut voices = description.voices.get(language.as_str()).cloned().unwrap_or_else(own);
    voices.retain(|voice| espeak.has_voice(voice));
    voices
}

/// The different ways to say a wording, the commonest first: in each dialect, and with each of the other
/// word ends that the language knows.
///
/// # Errors
/// espeak-ng cannot work.
pub(super) fn pronunciations(
    espeak: Espeak,
    description: &Description,
    language: &LanguageTag,
    voices: &[String],
    wording: &str,
) -> Result<Vec<Pronunciation>, RecogniserError> {
    let failed = |error: VoiceError| RecogniserError::Failed(error.to_string());
    let mut found: Vec<Pronunciation> = Vec::new();
    if wording.len() > LONGEST {
        return Ok(found);
    }
    let spellings = spellings(description, language, wording);
    for voice in voices {
        for spelling in &spellings {
            let clauses = espeak.phonemes(spelling, voice).map_err(failed)?;
            let phonemes: Vec<String> = clauses.into_iter().map(|clause| clause.phonemes).collect();
            let tokens = description.folding.tokens(&phonemes.join(" "));
            if !tokens.is_empty() && !found.contains(&tokens) {
                found.push(tokens);
            }
        }
    }
    Ok(found)
}

/// The spellings of a wording that sound differently, as espeak-ng is given them.
fn spellings(description: &Description, language: &LanguageTag, wording: &str) -> Vec<String> {
    let other_ends = description.word_end_variants.get(language.as_str()).map_or(&[][..], Vec::as_slice);
    let respelled = |text: &str| match LANGUAGES.get(language) {
        Some(known) => known.for_espeak(text),
        None => text.to_owned(),
    };
    let mut spellings = vec![respelled(wording)];
    for end in other_ends {
        let respelling = Respelling { anywhere: Vec::new(), word_end: vec![end.clone()] };
        let spelling = respelled(&Language { respelling, ..Language::unlisted(language) }.for_espeak(wording));
        if !spellings.contains(&spelling) {
            spellings.push(spelling);
        }
    }
    spellings
}
