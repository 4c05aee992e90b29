//! The officers' side: a folder in which what is to be published is proposed, signed by enough of them, and published.
//!
//! A proposal is a file and travels on its own: each officer reads what it changes, signs on their own device, and hands it
//! on. What an officer is shown is always computed from the bytes that the signature covers.

mod change;
mod describe;
mod draft;
mod envelope;
mod folder;
mod proposal;
mod publish;
mod repository;
mod role_name;

pub use change::{Change, Delegate, Intent, Reasons};
pub use proposal::{Proposal, ProposalError, Standing};
pub use publish::Published;
pub use repository::{Repository, RepositoryError, Terms};
pub use role_name::{RoleName, RoleNameError};

/// The member of timestamp metadata that says when it was signed.
pub(crate) const SIGNED_ON: &str = "x-sauti-signed-on";

/// The member of targets metadata that lists what was withdrawn: SHA-256 of a manifest → name and reasons.
pub(crate) const WITHDRAWN: &str = "x-sauti-withdrawn";

/// The member of root metadata that is the federation's own name.
pub(crate) const TITLE: &str = "x-sauti-title";
