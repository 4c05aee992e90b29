//! The scripts in which a language is written.

use std::fmt;

use serde::{Deserialize, Serialize};
use unicode_script::UnicodeScript as _;

/// A script, by its code in ISO 15924 (`Latn`, `Arab`, `Deva`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Script(unicode_script::Script);

/// Why a text names no script.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the code of a script: {0:?}")]
pub struct ScriptError(pub String);

impl Script {
    /// Its code in ISO 15924.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.0.short_name()
    }

    /// Whether a character belongs to it.
    #[must_use]
    pub fn has(self, character: char) -> bool {
        character.script() == self.0
    }
}

/// Whether a character belongs to no script of its own: figures, marks of punctuation, accents.
pub(crate) fn is_of_all(character: char) -> bool {
    matches!(character.script(), unicode_script::Script::Common | unicode_script::Script::Inherited)
}

impl TryFrom<String> for Script {
    type Error = ScriptError;

    fn try_from(text: String) -> Result<Self, ScriptError> {
        unicode_script::Script::from_short_name(&text)
            .map(Self)
            .ok_or_else(|| ScriptError(text.chars().take(40).collect()))
    }
}

impl From<Script> for String {
    fn from(script: Script) -> Self {
        script.code().to_owned()
    }
}

impl fmt::Display for Script {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}
