//! Who may publish what, and how a device comes to believe it: roles, keys, signatures and dates after The Update
//! Framework (TUF, <https://theupdateframework.github.io/specification/latest/>).
//!
//! Two sides that share no state: a [`Client`] on every device, which believes only what the roles signed, for months
//! without a network; and the officers' [`Repository`], in which proposals are signed one by one, on separate
//! devices and in any order, and published when enough have signed.
//!
//! **API boundary.** Nothing here moves the content of packs: the client answers which bytes (by length and SHA-256) a name
//! stands for, and `distribution` fetches and checks them. Time is an argument everywhere.
//!
//! **Architecture invariant:** what was installed is never closed by a date. A date decides only what is told about new
//! metadata; versions never go back.

mod author;
mod client;
mod crypto;
mod error;
mod house_rules;
mod key;
mod moment;

pub use author::{
    Change, Delegate, Intent, Proposal, ProposalError, Published, Reasons, Repository, RepositoryError, RoleName,
    RoleNameError, Standing, Terms,
};
pub use client::{
    Believed, Catalogue, Client, Freshness, HeldMetadata, Listed, MetadataSource, SourceError, TrustStore,
    TrustStoreError, Withdrawal,
};
pub use error::ClientError;
pub use key::{KeyError, PublicKey, SigningKey};
pub use moment::Moment;
