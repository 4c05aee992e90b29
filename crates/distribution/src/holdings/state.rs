//! Which packs count.

use std::fs;
use std::io;
use std::path::Path;

use pack::{ContentHash, Kind, Manifest, PackId, Version};
use serde::{Deserialize, Serialize};

use super::MANIFEST;
use crate::{DistributionError, durable, space};

/// The file's name.
const NAME: &str = "installed";

/// The format of the file.
const FORMAT: u32 = 1;

/// What `installed` says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct State {
    format: u32,
    /// The packs that are held, at most one version of each.
    pub(super) packs: Vec<Entry>,
    /// The packs that were held and may be deleted as soon as nobody reads them.
    pub(super) leaving: Vec<ContentHash>,
}

/// One pack that is held.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Entry {
    pub(super) kind: Kind,
    pub(super) id: PackId,
    pub(super) version: Version,
    pub(super) hash: ContentHash,
}

impl Entry {
    pub(super) fn of(manifest: &Manifest) -> Self {
        let about = manifest.about();
        Self { kind: about.kind, id: about.id.clone(), version: about.version, hash: manifest.hash() }
    }
}

impl State {
    /// Reads which packs count. A file that is damaged is made anew from the packs that lie there: the members' lessons
    /// must open.
    pub(super) fn read(packs: &Path) -> Result<Self, DistributionError> {
        let path = packs.join(NAME);
        let nothing = Self { format: FORMAT, packs: Vec::new(), leaving: Vec::new() };
        match fs::read(&path) {
            Ok(bytes) => match serde_json::from_slice::<Self>(&bytes) {
                Ok(state) if state.format == FORMAT => Ok(state),
                _ => Ok(Self { packs: lying_in(packs), ..nothing }),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(nothing),
            Err(error) => Err(DistributionError::cannot_read(&path, &error)),
        }
    }

    /// Writes which packs count, in one step.
    pub(super) fn write(&self, packs: &Path) -> Result<(), DistributionError> {
        let path = packs.join(NAME);
        let failed = |error: io::Error| space::writing_failed(&path, 0, &error);
        let bytes = serde_json::to_vec(self).map_err(|error| failed(error.into()))?;
        durable::write(&path, &bytes).map_err(failed)
    }

    pub(super) fn find(&self, kind: Kind, id: &PackId) -> Option<&Entry> {
        self.packs.iter().find(|entry| entry.kind == kind && entry.id == *id)
    }

    /// Puts a pack in the place of its older version, and of the pack that it replaces.
    pub(super) fn put(&mut self, entry: Entry, replaces: Option<ContentHash>) {
        let (gone, mut kept): (Vec<_>, Vec<_>) = self
            .packs
            .drain(..)
            .partition(|other| (other.kind == entry.kind && other.id == entry.id) || Some(other.hash) == replaces);
        self.leaving.extend(gone.iter().map(|other| other.hash));
        self.leaving.retain(|hash| *hash != entry.hash);
        kept.push(entry);
        kept.sort();
        self.packs = kept;
    }

    /// Takes a pack out; whether it was there.
    pub(super) fn take(&mut self, hash: &ContentHash) -> bool {
        let before = self.packs.len();
        self.packs.retain(|entry| entry.hash != *hash);
        let was_there = self.packs.len() < before;
        if was_there {
            self.leaving.push(*hash);
        }
        was_there
    }
}

/// The newest version of each pack whose folder lies there.
fn lying_in(packs: &Path) -> Vec<Entry> {
    let entries = fs::read_dir(packs).into_iter().flatten().flatten();
    let mut found: Vec<Entry> = entries
        .filter_map(|entry| {
            let hash: ContentHash = entry.file_name().to_str()?.parse().ok()?;
            let manifest = Manifest::read(&fs::read(entry.path().join(MANIFEST)).ok()?).ok()?;
            (manifest.hash() == hash).then(|| Entry::of(&manifest))
        })
        .collect();
    found.sort();
    // The last of each kind and name is the newest.
    found.reverse();
    found.dedup_by(|older, newer| older.kind == newer.kind && older.id == newer.id);
    found.reverse();
    found
}
