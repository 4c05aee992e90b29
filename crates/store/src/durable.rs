//! Folders and renames that are still there after the power was cut.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use crate::StoreError;

/// Makes a folder that only its owner can enter, with the folders above it.
pub(crate) fn make_folder(folder: &Path) -> Result<(), StoreError> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(writing)?;
    sync_folder_of(folder)
}

/// Puts a file in the place of another, all or nothing.
pub(crate) fn replace(from: &Path, to: &Path) -> Result<(), StoreError> {
    fs::rename(from, to).map_err(writing)?;
    sync_folder_of(to)
}

/// Makes the entries of the folder that holds a file durable; without it, a file that was created
/// or renamed may be gone after a power cut.
pub(crate) fn sync_folder_of(file: &Path) -> Result<(), StoreError> {
    // Only Unix can open a folder as a file; Windows keeps the order of such changes itself.
    #[cfg(unix)]
    if let Some(folder) = file.parent() {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// An error of writing: there, a missing permission means that nothing can be written.
pub(crate) fn writing(error: io::Error) -> StoreError {
    match error.into() {
        StoreError::Unreadable => StoreError::ReadOnly,
        other => other,
    }
}

/// Makes a file's bytes durable.
pub(crate) fn sync_file(file: &Path) -> Result<(), StoreError> {
    File::options().write(true).open(file).map_err(writing)?.sync_all()?;
    Ok(())
}
