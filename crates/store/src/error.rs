//! Everything that can go wrong with the files, as a closed list.

use std::io;

use rusqlite::ErrorCode;
use rusqlite::ffi;

/// Why something could not be remembered or looked up.
///
/// The text for people is in `locales/` under `error-store-<code>`, with the variables of
/// [`StoreError::arguments`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The disk is full. What was acknowledged before is safe; this change was not made.
    #[error("the disk is full")]
    DiskFull,
    /// The folder or the file cannot be written.
    #[error("the folder or file cannot be written")]
    ReadOnly,
    /// The folder or the file cannot be read: its owner has not allowed it.
    #[error("the folder or file cannot be read")]
    Unreadable,
    /// The storage itself answered with a fault.
    #[error("the storage failed: {0}")]
    StorageFault(String),
    /// The file is damaged, cut short or gone. The way back is to restore the latest good backup.
    #[error("the file is damaged or gone")]
    Damaged,
    /// The key does not open the file.
    #[error("the key does not open the file")]
    WrongKey,
    /// The key of the file is absent or damaged.
    #[error("the key is absent or damaged")]
    KeyLost,
    /// Another program has the file open.
    #[error("another program has the file open")]
    InUse,
    /// The file was written by a newer version of the program.
    #[error("the file has version {found}; this program knows {known}")]
    Newer {
        /// The version of the file's schema.
        found: u32,
        /// The newest version that this program knows.
        known: u32,
    },
    /// There is no backup that can be opened.
    #[error("there is no good backup")]
    NoBackup,
    /// No member of this device is meant.
    #[error("no such member")]
    NoSuchMember,
    /// A member of this device already has this name.
    #[error("a member already has this name")]
    NameTaken,
    /// A name that nobody can be called: empty, too long, or with control characters.
    #[error("not a name of 1 to {limit} characters")]
    NameUnfit {
        /// The longest name, in characters.
        limit: u64,
    },
    /// A single thing is larger than what is kept.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The largest size that is kept, in bytes.
        limit: u64,
    },
    /// All things of this kind together would be more than what is kept; some must be forgotten first.
    #[error("more than {limit} bytes together")]
    TooMuch {
        /// The largest size of all together, in bytes.
        limit: u64,
    },
    /// The operating system gave no random numbers for a key.
    #[error("no random numbers")]
    NoRandomness,
    /// The database refused something that the program should not have asked for.
    #[error("the database refused: {0}")]
    Refused(String),
}

impl StoreError {
    /// The code under which `locales/` has the message, and which scripts may rely on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::DiskFull => "disk-full",
            Self::ReadOnly => "read-only",
            Self::Unreadable => "unreadable",
            Self::StorageFault(_) => "storage-fault",
            Self::Damaged => "damaged",
            Self::WrongKey => "wrong-key",
            Self::KeyLost => "key-lost",
            Self::InUse => "in-use",
            Self::Newer { .. } => "newer",
            Self::NoBackup => "no-backup",
            Self::NoSuchMember => "no-such-member",
            Self::NameTaken => "name-taken",
            Self::NameUnfit { .. } => "name-unfit",
            Self::TooLarge { .. } => "too-large",
            Self::TooMuch { .. } => "too-much",
            Self::NoRandomness => "no-randomness",
            Self::Refused(_) => "refused",
        }
    }

    /// The variables of the message, by name.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&'static str, u64)> {
        match self {
            Self::Newer { found, known } => vec![("found", u64::from(*found)), ("known", u64::from(*known))],
            Self::NameUnfit { limit } => vec![("characters", *limit)],
            // People think of sizes in megabytes.
            Self::TooLarge { limit } | Self::TooMuch { limit } => vec![("megabytes", limit.div_ceil(1 << 20))],
            _ => Vec::new(),
        }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::PermissionDenied => Self::Unreadable,
            _ => Self::StorageFault(error.to_string()),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    /// Never carries the statement, which may hold what a member said, or a key.
    fn from(error: rusqlite::Error) -> Self {
        let Some(failure) = error.sqlite_error().copied() else {
            return Self::Refused(kind_of(&error).to_owned());
        };
        match failure.code {
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::ReadOnly => Self::ReadOnly,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => Self::InUse,
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::Damaged,
            ErrorCode::CannotOpen | ErrorCode::PermissionDenied => Self::Unreadable,
            ErrorCode::TooBig => Self::TooLarge { limit: crate::sound::LARGEST },
            ErrorCode::SystemIoFailure => fault(failure.extended_code),
            _ => Self::Refused(format!("code {}", failure.extended_code)),
        }
    }
}

/// An input or output fault of the storage. A file that ends too early is damaged; SQLite reports
/// a quota or a file size limit that was reached as a failed write, which has no code of its own.
fn fault(extended: i32) -> StoreError {
    match extended {
        ffi::SQLITE_IOERR_SHORT_READ | ffi::SQLITE_IOERR_CORRUPTFS | ffi::SQLITE_IOERR_DATA => StoreError::Damaged,
        other => StoreError::StorageFault(format!("code {other}")),
    }
}

fn kind_of(error: &rusqlite::Error) -> &'static str {
    match error {
        rusqlite::Error::QueryReturnedNoRows => "no rows",
        rusqlite::Error::FromSqlConversionFailure(..) | rusqlite::Error::InvalidColumnType(..) => "a column's type",
        rusqlite::Error::InvalidParameterCount(..) | rusqlite::Error::InvalidParameterName(_) => "a parameter",
        _ => "a mistake in the program",
    }
}
