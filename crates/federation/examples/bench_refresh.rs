//! What a device pays for a federation: bytes, time and memory of a refresh, with 300 and with 900 co-ops, and what a
//! federation of 1,000 co-ops costs those who carry it to a million devices.
//!
//! Co-ops beyond a few hundred are trusted by regions of 300, as `docs/federations` advises. The client runs in a process of
//! its own, so that its memory is not the officers'.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use federation::{
    Client, Delegate, Intent, MetadataSource, Moment, PublicKey, Repository, RoleName, SigningKey, SourceError, Terms,
    TrustStore, TrustStoreError,
};
use serde_json::json;

type Failure = Box<dyn std::error::Error>;

/// How many co-ops one region, or the federation itself, trusts.
const A_REGION: usize = 300;

/// Five officers of each co-op, of whom three sign.
const OFFICERS: usize = 5;
const THRESHOLD: usize = 3;

/// A thousand co-ops, each with a course in fifty languages, and how often a device meets somebody newer in a year.
const CO_OPS: u64 = 1_000;
const LANGUAGES: u64 = 50;
const DEVICES: u64 = 1_000_000;
const CONTACTS: u64 = 26;

struct Folder {
    folder: PathBuf,
    asked: Mutex<BTreeMap<String, u64>>,
}

impl MetadataSource for Folder {
    fn metadata(&self, name: &str, limit: u64) -> Result<Option<Vec<u8>>, SourceError> {
        let Ok(bytes) = fs::read(self.folder.join("metadata").join(name)) else { return Ok(None) };
        if bytes.len() as u64 > limit {
            return Err(SourceError::TooLong { name: name.to_owned(), limit });
        }
        let mut asked = self.asked.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        asked.insert(name.to_owned(), bytes.len() as u64);
        Ok(Some(bytes))
    }

    fn target(&self, _: &str, _: u64) -> Result<Option<Vec<u8>>, SourceError> {
        Ok(None)
    }
}

#[derive(Default)]
struct Memory(Mutex<BTreeMap<String, Vec<u8>>>);

impl Memory {
    fn files(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl TrustStore for Memory {
    fn load(&self, name: &str) -> Result<Option<Vec<u8>>, TrustStoreError> {
        Ok(self.files().get(name).cloned())
    }

    fn names(&self) -> Result<Vec<String>, TrustStoreError> {
        Ok(self.files().keys().cloned().collect())
    }

    fn commit(&self, files: &BTreeMap<String, Vec<u8>>) -> Result<(), TrustStoreError> {
        self.files().extend(files.clone());
        Ok(())
    }

    fn replace_all(&self, files: &BTreeMap<String, Vec<u8>>) -> Result<(), TrustStoreError> {
        *self.files() = files.clone();
        Ok(())
    }
}

fn now() -> Moment {
    Moment::from_seconds(1_795_564_800)
}

fn officers(name: &str) -> Result<Vec<(SigningKey, PublicKey)>, Failure> {
    let one = |number: usize| -> Result<_, Failure> {
        let key = SigningKey::generate()?;
        let public = key.public(&format!("{name} {number}"));
        Ok((key, public))
    };
    (0..OFFICERS).map(one).collect()
}

type Keys = BTreeMap<RoleName, Vec<(SigningKey, PublicKey)>>;

fn trust(repository: &Repository, by: &RoleName, name: &str, scope: &str, keys: &mut Keys) -> Result<(), Failure> {
    let (role, people): (RoleName, _) = (name.parse()?, officers(name)?);
    let publics = people.iter().map(|(_, public)| public.clone()).collect();
    let delegate =
        Delegate { name: role.clone(), officers: publics, threshold: THRESHOLD, scope: vec![scope.to_owned()] };
    repository.propose(&Intent::Trust { by: by.clone(), delegate }, now())?;
    keys.insert(role, people);
    Ok(())
}

fn sign_and_publish(repository: &Repository, keys: &Keys) -> Result<(), Failure> {
    let root = &keys[&RoleName::root()];
    for proposal in repository.proposals()? {
        let people = keys.get(proposal.role()).unwrap_or(root);
        for (key, _) in &people[..THRESHOLD] {
            repository.sign(proposal.role(), key)?;
        }
    }
    repository.publish(&root[0].0, now())?;
    Ok(())
}

/// A federation in which each co-op publishes one course.
fn make(folder: &Path, co_ops: usize) -> Result<(), Failure> {
    let (repository, mut keys) = (Repository::at(folder), Keys::new());
    keys.insert(RoleName::root(), officers("officer")?);
    let publics = keys[&RoleName::root()].iter().map(|(_, public)| public.clone()).collect();
    repository.begin(&Terms { title: "Federation".to_owned(), officers: publics, threshold: THRESHOLD }, now())?;
    sign_and_publish(&repository, &keys)?;
    let regions = co_ops.div_ceil(A_REGION);
    let mut names = Vec::new();
    for region in 0..regions {
        let by = if regions == 1 { RoleName::targets() } else { format!("region-{region}").parse()? };
        if regions > 1 {
            trust(&repository, &RoleName::targets(), by.as_str(), &format!("region-{region}/*/*"), &mut keys)?;
            sign_and_publish(&repository, &keys)?;
        }
        for number in region * A_REGION..co_ops.min((region + 1) * A_REGION) {
            let within =
                if regions == 1 { format!("co-op-{number}") } else { format!("region-{region}/co-op-{number}") };
            trust(&repository, &by, &format!("co-op-{number}"), &format!("{within}/*"), &mut keys)?;
            names.push((number, format!("{within}/course")));
        }
        sign_and_publish(&repository, &keys)?;
    }
    for (number, name) in names {
        let about = json!({ "kind": "course", "version": "1.0.0", "titles": { "en": "A course" } });
        let role = format!("co-op-{number}").parse()?;
        repository.propose(&Intent::List { role, name, length: 5_000, sha256: [7; 32], about }, now())?;
    }
    sign_and_publish(&repository, &keys)
}

/// The device's part, in a process of its own.
fn refresh(folder: &Path, wanted: &str) -> Result<(), Failure> {
    let source = Arc::new(Folder { folder: folder.to_owned(), asked: Mutex::default() });
    let client = Client::new(Arc::new(Memory::default()), now());
    client.adopt(&fs::read(folder.join("metadata/1.root.json"))?)?;
    let began = Instant::now();
    let mut believed = client.refresh_patiently(source.clone(), now())?;
    believed.target(wanted)?;
    let one = began.elapsed();
    let asked = source.asked.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
    let memory = highest_memory()?;
    let listed = believed.catalogue().listed.len();
    println!(
        "{}",
        json!({
            "one_pack_ms": one.as_millis(), "one_pack_bytes": asked.values().sum::<u64>(), "one_pack_files": asked.len(),
            "one_pack_highest_memory_kib": memory, "files": asked, "all_ms": began.elapsed().as_millis(),
            "all_listed": listed, "all_highest_memory_kib": highest_memory()?,
        })
    );
    Ok(())
}

/// The most memory that this process has had, in KiB.
fn highest_memory() -> Result<u64, Failure> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}

fn bench(co_ops: usize) -> Result<(), Failure> {
    let folder = std::env::temp_dir().join(format!("sauti-bench-refresh-{}-{co_ops}", std::process::id()));
    fs::create_dir_all(&folder)?;
    make(&folder, co_ops)?;
    let last = co_ops - 1;
    let region = if co_ops > A_REGION { format!("region-{}/", last / A_REGION) } else { String::new() };
    let wanted = format!("{region}co-op-{last}/course");
    let output = Command::new(std::env::current_exe()?).arg(&folder).arg(wanted).output()?;
    print!("{co_ops} co-ops: {}", String::from_utf8_lossy(&output.stdout));
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    fs::remove_dir_all(&folder)?;
    Ok(())
}

/// What static files cost: from the sizes that were measured, and nothing but multiplication.
fn simulate() {
    // Of a federation with four regions: the list of regions, one region, one co-op, and the list of newest files.
    let (timestamp, snapshot, targets, region, co_op) = (500, 40 * CO_OPS, 6_000, 430_000, 1_200 + 400 * LANGUAGES);
    let first = timestamp + snapshot + targets + region + co_op;
    let unchanged = timestamp;
    let changed = timestamp + snapshot + co_op;
    println!("{CO_OPS} co-ops, {LANGUAGES} languages each, {DEVICES} devices, {CONTACTS} contacts a year:");
    println!(
        "  first refresh {first} bytes in 6 requests; nothing new {unchanged} bytes in 2; one co-op new {changed} bytes in 4"
    );
    let yearly = DEVICES * (first + CONTACTS * changed);
    println!("  all devices together, a year, if each contact brings news: {} GB of metadata", yearly / 1_000_000_000);
    println!(
        "  that is {} requests a second on the average, for static files",
        DEVICES * CONTACTS * 4 / (365 * 86_400)
    );
}

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [folder, wanted] = &arguments[..] {
        return refresh(Path::new(folder), wanted);
    }
    bench(300)?;
    bench(900)?;
    simulate();
    Ok(())
}
