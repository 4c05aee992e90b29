//! What the workshop needs of engines that it does not know: the shell hands them over.

use language::LanguageTag;
use speech::Pcm;

/// Why a clip could not be made or played.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the clip cannot be made or played: {0}")]
pub struct CodecError(pub String);

/// Makes clips and plays them: Ogg Opus, as the app does.
pub trait ClipCodec {
    /// A sound, at any rate, as the bytes of a clip.
    ///
    /// # Errors
    /// The sound is empty or too long.
    fn encode(&self, sound: &Pcm) -> Result<Vec<u8>, CodecError>;

    /// The sound of a clip.
    ///
    /// # Errors
    /// The bytes are no clip, or a damaged one.
    fn decode(&self, clip: &[u8]) -> Result<Pcm, CodecError>;
}

/// Knows how a text sounds, as the recogniser expects to hear it.
pub trait Pronunciation {
    /// The phones of a text, one after the other, in the International Phonetic Alphabet without marks of
    /// stress, length or tone; nothing where the language cannot be pronounced here.
    fn phones(&self, text: &str, language: &LanguageTag) -> Option<Vec<String>>;
}
