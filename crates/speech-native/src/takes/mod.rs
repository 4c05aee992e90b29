//! The member's own takes: one to three recordings of each phrase, matched on the device by
//! dynamic time warping (DTW) of mel cepstra. Needs no model and serves any language.
//!
//! What the thresholds are and on which recordings they were found is told in `docs/hearing.md`.

mod alignment;
mod bytes;
mod cepstra;
mod evidence;
mod mel;
mod phrase;
mod recogniser;
mod spoken_part;
mod take;

pub use bytes::TakeBytesError;
pub use recogniser::TakesRecogniser;
pub use take::{Take, TakeProblem};
