//! Packs on this device: whom it trusts, what it holds, and how more comes and goes.

mod consulting;
mod error;
mod listing;
mod place;
mod root;

use std::sync::Arc;

use distribution::{Damage, Held, Holdings, Offer, Progress};
use federation::{Client, HeldMetadata, Moment};
use pack::{Kind, PackId};

use crate::trust::DeviceTrust;
use crate::{Home, Installation, open_device};

pub use consulting::Consulted;
pub use error::{PacksError, day, trust_message, worded};
pub use listing::{Offering, Standing};
pub use place::Place;
pub use root::Root;

/// The day of this release, in seconds: whatever the device's clock says, it is later than that.
const RELEASED: i64 = 1_795_478_400;

/// The packs of this device, and whose word counts for them.
pub struct Packs {
    client: Client,
    trust: Arc<DeviceTrust>,
    holdings: Holdings,
}

impl std::fmt::Debug for Packs {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Packs").field("holdings", &self.holdings).finish_non_exhaustive()
    }
}

/// What this device holds, whoever vouched for it.
#[must_use]
pub fn holdings(home: &Home) -> Holdings {
    Holdings::open(home.data.join("packs"))
}

impl Packs {
    /// The packs of an installation.
    ///
    /// # Errors
    /// The device's file cannot be opened.
    pub fn open(installation: &Installation) -> Result<Self, PacksError> {
        let device = open_device(installation).map_err(PacksError::Device)?;
        let trust = Arc::new(DeviceTrust::new(device));
        let client = Client::new(trust.clone(), Moment::from_seconds(RELEASED));
        Ok(Self { client, trust, holdings: holdings(&installation.home) })
    }

    /// The federation that this device trusts; none where it trusts nobody yet.
    ///
    /// # Errors
    /// The device's file cannot be read.
    pub fn trusts(&self) -> Result<Option<Root>, PacksError> {
        Ok(self.client.root()?.as_deref().and_then(Root::read))
    }

    /// Begins to trust a federation, in place of any other. What is held stays.
    ///
    /// # Errors
    /// The root is not rightly signed, or the device's file cannot be written.
    pub fn adopt(&self, root: &Root) -> Result<(), PacksError> {
        Ok(self.client.adopt(&root.bytes)?)
    }

    /// Everything that is held, what was withdrawn among it.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn held(&self) -> Result<Vec<Held>, PacksError> {
        Ok(self.holdings.held()?)
    }

    /// The name under which a held pack came; its own where that is not known.
    #[must_use]
    pub fn name_of(&self, held: &Held) -> String {
        let noted = self.trust.name_of(&held.manifest.hash()).ok().flatten();
        noted.unwrap_or_else(|| held.manifest.about().id.to_string())
    }

    /// Takes a pack away that is called so: by the name under which it came, or its own.
    ///
    /// # Errors
    /// There is none, or the folder cannot be written.
    pub fn remove(&self, name: &str) -> Result<(), PacksError> {
        let (kind, id) = self.held_named(name)?;
        Ok(self.holdings.uninstall(kind, &id)?)
    }

    fn held_named(&self, name: &str) -> Result<(Kind, PackId), PacksError> {
        let held = self.held()?;
        let whole = |one: &&Held| self.name_of(one) == name;
        let own = |one: &&Held| one.manifest.about().id.as_str() == name;
        let found = held.iter().find(whole).or_else(|| held.iter().find(own));
        let about = found.ok_or(distribution::DistributionError::NotHeld)?.manifest.about();
        Ok((about.kind, about.id.clone()))
    }

    /// Looks through everything that is held, and tells what is damaged.
    ///
    /// # Errors
    /// The folder cannot be read, or it was cancelled.
    pub fn verify(&self, progress: &mut dyn Progress) -> Result<Vec<Damage>, PacksError> {
        Ok(self.holdings.verify_everything(progress)?)
    }

    /// What neighbours may have: what is held and not withdrawn, and what this device believes of it, so that they can
    /// check all of it by themselves.
    ///
    /// # Errors
    /// What is held or believed cannot be read.
    pub fn offer(&self) -> Result<Offer, PacksError> {
        let files = HeldMetadata::new(self.trust.clone()).files().map_err(federation::ClientError::from)?;
        let named = files.into_iter().filter_map(|(name, bytes)| Some((name.parse().ok()?, bytes)));
        let offer = named.fold(Offer::new(), |offer, (name, bytes)| offer.with_metadata(name, bytes));
        Ok(offer.with_holdings(&self.holdings)?)
    }
}
