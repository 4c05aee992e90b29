//! Something that is written beside its place, and takes its place when it is whole.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use locale::Message;

use crate::told::{Failure, file_message};

/// A file or folder on its way. Dropped before it is finished, it leaves nothing.
#[derive(Debug)]
pub(super) struct Unfinished {
    place: PathBuf,
    beside: PathBuf,
}

impl Unfinished {
    /// An empty folder beside a place where there is nothing yet.
    pub(super) fn folder(place: &Path) -> Result<Self, Failure> {
        if place.symlink_metadata().is_ok() {
            return Err(Message::new("error-export-exists").with("file", place.display().to_string()).into());
        }
        let unfinished = Self::beside(place)?;
        fs::create_dir_all(&unfinished.beside).map_err(|error| Failure::from(file_message(place, &error)))?;
        Ok(unfinished)
    }

    /// A file beside its place; an older one there is replaced when the new one is whole.
    pub(super) fn file(place: &Path, bytes: &[u8]) -> Result<Self, Failure> {
        let unfinished = Self::beside(place)?;
        fs::write(&unfinished.beside, bytes).map_err(|error| Failure::from(file_message(place, &error)))?;
        Ok(unfinished)
    }

    fn beside(place: &Path) -> Result<Self, Failure> {
        let failed = |error: io::Error| Failure::from(file_message(place, &error));
        let name = place.file_name().ok_or_else(|| failed(io::ErrorKind::InvalidInput.into()))?;
        let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(failed)?;
        // A program that was killed may have left its own beside the place; its number tells them apart.
        let hidden = format!(".{}.{}.unfinished", name.to_string_lossy(), std::process::id());
        Ok(Self { place: place.to_owned(), beside: folder.join(hidden) })
    }

    /// Where to write meanwhile.
    pub(super) fn path(&self) -> &Path {
        &self.beside
    }

    /// Puts it in its place.
    pub(super) fn finish(self) -> Result<(), Failure> {
        fs::rename(&self.beside, &self.place).map_err(|error| Failure::from(file_message(&self.place, &error)))
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // After it was put in its place there is nothing here any more; and nobody can be told of what stays.
        let _ = fs::remove_dir_all(&self.beside).or_else(|_| fs::remove_file(&self.beside));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_finished_leaves_nothing() {
        let home = tempfile::tempdir().unwrap();
        let place = home.path().join("tree");
        let unfinished = Unfinished::folder(&place).unwrap();
        fs::write(unfinished.path().join("001.wav"), "sound").unwrap();
        drop(unfinished);
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_is_finished_is_whole_and_alone() {
        let home = tempfile::tempdir().unwrap();
        let place = home.path().join("new/tree");
        let unfinished = Unfinished::folder(&place).unwrap();
        fs::write(unfinished.path().join("001.wav"), "sound").unwrap();
        unfinished.finish().unwrap();
        assert_eq!(fs::read_to_string(place.join("001.wav")).unwrap(), "sound");
        assert_eq!(fs::read_dir(home.path().join("new")).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_there_is_never_written_over() {
        let home = tempfile::tempdir().unwrap();
        let refused = Unfinished::folder(home.path()).unwrap_err();
        assert_eq!(refused.message.key(), "error-export-exists");
    }

    #[test]
    fn a_file_replaces_the_older_one() {
        let home = tempfile::tempdir().unwrap();
        let place = home.path().join("guide.html");
        fs::write(&place, "old").unwrap();
        Unfinished::file(&place, b"new").unwrap().finish().unwrap();
        assert_eq!(fs::read_to_string(&place).unwrap(), "new");
    }
}
