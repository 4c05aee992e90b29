//! Bringing into force what enough officers have signed.

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::draft::{self, SNAPSHOT_DAYS};
use super::envelope::Envelope;
use super::proposal::{Proposal, ProposalError, Standing};
use super::repository::{Repository, RepositoryError};
use super::role_name::RoleName;
use crate::key::SigningKey;
use crate::moment::Moment;

/// What came into force, and what waits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// The roles of which a new version is in force now.
    pub roles: Vec<RoleName>,
    /// The roles whose proposals wait for more signatures, their own or those of a file that belongs with them.
    pub waiting: Vec<(RoleName, Standing)>,
}

impl Repository {
    /// Brings into force every proposal that enough have signed, and writes the list of newest files anew, signed with
    /// the key of any one officer. Files of one decision come into force together or not at all: devices follow the
    /// last file that is written.
    ///
    /// # Errors
    /// A proposal was changed after somebody signed it, the key is no officer's, or a file could not be read or written.
    pub fn publish(&self, key: &SigningKey, now: Moment) -> Result<Published, RepositoryError> {
        let mut open = Vec::new();
        for proposal in self.proposals()? {
            let authorities = self.checked(&proposal)?;
            let (standing, decided) = (proposal.standing(&authorities), proposal.is_decided(&authorities));
            open.push((proposal, standing, decided));
        }
        let ready = self.ready(&open)?;
        let root = match ready.iter().find(|proposal| *proposal.role() == RoleName::root()) {
            Some(proposal) => Some(proposal.envelope.clone()),
            None => self.folder.newest("root")?,
        };
        let waiting = open.iter().filter(|(proposal, ..)| !ready.iter().any(|ready| ready.role() == proposal.role()));
        let waiting = waiting.map(|(proposal, standing, _)| (proposal.role().clone(), standing.clone())).collect();
        // A federation that nobody has founded yet has nothing to keep a list of.
        let Some(root) = root else { return Ok(Published { roles: Vec::new(), waiting }) };
        let keeps = root.signers(&RoleName::root()).is_some_and(|signers| signers.keys.contains_key(&key.id()));
        if !keeps {
            return Err(ProposalError::NotAnOfficer { role: RoleName::root() }.into());
        }
        self.bring_into_force(&ready, key, now)?;
        Ok(Published { roles: ready.iter().map(|proposal| proposal.role().clone()).collect(), waiting })
    }

    /// The decided proposals that leave nothing behind that is not signed by enough of its officers.
    fn ready(&self, open: &[(Proposal, Standing, bool)]) -> Result<Vec<Proposal>, RepositoryError> {
        let mut ready: Vec<Proposal> =
            open.iter().filter(|(.., decided)| *decided).map(|(proposal, ..)| proposal.clone()).collect();
        loop {
            let mut held = None;
            for (at, proposal) in ready.iter().enumerate() {
                if !self.stands_with(proposal, &ready)? {
                    held = Some(at);
                    break;
                }
            }
            let Some(at) = held else { return Ok(ready) };
            ready.remove(at);
        }
    }

    /// Whether a proposal can come into force with these others: its own officers are then in force, and each
    /// file whose officers it names is signed by enough of them.
    fn stands_with(&self, proposal: &Proposal, ready: &[Proposal]) -> Result<bool, RepositoryError> {
        let then = |role: &RoleName| -> Result<Option<Envelope>, RepositoryError> {
            let coming = ready.iter().find(|other| other.role() == role).map(|other| other.envelope.clone());
            coming.map_or_else(|| self.folder.newest(role.as_str()), |coming| Ok(Some(coming)))
        };
        let role = proposal.role();
        if *role != RoleName::root() {
            let Some(governor) = self.governor(role)? else { return Ok(false) };
            let signers = then(&governor)?.and_then(|file| file.signers(role));
            if !signers.is_some_and(|signers| proposal.envelope.is_signed_enough(&signers)) {
                return Ok(false);
            }
        }
        let governed = if *role == RoleName::root() { vec![RoleName::targets()] } else { trusted(&proposal.envelope) };
        for below in governed {
            let Some(signers) = proposal.envelope.signers(&below) else { return Ok(false) };
            // A federation without its list of packs would be no repository; a co-op may have published nothing yet.
            match then(&below)? {
                Some(file) if !file.is_signed_enough(&signers) => return Ok(false),
                None if below == RoleName::targets() => return Ok(false),
                _ => {}
            }
        }
        Ok(true)
    }

    /// Writes the files in an order in which a device sees either the old state or the new one.
    fn bring_into_force(&self, ready: &[Proposal], key: &SigningKey, now: Moment) -> Result<(), RepositoryError> {
        let root = RoleName::root();
        for proposal in ready.iter().filter(|proposal| *proposal.role() != root) {
            let name = format!("{}.{}.json", proposal.version(), proposal.role());
            self.folder.publish(&name, &proposal.envelope)?;
        }
        let snapshot = self.snapshot(key, now)?;
        self.folder.publish(&format!("{}.snapshot.json", snapshot.version()), &snapshot)?;
        let timestamp = self.timestamp(&snapshot, key, now)?;
        for proposal in ready.iter().filter(|proposal| *proposal.role() == root) {
            self.folder.publish(&format!("{}.root.json", proposal.version()), &proposal.envelope)?;
        }
        self.folder.publish("timestamp.json", &timestamp)?;
        ready.iter().try_for_each(|proposal| self.folder.drop_proposal(proposal.role()))
    }

    /// The list of the newest version of each file.
    fn snapshot(&self, key: &SigningKey, now: Moment) -> Result<Envelope, RepositoryError> {
        let newest = self.folder.newest("snapshot")?;
        let version = newest.as_ref().map_or(0, Envelope::version) + 1;
        let mut listed: Map<String, Value> = Map::new();
        // What was once listed stays listed: devices refuse a list from which something is gone.
        let before = newest.as_ref().and_then(|newest| newest.signed["meta"].as_object());
        let before = before.into_iter().flatten().filter_map(|(name, _)| name.strip_suffix(".json"));
        let mut names: Vec<String> = before.map(str::to_owned).collect();
        names.push("targets".to_owned());
        let mut at = 0;
        while let Some(name) = names.get(at).cloned() {
            at += 1;
            let Some(file) = self.folder.newest(&name)? else { continue };
            listed.insert(format!("{name}.json"), json!({ "version": file.version() }));
            names.extend(
                trusted(&file).into_iter().map(String::from).filter(|name| !names.contains(name)).collect::<Vec<_>>(),
            );
        }
        let mut signed = draft::head("snapshot", version, now.plus_days(SNAPSHOT_DAYS));
        signed.insert("meta".to_owned(), listed.into());
        Ok(signed_with(signed, key))
    }

    fn timestamp(&self, snapshot: &Envelope, key: &SigningKey, now: Moment) -> Result<Envelope, RepositoryError> {
        let version = self.folder.published("timestamp.json")?.as_ref().map_or(0, Envelope::version) + 1;
        let bytes = snapshot.bytes();
        let mut signed = draft::stamp(version, now);
        let pin = json!({
            "version": snapshot.version(),
            "length": bytes.len(),
            "hashes": { "sha256": hex::encode(Sha256::digest(&bytes)) },
        });
        signed.insert("meta".to_owned(), json!({ "snapshot.json": pin }));
        Ok(signed_with(signed, key))
    }

    /// Lays a small signed file where devices and other programs find it: under its name, with its hash before the last
    /// part.
    ///
    /// # Errors
    /// It could not be written.
    pub fn lay_down(&self, name: &str, bytes: &[u8]) -> Result<(), RepositoryError> {
        let digest = hex::encode(Sha256::digest(bytes));
        let path = match name.rsplit_once('/') {
            Some((folder, last)) => format!("{folder}/{digest}.{last}"),
            None => format!("{digest}.{name}"),
        };
        self.folder.publish_target(&path, bytes)
    }
}

fn signed_with(signed: Map<String, Value>, key: &SigningKey) -> Envelope {
    let mut envelope = Envelope::unsigned(signed.into());
    envelope.sign(key);
    envelope
}

/// The roles that a file trusts.
fn trusted(file: &Envelope) -> Vec<RoleName> {
    let roles = file.signed["delegations"]["roles"].as_array().into_iter().flatten();
    roles.filter_map(|role| role["name"].as_str()?.parse().ok()).collect()
}
