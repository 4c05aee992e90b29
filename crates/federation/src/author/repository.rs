//! The folder in which a federation decides and publishes.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde_json::Value;
use sigstore_tuf::metadata::DelegatedRole;

use super::change::{Change, Delegate, Intent};
use super::envelope::{Envelope, Signers};
use super::folder::Folder;
use super::proposal::{Proposal, ProposalError, Standing};
use super::role_name::RoleName;
use super::{TITLE, describe, draft};
use crate::key::{PublicKey, SigningKey};
use crate::moment::Moment;

/// How a federation begins.
#[derive(Clone, Debug)]
pub struct Terms {
    /// Its name, as members know it.
    pub title: String,
    /// Its officers.
    pub officers: Vec<PublicKey>,
    /// How many of them must sign a decision.
    pub threshold: usize,
}

/// What can go wrong in the folder of a federation.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RepositoryError {
    /// A file could not be read or written.
    #[error("{file}: {kind}")]
    File {
        /// The file.
        file: String,
        /// What kind of failure.
        kind: ErrorKind,
    },
    /// A file is damaged.
    #[error("{file} is damaged")]
    Broken {
        /// The file.
        file: String,
    },
    /// There is a federation here already.
    #[error("there is a federation already")]
    AlreadyThere,
    /// There is no federation in this folder.
    #[error("there is no federation in {folder}")]
    NotThere {
        /// The folder.
        folder: String,
    },
    /// There is no such role.
    #[error("there is no role {role}")]
    NoSuchRole {
        /// The role.
        role: RoleName,
    },
    /// Nobody of this name may sign.
    #[error("{role}: {who} is no officer")]
    NoSuchOfficer {
        /// The role.
        role: RoleName,
        /// The name that was asked for.
        who: String,
    },
    /// Somebody may sign already.
    #[error("{role}: {who} is an officer already")]
    AlreadyOfficer {
        /// The role.
        role: RoleName,
        /// Their name.
        who: String,
    },
    /// More must sign than there are, or none.
    #[error("{role}: {threshold} of {of}")]
    Threshold {
        /// The role.
        role: RoleName,
        /// How many should sign.
        threshold: usize,
        /// How many there are.
        of: usize,
    },
    /// One key would count twice.
    #[error("{role}: one key twice")]
    KeyTwice {
        /// The role.
        role: RoleName,
    },
    /// A proposal for this role is being signed: it is published or given up first.
    #[error("{role}: a proposal is being signed")]
    BeingSigned {
        /// The role.
        role: RoleName,
    },
    /// This role was not trusted with this name.
    #[error("{role} may not publish {name}")]
    OutOfScope {
        /// The role.
        role: RoleName,
        /// The name.
        name: String,
    },
    /// Nothing of this name is published.
    #[error("{name} is not published")]
    NotListed {
        /// The name.
        name: String,
    },
    /// The proposal is not as it should be.
    #[error("{0}")]
    Proposal(#[from] ProposalError),
}

/// The folder of a federation.
#[derive(Clone, Debug)]
pub struct Repository {
    pub(super) folder: Folder,
}

impl Repository {
    /// The federation in a folder.
    #[must_use]
    pub fn at(folder: &Path) -> Self {
        Self { folder: Folder::new(folder) }
    }

    /// The federation in a folder that has one.
    ///
    /// # Errors
    /// There is none, such as where the name was mistyped.
    pub fn open(folder: &Path) -> Result<Self, RepositoryError> {
        let repository = Self::at(folder);
        if repository.folder.is_there() {
            Ok(repository)
        } else {
            Err(RepositoryError::NotThere { folder: folder.display().to_string() })
        }
    }

    /// Begins a federation: proposes its officers, and that it publishes nothing yet.
    ///
    /// # Errors
    /// There is one already, the terms cannot be kept, or a file could not be written.
    pub fn begin(&self, terms: &Terms, now: Moment) -> Result<(), RepositoryError> {
        let root = RoleName::root();
        if self.folder.newest(root.as_str())?.is_some() || self.folder.proposal(&root)?.is_some() {
            return Err(RepositoryError::AlreadyThere);
        }
        let signers = draft::signers(&root, &terms.officers, terms.threshold)?;
        let signed = draft::root(1, &terms.title, &signers, now)?;
        self.folder.create()?;
        self.folder.keep_proposal(&Proposal::new(root, None, Envelope::unsigned(signed)))?;
        let targets = Envelope::unsigned(draft::targets(1, now));
        self.folder.keep_proposal(&Proposal::new(RoleName::targets(), None, targets))
    }

    /// The federation's name.
    ///
    /// # Errors
    /// A file could not be read.
    pub fn title(&self) -> Result<String, RepositoryError> {
        let root = self.in_force_or_proposed(&RoleName::root())?;
        Ok(root.and_then(|root| root.signed[TITLE].as_str().map(str::to_owned)).unwrap_or_default())
    }

    /// Who may sign for a role, as it is proposed, else as it is in force.
    ///
    /// # Errors
    /// There is no such role, or a file could not be read.
    pub fn officers(&self, role: &RoleName) -> Result<Vec<PublicKey>, RepositoryError> {
        let absent = || RepositoryError::NoSuchRole { role: role.clone() };
        let governor = self.governor(role)?.ok_or_else(absent)?;
        let signers = self.proposed_or_in_force(&governor)?.and_then(|file| file.signers(role));
        Ok(signers.ok_or_else(absent)?.keys.into_values().collect())
    }

    /// Writes down a decision for the officers to sign. Where nobody has signed the open proposal for the same file
    /// yet, it is added to that.
    ///
    /// # Errors
    /// See [`RepositoryError`].
    pub fn propose(&self, intent: &Intent, now: Moment) -> Result<Vec<RoleName>, RepositoryError> {
        match intent {
            Intent::AddOfficer { role, .. }
            | Intent::RemoveOfficer { role, .. }
            | Intent::SetThreshold { role, .. } => self.propose_officers(role, intent, now),
            Intent::Renew { role } if *role == RoleName::root() => self.propose_officers(role, intent, now),
            Intent::Trust { by: role, .. }
            | Intent::Distrust { by: role, .. }
            | Intent::List { role, .. }
            | Intent::Withdraw { role, .. }
            | Intent::Renew { role } => {
                self.check_scope(role, intent)?;
                let mut signed = self.next(role, now)?;
                draft::apply(&mut signed, intent)?;
                if let Intent::Withdraw { name, reasons, .. } = intent {
                    let earlier = self.folder.every_listing(role.as_str(), name)?;
                    draft::withdraw_earlier(&mut signed, name, reasons, &earlier);
                }
                self.keep(role, signed)?;
                Ok(vec![role.clone()])
            }
        }
    }

    /// Other officers: a new version of the file that names them, and of the file that they sign, since what those signed
    /// who are gone counts no longer.
    fn propose_officers(
        &self,
        role: &RoleName,
        intent: &Intent,
        now: Moment,
    ) -> Result<Vec<RoleName>, RepositoryError> {
        let absent = || RepositoryError::NoSuchRole { role: role.clone() };
        let (governor, signs) = if *role == RoleName::root() {
            (RoleName::root(), RoleName::targets())
        } else {
            (self.governor(role)?.ok_or_else(absent)?, role.clone())
        };
        let mut signed = self.next(&governor, now)?;
        let now_there = Envelope::unsigned(signed.clone());
        let mut signers = now_there.signers(role).ok_or_else(absent)?;
        draft::with_officers(&mut signers, intent)?;
        if governor == RoleName::root() {
            let title = signed[TITLE].as_str().unwrap_or_default().to_owned();
            signed = draft::root(now_there.version(), &title, &signers, now)?;
        } else {
            let scope = now_there.delegation(role).and_then(|entry| entry["paths"].as_array());
            let scope = scope.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
            let delegate = Delegate { name: role.clone(), officers: Vec::new(), threshold: signers.threshold, scope };
            draft::set_delegation(&mut signed, &delegate, &signers)?;
        }
        self.keep(&governor, signed)?;
        let mut proposed = vec![governor];
        if self.in_force_or_proposed(&signs)?.is_some() {
            let renewed = self.next(&signs, now)?;
            self.keep(&signs, renewed)?;
            proposed.push(signs);
        }
        Ok(proposed)
    }

    /// The open proposals.
    ///
    /// # Errors
    /// A file could not be read.
    pub fn proposals(&self) -> Result<Vec<Proposal>, RepositoryError> {
        self.folder.proposals()
    }

    /// Where the proposal for a role lies: the file to hand to the next officer.
    #[must_use]
    pub fn proposal_file(&self, role: &RoleName) -> PathBuf {
        self.folder.proposal_file(role)
    }

    /// What a proposal changes, from the bytes that will be signed.
    ///
    /// # Errors
    /// A file could not be read.
    pub fn changes(&self, proposal: &Proposal) -> Result<Vec<Change>, RepositoryError> {
        let old = self.folder.newest(proposal.role().as_str())?;
        Ok(describe::changes(proposal.role().as_str(), old.as_ref().map(|old| &old.signed), &proposal.envelope.signed))
    }

    /// Who has signed a proposal, and how many are missing.
    ///
    /// # Errors
    /// It was changed after somebody signed, is out of date, or a file could not be read.
    pub fn standing(&self, proposal: &Proposal) -> Result<Standing, RepositoryError> {
        let authorities = self.checked(proposal)?;
        Ok(proposal.standing(&authorities))
    }

    /// Takes in a copy of a proposal that another officer has signed.
    ///
    /// # Errors
    /// Its text differs from the one here, it is out of date, or a file could not be written.
    pub fn take_in(&self, copy: &Proposal) -> Result<(), RepositoryError> {
        self.checked(copy)?;
        let merged = match self.folder.proposal(copy.role())? {
            Some(mut here) => {
                here.merge(copy)?;
                here
            }
            None => copy.clone(),
        };
        self.checked(&merged)?;
        self.folder.keep_proposal(&merged)
    }

    /// Signs the open proposal for a role.
    ///
    /// # Errors
    /// This key may not, it was changed after somebody signed, is out of date, or a file could not be written.
    pub fn sign(&self, role: &RoleName, key: &SigningKey) -> Result<Standing, RepositoryError> {
        let absent = || RepositoryError::NoSuchRole { role: role.clone() };
        let mut proposal = self.folder.proposal(role)?.ok_or_else(absent)?;
        let authorities = self.checked(&proposal)?;
        proposal.sign(key, &authorities)?;
        self.folder.keep_proposal(&proposal)?;
        Ok(proposal.standing(&authorities))
    }

    /// Gives up the open proposal for a role.
    ///
    /// # Errors
    /// There is none, or the file could not be removed.
    pub fn give_up(&self, role: &RoleName) -> Result<(), RepositoryError> {
        let there = self.folder.proposal_file(role).exists();
        there.then_some(()).ok_or_else(|| RepositoryError::NoSuchRole { role: role.clone() })?;
        self.folder.drop_proposal(role)
    }

    /// Who must agree to a proposal, after checking that it is whole and in time.
    pub(super) fn checked(&self, proposal: &Proposal) -> Result<Vec<Signers>, RepositoryError> {
        let newest = self.folder.newest(proposal.role().as_str())?;
        let outdated = newest
            .as_ref()
            .filter(|newest| proposal.version() != newest.version() + 1 || proposal.based_on != Some(newest.digest()));
        if let Some(newest) = outdated {
            let (role, version) = (proposal.role().clone(), newest.version());
            return Err(ProposalError::Outdated { role, version }.into());
        }
        let authorities = self.authorities(proposal)?;
        proposal.check_unchanged(&authorities)?;
        Ok(authorities)
    }

    /// The groups of officers who must agree to a proposal.
    fn authorities(&self, proposal: &Proposal) -> Result<Vec<Signers>, RepositoryError> {
        let role = proposal.role();
        let absent = || RepositoryError::NoSuchRole { role: role.clone() };
        if *role != RoleName::root() {
            let governor = self.governor(role)?.ok_or_else(absent)?;
            let governing = self.proposed_or_in_force(&governor)?.ok_or_else(absent)?;
            return Ok(vec![governing.signers(role).ok_or_else(absent)?]);
        }
        let old = self.folder.newest(role.as_str())?.and_then(|old| old.signers(role));
        let new = proposal.envelope.signers(role).ok_or_else(absent)?;
        Ok(old.into_iter().chain([new]).collect())
    }

    /// The role in whose file the officers of `role` are named.
    pub(super) fn governor(&self, role: &RoleName) -> Result<Option<RoleName>, RepositoryError> {
        if role.is_own() {
            return Ok(Some(RoleName::root()));
        }
        let mut asked = vec![RoleName::targets()];
        let mut next = 0;
        while let Some(name) = asked.get(next).cloned() {
            next += 1;
            let Some(file) = self.proposed_or_in_force(&name)? else { continue };
            if file.delegation(role).is_some() {
                return Ok(Some(name));
            }
            let below = file.signed["delegations"]["roles"].as_array().into_iter().flatten();
            let below = below.filter_map(|entry| entry["name"].as_str()?.parse().ok());
            asked.extend(below.filter(|name| !asked.contains(name)).collect::<Vec<_>>());
        }
        Ok(None)
    }

    /// The open proposal for a role, else what is published.
    pub(super) fn proposed_or_in_force(&self, role: &RoleName) -> Result<Option<Envelope>, RepositoryError> {
        match self.folder.proposal(role)? {
            Some(proposal) => Ok(Some(proposal.envelope)),
            None => self.folder.newest(role.as_str()),
        }
    }

    fn in_force_or_proposed(&self, role: &RoleName) -> Result<Option<Envelope>, RepositoryError> {
        match self.folder.newest(role.as_str())? {
            Some(newest) => Ok(Some(newest)),
            None => Ok(self.folder.proposal(role)?.map(|proposal| proposal.envelope)),
        }
    }

    /// The content from which the next version of a role is made.
    fn next(&self, role: &RoleName, now: Moment) -> Result<Value, RepositoryError> {
        if let Some(open) = self.folder.proposal(role)? {
            let signing = RepositoryError::BeingSigned { role: role.clone() };
            return if open.is_signed() { Err(signing) } else { Ok(open.envelope.signed) };
        }
        if let Some(newest) = self.folder.newest(role.as_str())? {
            return Ok(draft::renewed(&newest.signed, newest.version() + 1, now));
        }
        let known = self.governor(role)?.is_some_and(|_| !role.is_own());
        known.then(|| draft::targets(1, now)).ok_or_else(|| RepositoryError::NoSuchRole { role: role.clone() })
    }

    fn keep(&self, role: &RoleName, signed: Value) -> Result<(), RepositoryError> {
        let newest = self.folder.newest(role.as_str())?;
        self.folder.keep_proposal(&Proposal::new(role.clone(), newest.as_ref(), Envelope::unsigned(signed)))
    }

    /// A co-op publishes only under the names that it was trusted with.
    fn check_scope(&self, role: &RoleName, intent: &Intent) -> Result<(), RepositoryError> {
        let Intent::List { name, .. } = intent else { return Ok(()) };
        if role.is_own() {
            return Ok(());
        }
        let out = || RepositoryError::OutOfScope { role: role.clone(), name: name.clone() };
        let absent = || RepositoryError::NoSuchRole { role: role.clone() };
        let governor = self.governor(role)?.ok_or_else(absent)?;
        let file = self.proposed_or_in_force(&governor)?.ok_or_else(absent)?;
        let entry = file.delegation(role).cloned().unwrap_or_default();
        let delegated: DelegatedRole = serde_json::from_value(entry).map_err(|_| out())?;
        delegated.matches_path(name).unwrap_or(false).then_some(()).ok_or_else(out)
    }
}
