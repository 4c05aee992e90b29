//! A model fetched from where the manifest says.

use std::fs;

use crate::digest::{self, Hasher};
use crate::library::Library;
use crate::manifest::ModelFile;
use crate::progress::{Meter, Progress};
use crate::record::{Installed, InstalledFile};
use crate::staging::Staging;
use crate::transfer::{Transfer, remove_part};
use crate::web::Web;
use crate::{ModelError, space};

impl Library {
    /// Brings a model of the manifest here, or tells that it is here already.
    ///
    /// What an earlier attempt left is used: the download goes on where it stopped. The model is
    /// installed only once all its files have the hashes of the manifest.
    ///
    /// # Errors
    /// The manifest has no such model, the network or the server fails, a file is not what the
    /// manifest says, there is no room, or it was cancelled. Except for a wrong file, what came is kept.
    pub fn get(&self, id: &str, progress: &mut dyn Progress) -> Result<Installed, ModelError> {
        let model = self.manifest().get(id).ok_or_else(|| ModelError::UnknownModel { id: id.to_owned() })?;
        if let Some(installed) = self.find(id) {
            return Ok(installed);
        }
        let staging = Staging::open(self.folder(), id)?;
        let present: u64 = model.files.iter().map(|file| present(&staging, file)).sum();
        space::check(&staging.folder, model.bytes().saturating_sub(present))?;
        let web = Web::new(self.connection());
        let mut meter = Meter::new(progress, model.bytes());
        let mut files = Vec::new();
        for file in &model.files {
            files.push(fetch_file(&web, &staging, file, &mut meter)?);
            meter.file_finished(file.bytes);
        }
        staging.install(Installed::from_manifest(model, files))
    }
}

/// The bytes of a file that are there from an earlier attempt.
fn present(staging: &Staging, file: &ModelFile) -> u64 {
    let length = |path| fs::metadata(path).map_or(0, |found| found.len());
    length(staging.folder.join(&file.name)).max(length(staging.part(&file.name))).min(file.bytes)
}

fn fetch_file(
    web: &Web<'_>,
    staging: &Staging,
    file: &ModelFile,
    meter: &mut Meter<'_>,
) -> Result<InstalledFile, ModelError> {
    let part = staging.part(&file.name);
    let whole = staging.folder.join(&file.name);
    if whole.exists() {
        // An earlier attempt finished this file but not the next one. It is checked like any other.
        fs::rename(&whole, &part).map_err(|error| ModelError::cannot_write(&part, &error))?;
    }
    let mut resumed = part.exists();
    loop {
        Transfer::new(web, file, part.clone(), meter).run()?;
        if let Some(sha256) = digest::of_file(&part, Hasher::against(&file.hash), meter)? {
            return staging.accept(&file.name, file.bytes, sha256);
        }
        remove_part(&part);
        // What was left from earlier may have been of another version, or damaged: that is no
        // reason to refuse a good file, so that it is fetched once more from its beginning.
        if !resumed {
            return Err(ModelError::WrongHash { file: file.name.clone() });
        }
        resumed = false;
    }
}
