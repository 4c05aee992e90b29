//! The device's side: what it believes, and how it comes to believe something newer.

mod believed;
mod catalogue;
mod passing_on;
mod repository;
mod source;
mod store;

use std::sync::Arc;

use serde_json::Value;
use sigstore_tuf::client::Updater;
use sigstore_tuf::{TrustedMetadataSet, UpdaterConfig};

pub use believed::{Believed, Freshness, Listed};
pub use catalogue::{Catalogue, Withdrawal};
pub use passing_on::HeldMetadata;
pub use source::{MetadataSource, SourceError};
pub use store::{TrustStore, TrustStoreError};

use crate::error::ClientError;
use crate::moment::Moment;
use crate::{crypto, house_rules};
use repository::Asked;
use store::Cache;

/// The name under which the newest believed root lies in a [`TrustStore`].
const ROOT: &str = "root.json";

/// How many renewals of the root may lie between what a device knows and today. A device that was away for years meets
/// them all at once.
const MOST_ROOTS: u32 = 1024;

/// How many roles one name may lead through.
const MOST_DELEGATIONS: u32 = 64;

/// How often a date may be set aside: each of the roles on the way to a name can have expired by itself.
const MOST_RETRIES: usize = 16;

/// Believes what the roles of one federation signed, and nothing else.
pub struct Client {
    store: Arc<dyn TrustStore>,
    /// The newest date that is certainly past: when this program was built.
    built: Moment,
    limits: UpdaterConfig,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Client").field("built", &self.built).finish_non_exhaustive()
    }
}

impl Client {
    /// A client that remembers in `store`. `built` is when this program was built: whatever the device's clock
    /// says, it is later than that.
    #[must_use]
    pub fn new(store: Arc<dyn TrustStore>, built: Moment) -> Self {
        crypto::install();
        let mut limits = UpdaterConfig::default();
        limits.max_root_rotations = MOST_ROOTS;
        limits.max_delegations = MOST_DELEGATIONS;
        Self { store, built, limits }
    }

    /// Begins to trust a federation: the root that its officers hand over face to face. Where this device trusts a
    /// federation already, it is replaced, and its versions are forgotten with it.
    ///
    /// # Errors
    /// It is no root, not signed by enough of its own officers, breaks a house rule, or could not be written.
    pub fn adopt(&self, root: &[u8]) -> Result<(), ClientError> {
        check_house_rules(root)?;
        let trusted = TrustedMetadataSet::from_root(root)?;
        let history = format!("root_history/{}.root.json", trusted.root().version);
        let files = [(ROOT.to_owned(), root.to_vec()), (history, root.to_vec())];
        self.store.replace_all(&files.into())?;
        Ok(())
    }

    /// The root that is believed, as it was signed; none where this device trusts nobody yet.
    ///
    /// # Errors
    /// The store could not be read.
    pub fn root(&self) -> Result<Option<Vec<u8>>, ClientError> {
        Ok(self.store.load(ROOT)?)
    }

    /// Looks whether `source` has anything newer, and believes it if it is rightly signed, fresh, and no older than what
    /// was believed. What was verified stays believed even if a later part fails.
    ///
    /// # Errors
    /// See [`ClientError`]; a date that has passed is one.
    pub fn refresh(&self, source: Arc<dyn MetadataSource>, now: Moment) -> Result<Believed, ClientError> {
        let asked = Asked::new(source);
        self.attempt(&asked, now, Freshness::Fresh { signed: None })
    }

    /// As [`Client::refresh`], for a device that may have been offline for months: metadata whose date has passed is
    /// believed too, and marked as stale; versions still never go back. The device's clock is not trusted to be
    /// right: the time is the latest of the clock, the day this program was built, and the newest day on which
    /// something that this device believes was signed. None of it is remembered, so that a wrong clock
    /// heals when it is set right.
    ///
    /// # Errors
    /// See [`ClientError`]; no date is one.
    pub fn refresh_patiently(&self, source: Arc<dyn MetadataSource>, clock: Moment) -> Result<Believed, ClientError> {
        let asked = Asked::new(source);
        let mut now = clock.max(self.built).max(self.newest_signing()?.unwrap_or(self.built));
        let mut freshness = Freshness::Fresh { signed: None };
        for _ in 0..MOST_RETRIES {
            match self.attempt(&asked, now, freshness) {
                Err(ClientError::Expired { at, .. }) => {
                    now = at.just_before();
                    freshness = freshness.stale_since(at);
                }
                other => return other,
            }
        }
        self.attempt(&asked, now, freshness)
    }

    fn attempt(&self, asked: &Asked, now: Moment, freshness: Freshness) -> Result<Believed, ClientError> {
        let root = self.store.load(ROOT)?.ok_or_else(|| ClientError::Absent { name: ROOT.to_owned() })?;
        let cache = Cache::new(self.store.clone());
        let updater = Updater::new(asked.clone(), &root)?.with_config(self.limits).with_store(cache.clone());
        let mut believed = Believed::new(updater, asked.clone(), cache, now, freshness);
        believed.refresh()?;
        Ok(believed)
    }

    /// The day on which the newest believed timestamp was signed, where it tells.
    fn newest_signing(&self) -> Result<Option<Moment>, ClientError> {
        Ok(self.store.load("timestamp.json")?.as_deref().and_then(signing_date))
    }
}

/// The day on which metadata says that it was signed.
pub(crate) fn signing_date(envelope: &[u8]) -> Option<Moment> {
    let envelope: Value = serde_json::from_slice(envelope).ok()?;
    envelope.get("signed")?.get(crate::author::SIGNED_ON)?.as_str()?.parse().ok()
}

/// Refuses metadata that breaks a house rule.
fn check_house_rules(envelope: &[u8]) -> Result<(), ClientError> {
    // What cannot be read breaks no house rule; the framework's own reader refuses it.
    let Ok(envelope) = serde_json::from_slice::<Value>(envelope) else { return Ok(()) };
    let checked = envelope.get("signed").map_or(Ok(()), house_rules::check);
    checked.map_err(|rule| ClientError::Broken { what: rule.to_string() })
}
