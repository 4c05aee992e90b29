//! Files written so that they are never half there: beside their place first, then into it.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use crate::WorkshopError;

/// Writes a file. Where that breaks off, the old one is still there.
///
/// # Errors
/// The folder cannot be made or the file not be written.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), WorkshopError> {
    write_with(path, |file| file.write_all(bytes))
}

/// Writes a file of which the bytes come one after the other.
pub(crate) fn write_with<E: Into<WorkshopErrorOrIo>>(
    path: &Path,
    fill: impl FnOnce(&mut File) -> Result<(), E>,
) -> Result<(), WorkshopError> {
    let failed = |error| WorkshopError::file(path, error);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let beside = path.with_file_name(name);
    let written = File::create(&beside).map_err(failed).and_then(|mut file| {
        fill(&mut file).map_err(|error| error.into().at(path))?;
        file.sync_all().map_err(failed)
    });
    let placed = written.and_then(|()| fs::rename(&beside, path).map_err(failed));
    if placed.is_err() {
        // What is left beside the file is of no use to anybody.
        let _ = fs::remove_file(&beside);
    }
    placed
}

/// What may go wrong while the bytes of a file are made.
pub(crate) enum WorkshopErrorOrIo {
    Workshop(WorkshopError),
    Io(std::io::Error),
}

impl WorkshopErrorOrIo {
    fn at(self, path: &Path) -> WorkshopError {
        match self {
            Self::Workshop(error) => error,
            Self::Io(error) => WorkshopError::file(path, error),
        }
    }
}

impl From<WorkshopError> for WorkshopErrorOrIo {
    fn from(error: WorkshopError) -> Self {
        Self::Workshop(error)
    }
}

impl From<std::io::Error> for WorkshopErrorOrIo {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_gets_its_place_when_it_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("within/words.ftl");
        write_file(&path, b"one").unwrap();
        let broken = write_with(&path, |file| {
            file.write_all(b"two")?;
            Err(std::io::Error::other("cut off"))
        });
        assert!(broken.is_err());
        assert_eq!(fs::read(&path).unwrap(), b"one");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }
}
