//! The files of a repository on disk. Each is written beside its place and moved there.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::envelope::Envelope;
use super::proposal::{LARGEST, Proposal};
use super::repository::RepositoryError;
use super::role_name::RoleName;

/// Folders below the repository.
const METADATA: &str = "metadata";
const TARGETS: &str = "targets";
const PROPOSALS: &str = "proposals";

/// The end of a proposal's name.
const PROPOSAL: &str = ".proposal";

#[derive(Clone, Debug)]
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new(folder: &Path) -> Self {
        Self(folder.to_owned())
    }

    pub(super) fn create(&self) -> Result<(), RepositoryError> {
        for name in [METADATA, TARGETS, PROPOSALS] {
            let folder = self.0.join(name);
            fs::create_dir_all(&folder).map_err(|error| failed(&folder, &error))?;
        }
        Ok(())
    }

    pub(super) fn is_there(&self) -> bool {
        self.0.join(METADATA).is_dir() && self.0.join(PROPOSALS).is_dir()
    }

    /// The hashes of every manifest that a role has ever published under a name.
    pub(super) fn every_listing(&self, role: &str, name: &str) -> Result<Vec<String>, RepositoryError> {
        let mut hashes = Vec::new();
        for version in 1..=self.newest_version(role)?.unwrap_or(0) {
            let Some(file) = self.published(&format!("{version}.{role}.json"))? else { continue };
            let hash = file.signed["targets"][name]["hashes"]["sha256"].as_str().map(str::to_owned);
            hashes.extend(hash.filter(|hash| !hashes.contains(hash)));
        }
        Ok(hashes)
    }

    /// The newest published version of a role.
    pub(super) fn newest(&self, role: &str) -> Result<Option<Envelope>, RepositoryError> {
        let Some(version) = self.newest_version(role)? else { return Ok(None) };
        self.published(&format!("{version}.{role}.json"))
    }

    /// A published file.
    pub(super) fn published(&self, name: &str) -> Result<Option<Envelope>, RepositoryError> {
        let path = self.0.join(METADATA).join(name);
        let Some(bytes) = read(&path)? else { return Ok(None) };
        let broken = |_| RepositoryError::Broken { file: path.display().to_string() };
        serde_json::from_slice(&bytes).map(Some).map_err(broken)
    }

    fn newest_version(&self, role: &str) -> Result<Option<u64>, RepositoryError> {
        let end = format!(".{role}.json");
        let versions = self.names(METADATA)?;
        Ok(versions.iter().filter_map(|name| name.strip_suffix(&end)?.parse().ok()).max())
    }

    fn names(&self, within: &str) -> Result<Vec<String>, RepositoryError> {
        let folder = self.0.join(within);
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(failed(&folder, &error)),
        };
        let names = entries.map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()));
        let mut names = names.collect::<io::Result<Vec<_>>>().map_err(|error| failed(&folder, &error))?;
        names.sort();
        Ok(names)
    }

    pub(super) fn publish(&self, name: &str, envelope: &Envelope) -> Result<(), RepositoryError> {
        write(&self.0.join(METADATA).join(name), &envelope.bytes())
    }

    pub(super) fn publish_target(&self, path: &str, bytes: &[u8]) -> Result<(), RepositoryError> {
        let path = self.0.join(TARGETS).join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
        }
        write(&path, bytes)
    }

    pub(super) fn proposals(&self) -> Result<Vec<Proposal>, RepositoryError> {
        let names = self.names(PROPOSALS)?;
        names.iter().filter(|name| name.ends_with(PROPOSAL)).map(|name| self.read_proposal(name)).collect()
    }

    fn read_proposal(&self, name: &str) -> Result<Proposal, RepositoryError> {
        let path = self.0.join(PROPOSALS).join(name);
        let broken = || RepositoryError::Broken { file: path.display().to_string() };
        let bytes = read(&path)?.ok_or_else(broken)?;
        Proposal::from_bytes(&bytes).map_err(|_| broken())
    }

    pub(super) fn proposal(&self, role: &RoleName) -> Result<Option<Proposal>, RepositoryError> {
        let there = self.proposal_file(role).exists();
        if there { self.read_proposal(&format!("{role}{PROPOSAL}")).map(Some) } else { Ok(None) }
    }

    /// Where the proposal for a role lies: the file that travels.
    pub(super) fn proposal_file(&self, role: &RoleName) -> PathBuf {
        self.0.join(PROPOSALS).join(format!("{role}{PROPOSAL}"))
    }

    pub(super) fn keep_proposal(&self, proposal: &Proposal) -> Result<(), RepositoryError> {
        write(&self.proposal_file(proposal.role()), &proposal.to_bytes())
    }

    pub(super) fn drop_proposal(&self, role: &RoleName) -> Result<(), RepositoryError> {
        let path = self.proposal_file(role);
        match fs::remove_file(&path) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(failed(&path, &error)),
        }
    }
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, RepositoryError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(path, &error)),
    };
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| failed(path, &error))?;
    if bytes.len() as u64 > LARGEST {
        return Err(RepositoryError::Broken { file: path.display().to_string() });
    }
    Ok(Some(bytes))
}

/// Writes a file so that it is there as a whole or not at all, even if the power goes.
fn write(path: &Path, bytes: &[u8]) -> Result<(), RepositoryError> {
    let beside = path.with_extension("part");
    let written = (|| {
        let mut file = File::create(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)?;
        path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
    })();
    written.map_err(|error| failed(path, &error))
}

fn failed(path: &Path, error: &io::Error) -> RepositoryError {
    RepositoryError::File { file: path.display().to_string(), kind: error.kind() }
}
