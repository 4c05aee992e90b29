//! Everything that is held, looked through: a memory card forgets.

use std::ops::ControlFlow;

use pack::{ContentHash, Kind, PackId, Part};

use super::Holdings;
use super::state::State;
use crate::{Advance, CarrierError, DistributionError, Progress, Stage};

/// A pack of which something is not what it was when it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// What it is.
    pub kind: Kind,
    /// What it is called.
    pub id: PackId,
    /// The hash of its manifest.
    pub hash: ContentHash,
    /// The files that are damaged or gone; none where the manifest itself is.
    pub parts: Vec<Part>,
}

impl Holdings {
    /// Reads every file of every pack that is held, and tells which are damaged. A damaged pack is mended by
    /// [`Holdings::uninstall`] and [`Holdings::install`].
    ///
    /// # Errors
    /// The folder cannot be read, or it was cancelled.
    pub fn verify_everything(&self, progress: &mut dyn Progress) -> Result<Vec<Damage>, DistributionError> {
        let state = State::read(&self.folder)?;
        let withdrawals = self.withdrawals();
        let loaded: Vec<_> = state.packs.iter().map(|entry| (entry, self.load(entry, &withdrawals))).collect();
        let total = loaded.iter().filter_map(|(_, held)| held.as_ref()).map(|held| held.manifest.total()).sum();
        let mut done = 0;
        let mut damaged = Vec::new();
        for (entry, held) in &loaded {
            let mut parts = Vec::new();
            for (held, file) in held.iter().flat_map(|held| held.manifest.files().iter().map(move |file| (held, file)))
            {
                if !held.is_right(file) {
                    parts.push(file.part.clone());
                }
                done += file.size;
                if progress.advance(Advance { stage: Stage::Checking, done, total }) == ControlFlow::Break(()) {
                    return Err(CarrierError::Cancelled.into());
                }
            }
            if held.is_none() || !parts.is_empty() {
                damaged.push(Damage { kind: entry.kind, id: entry.id.clone(), hash: entry.hash, parts });
            }
        }
        Ok(damaged)
    }
}
