//! What is written down about an installed model.

use std::fs;
use std::path::{Path, PathBuf};

use language::LanguageTag;
use serde::{Deserialize, Serialize};

use crate::ModelError;
use crate::manifest::{Engine, Kind, Licence, Model, is_plain_name};
use crate::staging::write_durably;

/// The name of the record in a model's folder.
pub(crate) const RECORD: &str = "installed.json";

/// The largest record that is read, in bytes; a usual one has one thousand.
const LARGEST_RECORD: u64 = 100_000;

/// How a model came here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// Its files have the hashes that were published.
    Manifest,
    /// Someone added files of which nothing is published.
    Added,
}

/// One file of an installed model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstalledFile {
    /// Its name in the model's folder.
    pub name: String,
    /// Its size, in bytes.
    pub bytes: u64,
    /// The SHA-256 that it had when it was installed, in lower-case hexadecimal.
    pub sha256: String,
}

/// A model that lies on this device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Installed {
    /// Its name.
    pub id: String,
    /// What it does.
    pub kind: Kind,
    /// The engine that can use it.
    pub engine: Engine,
    /// The languages that it speaks or hears.
    pub languages: Vec<LanguageTag>,
    /// How it came here.
    pub origin: Origin,
    /// Its licence; nothing where it was added and is not in the manifest.
    pub licence: Option<Licence>,
    /// Who is to be credited, where that is known.
    pub attribution: Option<String>,
    /// Its files; the first is the one that the engine is given.
    pub files: Vec<InstalledFile>,
    /// The folder in which they are.
    #[serde(skip)]
    pub folder: PathBuf,
}

impl Installed {
    /// The file that the engine is given. A Piper voice's configuration lies beside it, with
    /// `.json` after its name.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.folder.join(self.files.first().map_or("", |file| file.name.as_str()))
    }

    /// The size of all its files, in bytes.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.files.iter().map(|file| file.bytes).sum()
    }

    pub(crate) fn from_manifest(model: &Model, files: Vec<InstalledFile>) -> Self {
        Self {
            id: model.id.clone(),
            kind: model.kind,
            engine: model.engine,
            languages: model.languages.clone(),
            origin: Origin::Manifest,
            licence: Some(model.licence.clone()),
            attribution: Some(model.attribution.clone()),
            files,
            folder: PathBuf::new(),
        }
    }

    /// Reads the record of a folder; nothing where there is none, or none that makes sense.
    pub(crate) fn read(folder: &Path) -> Option<Self> {
        let path = folder.join(RECORD);
        if fs::metadata(&path).ok()?.len() > LARGEST_RECORD {
            return None;
        }
        let record: Self = serde_json::from_slice(&fs::read(&path).ok()?).ok()?;
        let fits = folder.file_name()? == record.id.as_str()
            && !record.files.is_empty()
            && record.files.iter().all(|file| is_plain_name(&file.name));
        fits.then(|| Self { folder: folder.to_owned(), ..record })
    }

    /// Whether every file is there in its full size. The hash is not looked at: that takes time.
    pub(crate) fn is_complete(&self) -> bool {
        self.files.iter().all(|file| {
            fs::metadata(self.folder.join(&file.name)).is_ok_and(|found| found.is_file() && found.len() == file.bytes)
        })
    }

    pub(crate) fn write(&self, folder: &Path) -> Result<(), ModelError> {
        let path = folder.join(RECORD);
        let failed = |error: &std::io::Error| ModelError::cannot_write(&path, error);
        let text = serde_json::to_vec_pretty(self).map_err(|error| failed(&error.into()))?;
        write_durably(&path, &text).map_err(|error| failed(&error))
    }
}
