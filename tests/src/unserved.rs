//! A language that the app has no words in, and that no voice of the app speaks and no recogniser hears: recorded
//! clips speak it, and the member's own takes hear it.

use std::path::PathBuf;

/// Its tag.
pub const LANGUAGE: &str = "luo";

/// The language whose voice stands in for the member, who is a person.
pub const VOICE: &str = "sw";

/// What the member says for each standing word, in the order of `engine::standing_keys`. They mean nothing to the
/// app, which asks in English.
pub const OWN_WORDS: [&str; 12] = [
    "ee",
    "ooyo",
    "nwo kendo",
    "mos mos",
    "piyo",
    "dhi nyime",
    "dog chien",
    "konya",
    "puonjruok",
    "chung",
    "adier",
    "miriambo",
];

/// The folder of a course in it, every line of which is recorded.
#[must_use]
pub fn course() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/unserved-language")
}
