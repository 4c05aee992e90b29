//! What this device holds.
//!
//! `packs/<hash of the manifest>/` has a pack, its manifest under the name `manifest` and each file under its own hash.
//! `packs/staging/` has what is not complete yet, laid out alike. `packs/installed` says which packs count: it is written
//! anew in one step, so that a pack is there as a whole or not at all. `packs/withdrawn` is what was withdrawn.

mod install;
mod pieces;
mod removal;
mod staging;
mod state;
mod verify;

use std::fs::{self, File};
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use pack::{ContentHash, FileEntry, Kind, Manifest, PackId, Withdrawal, Withdrawals};

use crate::{DistributionError, PackSource, durable, space};
use state::{Entry, State};

pub use verify::Damage;

/// A manifest that may be taken in: somebody who may publish it has signed its hash and length. Only an answer of
/// `federation` should become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Authorised {
    /// The manifest's hash.
    pub hash: ContentHash,
    /// The manifest's length, in bytes.
    pub length: u64,
}

/// A pack that this device holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// What it is.
    pub manifest: Manifest,
    /// Why it is not opened any more, where it was withdrawn.
    pub withdrawn: Option<Withdrawal>,
    folder: PathBuf,
}

impl Held {
    /// Where a file of the pack lies, under a name that is its hash.
    #[must_use]
    pub fn path(&self, file: &FileEntry) -> PathBuf {
        self.folder.join(file.sha256.to_string())
    }

    pub(crate) fn manifest_path(&self) -> PathBuf {
        self.folder.join(MANIFEST)
    }
}

/// The packs below a folder of this device.
#[derive(Clone, Debug)]
pub struct Holdings {
    folder: PathBuf,
}

/// The name of a manifest in the folder of its pack.
const MANIFEST: &str = "manifest";

/// The name of the list of withdrawals.
const WITHDRAWN: &str = "withdrawn";

/// How often, and how far apart, it is tried to keep others out. A program that is just being started from this one has
/// everything open that this one has, for a moment.
const MOMENTS: u32 = 25;
const MOMENT: Duration = Duration::from_millis(20);

impl Holdings {
    /// The packs below this folder, which need not exist yet.
    #[must_use]
    pub fn open(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// Every pack that is held, in the order of kind and name; those that were withdrawn among them. A pack whose manifest
    /// is damaged is left out; [`Holdings::verify_everything`] tells of it.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn held(&self) -> Result<Vec<Held>, DistributionError> {
        let state = State::read(&self.folder)?;
        let withdrawn = self.withdrawals();
        Ok(state.packs.iter().filter_map(|entry| self.load(entry, &withdrawn)).collect())
    }

    /// The pack of this kind and name, if it is held.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn find(&self, kind: Kind, id: &PackId) -> Result<Option<Held>, DistributionError> {
        let is_it = |held: &Held| held.manifest.about().kind == kind && held.manifest.about().id == *id;
        Ok(self.held()?.into_iter().find(is_it))
    }

    /// A held pack, opened for reading. While it is open, it stays on the disk even when a newer version takes its place.
    ///
    /// # Errors
    /// It was withdrawn, or is not there any more.
    pub fn source(&self, held: &Held) -> Result<PackSource, DistributionError> {
        match &held.withdrawn {
            Some(withdrawal) => Err(DistributionError::Withdrawn { reason: withdrawal.reason.clone() }),
            None => PackSource::open(held),
        }
    }

    /// Takes note of what was withdrawn, besides what is known already. Whoever calls it has checked that each of these packs
    /// could be withdrawn by whoever signed the list. Packs that are open stay open; whoever has opened one asks again.
    ///
    /// # Errors
    /// The folder cannot be written, or the lists together are too long.
    pub fn withdraw(&self, list: &Withdrawals) -> Result<(), DistributionError> {
        let _lock = self.lock()?;
        let known = self.withdrawals();
        let all = Withdrawals::of(known.list().iter().chain(list.list()).cloned())?;
        let path = self.folder.join(WITHDRAWN);
        if all != known {
            durable::write(&path, all.bytes()).map_err(|error| space::writing_failed(&path, 0, &error))?;
        }
        Ok(())
    }

    /// Everything that this device knows to be withdrawn. A list that is damaged counts as empty: what was learnt here must
    /// open, and the next contact brings the list again.
    #[must_use]
    pub fn withdrawals(&self) -> Withdrawals {
        let bytes = fs::read(self.folder.join(WITHDRAWN)).unwrap_or_default();
        Withdrawals::read(&bytes).unwrap_or_default()
    }

    fn load(&self, entry: &Entry, withdrawn: &Withdrawals) -> Option<Held> {
        let folder = self.home(&entry.hash);
        let bytes = fs::read(folder.join(MANIFEST)).ok()?;
        let manifest = Manifest::read(&bytes).ok().filter(|manifest| manifest.hash() == entry.hash)?;
        let withdrawn = withdrawn.of_manifest(&manifest).cloned();
        Some(Held { manifest, withdrawn, folder })
    }

    fn home(&self, hash: &ContentHash) -> PathBuf {
        self.folder.join(hash.to_string())
    }

    /// Keeps other programs from changing which packs count. It is held for a moment only.
    fn lock(&self) -> Result<Lock, DistributionError> {
        let (path, file) = self.lock_file("lock")?;
        file.lock().map_err(|error| space::writing_failed(&path, 0, &error))?;
        Ok(Lock { _file: file })
    }

    /// Keeps other programs from taking in packs, however long that takes.
    fn lock_staging(&self) -> Result<Lock, DistributionError> {
        let (path, file) = self.lock_file("staging.lock")?;
        for _ in 0..MOMENTS {
            match file.try_lock() {
                Ok(()) => return Ok(Lock { _file: file }),
                Err(fs::TryLockError::WouldBlock) => thread::sleep(MOMENT),
                Err(fs::TryLockError::Error(error)) => return Err(space::writing_failed(&path, 0, &error)),
            }
        }
        Err(DistributionError::Busy)
    }

    fn lock_file(&self, name: &str) -> Result<(PathBuf, File), DistributionError> {
        let path = self.folder.join(name);
        let opened = fs::create_dir_all(&self.folder).and_then(|()| File::create(&path));
        let file = opened.map_err(|error| space::writing_failed(&path, 0, &error))?;
        Ok((path, file))
    }
}

/// Held while something changes; given back when it is dropped, or when the program dies.
struct Lock {
    _file: File,
}
