//! The trainer's workshop: a course is [begun](start), carried into another language ([`translation`]), recorded
//! ([`Sitting`], [`Studio`], [`prepare`]) or rendered by a synthetic voice, counted ([`statistics`]), examined at the
//! [gate](Gate) before it is handed out, and [built] into one file.
//!
//! **API boundary.** A course is read from a [`course::Source`]; only what is made is written, and only into the
//! folder or file that was named. Voices, encoders and the knowledge of how a text sounds come in as the traits
//! [`ClipCodec`], [`Pronunciation`] and [`speech::Voice`].
//!
//! **Architecture invariant:** the gate is a function of the course, its files and what was measured of its clips:
//! it reads no clock and has no order of its own. What a trainer wrote is kept as it stands.
//!
//! [built]: build

mod building;
mod clips_list;
mod error;
pub mod gate;
mod measures;
mod phones;
mod ports;
mod rendering;
mod script;
mod sitting;
mod sound;
mod starting;
mod statistics;
mod studio;
#[cfg(test)]
mod test_courses;
mod translating;
mod words_text;
mod writing;

pub use building::{Built, build};
pub use clips_list::{ClipEntry, ClipsList, ClipsListError, SYNTHETIC, clip_name};
pub use error::WorkshopError;
pub use gate::{Fault, FaultKind, Gate, MeasuredClip, measure_clips};
pub use measures::{Measure, Measures, MeasuresError};
pub use phones::phones_of_ipa;
pub use ports::{ClipCodec, CodecError, Pronunciation};
pub use rendering::spoken;
pub use script::{Passage, PassageState, keys, passages};
pub use sitting::{Assigned, Sitting, assign};
pub use sound::{CEILING, LONGEST_SECONDS, Quality, SoundFlaw, TARGET, prepare, prepare_synthetic};
pub use starting::{Start, Started, start};
pub use statistics::{LanguageStatistics, Statistics, statistics};
pub use studio::{Studio, clips};
pub use translating::{Translation, translation};
pub use writing::{write_file, write_within};
