//! The folder in which models are installed.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use language::LanguageTag;

use crate::manifest::{is_plain_name, serves};
use crate::record::Installed;
use crate::{Connection, Kind, Manifest, ModelError, staging};

/// A folder with a folder for each model: its files, and the record of what they must be.
#[derive(Clone, Debug)]
pub struct Library {
    folder: PathBuf,
    manifest: Manifest,
    connection: Connection,
}

impl Library {
    /// The library in this folder, with the built-in manifest. Nothing is read or made yet: a
    /// library that does not exist is empty.
    pub fn open(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), manifest: Manifest::built_in(), connection: Connection::default() }
    }

    /// The library with another list of what can be had.
    #[must_use]
    pub fn with_manifest(self, manifest: Manifest) -> Self {
        Self { manifest, ..self }
    }

    /// The library with another patience, or a server nearby.
    #[must_use]
    pub fn with_connection(self, connection: Connection) -> Self {
        Self { connection, ..self }
    }

    /// What can be had.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Where the models are.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The models that are here with all their files, by name. That their content is still what it
    /// was is looked at by [`Library::verify`] only, because it takes time.
    ///
    /// # Errors
    /// The folder is there but cannot be read.
    pub fn installed(&self) -> Result<Vec<Installed>, ModelError> {
        let folders = self.model_folders()?;
        Ok(folders.iter().filter_map(|folder| Installed::read(folder)).filter(Installed::is_complete).collect())
    }

    /// The installed models that speak or hear a language; those of its very region first.
    ///
    /// # Errors
    /// The folder is there but cannot be read.
    pub fn for_language(&self, language: &LanguageTag, kind: Kind) -> Result<Vec<Installed>, ModelError> {
        let mut models = self.installed()?;
        models.retain(|model| model.kind == kind && serves(&model.languages, language));
        models.sort_by_key(|model| !model.languages.contains(language));
        Ok(models)
    }

    /// The installed model of this name, with all its files.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<Installed> {
        if !is_plain_name(id) {
            return None;
        }
        Installed::read(&self.folder.join(id)).filter(Installed::is_complete)
    }

    /// Takes a model away, and what an unfinished download of it has left.
    ///
    /// # Errors
    /// There is no such model here, or the folder cannot be written.
    pub fn remove(&self, id: &str) -> Result<(), ModelError> {
        let not_installed = || ModelError::NotInstalled { id: id.to_owned() };
        if !is_plain_name(id) {
            return Err(not_installed());
        }
        let home = self.folder.join(id);
        let parts = staging::parts(&self.folder, id);
        if !home.exists() && !parts.exists() {
            return Err(not_installed());
        }
        let removed = staging::discard(&self.folder, id).and_then(|()| match fs::remove_dir_all(&parts) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        });
        removed.map_err(|error| ModelError::cannot_write(&home, &error))
    }

    /// The folders that are named as a model can be, by name.
    pub(crate) fn model_folders(&self) -> Result<Vec<PathBuf>, ModelError> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(ModelError::cannot_read(&self.folder, &error)),
        };
        let mut folders = Vec::new();
        for entry in entries {
            let path = entry.map_err(|error| ModelError::cannot_read(&self.folder, &error))?.path();
            let named = path.file_name().and_then(|name| name.to_str()).is_some_and(is_plain_name);
            if named && path.is_dir() {
                folders.push(path);
            }
        }
        folders.sort();
        Ok(folders)
    }
}
