//! Where packs and word of them come from: a folder, a web server, a neighbour.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use distribution::{Carrier, CarrierError, FolderCarrier, HttpCarrier, MetadataName, Patience, Reach, Watch};
use federation::{MetadataSource, SourceError};
use pack::ContentHash;

/// A place that somebody named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A repository in a folder.
    Folder(PathBuf),
    /// A web server.
    Web(String),
    /// A device on this network.
    Neighbour(String),
}

impl Place {
    /// The place that is meant: an address with `https://`; one with `http://`, or a bare number with a port, which only
    /// a neighbour can have; else a folder.
    #[must_use]
    pub fn of(named: &str) -> Self {
        if named.starts_with("https://") {
            Self::Web(named.to_owned())
        } else if named.starts_with("http://") {
            Self::Neighbour(named.to_owned())
        } else if named.parse::<SocketAddr>().is_ok() {
            Self::Neighbour(format!("http://{named}"))
        } else {
            Self::Folder(PathBuf::from(named))
        }
    }

    pub(super) fn carrier(&self) -> Result<Carried, CarrierError> {
        let web = |address: &str, reach| HttpCarrier::new(address, reach, Patience::default());
        let carrier: Box<dyn Carrier + Send + Sync> = match self {
            Self::Folder(folder) => Box::new(FolderCarrier::new(folder)),
            Self::Web(address) => Box::new(web(address, Reach::Anywhere)?),
            Self::Neighbour(address) => Box::new(web(address, Reach::Neighbour)?),
        };
        Ok(Carried { carrier, trouble: Mutex::default() })
    }

    /// The repository in which a pack that is one file lies, or that lies beside it; none where the file is alone.
    pub(super) fn around(file: &Path) -> Option<Self> {
        let folder = file.parent()?;
        folder.join("metadata").is_dir().then(|| Self::Folder(folder.to_owned()))
    }
}

/// A carrier, asked for metadata by the client of a federation. What goes wrong with it is kept in its own words.
pub(super) struct Carried {
    carrier: Box<dyn Carrier + Send + Sync>,
    trouble: Mutex<Option<CarrierError>>,
}

impl Carried {
    /// The last thing that went wrong with metadata.
    pub(super) fn take_trouble(&self) -> Option<CarrierError> {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl MetadataSource for Carried {
    fn metadata(&self, name: &str, limit: u64) -> Result<Option<Vec<u8>>, SourceError> {
        let unreadable = |reason: String| SourceError::Unreadable { name: name.to_owned(), reason };
        let asked: MetadataName =
            name.parse().map_err(|error: <MetadataName as std::str::FromStr>::Err| unreadable(error.to_string()))?;
        self.carrier.metadata(&asked, limit).map_err(|error| {
            let told = match &error {
                CarrierError::WrongSize { expected, .. } => {
                    SourceError::TooLong { name: name.to_owned(), limit: *expected }
                }
                other => unreadable(other.to_string()),
            };
            *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
            told
        })
    }

    fn target(&self, _path: &str, _limit: u64) -> Result<Option<Vec<u8>>, SourceError> {
        // Packs and their manifests are carried as blobs.
        Ok(None)
    }
}

impl Carrier for Carried {
    fn metadata(&self, name: &MetadataName, limit: u64) -> Result<Option<Vec<u8>>, CarrierError> {
        self.carrier.metadata(name, limit)
    }

    fn blob(&self, hash: &ContentHash, size: u64, watch: &mut Watch<'_>) -> Result<Vec<u8>, CarrierError> {
        self.carrier.blob(hash, size, watch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(named: &str, expected: &Place) {
        assert_eq!(Place::of(named), *expected, "{named}");
    }

    #[test]
    fn a_place_is_known_by_how_it_is_written() {
        check("https://example.org/sauti", &Place::Web("https://example.org/sauti".to_owned()));
        check("http://192.168.1.7:8037", &Place::Neighbour("http://192.168.1.7:8037".to_owned()));
        check("192.168.1.7:8037", &Place::Neighbour("http://192.168.1.7:8037".to_owned()));
        check("/media/stick", &Place::Folder("/media/stick".into()));
    }
}
