//! The chain of people through whose hands a pack came to be.

use language::LanguageTag;
use serde::{Deserialize, Serialize};

/// One person's or group's share in a pack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// What they did.
    pub role: Role,
    /// Who they are, as they want to be called.
    pub name: String,
    /// For which language, where it was for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<LanguageTag>,
}

/// What somebody did for a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Wrote it.
    Author,
    /// Carried it into another language.
    Translator,
    /// Lent their voice.
    Voice,
    /// Recorded or built it.
    Recorder,
    /// Read it critically, or heard it in full.
    Reviewer,
    /// Made the pictures.
    Illustrator,
    /// Paid for it.
    Funder,
    /// Answered for its being handed out.
    Approver,
}
