//! Piper voices: VITS models in ONNX, one inference per sentence, with a front end of our own.
//!
//! `docs/speaking.md` says why not through piper-rs: the ids it hands to a model are not Piper's,
//! and no id map makes them so.

mod config;
mod front_end;
mod model;
mod runtime;
mod voice;

pub use front_end::{FrontEnd, SentenceIds};
pub use voice::PiperVoice;
