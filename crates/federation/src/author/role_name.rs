//! How the roles of a federation are called.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The longest name, in bytes.
const LONGEST: usize = 64;

/// The roles that the framework itself names; nobody else may be called so.
const RESERVED: [&str; 4] = ["root", "targets", "snapshot", "timestamp"];

/// A role that officers sign for: the federation's own (`root`, `targets`), or a co-op that it trusts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RoleName(String);

/// It is no name: small letters, figures and hyphens, beginning with a letter, at most 64.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no name of a role")]
pub struct RoleNameError(String);

impl RoleName {
    /// Who is an officer, and how many must sign.
    #[must_use]
    pub fn root() -> Self {
        Self(RESERVED[0].to_owned())
    }

    /// What the federation itself publishes, and whom it trusts.
    #[must_use]
    pub fn targets() -> Self {
        Self(RESERVED[1].to_owned())
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is one of the federation's own.
    #[must_use]
    pub fn is_own(&self) -> bool {
        RESERVED.contains(&self.0.as_str())
    }
}

impl FromStr for RoleName {
    type Err = RoleNameError;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let letters = name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        let begins = name.starts_with(|first: char| first.is_ascii_lowercase());
        let own = RESERVED[2..].contains(&name);
        if letters && begins && !own && name.len() <= LONGEST {
            Ok(Self(name.to_owned()))
        } else {
            Err(RoleNameError(name.chars().take(LONGEST).collect()))
        }
    }
}

impl TryFrom<String> for RoleName {
    type Error = RoleNameError;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        name.parse()
    }
}

impl From<RoleName> for String {
    fn from(name: RoleName) -> Self {
        name.0
    }
}

impl fmt::Display for RoleName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
