//! A pack: a course, voice, recogniser or language that goes from hand to hand, as a manifest and pieces named by their
//! hash.
//!
//! A [`Manifest`] says what the pack is, who made it, and of which files it consists: each by its [`Part`], its size and
//! its hash. No path stands in it: a part is one of a closed list, and Sauti itself makes a name of it. A file is cut into
//! pieces of at most [`limits::PIECE_BYTES`], so that a transfer that was cut off goes on at a piece. [`PackReader`] and
//! [`write`] know the form of a pack as one file. [`Withdrawals`] is the list of packs that shall not be opened any more.
//!
//! **Architecture invariant:** there is one way to write each manifest. What would be written differently is refused, so
//! that no two readers can see two packs in the same bytes. Who may publish a pack is not decided here.

mod canonical;
mod error;
mod hash;
pub mod limits;
mod manifest;
mod naming;
mod one_file;
mod part;
mod people;
mod text;
mod version;
mod withdrawals;

pub use error::{Measure, PackError};
pub use hash::{ContentHash, HashError, Hasher};
pub use manifest::{About, FileEntry, Kind, Manifest, Piece};
pub use naming::{ClipName, LessonName, Licence, ModelName, NameError, PackId, PictureName};
pub use one_file::{PackReader, PieceBytes, write};
pub use part::{ModelRole, Part};
pub use people::{Person, Role};
pub use version::{Version, VersionError};
pub use withdrawals::{Withdrawal, Withdrawals, Withdrawn};

/// What this program can do with a pack. A pack that needs a higher number is for a newer program.
pub const APP_FORMAT: u32 = 1;
