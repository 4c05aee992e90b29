//! Where metadata comes from: a stick, a server, a neighbour.

/// Why a file could not be had, other than that it is not there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SourceError {
    /// Reading failed: the stick was pulled, the server does not answer, the disk is broken.
    #[error("{name} cannot be read: {reason}")]
    Unreadable {
        /// The file's name.
        name: String,
        /// What the system said, for developers.
        reason: String,
    },
    /// Longer than anything of its kind may be.
    #[error("{name} is longer than {limit} bytes")]
    TooLong {
        /// The file's name.
        name: String,
        /// The limit, in bytes.
        limit: u64,
    },
}

/// A place where a federation's signed files lie, in the layout of The Update Framework.
pub trait MetadataSource: Send + Sync {
    /// A metadata file by its name (`timestamp.json`, `3.root.json`); none if the source is whole and has no such
    /// file. Anything else that goes wrong is an error: a dying stick must not look like the end of a list.
    ///
    /// # Errors
    /// It cannot be read, or is longer than `limit` bytes; a longer file is never loaded.
    fn metadata(&self, name: &str, limit: u64) -> Result<Option<Vec<u8>>, SourceError>;

    /// A small signed file by the path under which it is published: its name with its hash before the last part
    /// (`coop/<sha256>.pack`).
    ///
    /// # Errors
    /// As for metadata.
    fn target(&self, path: &str, limit: u64) -> Result<Option<Vec<u8>>, SourceError>;
}
