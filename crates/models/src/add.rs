//! A model added from a file, as it comes on a stick.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::digest::{self, Hasher, PIECE};
use crate::foreign;
use crate::library::Library;
use crate::manifest::{LARGEST_FILE, Model, is_plain_name};
use crate::progress::{Meter, Progress, Stage};
use crate::record::{Installed, InstalledFile, Origin};
use crate::staging::Staging;
use crate::transfer::remove_part;
use crate::{ModelError, space};

/// What is to be added: each file with the hasher that knows what it must be.
struct Addition {
    record: Installed,
    files: Vec<(PathBuf, Hasher)>,
}

impl Library {
    /// Copies a model into the library. A voice consists of two files that must lie side by side;
    /// either may be named.
    ///
    /// A file that has the name of one in the manifest must have its content. Any other file is
    /// taken if it is in the format of a recogniser or voice that Sauti can use.
    ///
    /// # Errors
    /// The file cannot be read, is not what the manifest says or no model at all, its companion is
    /// missing, its name is taken or unfit, there is no room, or it was cancelled.
    pub fn add_file(&self, path: &Path, progress: &mut dyn Progress) -> Result<Installed, ModelError> {
        let found = fs::metadata(path).map_err(|error| ModelError::cannot_read(path, &error))?;
        if !found.is_file() {
            return Err(ModelError::NotAModel { path: path.to_owned() });
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let listed = self.manifest().iter().find(|model| model.files.iter().any(|file| file.name == name));
        let addition = match listed {
            Some(model) => listed_addition(model, path)?,
            None => self.foreign_addition(path)?,
        };
        self.take_in(addition, progress)
    }

    fn foreign_addition(&self, path: &Path) -> Result<Addition, ModelError> {
        let foreign = foreign::recognise(path, self.manifest())?;
        let id = foreign.files.first().and_then(|file| file.file_stem()).unwrap_or_default().to_string_lossy();
        let named = |file: &PathBuf| file.file_name().and_then(|name| name.to_str()).is_some_and(is_plain_name);
        if !is_plain_name(&id) || !foreign.files.iter().all(named) {
            return Err(ModelError::NameUnfit { path: path.to_owned() });
        }
        if self.manifest().get(&id).is_some() {
            return Err(ModelError::NameTaken { id: id.into_owned() });
        }
        let record = Installed {
            id: id.into_owned(),
            kind: foreign.kind,
            engine: foreign.engine,
            languages: foreign.languages,
            origin: Origin::Added,
            licence: None,
            attribution: None,
            files: Vec::new(),
            folder: PathBuf::new(),
        };
        let files = foreign.files.into_iter().map(|file| (file, Hasher::alone())).collect();
        Ok(Addition { record, files })
    }

    fn take_in(&self, addition: Addition, progress: &mut dyn Progress) -> Result<Installed, ModelError> {
        let mut sizes = Vec::new();
        for (path, _) in &addition.files {
            let bytes = fs::metadata(path).map_err(|error| ModelError::cannot_read(path, &error))?.len();
            if bytes == 0 || bytes > LARGEST_FILE {
                return Err(ModelError::NotAModel { path: path.clone() });
            }
            sizes.push(bytes);
        }
        let total = sizes.iter().sum();
        let staging = Staging::open(self.folder(), &addition.record.id)?;
        space::check(&staging.folder, total)?;
        let mut meter = Meter::new(progress, total);
        let mut files = Vec::new();
        for ((path, hasher), bytes) in addition.files.into_iter().zip(sizes) {
            files.push(copy_checked(&staging, &path, hasher, bytes, &mut meter)?);
            meter.file_finished(bytes);
        }
        staging.install(Installed { files, ..addition.record })
    }
}

fn listed_addition(model: &Model, path: &Path) -> Result<Addition, ModelError> {
    let mut files = Vec::new();
    for file in &model.files {
        let source = path.with_file_name(&file.name);
        let Ok(found) = fs::metadata(&source) else {
            return Err(ModelError::CompanionMissing { path: source });
        };
        if found.len() != file.bytes {
            let file = file.clone();
            return Err(ModelError::WrongLength { file: file.name, expected: file.bytes, found: found.len() });
        }
        files.push((source, Hasher::against(&file.hash)));
    }
    Ok(Addition { record: Installed::from_manifest(model, Vec::new()), files })
}

/// Copies a file, and checks the copy rather than the original: sticks fail.
fn copy_checked(
    staging: &Staging,
    source: &Path,
    hasher: Hasher,
    bytes: u64,
    meter: &mut Meter<'_>,
) -> Result<InstalledFile, ModelError> {
    let name = source.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let part = staging.part(&name);
    // What a download left cannot be told from what the file has, so that it is begun anew.
    remove_part(&part);
    copy(source, &part, bytes, meter)?;
    match digest::of_file(&part, hasher, meter)? {
        Some(sha256) => staging.accept(&name, bytes, sha256),
        None => {
            remove_part(&part);
            Err(ModelError::WrongHash { file: name })
        }
    }
}

fn copy(source: &Path, part: &Path, bytes: u64, meter: &mut Meter<'_>) -> Result<(), ModelError> {
    let reading = |error: &io::Error| ModelError::cannot_read(source, error);
    let mut from = File::open(source).map_err(|error| reading(&error))?;
    let mut to = File::create(part).map_err(|error| space::writing_failed(part, bytes, &error))?;
    let mut piece = vec![0; PIECE];
    let mut done = 0;
    loop {
        let count = from.read(&mut piece).map_err(|error| reading(&error))?;
        let fits = if count == 0 { done == bytes } else { done + count as u64 <= bytes };
        if !fits {
            // Its size changed while it was read: it is still being written, or the stick is gone.
            return Err(reading(&io::ErrorKind::UnexpectedEof.into()));
        }
        if count == 0 {
            return Ok(());
        }
        to.write_all(&piece[..count]).map_err(|error| space::writing_failed(part, bytes - done, &error))?;
        done += count as u64;
        meter.at(Stage::Transferring, done)?;
    }
}
