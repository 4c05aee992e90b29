//! Clips that a synthetic voice speaks: a slow phone then plays them instead of computing speech.

use std::ops::ControlFlow;

use language::LanguageTag;
use speech::{Pcm, Utterance, Voice, VoiceError};

/// The longest text that is spoken in one piece, in samples: the longest clip at the rate of most voices.
const LONGEST: usize = 5 * 60 * 48_000;

/// A text as a voice speaks it, at its own pace.
///
/// # Errors
/// No voice here speaks the language, or it failed.
pub fn spoken(voice: &mut dyn Voice, text: &str, language: &LanguageTag) -> Result<Pcm, VoiceError> {
    let utterance = Utterance { text: text.to_owned(), language: language.clone(), speed: 1.0 };
    let mut sound = Pcm::default();
    voice.speak(&utterance, &mut |samples, rate| {
        // A ladder's voices differ in rate, but one of them speaks a whole text.
        if sound.rate == 0 || sound.rate == rate {
            sound.rate = rate;
            sound.samples.extend_from_slice(samples);
        }
        if sound.samples.len() > LONGEST { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    Ok(sound)
}
