//! Voices: text in, sound out, from the first sentence on.

use std::ops::ControlFlow;

use language::LanguageTag;

/// Something to be said.
#[derive(Clone, Debug, PartialEq)]
pub struct Utterance {
    /// The text, as it is spoken.
    pub text: String,
    /// Its language.
    pub language: LanguageTag,
    /// How fast: 1 is the voice's own pace, 0.7 is slower. Between 0.5 and 2.
    pub speed: f32,
}

/// Why something could not be said.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VoiceError {
    /// No voice here speaks the language.
    #[error("no voice for {0}")]
    NoVoice(LanguageTag),
    /// The voice's files are missing or not what they should be.
    #[error("the voice cannot be loaded: {0}")]
    Unloadable(String),
    /// The engine failed on this text.
    #[error("the voice failed: {0}")]
    Failed(String),
}

/// A voice, or a ladder of voices. It may block while it computes.
pub trait Voice: Send {
    /// Whether it can speak the language.
    fn speaks(&self, language: &LanguageTag) -> bool;

    /// Speaks: calls `sink` with one piece of sound after the other, each as soon as it is there.
    /// The rate belongs to the piece, since a ladder's voices differ. When `sink` breaks, the voice
    /// stops within one piece.
    ///
    /// # Errors
    /// No voice for the language, or the engine fails; pieces already given stay valid.
    fn speak(
        &mut self,
        utterance: &Utterance,
        sink: &mut dyn FnMut(&[f32], u32) -> ControlFlow<()>,
    ) -> Result<(), VoiceError>;

    /// Plays a recorded clip (Ogg Opus) at a speed, in the same manner.
    ///
    /// # Errors
    /// The clip is damaged, or this voice plays no clips; the text can then be spoken instead.
    fn play_clip(
        &mut self,
        clip: &[u8],
        speed: f32,
        sink: &mut dyn FnMut(&[f32], u32) -> ControlFlow<()>,
    ) -> Result<(), VoiceError> {
        let _ = (clip, speed, sink);
        Err(VoiceError::Failed("this voice plays no clips".to_owned()))
    }
}
