//! What went wrong with voices, recognisers and devices, as messages for people.

use locale::Message;
use speech::{MicrophoneError, RecogniserError, SpeakerError, VoiceError};

/// Something that can be told to a person: its message is in `locales/`.
pub trait Told {
    /// The message.
    fn told(&self) -> Message;
}

impl Told for VoiceError {
    fn told(&self) -> Message {
        match self {
            Self::NoVoice(language) => Message::new("error-voice-none").with("language", language.as_str()),
            Self::Unloadable(detail) => Message::new("error-voice-unloadable").with("detail", detail),
            Self::Failed(detail) => Message::new("error-voice-failed").with("detail", detail),
            other => Message::new("error-voice-failed").with("detail", other.to_string()),
        }
    }
}

impl Told for RecogniserError {
    fn told(&self) -> Message {
        match self {
            Self::Unloadable(detail) => Message::new("error-recogniser-unloadable").with("detail", detail),
            Self::Failed(detail) => Message::new("error-recogniser-failed").with("detail", detail),
            other => Message::new("error-recogniser-failed").with("detail", other.to_string()),
        }
    }
}

impl Told for MicrophoneError {
    fn told(&self) -> Message {
        match self {
            // None was named, and the system knows of none.
            Self::Absent(name) if name.is_empty() => Message::new("error-microphone-none"),
            Self::Absent(name) => Message::new("error-microphone-absent").with("name", name),
            Self::Gone => Message::new("error-microphone-gone"),
            Self::NotSound(detail) => Message::new("error-microphone-not-sound").with("detail", detail),
            Self::Ended => Message::new("error-microphone-ended"),
            Self::Failed(detail) => Message::new("error-microphone-failed").with("detail", detail),
            other => Message::new("error-microphone-failed").with("detail", other.to_string()),
        }
    }
}

impl Told for SpeakerError {
    fn told(&self) -> Message {
        match self {
            Self::Absent(name) if name.is_empty() => Message::new("error-speaker-none"),
            Self::Absent(name) => Message::new("error-speaker-absent").with("name", name),
            Self::Gone => Message::new("error-speaker-gone"),
            Self::Unwritable(detail) => Message::new("error-speaker-unwritable").with("detail", detail),
            Self::Failed(detail) => Message::new("error-speaker-failed").with("detail", detail),
            other => Message::new("error-speaker-failed").with("detail", other.to_string()),
        }
    }
}
