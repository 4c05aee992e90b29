//! The place where a pack is put together before it counts.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use pack::limits::PIECE_BYTES;
use pack::{ContentHash, FileEntry, Hasher, Manifest};

use super::MANIFEST;
use crate::{Authorised, Carrier, CarrierError, DistributionError, durable, space};

/// The folder of one pack that is being put together. What is in it stays when it is dropped: the next attempt goes on there.
pub(super) struct Staging {
    pub(super) folder: PathBuf,
}

/// The folder of all packs that are being put together.
pub(super) fn all(packs: &Path) -> PathBuf {
    packs.join("staging")
}

impl Staging {
    /// Opens the folder of a pack; `recover` says that nobody reads the pack where it has its place.
    ///
    /// # Errors
    /// It cannot be written.
    pub(super) fn open(packs: &Path, hash: &ContentHash, recover: bool) -> Result<Self, DistributionError> {
        let folder = all(packs).join(hash.to_string());
        let home = packs.join(hash.to_string());
        let failed = |error: io::Error| space::writing_failed(&folder, 0, &error);
        // A pack that had its place already when the program died, but did not count yet, goes on from here.
        if recover && home.is_dir() && !folder.exists() {
            fs::create_dir_all(all(packs)).and_then(|()| fs::rename(&home, &folder)).map_err(failed)?;
        }
        fs::create_dir_all(&folder).map_err(failed)?;
        Ok(Self { folder })
    }

    pub(super) fn whole(&self, hash: &ContentHash) -> PathBuf {
        self.folder.join(hash.to_string())
    }

    pub(super) fn part(&self, hash: &ContentHash) -> PathBuf {
        self.folder.join(format!("{hash}.part"))
    }

    /// The manifest, from an earlier attempt or from the carrier.
    ///
    /// # Errors
    /// The carrier does not bring it, it is not the one that is authorised, or it is refused.
    pub(super) fn manifest(&self, wanted: &Authorised, carrier: &dyn Carrier) -> Result<Manifest, DistributionError> {
        let path = self.folder.join(MANIFEST);
        let is_it = |bytes: &Vec<u8>| bytes.len() as u64 == wanted.length && ContentHash::of(bytes) == wanted.hash;
        if let Some(bytes) = fs::read(&path).ok().filter(is_it) {
            return Ok(Manifest::read(&bytes)?);
        }
        let limit = pack::limits::MANIFEST_BYTES;
        if wanted.length > limit {
            return Err(pack::PackError::TooLarge { measure: pack::Measure::Manifest, limit }.into());
        }
        let bytes = carrier.blob(&wanted.hash, wanted.length, &mut |_| ControlFlow::Continue(()))?;
        if !is_it(&bytes) {
            return Err(DistributionError::WrongBytes { name: wanted.hash.to_string() });
        }
        let manifest = Manifest::read(&bytes)?;
        durable::write(&path, &bytes).map_err(|error| space::writing_failed(&path, 0, &error))?;
        Ok(manifest)
    }

    /// How much of a file an earlier attempt left, as far as it is right: all of it, or whole pieces. What is wrong is
    /// removed. A file that was not written through to the disk before a power cut may have any bytes.
    ///
    /// # Errors
    /// It cannot be read or removed, or it was cancelled.
    pub(super) fn look_through(
        &self,
        file: &FileEntry,
        mut watch: impl FnMut(u64) -> ControlFlow<()>,
    ) -> Result<Begun, DistributionError> {
        let (whole, part) = (self.whole(&file.sha256), self.part(&file.sha256));
        let is_whole = |begun: &Begun| begun.bytes == file.size && begun.hasher.clone().finish() == file.sha256;
        if let Some(begun) = right_pieces(&whole, file, &mut watch)? {
            if is_whole(&begun) && length(&whole) == file.size {
                return Ok(begun);
            }
            // Not mended in place: it may be the same file on the disk as that of a pack that is held.
            fs::remove_file(&whole).map_err(|error| space::writing_failed(&whole, 0, &error))?;
        }
        let Some(begun) = right_pieces(&part, file, &mut watch)? else { return Ok(Begun::default()) };
        let failed = |error: io::Error| space::writing_failed(&part, 0, &error);
        if begun.bytes == file.size && !is_whole(&begun) {
            fs::remove_file(&part).map_err(failed)?;
            return Ok(Begun::default());
        }
        OpenOptions::new().write(true).open(&part).and_then(|opened| opened.set_len(begun.bytes)).map_err(failed)?;
        if is_whole(&begun) {
            fs::rename(&part, &whole).map_err(failed)?;
        }
        Ok(begun)
    }

    /// Removes what is no part of the pack.
    ///
    /// # Errors
    /// The folder cannot be read or written.
    pub(super) fn drop_strangers(&self, wanted: &BTreeMap<ContentHash, &FileEntry>) -> Result<(), DistributionError> {
        let failed = |error: io::Error| space::writing_failed(&self.folder, 0, &error);
        for entry in fs::read_dir(&self.folder).map_err(failed)? {
            let name = entry.map_err(failed)?.file_name();
            let hash = name.to_str().and_then(|name| name.parse().ok());
            let known = name == MANIFEST || hash.is_some_and(|hash: ContentHash| wanted.contains_key(&hash));
            if !known {
                fs::remove_file(self.folder.join(&name)).map_err(failed)?;
            }
        }
        Ok(())
    }
}

/// The pieces at the beginning of a file that are right; nothing where there is no such file.
fn right_pieces(
    path: &Path,
    file: &FileEntry,
    watch: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<Option<Begun>, DistributionError> {
    let mut source = match File::open(path) {
        Ok(source) => source,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(DistributionError::cannot_read(path, &error)),
    };
    let mut begun = Begun::default();
    let mut bytes = Vec::new();
    for piece in file.pieces() {
        bytes.clear();
        let read = source.by_ref().take(piece.size).read_to_end(&mut bytes);
        read.map_err(|error| DistributionError::cannot_read(path, &error))?;
        if bytes.len() as u64 != piece.size || ContentHash::of(&bytes) != piece.hash {
            break;
        }
        begun.hasher.update(&bytes);
        begun.bytes += piece.size;
        if watch(begun.bytes) == ControlFlow::Break(()) {
            return Err(CarrierError::Cancelled.into());
        }
    }
    Ok(Some(begun))
}

fn length(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |about| about.len())
}

/// What there is of a file.
#[derive(Default)]
pub(super) struct Begun {
    /// So many bytes at its beginning, whole pieces.
    pub(super) bytes: u64,
    /// Their hash so far.
    pub(super) hasher: Hasher,
}

/// The pieces of a file that begin at or behind this byte.
pub(super) fn pieces_from(file: &FileEntry, byte: u64) -> impl Iterator<Item = pack::Piece> + '_ {
    debug_assert!(byte.is_multiple_of(PIECE_BYTES) || byte == file.size);
    file.pieces().skip_while(move |piece| piece.offset < byte)
}
