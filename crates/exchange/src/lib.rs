//! A course's words in the files that translators' tools know: gettext PO, XLIFF 2, CSV.
//!
//! A words file in two languages is a [`Catalogue`]; [`po`], [`xliff`] and [`spreadsheet`] write it and read it back,
//! and [`merge`] puts what came back into a words file.
//!
//! **Architecture invariants:**
//! - Nothing is lost on the way there and back: words, terms, notes, headings and their order. What cannot be placed is
//!   listed.
//! - An import never takes words away, and what it does not change stays in the file byte for byte.
//! - Reading never fails as a whole, never panics and never acts; see [`Problem`].

mod catalogue;
mod limits;
mod merge;
mod order;
pub mod po;
mod problem;
mod source_note;
pub mod spreadsheet;
mod words_file;
mod words_text;
pub mod xliff;

pub use catalogue::{Catalogue, Unit, catalogue};
pub use limits::FILE_BYTES;
pub use merge::{Merged, merge};
pub use problem::{Problem, ProblemCode, ProblemKind};
pub use words_file::WordsFile;
