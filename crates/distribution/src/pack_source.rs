//! A held pack, read where it lies.

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use course::{Source, SourceError};
use pack::{ContentHash, FileEntry, Manifest, Part};

use crate::{DistributionError, Held, space};

/// A pack that is open. A course is read from it as from a folder; each file is checked when it is read.
#[derive(Clone, Debug)]
pub struct PackSource {
    held: Held,
    /// Keeps the pack on the disk, also when another version takes its place.
    _manifest: Arc<File>,
}

impl PackSource {
    pub(crate) fn open(held: &Held) -> Result<Self, DistributionError> {
        let path = held.manifest_path();
        let manifest = File::open(&path).map_err(|_| DistributionError::NotHeld)?;
        // Whoever deletes it has locked it. Where the disk knows no locks, it is read all the same.
        if matches!(manifest.try_lock_shared(), Err(TryLockError::WouldBlock)) {
            return Err(DistributionError::NotHeld);
        }
        Ok(Self { held: held.clone(), _manifest: Arc::new(manifest) })
    }

    /// What the pack is.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.held.manifest
    }

    /// The file of a part, for an engine that reads it by itself. Nobody may write to it. It is there as long as this
    /// source is.
    ///
    /// # Errors
    /// The pack has no such part, or the file is not what it was when it came.
    pub fn model_file(&self, part: &Part) -> Result<PathBuf, DistributionError> {
        let file = self.held.manifest.file(part).ok_or(DistributionError::NotHeld)?;
        let path = self.held.path(file);
        let length = fs::metadata(&path).map_err(|error| DistributionError::cannot_read(&path, &error))?.len();
        if length == file.size { Ok(path) } else { Err(DistributionError::Damaged { file: part.name() }) }
    }

    /// Lays the files of a voice or recogniser side by side in a folder under the names that their engine knows, as links
    /// where the disk has them, and gives their paths in the order of the manifest: the weights first.
    ///
    /// # Errors
    /// The folder cannot be written, or a file is not what it was when it came.
    pub fn lay_out_model(&self, folder: &Path) -> Result<Vec<PathBuf>, DistributionError> {
        let models = self.held.manifest.files().iter().filter_map(|file| match &file.part {
            Part::Model { name, .. } => Some((file, name)),
            _ => None,
        });
        models
            .map(|(file, name)| {
                let (source, target) = (self.model_file(&file.part)?, folder.join(name.as_str()));
                let failed = |error| space::writing_failed(&target, file.size, &error);
                if !target.exists() && fs::hard_link(&source, &target).is_err() {
                    fs::copy(&source, &target).map_err(failed)?;
                }
                Ok(target)
            })
            .collect()
    }

    fn entry(&self, name: &str) -> Result<&FileEntry, SourceError> {
        Part::from_name(name).and_then(|part| self.held.manifest.file(&part)).ok_or(SourceError::Absent)
    }
}

impl Source for PackSource {
    fn bytes(&self, name: &str, limit: u64) -> Result<Vec<u8>, SourceError> {
        let entry = self.entry(name)?;
        if entry.size > limit {
            return Err(SourceError::TooLarge { limit });
        }
        let file = File::open(self.held.path(entry)).map_err(|_| SourceError::Unreadable)?;
        let mut bytes = Vec::new();
        file.take(entry.size + 1).read_to_end(&mut bytes).map_err(|_| SourceError::Unreadable)?;
        if ContentHash::of(&bytes) == entry.sha256 { Ok(bytes) } else { Err(SourceError::Unreadable) }
    }

    fn size(&self, name: &str) -> Result<u64, SourceError> {
        self.entry(name).map(|entry| entry.size)
    }

    fn list(&self, folder: &str, limit: usize) -> Vec<String> {
        let names = self.held.manifest.files().iter().map(|file| file.part.name());
        let within: BTreeSet<String> = names
            .filter_map(|name| {
                let (parent, own) = name.rsplit_once('/').unwrap_or(("", &name));
                (parent == folder).then(|| own.to_owned())
            })
            .collect();
        within.into_iter().take(limit).collect()
    }
}
