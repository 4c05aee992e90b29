//! A course folder on disk.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use course::{Source, SourceError};

/// A course folder. Only regular files inside the folder are read: a link that leads out of it is
/// as good as unreadable.
#[derive(Clone, Debug)]
pub struct CourseFolder {
    folder: PathBuf,
}

/// Why a folder cannot be a course.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FolderError {
    /// There is no such folder.
    #[error("no folder {0}")]
    Absent(PathBuf),
}

impl CourseFolder {
    /// A folder that may hold a course.
    ///
    /// # Errors
    /// There is no such folder.
    pub fn open(folder: &Path) -> Result<Self, FolderError> {
        match folder.canonicalize() {
            Ok(canonical) if canonical.is_dir() => Ok(Self { folder: canonical }),
            _ => Err(FolderError::Absent(folder.to_owned())),
        }
    }

    /// The folders directly inside this one that hold a `course.toml`, in the order of their names.
    #[must_use]
    pub fn courses_within(shelf: &Path) -> Vec<Self> {
        let entries = fs::read_dir(shelf).into_iter().flatten().flatten();
        let mut folders: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| is_course(path)).collect();
        folders.sort();
        folders.iter().filter_map(|folder| Self::open(folder).ok()).collect()
    }

    fn file(&self, name: &str) -> Result<(PathBuf, u64), SourceError> {
        let path = self.folder.join(name).canonicalize().map_err(|error| match error.kind() {
            ErrorKind::NotFound => SourceError::Absent,
            _ => SourceError::Unreadable,
        })?;
        if !path.starts_with(&self.folder) {
            return Err(SourceError::Unreadable);
        }
        let about = fs::metadata(&path).map_err(|_| SourceError::Unreadable)?;
        if about.is_file() { Ok((path, about.len())) } else { Err(SourceError::Unreadable) }
    }
}

impl Source for CourseFolder {
    fn bytes(&self, name: &str, limit: u64) -> Result<Vec<u8>, SourceError> {
        let (path, _) = self.file(name)?;
        let file = File::open(path).map_err(|_| SourceError::Unreadable)?;
        let mut bytes = Vec::new();
        // What is really there counts, not what the folder says: the file may grow meanwhile.
        file.take(limit + 1).read_to_end(&mut bytes).map_err(|_| SourceError::Unreadable)?;
        if bytes.len() as u64 > limit { Err(SourceError::TooLarge { limit }) } else { Ok(bytes) }
    }

    fn size(&self, name: &str) -> Result<u64, SourceError> {
        self.file(name).map(|(_, size)| size)
    }

    fn list(&self, folder: &str, limit: usize) -> Vec<String> {
        let entries = fs::read_dir(self.folder.join(folder)).into_iter().flatten().flatten();
        let files = entries.filter(|entry| entry.path().is_file());
        let mut names: Vec<String> =
            files.filter_map(|entry| entry.file_name().into_string().ok()).take(limit).collect();
        names.sort();
        names
    }
}

/// Whether a folder looks like a course. A hidden one is a copy that is not yet, or no longer, in its place.
fn is_course(path: &Path) -> bool {
    let hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
    !hidden && path.join("course.toml").is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder_with(name: &str, bytes: &[u8]) -> (tempfile::TempDir, CourseFolder) {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(name), bytes).unwrap();
        let course = CourseFolder::open(folder.path()).unwrap();
        (folder, course)
    }

    #[test]
    fn a_file_is_read_up_to_the_limit_only() {
        let (_folder, course) = folder_with("course.toml", b"12345");
        assert_eq!(course.bytes("course.toml", 5), Ok(b"12345".to_vec()));
        assert_eq!(course.bytes("course.toml", 4), Err(SourceError::TooLarge { limit: 4 }));
        assert_eq!(course.bytes("absent.toml", 4), Err(SourceError::Absent));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_folder_is_not_followed() {
        let outside = tempfile::NamedTempFile::new().unwrap();
        let (folder, course) = folder_with("course.toml", b"");
        std::os::unix::fs::symlink(outside.path(), folder.path().join("words.ftl")).unwrap();
        assert_eq!(course.bytes("words.ftl", 100), Err(SourceError::Unreadable));
    }

    #[test]
    fn a_shelf_lists_only_courses() {
        let shelf = tempfile::tempdir().unwrap();
        for name in ["b", "a", "not-a-course"] {
            fs::create_dir(shelf.path().join(name)).unwrap();
        }
        for name in ["b", "a"] {
            fs::write(shelf.path().join(name).join("course.toml"), "").unwrap();
        }
        let found = CourseFolder::courses_within(shelf.path());
        assert_eq!(found.len(), 2);
        assert!(found[0].folder.ends_with("a"));
    }
}
