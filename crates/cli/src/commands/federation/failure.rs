//! What can go wrong in a federation, as a message.

use federation::{KeyError, ProposalError, RepositoryError, RoleName};
use locale::Message;

use crate::told::{Failure, NO};

impl From<KeyError> for Failure {
    fn from(error: KeyError) -> Self {
        Message::new(match error {
            KeyError::NotOpened => "error-federation-not-opened",
            KeyError::NoKey => "error-federation-no-such-key",
            KeyError::NoChance => "error-federation-no-chance",
        })
        .into()
    }
}

impl From<ProposalError> for Failure {
    fn from(error: ProposalError) -> Self {
        let of = |key: &str, role: &RoleName| Message::new(key).with("role", role.as_str());
        let message = match &error {
            ProposalError::NoProposal => Message::new("error-federation-no-proposal"),
            ProposalError::Changed { role } => of("error-federation-changed", role),
            ProposalError::Outdated { role, version } => of("error-federation-outdated", role)
                .with_number("version", i64::try_from(*version).unwrap_or(i64::MAX)),
            ProposalError::NotAnOfficer { role } => of("error-federation-not-an-officer", role),
        };
        Self { message, code: NO }
    }
}

impl From<RepositoryError> for Failure {
    fn from(error: RepositoryError) -> Self {
        let of = |key: &str, role: &RoleName| Message::new(key).with("role", role.as_str());
        let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        match &error {
            RepositoryError::Proposal(error) => error.clone().into(),
            RepositoryError::File { file, kind } => {
                crate::told::file_message(file.as_ref(), &std::io::Error::from(*kind)).into()
            }
            RepositoryError::Broken { file } => Message::new("error-federation-broken").with("file", file).into(),
            RepositoryError::AlreadyThere => Message::new("error-federation-already-there").into(),
            RepositoryError::NotThere { folder } => {
                Message::new("error-federation-not-there").with("folder", folder).into()
            }
            RepositoryError::NoSuchRole { role } => of("error-federation-no-such-role", role).into(),
            RepositoryError::NoSuchOfficer { role, who } => {
                of("error-federation-no-such-officer", role).with("who", who).into()
            }
            RepositoryError::AlreadyOfficer { role, who } => {
                of("error-federation-already-officer", role).with("who", who).into()
            }
            RepositoryError::Threshold { role, threshold, of: all } => of("error-federation-threshold", role)
                .with_number("threshold", number(*threshold))
                .with_number("all", number(*all))
                .into(),
            RepositoryError::KeyTwice { role } => of("error-federation-key-twice", role).into(),
            RepositoryError::BeingSigned { role } => of("error-federation-being-signed", role).into(),
            RepositoryError::OutOfScope { role, name } => {
                of("error-federation-out-of-scope", role).with("name", name).into()
            }
            RepositoryError::NotListed { name } => {
                Message::new("error-federation-not-listed").with("name", name).into()
            }
        }
    }
}
