//! What a device remembers of what it believes.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use sigstore_tuf::cache::MetadataStore;
use sigstore_tuf::{Error, Result};

/// The device's record could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct TrustStoreError {
    /// What the system said, for developers.
    pub reason: String,
}

/// A durable record of signed files, by name. Each call of [`TrustStore::commit`] is one transaction.
pub trait TrustStore: Send + Sync {
    /// A file; none where it was never stored.
    ///
    /// # Errors
    /// It may be there and could not be read.
    fn load(&self, name: &str) -> std::result::Result<Option<Vec<u8>>, TrustStoreError>;

    /// The names of all files that are stored.
    ///
    /// # Errors
    /// The record could not be read.
    fn names(&self) -> std::result::Result<Vec<String>, TrustStoreError>;

    /// Stores files, all or none.
    ///
    /// # Errors
    /// They could not be stored; what was stored before is as it was.
    fn commit(&self, files: &BTreeMap<String, Vec<u8>>) -> std::result::Result<(), TrustStoreError>;

    /// Stores files and forgets every other, all or nothing.
    ///
    /// # Errors
    /// They could not be stored; what was stored before is as it was.
    fn replace_all(&self, files: &BTreeMap<String, Vec<u8>>) -> std::result::Result<(), TrustStoreError>;
}

/// The record as `sigstore-tuf` wants it. That takes a file that cannot be read for one that is not there, which would
/// forget how far versions have come; so the first error is kept here, and stops the refresh.
#[derive(Clone)]
pub(super) struct Cache {
    store: Arc<dyn TrustStore>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    changes: BTreeMap<String, Vec<u8>>,
    trouble: Option<TrustStoreError>,
}

impl Cache {
    pub(super) fn new(store: Arc<dyn TrustStore>) -> Self {
        Self { store, state: Arc::default() }
    }

    /// Fails if anything could not be read.
    pub(super) fn whole(&self) -> std::result::Result<(), TrustStoreError> {
        self.state().trouble.clone().map_or(Ok(()), Err)
    }

    /// Stores what was verified since the last time, in one transaction.
    pub(super) fn commit(&self) -> std::result::Result<(), TrustStoreError> {
        self.whole()?;
        let mut state = self.state();
        let changed = |(name, bytes): (&String, &Vec<u8>)| match self.store.load(name) {
            Ok(Some(stored)) => (stored != *bytes).then(|| (name.clone(), bytes.clone())),
            Ok(None) | Err(_) => Some((name.clone(), bytes.clone())),
        };
        let changes: BTreeMap<_, _> = state.changes.iter().filter_map(changed).collect();
        if !changes.is_empty() {
            self.store.commit(&changes)?;
        }
        state.changes.clear();
        Ok(())
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl MetadataStore for Cache {
    fn load(&self, name: &str) -> Result<Option<Vec<u8>>> {
        if let Some(bytes) = self.state().changes.get(name) {
            return Ok(Some(bytes.clone()));
        }
        self.store.load(name).map_err(|error| {
            let told = Error::Malformed(error.to_string());
            self.state().trouble.get_or_insert(error);
            told
        })
    }

    fn store(&self, name: &str, bytes: &[u8]) -> Result<()> {
        self.state().changes.insert(name.to_owned(), bytes.to_vec());
        Ok(())
    }
}
