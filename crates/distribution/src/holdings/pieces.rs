//! Files and pieces of packs that are held, for other packs, for neighbours and for sticks.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use pack::{ContentHash, FileEntry, PackError, Piece};

use super::state::State;
use super::{Held, Holdings};
use crate::{DistributionError, space};

impl Held {
    /// A piece of a file, checked.
    ///
    /// # Errors
    /// It cannot be read, or is not what it was when it came.
    pub fn piece(&self, file: &FileEntry, piece: &Piece) -> Result<Vec<u8>, PackError> {
        let failed = |error: io::Error| match error.kind() {
            io::ErrorKind::UnexpectedEof => PackError::CutShort,
            kind => PackError::Failed { kind },
        };
        let mut source = File::open(self.path(file)).map_err(failed)?;
        source.seek(SeekFrom::Start(piece.offset)).map_err(failed)?;
        let mut bytes = Vec::new();
        source.take(piece.size).read_to_end(&mut bytes).map_err(failed)?;
        if ContentHash::of(&bytes) == piece.hash {
            Ok(bytes)
        } else {
            Err(PackError::WrongHash { part: file.part.clone() })
        }
    }

    /// Whether a file is what it was when it came.
    pub(super) fn is_right(&self, file: &FileEntry) -> bool {
        let length = fs::metadata(self.path(file)).map(|about| about.len());
        length.is_ok_and(|length| length == file.size)
            && hash_of(&self.path(file)).is_ok_and(|hash| hash == file.sha256)
    }
}

/// The hash of a file of ours.
fn hash_of(path: &Path) -> io::Result<ContentHash> {
    let mut source = File::open(path)?;
    let mut hasher = pack::Hasher::default();
    let mut bytes = vec![0; 256 * 1024];
    loop {
        match source.read(&mut bytes)? {
            0 => return Ok(hasher.finish()),
            count => hasher.update(&bytes[..count]),
        }
    }
}

impl Holdings {
    /// Puts a file there that lies here already in a pack; whether there was one that is right.
    ///
    /// # Errors
    /// There is no room for a copy. Where the disk has links, none is made.
    pub(super) fn copy_held(&self, file: &FileEntry, target: &Path) -> Result<bool, DistributionError> {
        let name = file.sha256.to_string();
        let state = State::read(&self.folder)?;
        let packs = state.packs.iter().map(|entry| &entry.hash).chain(&state.leaving);
        for source in packs.map(|hash| self.home(hash).join(&name)).filter(|source| source.is_file()) {
            if !hash_of(&source).is_ok_and(|hash| hash == file.sha256) {
                continue;
            }
            if fs::hard_link(&source, target).is_ok() {
                return Ok(true);
            }
            let copied = fs::copy(&source, target);
            if let Err(error) = copied {
                let _ = fs::remove_file(target);
                return Err(space::writing_failed(target, file.size, &error));
            }
            return Ok(true);
        }
        Ok(false)
    }
}
