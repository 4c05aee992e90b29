//! Packs that shall not be opened any more, each with its reason.

use std::collections::{BTreeMap, BTreeSet};

use language::LanguageTag;
use serde::{Deserialize, Serialize};

use crate::limits::{LANGUAGES, REASON_BYTES, VERSIONS, WITHDRAWALS, WITHDRAWALS_BYTES};
use crate::{ContentHash, Kind, Manifest, Measure, PackError, PackId, Version, canonical, text};

/// What is withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Withdrawn {
    /// The pack with this manifest, and no other.
    Manifest(ContentHash),
    /// Versions of a pack, whatever their bytes are.
    Versions {
        /// What kind of pack.
        kind: Kind,
        /// Which pack.
        id: PackId,
        /// Which versions; at least one.
        versions: BTreeSet<Version>,
    },
}

/// One pack that is withdrawn, and why.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// What is withdrawn.
    pub what: Withdrawn,
    /// What members are told, in at least one language.
    pub reason: BTreeMap<LanguageTag, String>,
}

/// The list of withdrawals, checked, and with the bytes in which alone it can be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawals {
    list: Vec<Withdrawal>,
    bytes: Vec<u8>,
}

impl Default for Withdrawals {
    /// A list with nothing in it.
    fn default() -> Self {
        Self { list: Vec::new(), bytes: NOTHING.to_vec() }
    }
}

/// How a list with nothing in it is written.
const NOTHING: &[u8] = br#"{"format":1,"withdrawn":[]}"#;

/// A list as it is written; the order of the fields is that of the format.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: u32,
    withdrawn: Vec<Withdrawal>,
}

impl Withdrawals {
    /// Reads a list.
    ///
    /// # Errors
    /// It is not written in the one way in which it can be, or a reason is missing or cannot be shown.
    pub fn read(bytes: &[u8]) -> Result<Self, PackError> {
        let written: Written = canonical::read(bytes, WITHDRAWALS_BYTES, Measure::Withdrawals)?;
        if !written.withdrawn.is_sorted_by(|one, next| one.what < next.what) {
            return Err(PackError::NotCanonical);
        }
        check(&written.withdrawn)?;
        Ok(Self { list: written.withdrawn, bytes: bytes.to_vec() })
    }

    /// Makes a list of withdrawals in any order. Of two that withdraw the same, the later one counts.
    ///
    /// # Errors
    /// It would be one that [`Withdrawals::read`] refuses.
    pub fn of(withdrawals: impl IntoIterator<Item = Withdrawal>) -> Result<Self, PackError> {
        let by_what: BTreeMap<_, _> = withdrawals.into_iter().map(|one| (one.what, one.reason)).collect();
        let list: Vec<_> = by_what.into_iter().map(|(what, reason)| Withdrawal { what, reason }).collect();
        check(&list)?;
        let written = Written { format: canonical::FORMAT, withdrawn: list };
        let bytes = canonical::write(&written)?;
        if bytes.len() as u64 > WITHDRAWALS_BYTES {
            return Err(PackError::TooLarge { measure: Measure::Withdrawals, limit: WITHDRAWALS_BYTES });
        }
        Ok(Self { list: written.withdrawn, bytes })
    }

    /// The withdrawal that concerns a pack, if there is one.
    #[must_use]
    pub fn of_manifest(&self, manifest: &Manifest) -> Option<&Withdrawal> {
        self.find(manifest.hash(), manifest.about().kind, &manifest.about().id, manifest.about().version)
    }

    /// The withdrawal that concerns the pack with this manifest, kind, name and version.
    #[must_use]
    pub fn find(&self, hash: ContentHash, kind: Kind, id: &PackId, version: Version) -> Option<&Withdrawal> {
        self.list.iter().find(|withdrawal| match &withdrawal.what {
            Withdrawn::Manifest(withdrawn) => *withdrawn == hash,
            Withdrawn::Versions { kind: its_kind, id: its_id, versions } => {
                *its_kind == kind && its_id == id && versions.contains(&version)
            }
        })
    }

    /// Everything that is withdrawn.
    #[must_use]
    pub fn list(&self) -> &[Withdrawal] {
        &self.list
    }

    /// The list as it is written.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

fn check(list: &[Withdrawal]) -> Result<(), PackError> {
    let too_many = |limit: usize| PackError::TooLarge { measure: Measure::Withdrawn, limit: limit as u64 };
    if list.len() > WITHDRAWALS {
        return Err(too_many(WITHDRAWALS));
    }
    for withdrawal in list {
        if withdrawal.reason.is_empty() {
            return Err(PackError::TextAbsent);
        }
        if withdrawal.reason.len() > LANGUAGES {
            return Err(PackError::TooLarge { measure: Measure::Languages, limit: LANGUAGES as u64 });
        }
        if !withdrawal.reason.values().all(|reason| text::is_fit(reason, REASON_BYTES)) {
            return Err(PackError::TextUnfit);
        }
        match &withdrawal.what {
            Withdrawn::Versions { versions, .. } if versions.is_empty() => return Err(PackError::TextAbsent),
            Withdrawn::Versions { versions, .. } if versions.len() > VERSIONS => return Err(too_many(VERSIONS)),
            _ => {}
        }
    }
    Ok(())
}
