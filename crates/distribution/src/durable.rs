//! Writing that a power cut does not undo.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// Writes a small file so that it is either wholly there or not at all, also after a power cut.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let fresh = path.with_file_name(name);
    let mut file = File::create(&fresh)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&fresh, path)?;
    path.parent().map_or(Ok(()), sync_folder)
}

/// A renamed file is only safe from a power cut once its folder is written.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// A renamed file is only safe from a power cut once its folder is written.
#[cfg(not(unix))]
pub(crate) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Brings everything in a folder to the disk. A course has a thousand small files, and a phone takes a hundredth of a second
/// for each that it must write through by itself.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(crate) fn sync_all_in(folder: &Path) -> io::Result<()> {
    let opened = File::open(folder)?;
    rustix::fs::syncfs(&opened)?;
    Ok(())
}

/// Brings everything in a folder to the disk.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub(crate) fn sync_all_in(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        fs::OpenOptions::new().write(true).open(entry?.path())?.sync_all()?;
    }
    sync_folder(folder)
}
