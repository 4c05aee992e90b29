//! A proposal: a new version of one file, on its way from officer to officer.

use serde::{Deserialize, Serialize};

use super::envelope::{Envelope, Signers};
use super::role_name::RoleName;
use crate::key::SigningKey;

/// The largest proposal, in bytes; the list of a federation with a thousand co-ops is about a megabyte.
pub(super) const LARGEST: u64 = 8 << 20;

/// Why a proposal cannot be signed, merged or published.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProposalError {
    /// It is no proposal, or damaged.
    #[error("no proposal")]
    NoProposal,
    /// The file or the copy says something else than what was signed.
    #[error("{role}: the text was changed after it was signed")]
    Changed {
        /// The role.
        role: RoleName,
    },
    /// Something newer was published meanwhile.
    #[error("{role}: version {version} was published already")]
    Outdated {
        /// The role.
        role: RoleName,
        /// The version that was published.
        version: u64,
    },
    /// This key may not sign it.
    #[error("{role}: this key may not sign")]
    NotAnOfficer {
        /// The role.
        role: RoleName,
    },
}

/// The file that travels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    /// The number of this format.
    sauti_proposal: u32,
    /// Which file it is a new version of.
    pub(super) role: RoleName,
    /// What the version before it is called; none where there is none.
    pub(super) based_on: Option<String>,
    pub(super) envelope: Envelope,
}

/// The number of the format.
const FORMAT: u32 = 1;

/// How far a proposal is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Who has signed, by name.
    pub signed: Vec<String>,
    /// How many more must sign.
    pub missing: usize,
}

impl Proposal {
    pub(super) fn new(role: RoleName, based_on: Option<&Envelope>, envelope: Envelope) -> Self {
        Self { sauti_proposal: FORMAT, role, based_on: based_on.map(Envelope::digest), envelope }
    }

    /// Reads a proposal that somebody handed over.
    ///
    /// # Errors
    /// It is none.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ProposalError> {
        if bytes.len() as u64 > LARGEST {
            return Err(ProposalError::NoProposal);
        }
        let proposal: Self = serde_json::from_slice(bytes).map_err(|_| ProposalError::NoProposal)?;
        let signable = proposal.envelope.canonical().is_some() && proposal.envelope.version() > 0;
        if proposal.sauti_proposal == FORMAT && signable { Ok(proposal) } else { Err(ProposalError::NoProposal) }
    }

    /// The file to hand on.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        // Strings and whole numbers can always be written.
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }

    /// Which file it is a new version of.
    #[must_use]
    pub fn role(&self) -> &RoleName {
        &self.role
    }

    /// The version that it proposes.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.envelope.version()
    }

    /// Twelve figures that stand for all that a signature covers, in groups of four: two officers who read the same figures
    /// sign the same.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let number = u64::from_str_radix(&self.envelope.digest()[..10], 16).unwrap_or_default();
        let figures = format!("{number:013}");
        let figures = &figures[figures.len() - 12..];
        format!("{} {} {}", &figures[..4], &figures[4..8], &figures[8..])
    }

    /// Whether somebody has signed.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        !self.envelope.signatures.is_empty()
    }

    /// Fails if a signature of one of these officers does not fit the text: then it was replaced after they signed.
    pub(super) fn check_unchanged(&self, authorities: &[Signers]) -> Result<(), ProposalError> {
        let Some(canonical) = self.envelope.canonical() else { return Err(ProposalError::NoProposal) };
        for signature in &self.envelope.signatures {
            let known = authorities.iter().find_map(|signers| signers.keys.get(&signature.keyid));
            if !known.is_some_and(|key| key.signed(&canonical, &signature.sig)) {
                return Err(ProposalError::Changed { role: self.role.clone() });
            }
        }
        Ok(())
    }

    /// Takes over the signatures of another copy.
    pub(super) fn merge(&mut self, other: &Self) -> Result<(), ProposalError> {
        if other.role != self.role || other.envelope.digest() != self.envelope.digest() {
            return Err(ProposalError::Changed { role: self.role.clone() });
        }
        for signature in &other.envelope.signatures {
            let signatures = &mut self.envelope.signatures;
            if !signatures.iter().any(|there| there.keyid == signature.keyid) {
                signatures.push(signature.clone());
            }
        }
        self.envelope.signatures.sort_by(|one, other| one.keyid.cmp(&other.keyid));
        Ok(())
    }

    pub(super) fn sign(&mut self, key: &SigningKey, authorities: &[Signers]) -> Result<(), ProposalError> {
        if !authorities.iter().any(|signers| signers.keys.contains_key(&key.id())) {
            return Err(ProposalError::NotAnOfficer { role: self.role.clone() });
        }
        self.envelope.sign(key);
        Ok(())
    }

    /// Every one of these groups must agree: a new root is signed by the old officers and by the new ones.
    pub(super) fn standing(&self, authorities: &[Signers]) -> Standing {
        let mut signed: Vec<String> = authorities.iter().flat_map(|signers| self.envelope.signed_by(signers)).collect();
        signed.sort();
        signed.dedup();
        let missing =
            authorities.iter().map(|signers| signers.threshold.saturating_sub(self.envelope.signed_by(signers).len()));
        Standing { signed, missing: missing.max().unwrap_or(usize::MAX) }
    }

    pub(super) fn is_decided(&self, authorities: &[Signers]) -> bool {
        !authorities.is_empty() && authorities.iter().all(|signers| self.envelope.is_signed_enough(signers))
    }
}
