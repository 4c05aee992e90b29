//! Who a member is: a random name for files, and the name people call them by.

use std::fmt;
use std::str::FromStr;

use learner::Timestamp;

use crate::StoreError;

/// A member's identity on this device: 16 hexadecimal digits, made at random. It says nothing
/// about the person, and so may be a file name and stand in a log.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemberId(String);

/// A text that is no member's identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not 16 hexadecimal digits")]
pub struct NotAnId;

impl MemberId {
    /// The identity as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn generate() -> Result<Self, StoreError> {
        let number = getrandom::u64().map_err(|_| StoreError::NoRandomness)?;
        Ok(Self(format!("{number:016x}")))
    }
}

impl FromStr for MemberId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let fits = text.len() == 16 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if fits { Ok(Self(text.to_owned())) } else { Err(NotAnId) }
    }
}

impl fmt::Display for MemberId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A member, as the device knows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who it is.
    pub id: MemberId,
    /// What they are called, as it is shown and spoken.
    pub name: String,
    /// The picture by which they find themselves, as a name.
    pub picture: Option<String>,
    /// When they were first here.
    pub since: Timestamp,
}

/// The longest name of a member or a picture, in characters.
const LONGEST: usize = 64;

/// A name as it is kept: single spaces, and nothing that cannot be seen or turns the direction of
/// what stands around it.
pub(crate) fn fit_name(name: &str) -> Result<String, StoreError> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let unfit = |character: char| {
        character.is_control()
            || matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if name.is_empty() || name.chars().count() > LONGEST || name.contains(unfit) {
        return Err(StoreError::NameUnfit { limit: LONGEST as u64 });
    }
    Ok(name)
}

/// A name as names are compared: nobody should have to tell "amina" from "Amina" by ear.
pub(crate) fn name_key(name: &str) -> String {
    name.to_lowercase()
}
