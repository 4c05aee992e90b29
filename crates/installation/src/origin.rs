//! Where the files of a course on the shelf are: in a folder, or in a pack that this device holds.

use course::{Source, SourceError};
use distribution::PackSource;
use runtime::CourseFolder;

/// The source of a course on the shelf.
#[derive(Debug)]
pub(crate) enum Origin {
    /// A folder.
    Folder(CourseFolder),
    /// A pack. It stays on the disk as long as it is on the shelf.
    Pack(Box<PackSource>),
}

impl Origin {
    fn source(&self) -> &dyn Source {
        match self {
            Self::Folder(folder) => folder,
            Self::Pack(pack) => pack.as_ref(),
        }
    }
}

impl Source for Origin {
    fn bytes(&self, name: &str, limit: u64) -> Result<Vec<u8>, SourceError> {
        self.source().bytes(name, limit)
    }

    fn size(&self, name: &str) -> Result<u64, SourceError> {
        self.source().size(name)
    }

    fn list(&self, folder: &str, limit: usize) -> Vec<String> {
        self.source().list(folder, limit)
    }
}
