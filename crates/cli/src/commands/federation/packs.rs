//! Packs to be published: laid into the folder, and proposed.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use federation::{Intent, Repository, RoleName};
use pack::{FileEntry, PackError, PackReader, Piece};
use serde_json::json;

use super::{now, signing};
use crate::arguments::Propose;
use crate::commands::Scene;
use crate::told::{Failure, file_message};

/// Lays packs down and proposes to publish them. Whoever finds a blob that nobody has signed for has found nothing:
/// devices take in only what is listed.
pub(super) fn propose(scene: &Scene, arguments: &Propose) -> Result<(), Failure> {
    let folder = &arguments.repository.folder;
    let repository = Repository::open(folder)?;
    let role = arguments.whose.role.clone().unwrap_or_else(RoleName::targets);
    for file in &arguments.packs {
        let opened = File::open(file).map_err(|error| file_message(file, &error))?;
        let mut reader = PackReader::open(BufReader::new(opened)).map_err(pack_failure)?;
        let manifest = reader.manifest().clone();
        let about = manifest.about();
        let name = name_of(&role, about.id.as_str());
        let intent = Intent::List {
            role: role.clone(),
            name: name.clone(),
            length: manifest.bytes().len() as u64,
            sha256: *manifest.hash().as_bytes(),
            about: json!({
                "kind": about.kind,
                "id": about.id,
                "version": about.version.to_string(),
                "titles": about.titles,
                "languages": about.languages,
                "bytes": manifest.total(),
            }),
        };
        // Asked before anything is written: a name that is not this co-op's leaves nothing behind.
        repository.propose(&intent, now())?;
        lay_down(folder, &manifest, &mut reader)?;
        repository.lay_down(&name, manifest.bytes())?;
    }
    signing::show(scene, &repository)
}

/// The federation's own packs are called by their id, those of a co-op by its name and theirs.
fn name_of(role: &RoleName, id: &str) -> String {
    if role.is_own() { id.to_owned() } else { format!("{role}/{id}") }
}

fn lay_down(folder: &Path, manifest: &pack::Manifest, reader: &mut PackReader<BufReader<File>>) -> Result<(), Failure> {
    let mut next = |_: &FileEntry, piece: &Piece| loop {
        // The pieces come in the order of the manifest; those that lie there already are passed over.
        match reader.next_piece()? {
            Some(found) if found.piece.hash == piece.hash => return Ok(found.bytes),
            Some(_) => {}
            None => return Err(PackError::CutShort),
        }
    };
    distribution::publish_blobs(folder, manifest, &mut next).map(|_| ()).map_err(|error| {
        error.arguments().into_iter().fold(locale::Message::new(error.message_key()), |m, (k, v)| m.with(k, v)).into()
    })
}

fn pack_failure(error: PackError) -> Failure {
    error.arguments().into_iter().fold(locale::Message::new(error.message_key()), |m, (k, v)| m.with(k, v)).into()
}
