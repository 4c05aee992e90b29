//! What officers can decide, and what a proposal does in words that can be spoken.

use std::collections::BTreeMap;

use serde_json::Value;

use super::role_name::RoleName;
use crate::key::PublicKey;
use crate::moment::Moment;

/// Why something is withdrawn, by language tag; spoken to whoever has it.
pub type Reasons = BTreeMap<String, String>;

/// A co-op (or a region, or a language) that may publish by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegate {
    /// Its name; what it publishes is called `<name>/…`.
    pub name: RoleName,
    /// Its officers.
    pub officers: Vec<PublicKey>,
    /// How many of them must sign.
    pub threshold: usize,
    /// Which names it may use, as patterns in which `*` stands for one part; empty for `<name>/*`.
    pub scope: Vec<String>,
}

/// What somebody wants to be decided.
#[derive(Clone, Debug, PartialEq)]
pub enum Intent {
    /// Somebody becomes an officer of the federation (`root`) or of a co-op.
    AddOfficer {
        /// Where.
        role: RoleName,
        /// Who.
        key: PublicKey,
    },
    /// Somebody is an officer no longer: they left, or their key is lost or stolen.
    RemoveOfficer {
        /// Where.
        role: RoleName,
        /// Their name or the name of their key.
        who: String,
    },
    /// How many must sign.
    SetThreshold {
        /// For what.
        role: RoleName,
        /// How many.
        threshold: usize,
    },
    /// A co-op may publish.
    Trust {
        /// Who trusts it.
        by: RoleName,
        /// Whom.
        delegate: Delegate,
    },
    /// A co-op may publish no longer.
    Distrust {
        /// Who trusted it.
        by: RoleName,
        /// Whom.
        name: RoleName,
    },
    /// A pack is published, in place of an older one of this name.
    List {
        /// Who publishes it.
        role: RoleName,
        /// Its name.
        name: String,
        /// The length of its manifest in bytes.
        length: u64,
        /// The SHA-256 of its manifest.
        sha256: [u8; 32],
        /// What a list shows of it.
        about: Value,
    },
    /// A pack is withdrawn in every version so far: no device installs or opens it any longer.
    Withdraw {
        /// Who published it.
        role: RoleName,
        /// Its name.
        name: String,
        /// Why.
        reasons: Reasons,
    },
    /// The same again, valid for longer.
    Renew {
        /// What.
        role: RoleName,
    },
}

/// One thing that a proposal changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A federation begins.
    Begins {
        /// Its name.
        title: String,
    },
    /// Somebody may sign.
    Joins {
        /// For what.
        role: String,
        /// Who.
        name: String,
        /// What to compare aloud.
        fingerprint: String,
    },
    /// Somebody may sign no longer.
    Leaves {
        /// For what.
        role: String,
        /// Who.
        name: String,
    },
    /// How many must sign.
    Needs {
        /// For what.
        role: String,
        /// How many.
        threshold: usize,
        /// Of how many.
        of: usize,
    },
    /// A co-op may publish.
    Trusts {
        /// Its name.
        name: String,
        /// Under which names.
        scope: String,
    },
    /// A co-op may publish no longer.
    Distrusts {
        /// Its name.
        name: String,
    },
    /// A pack is published.
    Lists {
        /// Its name.
        name: String,
        /// Its version.
        version: String,
    },
    /// A pack is replaced by another version.
    Replaces {
        /// Its name.
        name: String,
        /// The version that was there.
        from: String,
        /// The version that comes.
        to: String,
    },
    /// A pack is not offered any longer.
    Unlists {
        /// Its name.
        name: String,
    },
    /// A pack is withdrawn.
    Withdraws {
        /// Its name.
        name: String,
        /// Why, in the languages that were given.
        reasons: Reasons,
    },
    /// It is valid until another day.
    ValidUntil {
        /// What.
        role: String,
        /// Until when.
        until: Moment,
    },
    /// Something else that no word here describes; such a proposal is better not signed.
    Unknown {
        /// The member that differs.
        member: String,
    },
}
