//! What can keep a device from believing something.

use crate::client::{SourceError, TrustStoreError};
use crate::moment::Moment;

/// Why new metadata was not believed. What was believed before stays.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// The stick, disk or server could not be read. Nothing was concluded from that.
    #[error("{0}")]
    Source(#[from] SourceError),
    /// This device's own record of what it believes could not be read or written.
    #[error("{0}")]
    Store(#[from] TrustStoreError),
    /// There is no metadata of this kind at the source.
    #[error("{name} is absent")]
    Absent {
        /// The file's name.
        name: String,
    },
    /// Older than what this device has already seen: somebody offers what was replaced.
    #[error("{role}: version {offered} is older than {seen}")]
    Rollback {
        /// The role.
        role: String,
        /// The version that this device has seen.
        seen: u64,
        /// The version that was offered.
        offered: u64,
    },
    /// Not signed by enough of those who must sign it.
    #[error("{role}: {found} of {needed} signatures")]
    TooFewSignatures {
        /// The role.
        role: String,
        /// Signatures that are right.
        found: usize,
        /// Signatures that are needed.
        needed: usize,
    },
    /// The date has passed, and the caller did not ask for the stale mode.
    #[error("{role} expired at {at}")]
    Expired {
        /// The role.
        role: String,
        /// When.
        at: Moment,
    },
    /// Breaks a rule: malformed, damaged, the wrong role, one key under two names.
    #[error("{what}")]
    Broken {
        /// What is broken, for developers.
        what: String,
    },
    /// Nobody who may says anything about this name.
    #[error("{name} is not listed")]
    NotListed {
        /// The name.
        name: String,
    },
}

impl From<sigstore_tuf::Error> for ClientError {
    fn from(error: sigstore_tuf::Error) -> Self {
        use sigstore_tuf::Error;
        match error {
            Error::Rollback { role, trusted, new } => Self::Rollback { role, seen: trusted, offered: new },
            Error::BadRootVersion { trusted, new } if new <= trusted => {
                Self::Rollback { role: "root".to_owned(), seen: trusted, offered: new }
            }
            Error::ThresholdNotMet { role, found, threshold } => {
                Self::TooFewSignatures { role, found, needed: threshold }
            }
            Error::Expired { role, expires } => Self::Expired { role, at: Moment::of(expires) },
            Error::TargetNotFound(name) => Self::NotListed { name },
            other => Self::Broken { what: chain(&other) },
        }
    }
}

/// An error with all its causes.
fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
