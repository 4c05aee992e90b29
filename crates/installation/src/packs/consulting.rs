//! A look at a place: what a federation says there, and what is taken from it.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use distribution::{Authorised, Carrier, CarrierError, DistributionError, Held, OneFileCarrier, Progress};
use federation::{Believed, Catalogue, ClientError, Freshness, HeldMetadata, Listed, MetadataSource, Moment};
use pack::{ContentHash, Manifest, Withdrawals, Withdrawn};

use super::place::Carried;
use super::{Offering, Packs, PacksError, Place};

/// What this device believes after looking at a place.
pub struct Consulted {
    believed: Believed,
    catalogue: Catalogue,
    carrier: Option<Arc<Carried>>,
}

impl std::fmt::Debug for Consulted {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Consulted").field("believed", &self.believed).finish_non_exhaustive()
    }
}

impl Consulted {
    /// How old the word is on which all this rests.
    #[must_use]
    pub fn freshness(&self) -> Freshness {
        self.believed.freshness()
    }

    /// Those that could not be asked, each with the reason. What the others say stands.
    #[must_use]
    pub fn silent(&self) -> &[(String, ClientError)] {
        &self.catalogue.silent
    }

    /// What is offered, beside what is held.
    #[must_use]
    pub fn offerings(&self, held: &[Held]) -> Vec<Offering> {
        self.catalogue.listed.iter().filter_map(|listed| Offering::of(listed, held)).collect()
    }

    /// The name that is meant: a whole one, else the last part of one if that is meant by no other.
    fn whole_name(&self, name: &str) -> Result<String, PacksError> {
        let names = || self.catalogue.listed.iter().map(|listed| listed.name.as_str());
        if names().any(|whole| whole == name) {
            return Ok(name.to_owned());
        }
        let mut fitting = names().filter(|whole| whole.rsplit('/').next() == Some(name));
        match (fitting.next(), fitting.next()) {
            (Some(one), None) => Ok(one.to_owned()),
            (Some(_), Some(_)) => Err(PacksError::Several { name: name.to_owned() }),
            (None, _) => {
                let withdrawn = self.catalogue.withdrawn.iter().find(|withdrawal| withdrawal.name == name);
                let absent = ClientError::NotListed { name: name.to_owned() };
                Err(match withdrawn.and_then(shown) {
                    Some(withdrawal) => DistributionError::Withdrawn { reason: withdrawal.reason }.into(),
                    None => absent.into(),
                })
            }
        }
    }

    /// What a name stands for, asked of those who may speak for it.
    fn authorised(&mut self, name: &str) -> Result<Authorised, PacksError> {
        let listed = self.believed.target(name)?;
        let absent = || ClientError::NotListed { name: name.to_owned() };
        let hash = ContentHash::from_bytes(listed.sha256().ok_or_else(absent)?);
        Ok(Authorised { hash, length: listed.length() })
    }
}

impl Packs {
    /// Looks at a place, or without one at what this device believes already, and takes note of what was withdrawn.
    ///
    /// # Errors
    /// This device trusts nobody, the place cannot be read, or what it says is not believed.
    pub fn consult(&self, place: Option<&Place>) -> Result<Consulted, PacksError> {
        if self.client.root()?.is_none() {
            return Err(PacksError::TrustsNobody);
        }
        let carrier = place.map(Place::carrier).transpose()?.map(Arc::new);
        let source: Arc<dyn MetadataSource> = match &carrier {
            Some(carrier) => carrier.clone(),
            None => Arc::new(HeldMetadata::new(self.trust.clone())),
        };
        let refreshed = self.client.refresh_patiently(source, clock());
        let mut believed = refreshed.map_err(|error| plainer(error, carrier.as_deref()))?;
        let catalogue = believed.catalogue();
        let consulted = Consulted { believed, catalogue, carrier };
        self.take_note(&consulted.catalogue)?;
        Ok(consulted)
    }

    /// Takes note of what was withdrawn. Only who publishes a name may withdraw what came under it; a word against what
    /// somebody else publishes is passed over.
    fn take_note(&self, catalogue: &Catalogue) -> Result<(), PacksError> {
        let mut counting = Vec::new();
        for withdrawal in &catalogue.withdrawn {
            let hash = ContentHash::from_bytes(withdrawal.sha256);
            let is_it = |listed: &Listed| listed.sha256() == Some(withdrawal.sha256) && listed.name != withdrawal.name;
            // Whoever published what this device took in may take it back, whatever others call the same bytes. Where it is
            // not known under which name it came, nobody else may list it.
            let counts = match self.trust.name_of(&hash)? {
                Some(name) => name == withdrawal.name,
                None => !catalogue.listed.iter().any(is_it),
            };
            counting.extend(counts.then(|| shown(withdrawal)).flatten());
        }
        Ok(self.holdings.withdraw(&Withdrawals::of(counting)?)?)
    }

    /// Takes in the pack of this name from the place that was looked at. What an earlier attempt left is used.
    ///
    /// # Errors
    /// Nobody who may lists it, or see [`distribution::Holdings::install`].
    pub fn install(
        &self,
        consulted: &mut Consulted,
        name: &str,
        progress: &mut dyn Progress,
    ) -> Result<Held, PacksError> {
        let name = consulted.whole_name(name)?;
        let authorised = consulted.authorised(&name)?;
        let carrier = consulted.carrier.clone().ok_or(PacksError::NoPlace)?;
        let bytes = carrier.blob(&authorised.hash, authorised.length, &mut |_| ControlFlow::Continue(()))?;
        if ContentHash::of(&bytes) != authorised.hash {
            return Err(DistributionError::WrongBytes { name }.into());
        }
        self.check_publisher(&Manifest::read(&bytes)?, &name)?;
        self.take_in(&authorised, &name, carrier.as_ref(), progress)
    }

    /// Takes in a pack that is one file, if somebody who may has signed for it: as the repository around it says, or as
    /// this device knows already.
    ///
    /// # Errors
    /// It is no pack, nobody has signed for it, or see [`distribution::Holdings::install`].
    pub fn install_file(
        &self,
        file: &Path,
        place: Option<&Place>,
        progress: &mut dyn Progress,
    ) -> Result<Held, PacksError> {
        let carrier = OneFileCarrier::open(file)?;
        let claimed = carrier.claimed();
        let beside = Place::around(file);
        let mut consulted = self.consult(place.or(beside.as_ref()))?;
        let is_it =
            |listed: &&Listed| listed.sha256() == Some(*claimed.hash.as_bytes()) && listed.length() == claimed.length;
        let names: Vec<String> =
            consulted.catalogue.listed.iter().filter(is_it).map(|listed| listed.name.clone()).collect();
        for name in names {
            if consulted.authorised(&name)? == claimed {
                self.check_publisher(carrier.manifest(), &name)?;
                return self.take_in(&claimed, &name, &carrier, progress);
            }
        }
        if let Some(known) = self.holdings.withdrawals().of_manifest(carrier.manifest()) {
            return Err(DistributionError::Withdrawn { reason: known.reason.clone() }.into());
        }
        Err(PacksError::NotSigned { file: file.display().to_string() })
    }

    fn take_in(
        &self,
        authorised: &Authorised,
        name: &str,
        carrier: &dyn Carrier,
        progress: &mut dyn Progress,
    ) -> Result<Held, PacksError> {
        // Noted first: of a pack that is held it is always known who may withdraw it.
        self.trust.note_name(&authorised.hash, name)?;
        Ok(self.holdings.install(authorised, carrier, progress)?)
    }

    /// A pack keeps its publisher: a co-op must not put its own in the place of another's by calling it the same.
    fn check_publisher(&self, manifest: &Manifest, name: &str) -> Result<(), PacksError> {
        let about = manifest.about();
        let Some(held) = self.holdings.find(about.kind, &about.id)? else { return Ok(()) };
        match self.trust.name_of(&held.manifest.hash())? {
            Some(noted) if noted != name => Err(PacksError::OtherPublisher { name: name.to_owned(), held: noted }),
            _ => Ok(()),
        }
    }
}

/// A withdrawal as it is kept; none where its reason cannot be shown, which must not keep others from being told.
fn shown(withdrawal: &federation::Withdrawal) -> Option<pack::Withdrawal> {
    let reasons = withdrawal.reasons.iter();
    let reason = reasons.filter_map(|(tag, text)| Some((tag.parse().ok()?, text.clone()))).collect();
    let what = Withdrawn::Manifest(ContentHash::from_bytes(withdrawal.sha256));
    let one = pack::Withdrawal { what, reason };
    Withdrawals::of([one.clone()]).is_ok().then_some(one)
}

/// What went wrong at the source, in the carrier's own words where it has any.
fn plainer(error: ClientError, carrier: Option<&Carried>) -> PacksError {
    let trouble: Option<CarrierError> = carrier.and_then(Carried::take_trouble);
    match (error, trouble) {
        (ClientError::Source(_), Some(trouble)) => trouble.into(),
        (error, _) => error.into(),
    }
}

fn clock() -> Moment {
    Moment::from_seconds(crate::now().0 / 1000)
}
