//! The place where a model is put together before it is installed.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::record::{Installed, InstalledFile};
use crate::{ModelError, space};

/// The library's folder for what is not complete yet. No model can have this name.
const UNFINISHED: &str = ".unfinished";

/// Where the files of a model come in.
pub(crate) fn parts(library: &Path, id: &str) -> PathBuf {
    library.join(UNFINISHED).join("parts").join(id)
}

/// The folder of one model that is being put together, held by this program alone.
///
/// What is in it stays when it is dropped: the next attempt goes on there.
pub(crate) struct Staging {
    library: PathBuf,
    id: String,
    pub(crate) folder: PathBuf,
    _lock: File,
}

impl Staging {
    /// Opens the folder of a model, and keeps other programs out of it.
    ///
    /// # Errors
    /// Another program has it open, or the library cannot be written.
    pub(crate) fn open(library: &Path, id: &str) -> Result<Self, ModelError> {
        let folder = parts(library, id);
        // Beside the folder and not in it, because the folder itself becomes the installed one.
        let locks = library.join(UNFINISHED).join("locks");
        for path in [&folder, &locks] {
            fs::create_dir_all(path).map_err(|error| space::writing_failed(path, 0, &error))?;
        }
        let path = locks.join(id);
        let lock = File::create(&path).map_err(|error| space::writing_failed(&path, 0, &error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => return Err(ModelError::Busy { id: id.to_owned() }),
            Err(fs::TryLockError::Error(error)) => return Err(ModelError::cannot_write(&path, &error)),
        }
        Ok(Self { library: library.to_owned(), id: id.to_owned(), folder, _lock: lock })
    }

    /// The file of this name while it is coming in.
    pub(crate) fn part(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.part"))
    }

    /// A file that came in has been checked.
    ///
    /// # Errors
    /// The file cannot be written through to the disk.
    pub(crate) fn accept(&self, name: &str, bytes: u64, sha256: String) -> Result<InstalledFile, ModelError> {
        let part = self.part(name);
        let whole = self.folder.join(name);
        File::open(&part)
            .and_then(|file| file.sync_all())
            .and_then(|()| fs::rename(&part, &whole))
            .map_err(|error| space::writing_failed(&part, bytes, &error))?;
        Ok(InstalledFile { name: name.to_owned(), bytes, sha256 })
    }

    /// All files are there: the folder becomes the model, in one step.
    ///
    /// # Errors
    /// The library cannot be written.
    pub(crate) fn install(self, record: Installed) -> Result<Installed, ModelError> {
        record.write(&self.folder)?;
        self.drop_strangers(&record)?;
        let home = self.library.join(&self.id);
        let moved = discard(&self.library, &self.id)
            .and_then(|()| fs::rename(&self.folder, &home))
            .and_then(|()| sync_folder(&self.library));
        moved.map_err(|error| ModelError::cannot_write(&home, &error))?;
        Ok(Installed { folder: home, ..record })
    }

    /// Removes what an earlier attempt left and is no part of the model.
    fn drop_strangers(&self, record: &Installed) -> Result<(), ModelError> {
        let failed = |error: io::Error| ModelError::cannot_write(&self.folder, &error);
        for entry in fs::read_dir(&self.folder).map_err(failed)? {
            let name = entry.map_err(failed)?.file_name();
            let known = name == crate::record::RECORD || record.files.iter().any(|file| name == file.name.as_str());
            if !known {
                fs::remove_file(self.folder.join(&name)).map_err(failed)?;
            }
        }
        Ok(())
    }
}

/// Takes an installed model away. It first leaves its place in one step, so that a removal that is
/// cut off never leaves half a model there.
pub(crate) fn discard(library: &Path, id: &str) -> io::Result<()> {
    let home = library.join(id);
    if !home.try_exists()? {
        return Ok(());
    }
    let removed = library.join(UNFINISHED).join("removed");
    fs::create_dir_all(&removed)?;
    let away = removed.join(id);
    if away.try_exists()? {
        fs::remove_dir_all(&away)?;
    }
    fs::rename(&home, &away)?;
    fs::remove_dir_all(&away)
}

/// Writes a small file so that it is either wholly there or not at all.
pub(crate) fn write_durably(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let fresh = path.with_file_name(name);
    let mut file = File::create(&fresh)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&fresh, path)
}

/// A renamed file is only safe from a power cut once its folder is written.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
