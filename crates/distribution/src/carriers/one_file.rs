//! A pack that somebody sent as one file.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use pack::{ContentHash, Manifest, PackError, PackReader};

use super::folder::read_watched;
use crate::{Authorised, Carrier, CarrierError, MetadataName, Watch};

/// A pack as one file, opened. It brings its manifest and its pieces, and no metadata.
#[derive(Debug)]
pub struct OneFileCarrier {
    path: PathBuf,
    file: File,
    manifest: Manifest,
    places: BTreeMap<ContentHash, (u64, u64)>,
}

impl OneFileCarrier {
    /// Opens a pack. Only its manifest is read.
    ///
    /// # Errors
    /// It cannot be read, is no pack, or has another length than its manifest says.
    pub fn open(path: &Path) -> Result<Self, CarrierError> {
        let cannot_read = |error: io::Error| CarrierError::CannotRead {
            place: path.display().to_string(),
            reason: error.to_string(),
        };
        let file = File::open(path).map_err(cannot_read)?;
        let about = file.metadata().map_err(cannot_read)?;
        if !about.is_file() {
            return Err(cannot_read(io::ErrorKind::InvalidInput.into()));
        }
        let manifest = PackReader::open(&file)?.manifest().clone();
        match about.len().cmp(&manifest.one_file_bytes()) {
            std::cmp::Ordering::Less => return Err(PackError::CutShort.into()),
            std::cmp::Ordering::Greater => return Err(PackError::BytesBehind.into()),
            std::cmp::Ordering::Equal => {}
        }
        let places = manifest.places().map(|(place, piece)| (piece.hash, (place, piece.size))).collect();
        Ok(Self { path: path.to_owned(), file, manifest, places })
    }

    /// What the pack says that it is. Nobody vouches for it yet.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Its manifest's hash and length, to be compared with what is authorised.
    #[must_use]
    pub fn claimed(&self) -> Authorised {
        Authorised { hash: self.manifest.hash(), length: self.manifest.bytes().len() as u64 }
    }
}

impl Carrier for OneFileCarrier {
    fn metadata(&self, _name: &MetadataName, _limit: u64) -> Result<Option<Vec<u8>>, CarrierError> {
        Ok(None)
    }

    fn blob(&self, hash: &ContentHash, size: u64, watch: &mut Watch<'_>) -> Result<Vec<u8>, CarrierError> {
        let name = || hash.to_string();
        if *hash == self.manifest.hash() {
            return Ok(self.manifest.bytes().to_vec());
        }
        let (place, length) = self.places.get(hash).ok_or_else(|| CarrierError::NotThere { name: name() })?;
        if *length != size {
            return Err(CarrierError::WrongSize { name: name(), expected: size });
        }
        let mut file = &self.file;
        let read = file.seek(SeekFrom::Start(*place)).and_then(|_| read_watched(&mut file, size, watch));
        let cannot_read = |error: io::Error| CarrierError::CannotRead {
            place: self.path.display().to_string(),
            reason: error.to_string(),
        };
        read.map_err(cannot_read)?.ok_or(CarrierError::Cancelled)
    }
}
