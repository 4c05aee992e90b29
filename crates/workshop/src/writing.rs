//! Files written so that they are never half there: beside their place first, then into it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use crate::WorkshopError;

/// Writes a file of a course by its name inside the course. A folder that is a link, as somebody else's course may
/// have, is not written into: it may lead anywhere.
///
/// # Errors
/// A folder on the way is a link or cannot be made, or the file cannot be written.
pub fn write_within(course: &Path, name: &str, bytes: &[u8]) -> Result<(), WorkshopError> {
    let mut folder = course.to_owned();
    for part in Path::new(name).parent().into_iter().flat_map(Path::components) {
        folder.push(part);
        let is_link = fs::symlink_metadata(&folder).is_ok_and(|about| about.is_symlink());
        if is_link {
            return Err(WorkshopError::file(folder, io::Error::from(io::ErrorKind::PermissionDenied)));
        }
    }
    write_file(&course.join(name), bytes)
}

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
    // What an earlier attempt left, or a link that somebody put there: a new file is made in its place.
    let _ = fs::remove_file(&beside);
    let created = OpenOptions::new().write(true).create_new(true).open(&beside);
    let written = created.map_err(failed).and_then(|mut file| {
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

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link_out_of_the_course() {
        use std::os::unix::fs::symlink;
        let (outside, course) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::write(outside.path().join("mine"), "mine").unwrap();
        symlink(outside.path(), course.path().join("voice")).unwrap();
        assert!(write_within(course.path(), "voice/clips.toml", b"x").is_err());
        assert!(write_within(course.path(), "voice/sw/clips.toml", b"x").is_err());
        fs::create_dir(course.path().join("words")).unwrap();
        for name in ["sw.ftl", "sw.ftl.new"] {
            symlink(outside.path().join("mine"), course.path().join("words").join(name)).unwrap();
        }
        write_within(course.path(), "words/sw.ftl", b"words").unwrap();
        assert_eq!(fs::read(outside.path().join("mine")).unwrap(), b"mine");
        assert_eq!(fs::read(course.path().join("words/sw.ftl")).unwrap(), b"words");
    }
}
