//! A pack taken in: begun, gone on with, and switched to in one step.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::ops::ControlFlow;

use pack::{ContentHash, FileEntry, Manifest, PackError};

use super::staging::{self, Begun, Staging};
use super::state::{Entry, State};
use super::{Authorised, Held, Holdings};
use crate::{Advance, Carrier, CarrierError, DistributionError, Progress, Stage, durable, space};

impl Holdings {
    /// Takes in the pack with this manifest, or tells that it is here already.
    ///
    /// What an earlier attempt left is used, and what lies here already in another pack is not carried again. The pack
    /// counts only once all of it is there and right; until then, and if anything fails, its older version stays as it
    /// was. What came is kept for the next attempt, with no more than one piece to be carried again.
    ///
    /// # Errors
    /// The carrier fails or brings something else, the pack is refused, withdrawn, older than the one that is held or for
    /// a newer program, there is no room, or it was cancelled.
    pub fn install(
        &self,
        wanted: &Authorised,
        carrier: &dyn Carrier,
        progress: &mut dyn Progress,
    ) -> Result<Held, DistributionError> {
        let _staging = self.lock_staging()?;
        let state = State::read(&self.folder)?;
        let known = state.packs.iter().find(|entry| entry.hash == wanted.hash);
        if let Some(held) = known.and_then(|entry| self.load(entry, &self.withdrawals())) {
            return Ok(held);
        }
        let may_be_read = state.leaving.contains(&wanted.hash);
        let staging = Staging::open(&self.folder, &wanted.hash, !may_be_read)?;
        let manifest = staging.manifest(wanted, carrier)?;
        self.check_may_come(&manifest, &state)?;
        let mut taking = Taking::new(self, &manifest, staging, carrier, progress);
        taking.run()?;
        let lock = self.lock()?;
        // Read again: packs may have been taken away meanwhile.
        let mut state = State::read(&self.folder)?;
        self.switch(&manifest, &taking.staging, &mut state)?;
        let held = self.load(&Entry::of(&manifest), &self.withdrawals()).ok_or(DistributionError::NotHeld)?;
        self.drop_other_attempts(&manifest);
        // That the old version cannot be removed yet is no reason to say that the new one did not come.
        let _ = self.clear(&lock, &mut state);
        Ok(held)
    }

    fn check_may_come(&self, manifest: &Manifest, state: &State) -> Result<(), DistributionError> {
        let about = manifest.about();
        if let Some(needs) = about.needs.filter(|needs| *needs > pack::APP_FORMAT) {
            return Err(DistributionError::NeedsNewerApp { needs });
        }
        let withdrawals = self.withdrawals();
        if let Some(withdrawal) = withdrawals.of_manifest(manifest) {
            return Err(DistributionError::Withdrawn { reason: withdrawal.reason.clone() });
        }
        let held = state.find(about.kind, &about.id).filter(|held| held.version > about.version);
        match held {
            // From a version that was withdrawn the way leads back.
            Some(held) if withdrawals.find(held.hash, held.kind, &held.id, held.version).is_none() => {
                Err(DistributionError::Older { held: held.version, offered: about.version })
            }
            _ => Ok(()),
        }
    }

    /// The pack gets its place, and counts from then on.
    fn switch(&self, manifest: &Manifest, staging: &Staging, state: &mut State) -> Result<(), DistributionError> {
        let home = self.home(&manifest.hash());
        let failed = |error: io::Error| space::writing_failed(&home, 0, &error);
        durable::sync_all_in(&staging.folder).map_err(failed)?;
        if home.exists() {
            // A pack that is held but damaged, or was about to leave: what was just checked takes its place.
            fs::remove_dir_all(&home).map_err(failed)?;
        }
        fs::rename(&staging.folder, &home).and_then(|()| durable::sync_folder(&self.folder)).map_err(failed)?;
        state.put(Entry::of(manifest), manifest.about().replaces);
        state.write(&self.folder)
    }

    /// Other versions of the same pack that were begun and are of no use any more.
    fn drop_other_attempts(&self, manifest: &Manifest) {
        for hash in self.unfinished() {
            let folder = staging::all(&self.folder).join(hash.to_string());
            let begun = fs::read(folder.join(super::MANIFEST)).ok().and_then(|bytes| Manifest::read(&bytes).ok());
            let new = manifest.about();
            let is_of_no_use = begun
                .as_ref()
                .map(Manifest::about)
                .is_some_and(|old| old.kind == new.kind && old.id == new.id && old.version <= new.version);
            if is_of_no_use {
                let _ = fs::remove_dir_all(folder);
            }
        }
    }
}

/// A pack on its way in.
struct Taking<'a> {
    holdings: &'a Holdings,
    staging: Staging,
    carrier: &'a dyn Carrier,
    progress: &'a mut dyn Progress,
    /// Each file once, however often it is in the pack.
    files: BTreeMap<ContentHash, &'a FileEntry>,
    /// The bytes of the files that are finished.
    done: u64,
    total: u64,
}

impl<'a> Taking<'a> {
    fn new(
        holdings: &'a Holdings,
        manifest: &'a Manifest,
        staging: Staging,
        carrier: &'a dyn Carrier,
        progress: &'a mut dyn Progress,
    ) -> Self {
        let files: BTreeMap<_, _> = manifest.files().iter().map(|file| (file.sha256, file)).collect();
        let total = files.values().map(|file| file.size).sum();
        Self { holdings, staging, carrier, progress, files, done: 0, total }
    }

    fn run(&mut self) -> Result<(), DistributionError> {
        let mut missing = Vec::new();
        for file in self.files.values().copied().collect::<Vec<_>>() {
            let begun = self.here_already(file)?;
            self.done += begun.bytes;
            if begun.bytes < file.size {
                missing.push((file, begun));
            }
        }
        space::check(&self.staging.folder, self.total - self.done)?;
        for (file, begun) in missing {
            self.bring(file, begun)?;
        }
        self.staging.drop_strangers(&self.files)
    }

    /// What there is of a file, from an earlier attempt or in a pack that is held.
    fn here_already(&mut self, file: &FileEntry) -> Result<Begun, DistributionError> {
        let (done, total) = (self.done, self.total);
        let progress = &mut *self.progress;
        let watch = |bytes: u64| progress.advance(Advance { stage: Stage::Checking, done: done + bytes, total });
        let begun = self.staging.look_through(file, watch)?;
        if begun.bytes == file.size || !self.holdings.copy_held(file, &self.staging.whole(&file.sha256))? {
            return Ok(begun);
        }
        // Only a file that is right all through was put there; a part of it that came earlier is of no use now.
        let _ = fs::remove_file(self.staging.part(&file.sha256));
        Ok(Begun { bytes: file.size, ..Begun::default() })
    }

    /// Carries the pieces of a file that are missing. None is written before it was checked.
    fn bring(&mut self, file: &FileEntry, begun: Begun) -> Result<(), DistributionError> {
        let (part, whole) = (self.staging.part(&file.sha256), self.staging.whole(&file.sha256));
        let missing = file.size - begun.bytes;
        let failed = |error: io::Error| space::writing_failed(&part, missing, &error);
        let mut target = if begun.bytes == 0 {
            File::create(&part).map_err(failed)?
        } else {
            OpenOptions::new().append(true).open(&part).map_err(failed)?
        };
        let mut hasher = begun.hasher;
        for piece in staging::pieces_from(file, begun.bytes) {
            let bytes = self.carry(&piece.hash, piece.size)?;
            if !file.pieces.is_empty() {
                hasher.update(&bytes);
            }
            target.write_all(&bytes).map_err(failed)?;
            self.done += piece.size;
        }
        // A file of one piece was checked with it. Of a larger one the pieces may be right and the whole not, where
        // whoever made the manifest lied about it.
        if !file.pieces.is_empty() && hasher.finish() != file.sha256 {
            let _ = fs::remove_file(&part);
            return Err(PackError::WrongHash { part: file.part.clone() }.into());
        }
        // What a power cut leaves of a small file is carried again; of a large one that would be too much.
        if !file.pieces.is_empty() {
            target.sync_all().map_err(failed)?;
        }
        drop(target);
        fs::rename(&part, &whole).map_err(failed)
    }

    fn carry(&mut self, hash: &ContentHash, size: u64) -> Result<Vec<u8>, DistributionError> {
        let (done, total) = (self.done, self.total);
        let progress = &mut *self.progress;
        let mut watch = |bytes: u64| progress.advance(Advance { stage: Stage::Carrying, done: done + bytes, total });
        // Asked once before anything comes, so that a carrier that brings nothing for long can be cancelled early.
        if watch(0) == ControlFlow::Break(()) {
            return Err(CarrierError::Cancelled.into());
        }
        let bytes = self.carrier.blob(hash, size, &mut watch)?;
        if bytes.len() as u64 != size || ContentHash::of(&bytes) != *hash {
            return Err(DistributionError::WrongBytes { name: hash.to_string() });
        }
        Ok(bytes)
    }
}
