//! Why a pack could not be taken in or given away, as a closed list.

use std::collections::BTreeMap;

use distribution::{CarrierError, DistributionError};
use federation::{ClientError, TrustStoreError};
use language::LanguageTag;
use locale::Message;
use pack::PackError;

use crate::Trouble;

/// Why something with packs could not be done.
#[derive(Debug, thiserror::Error)]
pub enum PacksError {
    /// The pack or its way here is at fault.
    #[error(transparent)]
    Distribution(#[from] DistributionError),
    /// New word from the federation was not believed.
    #[error(transparent)]
    Trust(#[from] ClientError),
    /// The device's file cannot be opened.
    #[error("the device's file cannot be opened")]
    Device(Trouble),
    /// This device trusts nobody yet.
    #[error("this device trusts nobody yet")]
    TrustsNobody,
    /// There is no root of a federation there.
    #[error("{place} has no root")]
    NoRoot {
        /// What was named.
        place: String,
    },
    /// It was not said where a pack is to come from.
    #[error("no place")]
    NoPlace,
    /// Nobody whom this device trusts has signed for this file.
    #[error("nobody has signed for {file}")]
    NotSigned {
        /// The file.
        file: String,
    },
    /// Several publish something that is called so.
    #[error("{name} is published by several")]
    Several {
        /// What was asked for.
        name: String,
    },
    /// A pack of this kind and name is here, and somebody else published it.
    #[error("{name} would take the place of {held}")]
    OtherPublisher {
        /// What was to come.
        name: String,
        /// Under which name the other one came.
        held: String,
    },
}

impl From<TrustStoreError> for PacksError {
    fn from(error: TrustStoreError) -> Self {
        Self::Trust(error.into())
    }
}

impl From<CarrierError> for PacksError {
    fn from(error: CarrierError) -> Self {
        Self::Distribution(error.into())
    }
}

impl From<PackError> for PacksError {
    fn from(error: PackError) -> Self {
        Self::Distribution(error.into())
    }
}

impl PacksError {
    /// What to tell a person who speaks this language.
    #[must_use]
    pub fn message(&self, language: &LanguageTag) -> Message {
        match self {
            Self::Distribution(DistributionError::Withdrawn { reason }) => match worded(reason, language) {
                Some(reason) => Message::new("packs-withdrawn-because").with("reason", reason),
                None => Message::new("error-distribution-withdrawn"),
            },
            Self::Distribution(error) => {
                let arguments = error.arguments().into_iter();
                arguments.fold(Message::new(error.message_key()), |message, (name, value)| message.with(name, value))
            }
            Self::Trust(error) => trust_message(error),
            Self::Device(Trouble(message)) => message.clone(),
            Self::TrustsNobody => Message::new("error-trust-nobody"),
            Self::NoRoot { place } => Message::new("error-trust-no-root").with("place", place),
            Self::NoPlace => Message::new("error-trust-no-place"),
            Self::NotSigned { file } => Message::new("error-trust-not-signed").with("file", file),
            Self::Several { name } => Message::new("error-trust-several").with("name", name),
            Self::OtherPublisher { name, held } => {
                Message::new("error-trust-other-publisher").with("name", name).with("held", held)
            }
        }
    }
}

/// What to tell a person of why new word from a federation was not believed.
#[must_use]
pub fn trust_message(error: &ClientError) -> Message {
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    match error {
        ClientError::Source(_) => Message::new("error-trust-unreadable"),
        ClientError::Store(_) => Message::new("error-trust-store"),
        ClientError::Absent { .. } => Message::new("error-trust-absent"),
        ClientError::Rollback { role, seen, offered } => Message::new("error-trust-rollback")
            .with("role", role)
            .with_number("seen", number(*seen))
            .with_number("offered", number(*offered)),
        ClientError::TooFewSignatures { role, found, needed } => Message::new("error-trust-too-few")
            .with("role", role)
            .with_number("found", number(*found as u64))
            .with_number("needed", number(*needed as u64)),
        ClientError::Expired { role, at } => {
            Message::new("error-trust-expired").with("role", role).with("date", day(*at))
        }
        ClientError::Broken { .. } => Message::new("error-trust-broken"),
        ClientError::NotListed { name } => Message::new("error-trust-not-listed").with("name", name),
    }
}

/// A day as it is written everywhere: year, month, day.
#[must_use]
pub fn day(moment: federation::Moment) -> String {
    let (year, month, day) = moment.date();
    format!("{year:04}-{month:02}-{day:02}")
}

/// The wording for whoever speaks a language: in it, else in English, else in any.
#[must_use]
pub fn worded<'a>(words: &'a BTreeMap<LanguageTag, String>, language: &LanguageTag) -> Option<&'a str> {
    let english = || words.iter().find(|(tag, _)| tag.as_str() == "en").map(|(_, text)| text);
    words.get(language).or_else(english).or_else(|| words.values().next()).map(String::as_str)
}
