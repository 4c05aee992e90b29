//! Packs taken away, and their space given back.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use pack::{ContentHash, Kind, PackId};

use super::state::State;
use super::{Holdings, Lock, MANIFEST, staging};
use crate::{DistributionError, space};

impl Holdings {
    /// Takes a pack away. Its space is given back at once, or by [`Holdings::sweep`] where somebody reads it still.
    ///
    /// # Errors
    /// There is no such pack, or the folder cannot be written.
    pub fn uninstall(&self, kind: Kind, id: &PackId) -> Result<(), DistributionError> {
        let lock = self.lock()?;
        let mut state = State::read(&self.folder)?;
        let hash = state.find(kind, id).ok_or(DistributionError::NotHeld)?.hash;
        state.take(&hash);
        state.write(&self.folder)?;
        self.clear(&lock, &mut state)
    }

    /// Gives back the space of packs that were replaced or taken away and that nobody reads any more. Worth calling when
    /// the program starts.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn sweep(&self) -> Result<(), DistributionError> {
        let lock = self.lock()?;
        let mut state = State::read(&self.folder)?;
        self.clear(&lock, &mut state)
    }

    /// The packs that were begun and not finished, by the hashes of their manifests.
    #[must_use]
    pub fn unfinished(&self) -> Vec<ContentHash> {
        let entries = fs::read_dir(staging::all(&self.folder)).into_iter().flatten().flatten();
        let mut hashes: Vec<ContentHash> =
            entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect();
        hashes.sort();
        hashes
    }

    /// Gives up a pack that was begun, and gives back its space.
    ///
    /// # Errors
    /// The folder cannot be written, or another program is taking in a pack.
    pub fn abandon(&self, hash: &ContentHash) -> Result<(), DistributionError> {
        let _lock = self.lock_staging()?;
        let folder = staging::all(&self.folder).join(hash.to_string());
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(space::writing_failed(&folder, 0, &error)),
            _ => Ok(()),
        }
    }

    /// Deletes what is about to leave and is not open.
    pub(super) fn clear(&self, _lock: &Lock, state: &mut State) -> Result<(), DistributionError> {
        let before = state.leaving.len();
        let mut failure = None;
        state.leaving.retain(|hash| {
            let folder = self.home(hash);
            if is_open(&folder) {
                return true;
            }
            match fs::remove_dir_all(&folder) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    failure.get_or_insert_with(|| space::writing_failed(&folder, 0, &error));
                    true
                }
                _ => false,
            }
        });
        if state.leaving.len() < before {
            state.write(&self.folder)?;
        }
        failure.map_or(Ok(()), Err)
    }
}

/// Whether somebody reads a pack. Whoever does has locked its manifest.
fn is_open(folder: &Path) -> bool {
    let Ok(manifest) = File::open(folder.join(MANIFEST)) else { return false };
    matches!(manifest.try_lock(), Err(fs::TryLockError::WouldBlock))
}
