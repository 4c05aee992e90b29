//! What brings bytes here. Nobody vouches for a carrier: what it brings is checked by whoever asked for it.

use std::ops::ControlFlow;

use pack::ContentHash;

use crate::MetadataName;

/// Something that brings metadata and blobs: a stick, a web server, a neighbour.
pub trait Carrier {
    /// A file of metadata; nothing where there is none of this name.
    ///
    /// That it is absent is only said where it is known: a stick that was pulled out, or a server that does not answer,
    /// must not look like one that has nothing newer.
    ///
    /// # Errors
    /// It is larger than `limit` bytes, or cannot be had for any other reason than that there is none.
    fn metadata(&self, name: &MetadataName, limit: u64) -> Result<Option<Vec<u8>>, CarrierError>;

    /// The blob with this hash, which has `size` bytes: a manifest, a piece of a file, a list. The hash is not checked.
    ///
    /// # Errors
    /// It is not there, cannot be had, does not have that size, or was cancelled.
    fn blob(&self, hash: &ContentHash, size: u64, watch: &mut Watch<'_>) -> Result<Vec<u8>, CarrierError>;
}

/// Told how many bytes of a blob have come, and may cancel it with `Break`.
pub type Watch<'a> = dyn FnMut(u64) -> ControlFlow<()> + 'a;

/// Why a carrier does not bring what it was asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CarrierError {
    /// It does not have this blob.
    #[error("{name} is not there")]
    NotThere {
        /// What was asked for.
        name: String,
    },
    /// It has something of another size.
    #[error("{name} does not have {expected} bytes")]
    WrongSize {
        /// What was asked for.
        name: String,
        /// The size, or the largest size, in bytes.
        expected: u64,
    },
    /// A file cannot be read: the stick was pulled out, or is broken.
    #[error("{place} cannot be read: {reason}")]
    CannotRead {
        /// The folder or file.
        place: String,
        /// The operating system's words.
        reason: String,
    },
    /// A pack that is one file is not one.
    #[error(transparent)]
    Pack(#[from] pack::PackError),
    /// An address is none, or is not one of a neighbour.
    #[error("{address} is not an address that can be used")]
    AddressUnfit {
        /// The address.
        address: String,
    },
    /// There is no way to the server: no network, or no such server.
    #[error("{host} cannot be reached")]
    NoNetwork {
        /// The server.
        host: String,
    },
    /// The server does not prove who it is, or sends elsewhere without encryption.
    #[error("the connection to {host} is not secure")]
    NotSecure {
        /// The server.
        host: String,
    },
    /// The server does not give what it was asked for.
    #[error("{host} answered with status {status}")]
    Refused {
        /// The server.
        host: String,
        /// The HTTP status.
        status: u16,
    },
    /// What the server answers is no HTTP.
    #[error("{host} does not answer in HTTP")]
    NotHttp {
        /// The server.
        host: String,
    },
    /// The connection broke, or the server fell silent, again and again.
    #[error("the connection to {host} broke")]
    Broken {
        /// The server.
        host: String,
    },
    /// It was cancelled.
    #[error("cancelled")]
    Cancelled,
}

impl CarrierError {
    /// Every code there is.
    pub const CODES: &'static [&'static str] = &[
        "not-there",
        "wrong-size",
        "cannot-read",
        "address-unfit",
        "no-network",
        "not-secure",
        "refused",
        "not-http",
        "broken",
        "cancelled",
    ];

    /// The code under which `locales/` has the message, as `error-distribution-<code>`; of a pack, its own.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotThere { .. } => "not-there",
            Self::WrongSize { .. } => "wrong-size",
            Self::CannotRead { .. } => "cannot-read",
            Self::Pack(error) => error.code(),
            Self::AddressUnfit { .. } => "address-unfit",
            Self::NoNetwork { .. } => "no-network",
            Self::NotSecure { .. } => "not-secure",
            Self::Refused { .. } => "refused",
            Self::NotHttp { .. } => "not-http",
            Self::Broken { .. } => "broken",
            Self::Cancelled => "cancelled",
        }
    }

    /// The variables of the message, by name.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotThere { name } | Self::WrongSize { name, .. } => vec![("name", name.clone())],
            Self::CannotRead { place, .. } => vec![("path", place.clone())],
            Self::Pack(error) => error.arguments(),
            Self::AddressUnfit { address } => vec![("address", address.clone())],
            Self::NoNetwork { host } | Self::NotSecure { host } | Self::NotHttp { host } | Self::Broken { host } => {
                vec![("host", host.clone())]
            }
            Self::Refused { host, status } => vec![("host", host.clone()), ("status", status.to_string())],
            Self::Cancelled => Vec::new(),
        }
    }
}
