//! espeak-ng, linked in: a voice for over 100 languages from the first start, and the phonemes that
//! Piper voices and phone recognisers need.

mod clause;
mod data;
mod engine;
mod internals;
mod scripts;
mod voice;

pub use clause::{Clause, Terminator};
pub use engine::Espeak;
pub use voice::EspeakVoice;
