//! What a language can do here: its direction, voices, recognisers, and how its text is folded
//! for comparing and cleaned for the screen.
//!
//! **A language is data.** Everything lives in `languages.toml`; adding a language adds an entry
//! there, not Rust.
//!
//! **Architecture invariant:** nothing here reads a file, a clock or a random source, and no code
//! path names a language.

mod folding;
mod numerals;
mod respelling;
mod script;
mod sentences;
mod table;
mod tag;

pub use folding::Folding;
pub use numerals::{Numerals, NumeralsError};
pub use respelling::Respelling;
pub use script::{Script, ScriptError};
pub use table::{Language, LanguageTable, TableError};
pub use tag::{LanguageTag, TagError};

/// The direction in which a language's text runs. Each text on a screen knows its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// From left to right, as English and Swahili.
    #[default]
    LeftToRight,
    /// From right to left, as Arabic.
    RightToLeft,
}
