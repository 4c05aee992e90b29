//! What a device believes, as a source for the next device: metadata proves itself, whoever hands it over.

use std::sync::Arc;

use serde_json::Value;

use super::source::{MetadataSource, SourceError};
use super::store::TrustStore;

/// Where a record keeps the roots that it has come through.
const ROOT_HISTORY: &str = "root_history/";

/// The metadata in a device's own record, under the names of a published repository.
pub struct HeldMetadata {
    store: Arc<dyn TrustStore>,
}

impl HeldMetadata {
    /// What this record holds.
    #[must_use]
    pub fn new(store: Arc<dyn TrustStore>) -> Self {
        Self { store }
    }

    /// Every file, under the name that it has in a published repository: `timestamp.json`, `<version>.<role>.json`.
    ///
    /// # Errors
    /// The record could not be read.
    pub fn files(&self) -> Result<Vec<(String, Vec<u8>)>, SourceError> {
        let failed = |reason: String| SourceError::Unreadable { name: String::new(), reason };
        let names = self.store.names().map_err(|error| failed(error.reason))?;
        let mut files = Vec::new();
        for name in names {
            // The newest root lies in the history as well; what has its version in its name lies here without it too.
            if name == super::ROOT || name.starts_with(|first: char| first.is_ascii_digit()) {
                continue;
            }
            let Some(bytes) = self.load(&name)? else { continue };
            let published = match (name.strip_prefix(ROOT_HISTORY), name.as_str()) {
                (Some(root), _) => Some(root.to_owned()),
                (None, "timestamp.json") => Some(name),
                (None, _) => version_of(&bytes).map(|version| format!("{version}.{name}")),
            };
            files.extend(published.map(|published| (published, bytes)));
        }
        Ok(files)
    }

    fn load(&self, name: &str) -> Result<Option<Vec<u8>>, SourceError> {
        let failed = |reason: String| SourceError::Unreadable { name: name.to_owned(), reason };
        self.store.load(name).map_err(|error| failed(error.reason))
    }
}

impl std::fmt::Debug for HeldMetadata {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("HeldMetadata").finish_non_exhaustive()
    }
}

impl MetadataSource for HeldMetadata {
    fn metadata(&self, name: &str, limit: u64) -> Result<Option<Vec<u8>>, SourceError> {
        let (version, plain) = match name.split_once('.') {
            Some((version, rest)) if version.bytes().all(|byte| byte.is_ascii_digit()) => (version.parse().ok(), rest),
            _ => (None, name),
        };
        let found = match version {
            Some(version) if plain == "root.json" => self.load(&format!("{ROOT_HISTORY}{version}.root.json"))?,
            // The record has only the newest of each; another version is not here.
            Some(version) => self.load(plain)?.filter(|bytes| version_of(bytes) == Some(version)),
            None => self.load(plain)?,
        };
        match found {
            Some(bytes) if bytes.len() as u64 > limit => Err(SourceError::TooLong { name: name.to_owned(), limit }),
            found => Ok(found),
        }
    }

    fn target(&self, _: &str, _: u64) -> Result<Option<Vec<u8>>, SourceError> {
        Ok(None)
    }
}

/// The version of signed metadata.
fn version_of(envelope: &[u8]) -> Option<u64> {
    serde_json::from_slice::<Value>(envelope).ok()?.get("signed")?.get("version")?.as_u64()
}
