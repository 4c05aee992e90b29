//! A repository in a folder: on a stick, a card, a network share.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use pack::ContentHash;

use super::blob_name;
use crate::{Carrier, CarrierError, MetadataName, Watch};

/// How much is read at once, in bytes.
const CHUNK: usize = 256 * 1024;

/// A folder with `metadata/` and `blobs/`. Links are not followed, and only regular files are read.
#[derive(Clone, Debug)]
pub struct FolderCarrier {
    folder: PathBuf,
}

impl FolderCarrier {
    /// A folder in which a repository lies.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    fn cannot_read(path: &Path, error: &io::Error) -> CarrierError {
        CarrierError::CannotRead { place: path.display().to_string(), reason: error.to_string() }
    }

    /// A file below the folder; nothing where there is none. Its part of the repository must be there all the same, or the
    /// stick is gone.
    fn open(&self, part: &str, name: &str) -> Result<Option<(File, u64)>, CarrierError> {
        let path = self.folder.join(name);
        let opened = open_regular(&path);
        match opened {
            Ok(found) => Ok(Some(found)),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let home = self.folder.join(part);
                match home.metadata() {
                    Ok(about) if about.is_dir() => Ok(None),
                    Ok(_) => Err(Self::cannot_read(&home, &ErrorKind::NotADirectory.into())),
                    Err(error) => Err(Self::cannot_read(&home, &error)),
                }
            }
            Err(error) => Err(Self::cannot_read(&path, &error)),
        }
    }
}

impl Carrier for FolderCarrier {
    fn metadata(&self, name: &MetadataName, limit: u64) -> Result<Option<Vec<u8>>, CarrierError> {
        let name = format!("metadata/{name}");
        let Some((file, _)) = self.open("metadata", &name)? else { return Ok(None) };
        let mut bytes = Vec::new();
        let read = file.take(limit.saturating_add(1)).read_to_end(&mut bytes);
        read.map_err(|error| Self::cannot_read(&self.folder.join(&name), &error))?;
        if bytes.len() as u64 > limit {
            Err(CarrierError::WrongSize { name, expected: limit })
        } else {
            Ok(Some(bytes))
        }
    }

    fn blob(&self, hash: &ContentHash, size: u64, watch: &mut Watch<'_>) -> Result<Vec<u8>, CarrierError> {
        let name = blob_name(hash);
        let found = self.open("blobs", &name)?;
        let (mut file, length) = found.ok_or_else(|| CarrierError::NotThere { name: hash.to_string() })?;
        if length != size {
            return Err(CarrierError::WrongSize { name: hash.to_string(), expected: size });
        }
        let read = read_watched(&mut file, size, watch);
        read.map_err(|error| Self::cannot_read(&self.folder.join(&name), &error))?.ok_or(CarrierError::Cancelled)
    }
}

/// Reads so many bytes, telling how far it is; nothing where it was cancelled.
pub(super) fn read_watched(file: &mut impl Read, size: u64, watch: &mut Watch<'_>) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    while (bytes.len() as u64) < size {
        let chunk = (size - bytes.len() as u64).min(CHUNK as u64);
        let came = file.by_ref().take(chunk).read_to_end(&mut bytes)?;
        if came == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        if watch(bytes.len() as u64) == ControlFlow::Break(()) {
            return Ok(None);
        }
    }
    Ok(Some(bytes))
}

/// Opens a regular file. Something else under its name could hang us (a pipe), have no end (a device), or lead elsewhere (a
/// link).
fn open_regular(path: &Path) -> io::Result<(File, u64)> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits();
        options.custom_flags(flags.cast_signed());
    }
    let file = options.open(path)?;
    let about = file.metadata()?;
    if about.is_file() { Ok((file, about.len())) } else { Err(ErrorKind::InvalidInput.into()) }
}
