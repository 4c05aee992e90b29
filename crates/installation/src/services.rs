//! What serves a language on this device: who speaks it and who hears it, in the order in which they are asked.

use language::{Language, LanguageTag};
use models::{Engine, Kind};
use speech::Voice as _;
use speech_native::{EspeakVoice, PhonesRecogniser};

use crate::Installation;
use crate::engines::installed;

/// Who speaks a language, after the recorded clips of a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaks {
    /// An installed Piper voice.
    Piper,
    /// espeak-ng, which needs no installation.
    Espeak,
}

/// Who hears a language, beside the member's own takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hears {
    /// An installed whisper model.
    Whisper,
    /// The built-in recogniser of phones.
    Phones,
}

/// The engines of this device, opened once to be asked about many languages.
pub struct Services {
    piper: Vec<LanguageTag>,
    whisper: Vec<LanguageTag>,
    espeak: Option<EspeakVoice>,
    phones: Option<PhonesRecogniser>,
}

impl Services {
    /// Those of an installation. What cannot be opened serves no language.
    #[must_use]
    pub fn of(installation: &Installation) -> Self {
        let languages =
            |kind, engine| installed(installation, kind, engine).into_iter().flat_map(|model| model.languages);
        Self {
            piper: languages(Kind::Voice, Engine::Piper).collect(),
            whisper: languages(Kind::Recogniser, Engine::Whisper).collect(),
            espeak: EspeakVoice::open().ok(),
            phones: PhonesRecogniser::built_in().ok(),
        }
    }

    /// Who speaks a language, the first to be asked first.
    #[must_use]
    pub fn speaks(&self, language: &Language) -> Vec<Speaks> {
        let piper = self.piper.iter().any(|own| own.is_variety_of(&language.tag));
        let espeak = self.espeak.as_ref().is_some_and(|espeak| espeak.speaks(&language.tag));
        [(piper, Speaks::Piper), (espeak, Speaks::Espeak)]
            .into_iter()
            .filter_map(|(works, who)| works.then_some(who))
            .collect()
    }

    /// Who hears a language, the first to be asked first.
    #[must_use]
    pub fn hears(&self, language: &Language) -> Vec<Hears> {
        let knows = |code: &String| self.whisper.iter().any(|own| own.as_str() == code);
        let whisper = language.whisper_code.as_ref().is_some_and(knows);
        let phones = self.phones.as_ref().is_some_and(|phones| phones.pronounces(&language.tag));
        [(whisper, Hears::Whisper), (phones, Hears::Phones)]
            .into_iter()
            .filter_map(|(works, who)| works.then_some(who))
            .collect()
    }
}
