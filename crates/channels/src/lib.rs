//! One course in other channels: an audio tree, a telephone flow, a printed guide.
//!
//! A course in one language is grown into a [`Tree`] first: what is heard at each station of a lesson, and
//! where each answer leads. Each channel is a mapping of the same tree, so that none can have other
//! branches than the others.
//!
//! **Architecture invariant:** nothing here makes sound, reads a file or knows a word of the app. Lines are
//! given to whoever renders them; the app's own words come through a [`Phrasebook`].

mod audio_tree;
mod growing;
mod guide;
mod phrase;
mod piece;
mod telephone;
mod tree;

pub use audio_tree::{AudioTree, Folder, Lengths, Track, TrackKind, Way, audio_tree, tree_file};
pub use guide::{Guide, guide};
pub use phrase::{Heading, Phrase, Phrasebook};
pub use piece::Piece;
pub use telephone::{Recording, Telephone, TelephoneError, telephone};
pub use tree::{Choice, Item, LeftOut, LessonTree, Next, Station, Task, Tree};
