//! What was believed at one contact, and what may be asked of it.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use serde_json::Value;
use sigstore_tuf::client::Updater;
use sigstore_tuf::{TargetFile, TrustedMetadataSet};

use super::repository::Asked;
use super::store::Cache;
use super::{MOST_RETRIES, signing_date};
use crate::error::ClientError;
use crate::moment::Moment;

/// How old is what a device believes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// No date has passed.
    Fresh {
        /// When the newest part was signed, where it tells.
        signed: Option<Moment>,
    },
    /// A date has passed: something may have been withdrawn since that this device cannot know of.
    Stale {
        /// The earliest date that has passed.
        since: Moment,
        /// When the newest part was signed, where it tells.
        signed: Option<Moment>,
    },
}

impl Freshness {
    pub(super) fn stale_since(self, at: Moment) -> Self {
        match self {
            Self::Fresh { signed } => Self::Stale { since: at, signed },
            Self::Stale { since, signed } => Self::Stale { since: since.min(at), signed },
        }
    }

    fn signed_on(self, day: Option<Moment>) -> Self {
        match self {
            Self::Fresh { .. } => Self::Fresh { signed: day },
            Self::Stale { since, .. } => Self::Stale { since, signed: day },
        }
    }
}

/// A file that the federation, or a co-op that it trusts with the name, signed for.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// Its name.
    pub name: String,
    /// How old is what this rests on.
    pub freshness: Freshness,
    pub(super) target: TargetFile,
}

impl Listed {
    /// Its length in bytes.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.target.length
    }

    /// Its SHA-256; none where its publisher gave another hash. Every pack has one.
    #[must_use]
    pub fn sha256(&self) -> Option<[u8; 32]> {
        let mut sha256 = [0; 32];
        hex::decode_to_slice(self.target.hashes.get("sha256")?, &mut sha256).ok().map(|()| sha256)
    }

    /// What its publisher says about it, unread.
    #[must_use]
    pub fn about(&self) -> Option<&Value> {
        self.target.custom.as_ref()
    }
}

/// What one source and this device's record gave together.
pub struct Believed {
    updater: Updater,
    asked: Asked,
    cache: Cache,
    now: Moment,
    freshness: Freshness,
}

impl std::fmt::Debug for Believed {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Believed").field("freshness", &self.freshness).finish_non_exhaustive()
    }
}

impl Believed {
    pub(super) fn new(updater: Updater, asked: Asked, cache: Cache, now: Moment, freshness: Freshness) -> Self {
        Self { updater, asked, cache, now, freshness }
    }

    pub(super) fn refresh(&mut self) -> Result<(), ClientError> {
        self.cache.whole()?;
        let refreshed = at_once(self.updater.refresh(self.now.timestamp()));
        // Each part was verified by itself: what came before the failure stays.
        self.cache.commit()?;
        refreshed.map_err(|error| self.asked.take_trouble().map_or_else(|| error.into(), ClientError::from))?;
        let stamp = sigstore_tuf::cache::MetadataStore::load(&self.cache, "timestamp.json");
        self.freshness = self.freshness.signed_on(stamp.ok().flatten().as_deref().and_then(signing_date));
        Ok(())
    }

    /// How old it is.
    #[must_use]
    pub fn freshness(&self) -> Freshness {
        self.freshness
    }

    pub(super) fn trusted(&self) -> &TrustedMetadataSet {
        self.updater.trusted()
    }

    /// Which file a name stands for: asked of the roles that may speak for it, in the order in which the federation trusts
    /// them. A role on the way whose date has passed makes the answer stale; everything else that is wrong with it fails
    /// this name, and no other.
    ///
    /// # Errors
    /// See [`ClientError`]; a name that nobody lists is [`ClientError::NotListed`].
    pub fn target(&mut self, name: &str) -> Result<Listed, ClientError> {
        let (found, freshness) = self.find(name, true)?;
        let absent = || ClientError::NotListed { name: name.to_owned() };
        Ok(Listed { name: name.to_owned(), freshness, target: found.ok_or_else(absent)? })
    }

    /// As [`Believed::target`], but a date that has passed is an error.
    ///
    /// # Errors
    /// See [`ClientError`].
    pub fn fresh_target(&mut self, name: &str) -> Result<Listed, ClientError> {
        let (found, freshness) = self.find(name, false)?;
        let absent = || ClientError::NotListed { name: name.to_owned() };
        Ok(Listed { name: name.to_owned(), freshness, target: found.ok_or_else(absent)? })
    }

    /// The bytes of a small signed file, checked against what was signed.
    ///
    /// # Errors
    /// It cannot be had, or is another file than the one that was signed.
    pub fn fetch(&self, listed: &Listed) -> Result<Vec<u8>, ClientError> {
        at_once(self.updater.download_target(&listed.target, &listed.name))
            .map_err(|error| self.asked.take_trouble().map_or_else(|| error.into(), ClientError::from))
    }

    /// Walks to a name. `patiently`: dates that have passed are set aside, and make the answer stale.
    pub(super) fn find(&mut self, name: &str, patiently: bool) -> Result<(Option<TargetFile>, Freshness), ClientError> {
        let (mut now, mut freshness) = (self.now, self.freshness);
        for _ in 0..=MOST_RETRIES {
            let found = at_once(self.updater.get_target_info(name, now.timestamp()));
            self.cache.commit()?;
            let error = match found {
                Ok(found) => return Ok((found, freshness)),
                Err(error) => self.asked.take_trouble().map_or_else(|| error.into(), ClientError::from),
            };
            match error {
                ClientError::Expired { at, .. } if patiently => {
                    now = at.just_before();
                    freshness = freshness.stale_since(at);
                }
                other => return Err(other),
            }
        }
        Err(ClientError::NotListed { name: name.to_owned() })
    }
}

/// The result of a future that never waits: our sources answer before they return.
fn at_once<T>(future: impl Future<Output = sigstore_tuf::Result<T>>) -> sigstore_tuf::Result<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => Err(sigstore_tuf::Error::transport("the source did not answer at once")),
    }
}
