//! Everything that can go wrong with models, as a closed list.

use std::io;
use std::path::{Path, PathBuf};

/// Why a model could not be fetched, added, checked or removed.
///
/// The text for people is in `locales/` under `error-models-<code>`, with the variables of
/// [`ModelError::arguments`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ModelError {
    /// The manifest lists no such model.
    #[error("no model is called {id:?}")]
    UnknownModel {
        /// What was asked for.
        id: String,
    },
    /// The model is not installed.
    #[error("{id} is not installed")]
    NotInstalled {
        /// The model.
        id: String,
    },
    /// Another program is fetching or adding this model.
    #[error("another program is installing {id}")]
    Busy {
        /// The model.
        id: String,
    },
    /// There is no way to the server: no network, or no such server.
    #[error("{host} cannot be reached")]
    NoNetwork {
        /// The server.
        host: String,
    },
    /// The server does not prove who it is, or sends elsewhere without encryption.
    #[error("the connection to {host} is not secure")]
    NotSecure {
        /// The server.
        host: String,
    },
    /// The server does not give the file.
    #[error("{host} answered with status {status}")]
    Refused {
        /// The server.
        host: String,
        /// The HTTP status.
        status: u16,
    },
    /// The server sends from one address to the next without end.
    #[error("{host} redirects without end")]
    RedirectLoop {
        /// The server.
        host: String,
    },
    /// What the server answers is no HTTP.
    #[error("{host} does not answer in HTTP")]
    NotHttp {
        /// The server.
        host: String,
    },
    /// The server fell silent. What came is kept, and the next attempt goes on there.
    #[error("{host} fell silent after {received} of {total} bytes")]
    Silent {
        /// The server.
        host: String,
        /// What has come of the file, in bytes.
        received: u64,
        /// The file's size, in bytes.
        total: u64,
    },
    /// The connection broke again and again. What came is kept, and the next attempt goes on there.
    #[error("the connection to {host} broke after {received} of {total} bytes")]
    Broken {
        /// The server.
        host: String,
        /// What has come of the file, in bytes.
        received: u64,
        /// The file's size, in bytes.
        total: u64,
    },
    /// The file has another size than the manifest says. Nothing of it is kept.
    #[error("{file} has {found} bytes instead of {expected}")]
    WrongLength {
        /// The file's name.
        file: String,
        /// The size in the manifest, in bytes.
        expected: u64,
        /// The size found, in bytes; the true size may be larger.
        found: u64,
    },
    /// The file's hash is not the one in the manifest. Nothing of it is kept.
    #[error("{file} has another hash than the manifest says")]
    WrongHash {
        /// The file's name.
        file: String,
    },
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
    /// A folder or file of the library cannot be written.
    #[error("{} cannot be written: {reason}", path.display())]
    CannotWrite {
        /// Which.
        path: PathBuf,
        /// The operating system's words.
        reason: String,
    },
    /// A file cannot be read.
    #[error("{} cannot be read: {reason}", path.display())]
    CannotRead {
        /// Which.
        path: PathBuf,
        /// The operating system's words.
        reason: String,
    },
    /// The file is neither a recogniser nor a voice that Sauti can use.
    #[error("{} is no model", path.display())]
    NotAModel {
        /// The file.
        path: PathBuf,
    },
    /// A model consists of two files, and the other one is not beside the first.
    #[error("{} is missing", path.display())]
    CompanionMissing {
        /// The file that should be there.
        path: PathBuf,
    },
    /// Another model already has this name.
    #[error("there is another model called {id}")]
    NameTaken {
        /// The name.
        id: String,
    },
    /// The file's name has letters that not every disk can keep.
    #[error("{} is not a fit name", path.display())]
    NameUnfit {
        /// The file.
        path: PathBuf,
    },
    /// It was cancelled. What came is kept.
    #[error("cancelled")]
    Cancelled,
}

impl ModelError {
    /// Every code there is.
    pub const CODES: &'static [&'static str] = &[
        "unknown-model",
        "not-installed",
        "busy",
        "no-network",
        "not-secure",
        "refused",
        "redirect-loop",
        "not-http",
        "silent",
        "broken",
        "wrong-length",
        "wrong-hash",
        "no-space",
        "cannot-write",
        "cannot-read",
        "not-a-model",
        "companion-missing",
        "name-taken",
        "name-unfit",
        "cancelled",
    ];

    /// The code under which `locales/` has the message, and which scripts may rely on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownModel { .. } => "unknown-model",
            Self::NotInstalled { .. } => "not-installed",
            Self::Busy { .. } => "busy",
            Self::NoNetwork { .. } => "no-network",
            Self::NotSecure { .. } => "not-secure",
            Self::Refused { .. } => "refused",
            Self::RedirectLoop { .. } => "redirect-loop",
            Self::NotHttp { .. } => "not-http",
            Self::Silent { .. } => "silent",
            Self::Broken { .. } => "broken",
            Self::WrongLength { .. } => "wrong-length",
            Self::WrongHash { .. } => "wrong-hash",
            Self::NoSpace { .. } => "no-space",
            Self::CannotWrite { .. } => "cannot-write",
            Self::CannotRead { .. } => "cannot-read",
            Self::NotAModel { .. } => "not-a-model",
            Self::CompanionMissing { .. } => "companion-missing",
            Self::NameTaken { .. } => "name-taken",
            Self::NameUnfit { .. } => "name-unfit",
            Self::Cancelled => "cancelled",
        }
    }

    /// The variables of the message, by name. Sizes are in megabytes, as people think of them.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::UnknownModel { id } | Self::NotInstalled { id } | Self::Busy { id } | Self::NameTaken { id } => {
                vec![("id", id.clone())]
            }
            Self::NoNetwork { host }
            | Self::NotSecure { host }
            | Self::RedirectLoop { host }
            | Self::NotHttp { host } => vec![("host", host.clone())],
            Self::Refused { host, status } => vec![("host", host.clone()), ("status", status.to_string())],
            Self::Silent { host, received, total } | Self::Broken { host, received, total } => vec![
                ("host", host.clone()),
                ("received", (received / MEGABYTE).to_string()),
                ("total", total.div_ceil(MEGABYTE).to_string()),
            ],
            Self::WrongLength { file, .. } | Self::WrongHash { file } => vec![("file", file.clone())],
            Self::NoSpace { folder, needed, free } => vec![
                ("folder", folder.display().to_string()),
                ("needed", needed.div_ceil(MEGABYTE).to_string()),
                ("free", (free / MEGABYTE).to_string()),
            ],
            Self::CannotWrite { path, .. }
            | Self::CannotRead { path, .. }
            | Self::NotAModel { path }
            | Self::CompanionMissing { path }
            | Self::NameUnfit { path } => vec![("path", path.display().to_string())],
            Self::Cancelled => Vec::new(),
        }
    }

    pub(crate) fn cannot_write(path: &Path, error: &io::Error) -> Self {
        Self::CannotWrite { path: path.to_owned(), reason: error.to_string() }
    }

    pub(crate) fn cannot_read(path: &Path, error: &io::Error) -> Self {
        Self::CannotRead { path: path.to_owned(), reason: error.to_string() }
    }
}

const MEGABYTE: u64 = 1_000_000;
