//! espeak-ng as a voice.

use std::ops::ControlFlow;
use std::sync::mpsc;

use language::{LanguageTable, LanguageTag};
use speech::{Utterance, Voice, VoiceError};

use super::engine::{Espeak, Manner};
use crate::speaking::passages::passages;

/// The voice that is always there. Every language that names an espeak-ng voice in the language
/// table is spoken.
#[derive(Debug)]
pub struct EspeakVoice {
    espeak: Espeak,
    languages: LanguageTable,
}

impl EspeakVoice {
    /// Starts espeak-ng with the built-in language table.
    ///
    /// # Errors
    /// Its data is missing or damaged.
    pub fn open() -> Result<Self, VoiceError> {
        Ok(Self { espeak: Espeak::open()?, languages: LanguageTable::built_in() })
    }

    fn espeak_voice(&self, language: &LanguageTag) -> Option<&str> {
        self.languages.get(language)?.espeak_voice.as_deref()
    }
}

impl Voice for EspeakVoice {
    fn speaks(&self, language: &LanguageTag) -> bool {
        self.espeak_voice(language).is_some()
    }

    fn speak(
        &mut self,
        utterance: &Utterance,
        sink: &mut dyn FnMut(&[f32], u32) -> ControlFlow<()>,
    ) -> Result<(), VoiceError> {
        let no_voice = || VoiceError::NoVoice(utterance.language.clone());
        let voice = self.espeak_voice(&utterance.language).ok_or_else(no_voice)?;
        let language = self.languages.get(&utterance.language);
        let text = language.map_or_else(|| utterance.text.clone(), |language| language.for_espeak(&utterance.text));
        let passages = passages(language, &text);
        for (index, passage) in passages.iter().enumerate() {
            let manner = Manner { voice, speed: utterance.speed, pause_after: index + 1 < passages.len() };
            if speak_passage(self.espeak, passage, &manner, sink)?.is_break() {
                break;
            }
        }
        Ok(())
    }
}

/// Computes a passage on a thread of its own and hands its pieces on as they come: the sink waits
/// for the speaker, and espeak-ng's lock must not wait with it.
fn speak_passage(
    espeak: Espeak,
    passage: &str,
    manner: &Manner<'_>,
    sink: &mut dyn FnMut(&[f32], u32) -> ControlFlow<()>,
) -> Result<ControlFlow<()>, VoiceError> {
    std::thread::scope(|scope| {
        let (sender, pieces) = mpsc::channel();
        let synthesis = scope.spawn(move || espeak.synthesize(passage, manner, &sender));
        let mut flow = ControlFlow::Continue(());
        // Leaving the loop drops the receiver, which is what stops the synthesis.
        for piece in pieces {
            flow = sink(&piece, espeak.rate());
            if flow.is_break() {
                break;
            }
        }
        let result = synthesis.join();
        result.unwrap_or_else(|_| Err(VoiceError::Failed("espeak-ng's thread panicked".into())))?;
        Ok(flow)
    })
}
