//! Questions of other programs (H5P, Moodle, Anki) read into the draft of a course.
//!
//! [`read`] makes a [`Bank`] of a file: questions and texts, without the program they come from. [`draft`] makes a course
//! folder of a bank, for a trainer to go on with. Both say what could not be carried over.
//!
//! **Architecture invariants:**
//! - A file acts never: nothing of it is run, resolved or looked up, no name in it becomes the name of a file, and of an
//!   archive only the two entries are unpacked that H5P prescribes, into memory, up to a limit.
//! - Reading never fails as a whole and never panics.
//! - A draft is a course that the reader of courses takes without an error.

mod anki;
mod bank;
mod draft;
mod gift;
mod h5p;
mod kind;
mod left_out;
mod limits;
mod moodle;
mod plain_text;
mod xml;

pub use bank::{Answer, Bank, Item, ItemKind, Maker, Section};
pub use draft::{About, Draft, draft};
pub use kind::{Kind, read, recognise};
pub use left_out::{LeftOut, LeftOutCode, LeftOutKind};
pub use limits::FILE_BYTES;
