//! XLIFF 2.0, as Weblate, Pontoon and the tools of translation offices read it.
//!
//! A unit is named after the message, with its attribute after a point. A stale translation has the state `initial` and
//! the sub-state `sauti:stale`. What the course says to translators is a note of the source, and what stands above the
//! message in the translation a note of the target.

mod read;
mod write;

pub use read::read;
pub use write::write;

/// The sub-state of a stale translation.
const STALE: &str = "sauti:stale";
/// The categories of notes.
const NOTE: &str = "note";
const COMMENT: &str = "comment";
const END: &str = "end";
