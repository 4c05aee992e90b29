//! Officers, a repository and devices.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

use federation::{
    Client, Intent, MetadataSource, Moment, PublicKey, Repository, RoleName, SigningKey, SourceError, Terms,
    TrustStore, TrustStoreError,
};
use serde_json::json;
use sha2::{Digest, Sha256};

/// The first of January 2026.
pub(crate) const DAY_ONE: i64 = 1_767_225_600;

pub(crate) fn day(days: u32) -> Moment {
    Moment::from_seconds(DAY_ONE).plus_days(days)
}

pub(crate) fn role(name: &str) -> RoleName {
    name.parse().unwrap()
}

/// Officers with their keys, who are called `<prefix>-0`, `<prefix>-1`, and so on.
pub(crate) fn officers(prefix: &str, count: usize) -> Vec<(SigningKey, PublicKey)> {
    (0..count)
        .map(|number| {
            let key = SigningKey::generate().unwrap();
            let public = key.public(&format!("{prefix}-{number}"));
            (key, public)
        })
        .collect()
}

pub(crate) fn publics(officers: &[(SigningKey, PublicKey)]) -> Vec<PublicKey> {
    officers.iter().map(|(_, public)| public.clone()).collect()
}

/// A federation that the first `threshold` officers have founded.
pub(crate) struct Scene {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) repository: Repository,
    pub(crate) officers: Vec<(SigningKey, PublicKey)>,
    threshold: usize,
}

impl Scene {
    pub(crate) fn founded(threshold: usize, of: usize) -> Self {
        let scene = Self::proposed(threshold, of);
        scene.sign_and_publish(day(0));
        scene
    }

    pub(crate) fn proposed(threshold: usize, of: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let repository = Repository::at(folder.path());
        let officers = officers("officer", of);
        let terms = Terms { title: "Union of mills".to_owned(), officers: publics(&officers), threshold };
        repository.begin(&terms, day(0)).unwrap();
        Self { folder, repository, officers, threshold }
    }

    /// The officers sign every open proposal of the federation itself, and the first publishes.
    pub(crate) fn sign_and_publish(&self, now: Moment) {
        for proposal in self.repository.proposals().unwrap() {
            if proposal.role().is_own() {
                for (key, _) in &self.officers[..self.threshold] {
                    self.repository.sign(proposal.role(), key).unwrap();
                }
            }
        }
        self.repository.publish(&self.officers[0].0, now).unwrap();
    }

    /// Proposes that `role` publishes these bytes as `name`.
    pub(crate) fn list(&self, by: &RoleName, name: &str, bytes: &[u8], version: &str, now: Moment) {
        self.repository.lay_down(name, bytes).unwrap();
        let (length, sha256) = (bytes.len() as u64, Sha256::digest(bytes).into());
        let about = json!({ "version": version });
        let intent = Intent::List { role: by.clone(), name: name.to_owned(), length, sha256, about };
        self.repository.propose(&intent, now).unwrap();
    }

    pub(crate) fn root(&self) -> Vec<u8> {
        fs::read(self.folder.path().join("metadata/1.root.json")).unwrap()
    }

    pub(crate) fn source(&self) -> Arc<Stick> {
        Arc::new(Stick::copied_from(self.folder.path()))
    }

    pub(crate) fn device(&self) -> (Client, Arc<Memory>) {
        let store = Arc::new(Memory::default());
        let client = Client::new(store.clone(), day(0));
        client.adopt(&self.root()).unwrap();
        (client, store)
    }
}

/// A stick: the published files as they were when it was written.
#[derive(Clone, Default)]
pub(crate) struct Stick {
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// The stick is dying: what is read fails.
    pub(crate) dying: bool,
}

impl Stick {
    pub(crate) fn copied_from(folder: &Path) -> Self {
        let mut files = BTreeMap::new();
        let mut folders = vec![folder.join("metadata"), folder.join("targets")];
        while let Some(within) = folders.pop() {
            for entry in fs::read_dir(&within).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                    files.insert(name, fs::read(path).unwrap());
                }
            }
        }
        Self { files, dying: false }
    }

    fn read(&self, name: &str, limit: u64) -> Result<Option<Vec<u8>>, SourceError> {
        if self.dying {
            return Err(SourceError::Unreadable { name: name.to_owned(), reason: "input/output error".to_owned() });
        }
        match self.files.get(name) {
            Some(bytes) if bytes.len() as u64 > limit => Err(SourceError::TooLong { name: name.to_owned(), limit }),
            found => Ok(found.cloned()),
        }
    }
}

impl MetadataSource for Stick {
    fn metadata(&self, name: &str, limit: u64) -> Result<Option<Vec<u8>>, SourceError> {
        self.read(&format!("metadata/{name}"), limit)
    }

    fn target(&self, path: &str, limit: u64) -> Result<Option<Vec<u8>>, SourceError> {
        self.read(&format!("targets/{path}"), limit)
    }
}

/// A device's record, in memory.
#[derive(Default)]
pub(crate) struct Memory {
    pub(crate) files: Mutex<BTreeMap<String, Vec<u8>>>,
    /// A file that cannot be read.
    pub(crate) broken: Mutex<Option<String>>,
}

impl TrustStore for Memory {
    fn load(&self, name: &str) -> Result<Option<Vec<u8>>, TrustStoreError> {
        if self.broken.lock().unwrap().as_deref() == Some(name) {
            return Err(TrustStoreError { reason: "input/output error".to_owned() });
        }
        Ok(self.files.lock().unwrap().get(name).cloned())
    }

    fn names(&self) -> Result<Vec<String>, TrustStoreError> {
        Ok(self.files.lock().unwrap().keys().cloned().collect())
    }

    fn commit(&self, files: &BTreeMap<String, Vec<u8>>) -> Result<(), TrustStoreError> {
        self.files.lock().unwrap().extend(files.clone());
        Ok(())
    }

    fn replace_all(&self, files: &BTreeMap<String, Vec<u8>>) -> Result<(), TrustStoreError> {
        *self.files.lock().unwrap() = files.clone();
        Ok(())
    }
}
