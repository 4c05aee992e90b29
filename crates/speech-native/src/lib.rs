//! The engines that speak and hear on this device: espeak-ng, Piper, whisper and the member's own
//! takes, behind the traits of [`speech`].
//!
//! **Architecture invariant:** all C and C++ of speech is called from this crate and nowhere else.
//! Models and voices are files that others made: a damaged one is an error, never a panic or an abort.

mod clip;
mod mel;
pub mod phones;
mod recogniser_ladder;
pub mod speaking;
pub mod takes;
pub mod whisper;

pub use phones::PhonesRecogniser;
pub use recogniser_ladder::RecogniserLadder;
pub use speaking::clips::{ClipError, play_clip};
pub use speaking::espeak::{Espeak, EspeakVoice};
pub use speaking::ladder::VoiceLadder;
pub use speaking::piper::{FrontEnd, PiperVoice};
pub use takes::{Take, TakeBytesError, TakeProblem, TakesRecogniser};
pub use whisper::WhisperRecogniser;
