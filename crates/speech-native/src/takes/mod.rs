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

/// Whether the speech in a clip of finite samples, or what may be speech, changes as speech does.
pub(crate) fn moves(samples: &[f32]) -> bool {
    let frames = spoken_part::Levels::of(samples)
        .map(|levels| Take::spoken_frames(samples, &levels, &mel::bands()))
        .unwrap_or_default();
    cepstra::moves(&frames)
}
