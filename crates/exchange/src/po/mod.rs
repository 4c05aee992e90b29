//! gettext PO, as Poedit, Weblate and OmegaT read it.
//!
//! `msgctxt` is the message, with its attribute after a point; `msgid` the text to be translated, or the key where only
//! the translation has such words; `msgstr` the translation. A stale one is `fuzzy`. What the course says to translators
//! is an extracted comment (`#.`), and what stands above the message in the translation a translator's comment (`#`).

mod read;
mod write;

pub use read::read;
pub use write::write;

/// The fields of the header that are of use to us.
const COURSE: &str = "Project-Id-Version";
const LANGUAGE: &str = "Language";
const SOURCE_LANGUAGE: &str = "X-Source-Language";
