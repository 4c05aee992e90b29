//! The root of a federation, as people look at it before they trust it.

use std::fs;
use std::path::{Path, PathBuf};

use federation::PublicKey;
use serde_json::Value;

use super::PacksError;
use super::listing::is_shown;

/// The largest root that is read, in bytes.
const LARGEST: u64 = 512 * 1024;

/// Who a federation is: what is compared face to face. Nothing of it has been checked; adopting it does.
#[derive(Clone, Debug)]
pub struct Root {
    /// The federation's own name.
    pub title: String,
    /// Those who may sign.
    pub officers: Vec<PublicKey>,
    /// How many of them must.
    pub threshold: u64,
    /// How often it was changed, and one.
    pub version: u64,
    pub(super) bytes: Vec<u8>,
}

impl Root {
    /// Reads a root from a file, or the newest one of a repository in a folder.
    ///
    /// # Errors
    /// There is none.
    pub fn at(place: &Path) -> Result<Self, PacksError> {
        let absent = || PacksError::NoRoot { place: place.display().to_string() };
        let file = if place.is_dir() { newest(place).ok_or_else(absent)? } else { place.to_owned() };
        let small = fs::metadata(&file).is_ok_and(|about| about.is_file() && about.len() <= LARGEST);
        let bytes = if small { fs::read(&file).ok() } else { None };
        bytes.as_deref().and_then(Self::read).ok_or_else(absent)
    }

    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let envelope: Value = serde_json::from_slice(bytes).ok()?;
        let signed = envelope.get("signed")?;
        let role = signed.get("roles")?.get("root")?;
        let keys = signed.get("keys")?;
        let ids = role.get("keyids")?.as_array()?.iter().filter_map(Value::as_str);
        let officers = ids.filter_map(|id| PublicKey::from_json(keys.get(id)?).ok()).collect();
        let title = signed.get("x-sauti-title").and_then(Value::as_str).filter(|title| is_shown(title));
        Some(Self {
            title: title.unwrap_or_default().to_owned(),
            officers,
            threshold: role.get("threshold")?.as_u64()?,
            version: signed.get("version")?.as_u64()?,
            bytes: bytes.to_vec(),
        })
    }
}

/// The newest root of a repository.
fn newest(folder: &Path) -> Option<PathBuf> {
    let within = [folder.join("metadata"), folder.to_owned()].into_iter().find(|within| within.is_dir())?;
    let entries = fs::read_dir(within).ok()?.flatten();
    let version = |path: &Path| path.file_name()?.to_str()?.strip_suffix(".root.json")?.parse::<u64>().ok();
    let roots = entries.filter_map(|entry| Some((version(&entry.path())?, entry.path())));
    roots.max_by_key(|(version, _)| *version).map(|(_, path)| path)
}
