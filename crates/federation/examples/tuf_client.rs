//! The client behind the command line that tuf-conformance drives (its CLIENT-CLI.md), so that the suite judges the code
//! that runs on members' devices. `tests/conformance/tuf` runs it. Only this program speaks plain HTTP to any address
//! that it is given, and takes a date that has passed for an error, as the suite asks.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use federation::{Believed, Client, MetadataSource, Moment, SourceError, TrustStore, TrustStoreError};
use sha2::{Digest, Sha256};

type Failure = Box<dyn std::error::Error>;

/// The trusted files, in a folder, under the names that the suite looks at.
struct Folder(PathBuf);

impl Folder {
    /// Files with a version in their name are the library's own notes, of which the suite knows nothing.
    fn is_shown(name: &str) -> bool {
        !name.contains('/') && !name.starts_with(|first: char| first.is_ascii_digit())
    }
}

fn store_error(error: &io::Error) -> TrustStoreError {
    TrustStoreError { reason: error.to_string() }
}

impl TrustStore for Folder {
    fn load(&self, name: &str) -> Result<Option<Vec<u8>>, TrustStoreError> {
        match fs::read(self.0.join(name)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(store_error(&error)),
        }
    }

    fn names(&self) -> Result<Vec<String>, TrustStoreError> {
        let entries = fs::read_dir(&self.0).map_err(|error| store_error(&error))?;
        Ok(entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect())
    }

    fn commit(&self, files: &BTreeMap<String, Vec<u8>>) -> Result<(), TrustStoreError> {
        let shown = files.iter().filter(|(name, _)| Self::is_shown(name));
        shown.into_iter().try_for_each(|(name, bytes)| fs::write(self.0.join(name), bytes)).map_err(|e| store_error(&e))
    }

    fn replace_all(&self, files: &BTreeMap<String, Vec<u8>>) -> Result<(), TrustStoreError> {
        self.commit(files)
    }
}

struct Http {
    metadata: String,
    targets: String,
}

impl Http {
    fn get(base: &str, name: &str, limit: u64) -> Result<Option<Vec<u8>>, SourceError> {
        let failed = |reason: String| SourceError::Unreadable { name: name.to_owned(), reason };
        let address = format!("{}/{name}", base.trim_end_matches('/'));
        let answer = match ureq::get(&address).call() {
            Ok(answer) => answer,
            Err(ureq::Error::StatusCode(403 | 404)) => return Ok(None),
            Err(error) => return Err(failed(error.to_string())),
        };
        let mut bytes = Vec::new();
        let mut body = answer.into_body().into_reader().take(limit + 1);
        body.read_to_end(&mut bytes).map_err(|error| failed(error.to_string()))?;
        if bytes.len() as u64 > limit {
            return Err(SourceError::TooLong { name: name.to_owned(), limit });
        }
        Ok(Some(bytes))
    }
}

impl MetadataSource for Http {
    fn metadata(&self, name: &str, limit: u64) -> Result<Option<Vec<u8>>, SourceError> {
        Self::get(&self.metadata, name, limit)
    }

    fn target(&self, path: &str, limit: u64) -> Result<Option<Vec<u8>>, SourceError> {
        Self::get(&self.targets, path, limit)
    }
}

/// The options, by name, and the words without one.
fn arguments() -> (BTreeMap<String, Vec<String>>, Vec<String>) {
    let (mut options, mut words) = (BTreeMap::<String, Vec<String>>::new(), Vec::new());
    let mut given = std::env::args().skip(1);
    while let Some(word) = given.next() {
        match word.strip_prefix("--") {
            Some(name) => options.entry(name.to_owned()).or_default().extend(given.next()),
            None if word == "-v" => {}
            None => words.push(word),
        }
    }
    (options, words)
}

fn now() -> Moment {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Moment::from_seconds(i64::try_from(seconds).unwrap_or(i64::MAX))
}

fn download(believed: &mut Believed, names: &[String], folder: &Path) -> Result<(), Failure> {
    for name in names {
        let listed = believed.fresh_target(name)?;
        // A name may lead anywhere: it becomes one part of a path.
        let file = folder.join(name.replace('%', "%25").replace('/', "%2F"));
        let there = fs::read(&file).is_ok_and(|bytes| Some(Sha256::digest(bytes).into()) == listed.sha256());
        if !there {
            fs::write(file, believed.fetch(&listed)?)?;
        }
    }
    Ok(())
}

fn run() -> Result<(), Failure> {
    let (options, words) = arguments();
    let option = |name: &str| options.get(name).and_then(|values| values.first()).cloned().ok_or(name.to_owned());
    let store = Arc::new(Folder(option("metadata-dir")?.into()));
    let client = Client::new(store, Moment::from_seconds(0));
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if let ["init", root] = words[..] {
        return Ok(client.adopt(&fs::read(root)?)?);
    }
    let targets = option("target-base-url").unwrap_or_default();
    let source = Arc::new(Http { metadata: option("metadata-url")?, targets });
    let mut believed = client.refresh(source, now())?;
    if words == ["download"] {
        download(&mut believed, options.get("target-name").ok_or("target-name")?, Path::new(&option("target-dir")?))?;
    }
    Ok(())
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tuf_client: {error}");
            ExitCode::FAILURE
        }
    }
}
