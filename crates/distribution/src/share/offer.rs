//! What is given to neighbours.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::PathBuf;

use pack::ContentHash;

use crate::{DistributionError, Holdings, MetadataName, PackSource};

/// Everything that a neighbour may have: metadata, the packs that are held and not withdrawn, and lists that metadata names.
#[derive(Debug, Default)]
pub struct Offer {
    metadata: BTreeMap<MetadataName, Vec<u8>>,
    blobs: BTreeMap<ContentHash, Place>,
    /// Keeps the packs on the disk while they are offered.
    packs: Vec<PackSource>,
}

/// Where a blob is.
#[derive(Clone, Debug)]
enum Place {
    Memory(Vec<u8>),
    File { path: PathBuf, offset: u64, size: u64 },
}

impl Offer {
    /// An offer of nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Offers a file of metadata.
    #[must_use]
    pub fn with_metadata(mut self, name: MetadataName, bytes: Vec<u8>) -> Self {
        self.metadata.insert(name, bytes);
        self
    }

    /// Offers a small file by its hash, such as the list of withdrawals.
    #[must_use]
    pub fn with_blob(mut self, bytes: Vec<u8>) -> Self {
        self.blobs.insert(ContentHash::of(&bytes), Place::Memory(bytes));
        self
    }

    /// Offers every pack that is held and not withdrawn.
    ///
    /// # Errors
    /// What is held cannot be read.
    pub fn with_holdings(mut self, holdings: &Holdings) -> Result<Self, DistributionError> {
        for held in holdings.held()? {
            let Ok(source) = holdings.source(&held) else { continue };
            for file in held.manifest.files() {
                let places = file.pieces().map(|piece| {
                    (piece.hash, Place::File { path: held.path(file), offset: piece.offset, size: piece.size })
                });
                self.blobs.extend(places);
            }
            self.packs.push(source);
            self = self.with_blob(held.manifest.bytes().to_vec());
        }
        Ok(self)
    }

    /// The packs that are offered.
    #[must_use]
    pub fn packs(&self) -> &[PackSource] {
        &self.packs
    }

    pub(super) fn metadata(&self, name: &MetadataName) -> Option<Blob> {
        self.metadata.get(name).map(|bytes| Blob::of(bytes.clone()))
    }

    pub(super) fn blob(&self, hash: &ContentHash) -> Option<Blob> {
        match self.blobs.get(hash)? {
            Place::Memory(bytes) => Some(Blob::of(bytes.clone())),
            Place::File { path, offset, size } => {
                let file = File::open(path).ok()?;
                Some(Blob { size: *size, from: Box::new(Slice { file, offset: *offset }) })
            }
        }
    }
}

/// Bytes on their way to a neighbour.
pub(super) struct Blob {
    pub(super) size: u64,
    from: Box<dyn Part>,
}

impl Blob {
    fn of(bytes: Vec<u8>) -> Self {
        Self { size: bytes.len() as u64, from: Box::new(bytes) }
    }

    /// The bytes from one on, so many.
    pub(super) fn part(self, first: u64, count: u64) -> io::Result<Box<dyn Read>> {
        self.from.part(first, count)
    }
}

/// Something of which a part can be read.
trait Part {
    fn part(self: Box<Self>, first: u64, count: u64) -> io::Result<Box<dyn Read>>;
}

impl Part for Vec<u8> {
    fn part(self: Box<Self>, first: u64, count: u64) -> io::Result<Box<dyn Read>> {
        let mut bytes = io::Cursor::new(*self);
        bytes.set_position(first);
        Ok(Box::new(bytes.take(count)))
    }
}

/// A piece within a file.
struct Slice {
    file: File,
    offset: u64,
}

impl Part for Slice {
    fn part(mut self: Box<Self>, first: u64, count: u64) -> io::Result<Box<dyn Read>> {
        self.file.seek(SeekFrom::Start(self.offset + first))?;
        Ok(Box::new(self.file.take(count)))
    }
}
