//! A repository written into a folder: static files, to be copied to a stick or any web server.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use pack::{ContentHash, FileEntry, Manifest, PackError, Piece};

use crate::carriers::blob_name;
use crate::{DistributionError, MetadataName, durable, space};

/// Puts the blobs of a pack into a repository: its manifest and its pieces. What lies there already is not written again.
/// Gives the number of bytes that were written.
///
/// # Errors
/// The folder cannot be written, or a piece cannot be had or is not what the manifest says.
pub fn publish_blobs(
    repository: &Path,
    manifest: &Manifest,
    mut piece_of: impl FnMut(&FileEntry, &Piece) -> Result<Vec<u8>, PackError>,
) -> Result<u64, DistributionError> {
    let mut written = 0;
    for file in manifest.files() {
        for piece in file.pieces() {
            if lies_there(repository, &piece.hash, piece.size) {
                continue;
            }
            let bytes = piece_of(file, &piece)?;
            if bytes.len() as u64 != piece.size || ContentHash::of(&bytes) != piece.hash {
                return Err(PackError::WrongHash { part: file.part.clone() }.into());
            }
            put(repository, &piece.hash, &bytes)?;
            written += piece.size;
        }
    }
    // The manifest last: whoever finds it finds everything that it names.
    if !lies_there(repository, &manifest.hash(), manifest.bytes().len() as u64) {
        put(repository, &manifest.hash(), manifest.bytes())?;
        written += manifest.bytes().len() as u64;
    }
    durable::sync_all_in(repository).map_err(|error| space::writing_failed(repository, 0, &error))?;
    Ok(written)
}

/// Puts a file of metadata into a repository, in one step.
///
/// # Errors
/// The folder cannot be written.
pub fn publish_metadata(repository: &Path, name: &MetadataName, bytes: &[u8]) -> Result<(), DistributionError> {
    let folder = repository.join("metadata");
    let path = folder.join(name.as_str());
    let written = fs::create_dir_all(&folder).and_then(|()| durable::write(&path, bytes));
    written.map_err(|error| space::writing_failed(&path, bytes.len() as u64, &error))
}

fn lies_there(repository: &Path, hash: &ContentHash, size: u64) -> bool {
    fs::metadata(repository.join(blob_name(hash))).is_ok_and(|about| about.is_file() && about.len() == size)
}

fn put(repository: &Path, hash: &ContentHash, bytes: &[u8]) -> Result<(), DistributionError> {
    let path = repository.join(blob_name(hash));
    let written = (|| -> io::Result<()> {
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        let fresh = path.with_extension("new");
        File::create(&fresh)?.write_all(bytes)?;
        fs::rename(&fresh, &path)
    })();
    written.map_err(|error| space::writing_failed(&path, bytes.len() as u64, &error))
}
