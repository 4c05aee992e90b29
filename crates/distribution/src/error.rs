//! Everything that can go wrong when packs are taken in, as a closed list.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use language::LanguageTag;
use pack::{PackError, Version};

use crate::CarrierError;

/// Why a pack could not be taken in, opened or given away.
///
/// The text for people is in `locales/` under [`DistributionError::message_key`], with the variables of
/// [`DistributionError::arguments`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DistributionError {
    /// The carrier does not bring it.
    #[error(transparent)]
    Carrier(#[from] CarrierError),
    /// The pack is refused.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// What came is not what was asked for. Nothing of it is kept.
    #[error("what came is not {name}")]
    WrongBytes {
        /// The hash that was asked for.
        name: String,
    },
    /// The pack is for a newer program.
    #[error("the pack needs {needs}")]
    NeedsNewerApp {
        /// What it needs, to be compared with [`pack::APP_FORMAT`].
        needs: u32,
    },
    /// A newer version is here already.
    #[error("version {held} is here already, {offered} is older")]
    Older {
        /// The version that is here.
        held: Version,
        /// The version that was to come.
        offered: Version,
    },
    /// The pack was withdrawn, and is not opened.
    #[error("withdrawn")]
    Withdrawn {
        /// What members are told, in the languages that there are.
        reason: BTreeMap<LanguageTag, String>,
    },
    /// There is no such pack here.
    #[error("not held")]
    NotHeld,
    /// A file of a pack is not what it was when it came.
    #[error("{file} is damaged")]
    Damaged {
        /// The file's name in the pack.
        file: String,
    },
    /// Another program is taking in a pack.
    #[error("another program is taking in a pack")]
    Busy,
    /// There is not enough room on the disk.
    #[error("{needed} bytes are needed in {}, {free} are free", folder.display())]
    NoSpace {
        /// Where.
        folder: PathBuf,
        /// What is needed, in bytes.
        needed: u64,
        /// What is free, in bytes.
        free: u64,
    },
    /// A folder or file of ours cannot be written.
    #[error("{} cannot be written: {reason}", path.display())]
    CannotWrite {
        /// Which.
        path: PathBuf,
        /// The operating system's words.
        reason: String,
    },
    /// A file of ours cannot be read.
    #[error("{} cannot be read: {reason}", path.display())]
    CannotRead {
        /// Which.
        path: PathBuf,
        /// The operating system's words.
        reason: String,
    },
    /// Nothing can be shared or announced on this network.
    #[error("the network cannot be used: {reason}")]
    NoSharing {
        /// The operating system's words.
        reason: String,
    },
}

impl DistributionError {
    /// Every code that is not one of a carrier or a pack.
    pub const CODES: &'static [&'static str] = &[
        "wrong-bytes",
        "needs-newer-app",
        "older",
        "withdrawn",
        "not-held",
        "damaged",
        "busy",
        "no-space",
        "cannot-write",
        "cannot-read",
        "no-sharing",
    ];

    /// The code under which `locales/` has the message, and which scripts may rely on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Carrier(error) => error.code(),
            Self::Pack(error) => error.code(),
            Self::WrongBytes { .. } => "wrong-bytes",
            Self::NeedsNewerApp { .. } => "needs-newer-app",
            Self::Older { .. } => "older",
            Self::Withdrawn { .. } => "withdrawn",
            Self::NotHeld => "not-held",
            Self::Damaged { .. } => "damaged",
            Self::Busy => "busy",
            Self::NoSpace { .. } => "no-space",
            Self::CannotWrite { .. } => "cannot-write",
            Self::CannotRead { .. } => "cannot-read",
            Self::NoSharing { .. } => "no-sharing",
        }
    }

    /// The key of the message in `locales/`; where the pack itself is wrong, the one that `pack` has for that.
    #[must_use]
    pub fn message_key(&self) -> String {
        match self {
            Self::Pack(error) | Self::Carrier(CarrierError::Pack(error)) => error.message_key(),
            _ => format!("error-distribution-{}", self.code()),
        }
    }

    /// The variables of the message, by name. Sizes are in megabytes, as people think of them. The reason of a withdrawal
    /// is not among them: it is chosen by language.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Carrier(error) => error.arguments(),
            Self::Pack(error) => error.arguments(),
            Self::NeedsNewerApp { needs } => vec![("needs", needs.to_string())],
            Self::Older { held, offered } => vec![("held", held.to_string()), ("offered", offered.to_string())],
            Self::Damaged { file } => vec![("file", file.clone())],
            Self::NoSpace { folder, needed, free } => vec![
                ("folder", folder.display().to_string()),
                ("needed", needed.div_ceil(MEGABYTE).to_string()),
                ("free", (free / MEGABYTE).to_string()),
            ],
            Self::CannotWrite { path, .. } | Self::CannotRead { path, .. } => {
                vec![("path", path.display().to_string())]
            }
            Self::WrongBytes { .. } | Self::Withdrawn { .. } | Self::NotHeld | Self::Busy | Self::NoSharing { .. } => {
                Vec::new()
            }
        }
    }

    pub(crate) fn cannot_read(path: &Path, error: &io::Error) -> Self {
        Self::CannotRead { path: path.to_owned(), reason: error.to_string() }
    }
}

const MEGABYTE: u64 = 1_000_000;
