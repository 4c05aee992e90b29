//! What speaking and hearing are to the rest of Sauti: traits for voices, recognisers, microphones
//! and speakers, the sound that passes between them, and the end of speech.
//!
//! Shells choose the real devices and engines and hand them to the runtime as these traits.
//!
//! **Architecture invariant:** no engine and no device lives here, and nothing here blocks except
//! where a trait says so.

mod endpointing;
mod hearing;
mod microphone;
mod pcm;
mod speaker;
mod voice;

pub use endpointing::{Endpointer, EndpointerSettings, Speech};
pub use hearing::{Candidate, Expectation, Hearing, Recogniser, RecogniserError};
pub use microphone::{Microphone, MicrophoneError};
pub use pcm::{Level, Pcm, RATE};
pub use speaker::{Speaker, SpeakerError};
pub use voice::{Utterance, Voice, VoiceError};
