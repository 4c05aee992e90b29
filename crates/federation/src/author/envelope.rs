//! A signed file as it is written: what is signed, and the signatures.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use sigstore_tuf::canonical_json::to_canonical_bytes;

use super::role_name::RoleName;
use crate::key::{PublicKey, SigningKey};

/// One signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Signature {
    pub(super) keyid: String,
    pub(super) sig: String,
}

/// A signed file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Envelope {
    pub(super) signatures: Vec<Signature>,
    pub(super) signed: Value,
}

/// Who may sign for a role, and how many must.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Signers {
    pub(super) keys: BTreeMap<String, PublicKey>,
    pub(super) threshold: usize,
}

impl Envelope {
    pub(super) fn unsigned(signed: Value) -> Self {
        Self { signatures: Vec::new(), signed }
    }

    /// The bytes that a signature covers; none where they hold what cannot be signed, such as a fraction.
    pub(super) fn canonical(&self) -> Option<Vec<u8>> {
        to_canonical_bytes(&self.signed).ok()
    }

    /// The file. Its members are in order, so that the same content is the same bytes.
    pub(super) fn bytes(&self) -> Vec<u8> {
        // A value that was read or built from strings and numbers can always be written.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// What the content is called: the SHA-256 of what is signed, in hexadecimal.
    pub(super) fn digest(&self) -> String {
        hex::encode(Sha256::digest(self.canonical().unwrap_or_default()))
    }

    pub(super) fn version(&self) -> u64 {
        self.signed.get("version").and_then(Value::as_u64).unwrap_or(0)
    }

    /// Signs; a second signature with the same key replaces the first.
    pub(super) fn sign(&mut self, key: &SigningKey) {
        let Some(canonical) = self.canonical() else { return };
        let keyid = key.id();
        self.signatures.retain(|signature| signature.keyid != keyid);
        self.signatures.push(Signature { keyid, sig: hex::encode(key.sign(&canonical)) });
        self.signatures.sort_by(|one, other| one.keyid.cmp(&other.keyid));
    }

    /// The names of those of `signers` whose signature is right.
    pub(super) fn signed_by(&self, signers: &Signers) -> Vec<String> {
        let Some(canonical) = self.canonical() else { return Vec::new() };
        let right = |(id, key): &(&String, &PublicKey)| {
            self.signatures.iter().any(|signature| signature.keyid == **id && key.signed(&canonical, &signature.sig))
        };
        signers.keys.iter().filter(right).map(|(_, key)| key.name().to_owned()).collect()
    }

    pub(super) fn is_signed_enough(&self, signers: &Signers) -> bool {
        signers.threshold > 0 && self.signed_by(signers).len() >= signers.threshold
    }

    /// Who may sign for a role, as this file says: root for the federation's own roles, else the list of delegations.
    pub(super) fn signers(&self, role: &RoleName) -> Option<Signers> {
        if role.is_own() {
            return self.named_signers(self.signed.get("roles")?.get(role.as_str())?, self.signed.get("keys")?);
        }
        let delegations = self.signed.get("delegations")?;
        self.named_signers(self.delegation(role)?, delegations.get("keys")?)
    }

    /// The entry of a role that this file trusts.
    pub(super) fn delegation(&self, role: &RoleName) -> Option<&Value> {
        let roles = self.signed.get("delegations")?.get("roles")?.as_array()?;
        roles.iter().find(|entry| entry.get("name").and_then(Value::as_str) == Some(role.as_str()))
    }

    fn named_signers(&self, role: &Value, keys: &Value) -> Option<Signers> {
        let ids = role.get("keyids")?.as_array()?.iter().filter_map(Value::as_str);
        let keys = ids.filter_map(|id| Some((id.to_owned(), PublicKey::from_json(keys.get(id)?).ok()?))).collect();
        Some(Signers { keys, threshold: usize::try_from(role.get("threshold")?.as_u64()?).ok()? })
    }
}
