//! Where a course's bytes come from: a folder, a pack, or memory. The reader never sees a path of
//! the machine.

use std::collections::BTreeMap;

/// Why a file of a course could not be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SourceError {
    /// There is no such file.
    #[error("absent")]
    Absent,
    /// The file is larger than the reader accepts.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The limit that was asked for, in bytes.
        limit: u64,
    },
    /// The file is there but cannot be read: a device error, a missing permission, a link that
    /// leaves the folder.
    #[error("unreadable")]
    Unreadable,
}

/// A course's files. Names are relative, with `/` between their parts, and never leave the course:
/// the reader only asks for names that it made itself from checked parts.
pub trait Source {
    /// The bytes of a file.
    ///
    /// # Errors
    /// The file is absent, unreadable, or larger than `limit` bytes; a larger file is never loaded.
    fn bytes(&self, name: &str, limit: u64) -> Result<Vec<u8>, SourceError>;

    /// The size of a file in bytes.
    ///
    /// # Errors
    /// The file is absent or unreadable.
    fn size(&self, name: &str) -> Result<u64, SourceError>;

    /// The names of the files directly inside a folder, sorted, without the folder's own name;
    /// empty where there is no such folder. At most `limit` names are returned.
    fn list(&self, folder: &str, limit: usize) -> Vec<String>;
}

/// A course in memory: for tests, fuzzing and courses that are compiled in.
#[derive(Clone, Debug, Default)]
pub struct MemorySource {
    files: BTreeMap<String, Vec<u8>>,
}

impl MemorySource {
    /// A source without files.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file, or replaces it.
    #[must_use]
    pub fn with(mut self, name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.insert(name.to_owned(), bytes.into());
        self
    }
}

impl Source for MemorySource {
    fn bytes(&self, name: &str, limit: u64) -> Result<Vec<u8>, SourceError> {
        if self.size(name)? > limit {
            return Err(SourceError::TooLarge { limit });
        }
        self.files.get(name).cloned().ok_or(SourceError::Absent)
    }

    fn size(&self, name: &str) -> Result<u64, SourceError> {
        self.files.get(name).map(|bytes| bytes.len() as u64).ok_or(SourceError::Absent)
    }

    fn list(&self, folder: &str, limit: usize) -> Vec<String> {
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let within = self.files.keys().filter_map(|name| name.strip_prefix(prefix.as_str()));
        within.filter(|rest| !rest.contains('/')).take(limit).map(str::to_owned).collect()
    }
}
