//! What this device believes of who may publish, in the device's file.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use federation::{TrustStore, TrustStoreError};
use pack::ContentHash;
use store::{DeviceStore, StoreError};

/// Before the name of a note: under which name a pack was taken in, by the hash of its manifest. No metadata is called so.
const TAKEN: &str = "taken/";

/// The device's file as the record of a `federation::Client`. Whoever trusts another federation forgets the notes too.
#[derive(Debug)]
pub struct DeviceTrust {
    device: Mutex<DeviceStore>,
}

impl DeviceTrust {
    /// The record in this device's file.
    #[must_use]
    pub fn new(device: DeviceStore) -> Self {
        Self { device: Mutex::new(device) }
    }

    /// Under which name the pack with this manifest was taken in; none where that is not known.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn name_of(&self, hash: &ContentHash) -> Result<Option<String>, TrustStoreError> {
        let note = self.load(&format!("{TAKEN}{hash}"))?;
        Ok(note.and_then(|bytes| String::from_utf8(bytes).ok()))
    }

    /// Notes under which name a pack was taken in: only who publishes that name may withdraw it.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn note_name(&self, hash: &ContentHash, name: &str) -> Result<(), TrustStoreError> {
        self.commit(&[(format!("{TAKEN}{hash}"), name.as_bytes().to_vec())].into())
    }

    fn device(&self) -> MutexGuard<'_, DeviceStore> {
        // Every change is one transaction: a panic elsewhere leaves nothing half done.
        self.device.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn failed(error: StoreError) -> TrustStoreError {
    TrustStoreError { reason: error.to_string() }
}

impl TrustStore for DeviceTrust {
    fn load(&self, name: &str) -> Result<Option<Vec<u8>>, TrustStoreError> {
        self.device().trusted_file(name).map_err(failed)
    }

    fn names(&self) -> Result<Vec<String>, TrustStoreError> {
        let names = self.device().trusted_names().map_err(failed)?;
        Ok(names.into_iter().filter(|name| !name.starts_with(TAKEN)).collect())
    }

    fn commit(&self, files: &BTreeMap<String, Vec<u8>>) -> Result<(), TrustStoreError> {
        self.device().keep_trusted(files).map_err(failed)
    }

    fn replace_all(&self, files: &BTreeMap<String, Vec<u8>>) -> Result<(), TrustStoreError> {
        self.device().replace_trusted(files).map_err(failed)
    }
}
