//! A federation publishes a course; devices trust it, take the course in, learn it, pass it on, and hear that it was
//! withdrawn.

#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::fs;
use std::io::{BufRead, BufReader};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use distribution::{Carrier, OneFileCarrier, publish_blobs};
use federation::{Delegate, Intent, Moment, Repository, RoleName, SigningKey, Terms};
use serde_json::{Value, json};
use whole_program::program::{Device, Ran, wait};

const COURSE: &str = "short-lesson";

/// A federation with two officers, of whom one must sign, in a folder.
struct Union {
    folder: tempfile::TempDir,
    key: SigningKey,
    now: Moment,
}

fn today() -> Moment {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    Moment::from_seconds(i64::try_from(seconds).unwrap())
}

impl Union {
    fn founded(now: Moment) -> Self {
        let (folder, key) = (tempfile::tempdir().unwrap(), SigningKey::generate().unwrap());
        let officers = vec![key.public("Amina"), SigningKey::generate().unwrap().public("Juma")];
        let terms = Terms { title: "Union of mills".to_owned(), officers, threshold: 1 };
        let union = Self { folder, key, now };
        union.repository().begin(&terms, now).unwrap();
        union.sign_and_publish();
        union
    }

    fn repository(&self) -> Repository {
        Repository::at(self.folder.path())
    }

    fn place(&self) -> &str {
        self.folder.path().to_str().unwrap()
    }

    fn sign_and_publish(&self) {
        for proposal in self.repository().proposals().unwrap() {
            self.repository().sign(proposal.role(), &self.key).unwrap();
        }
        self.repository().publish(&self.key, self.now).unwrap();
    }

    fn decide(&self, intent: &Intent) {
        self.repository().propose(intent, self.now).unwrap();
        self.sign_and_publish();
    }

    /// Publishes a pack that was built as one file.
    fn publish(&self, file: &Path) {
        self.publish_as(&RoleName::targets(), COURSE, file);
    }

    fn publish_as(&self, role: &RoleName, name: &str, file: &Path) {
        let carrier = OneFileCarrier::open(file).unwrap();
        let (manifest, claimed) = (carrier.manifest().clone(), carrier.claimed());
        let mut ready = |_: u64| ControlFlow::Continue(());
        let piece =
            |_: &pack::FileEntry, piece: &pack::Piece| Ok(carrier.blob(&piece.hash, piece.size, &mut ready).unwrap());
        publish_blobs(self.folder.path(), &manifest, piece).unwrap();
        let about = manifest.about();
        self.decide(&Intent::List {
            role: role.clone(),
            name: name.to_owned(),
            length: claimed.length,
            sha256: *claimed.hash.as_bytes(),
            about: json!({
                "kind": about.kind, "id": about.id, "version": about.version.to_string(),
                "titles": about.titles, "bytes": manifest.total(),
            }),
        });
    }

    fn withdraw(&self, role: &RoleName, name: &str, reason: &str) {
        let reasons = [("en".to_owned(), reason.to_owned())].into();
        self.decide(&Intent::Withdraw { role: role.clone(), name: name.to_owned(), reasons });
    }
}

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(COURSE)
}

/// The course in a folder of its own, in another version.
fn changed(folder: &Path, version: &str) {
    for within in ["", "words"] {
        fs::create_dir_all(folder.join(within)).unwrap();
        let files = fs::read_dir(fixture().join(within)).unwrap().map(|entry| entry.unwrap().path());
        for file in files.filter(|file| file.is_file()) {
            fs::copy(&file, folder.join(within).join(file.file_name().unwrap())).unwrap();
        }
    }
    let about = fs::read_to_string(folder.join("course.toml")).unwrap().replace("1.0.0", version);
    fs::write(folder.join("course.toml"), about).unwrap();
}

/// The course as one file.
fn built(device: &Device) -> PathBuf {
    built_from(device, &fixture())
}

fn built_from(device: &Device, course: &Path) -> PathBuf {
    let file = device.file("course.sauti");
    let ran = device.run(&["course", "build", course.to_str().unwrap(), "--out", file.to_str().unwrap(), "--json"]);
    assert_eq!(ran.code, Some(0), "{}{}", ran.said, ran.complained);
    file
}

fn packs(device: &Device, arguments: &[&str]) -> Ran {
    device.run(&[&["packs"], arguments, &["--json"]].concat())
}

fn done(device: &Device, arguments: &[&str]) -> Vec<Value> {
    let ran = packs(device, arguments);
    assert_eq!(ran.code, Some(0), "{arguments:?}: {}{}", ran.said, ran.complained);
    ran.values()
}

/// What a list says of the course.
fn state(device: &Device, arguments: &[&str]) -> Vec<(Value, Value)> {
    let values = done(device, &[&["list"], arguments].concat()).into_iter();
    let ours = values.filter(|value| value["name"] == COURSE);
    ours.map(|value| (value["state"].clone(), value["reason"].clone())).collect()
}

fn learn(device: &Device, answers: &[&str]) -> Ran {
    let all = ["learn", COURSE, "--language", "en", "--member", "Asha", "--microphone", "none", "--speaker", "none"];
    device.answer(&[&all[..], &["--json"]].concat(), answers)
}

#[test]
fn a_course_is_trusted_taken_in_learnt_and_withdrawn() {
    let (union, device) = (Union::founded(today()), Device::new("en"));
    union.publish(&built(&device));
    assert_eq!(packs(&device, &["list", "--from", union.place()]).error().as_deref(), Some("error-trust-nobody"));
    assert_eq!(packs(&device, &["trust", union.place()]).error().as_deref(), Some("packs-cannot-ask"));
    let shown = &done(&device, &["trust", union.place(), "--yes"])[0];
    assert_eq!((&shown["federation"], &shown["threshold"]), (&json!("Union of mills"), &json!(1)));
    let key = union.key.public("Amina");
    let officers = shown["officers"].as_array().unwrap();
    assert!(officers.iter().any(|officer| officer["fingerprint"] == key.fingerprint()));

    assert_eq!(state(&device, &["--from", union.place()]), [(json!("offered"), Value::Null)]);
    done(&device, &["install", COURSE, "--from", union.place()]);
    assert_eq!(state(&device, &[]), [(json!("held"), Value::Null)]);
    assert_eq!(done(&device, &["verify"]), [json!({ "damaged": [] })]);
    let lesson = learn(&device, &["1", "stop"]);
    assert_eq!(lesson.code, Some(0), "{}", lesson.complained);
    assert!(!lesson.all("transcript").is_empty());

    union.withdraw(&RoleName::targets(), COURSE, "The price in it is wrong.");
    let withdrawn = [(json!("withdrawn"), json!("The price in it is wrong."))];
    assert_eq!(state(&device, &["--from", union.place()]), withdrawn);
    assert_eq!(state(&device, &[]), withdrawn);
    assert_eq!(learn(&device, &[]).error().as_deref(), Some("error-course-absent"));
    let again = packs(&device, &["install", COURSE, "--from", union.place()]);
    assert_eq!(again.error().as_deref(), Some("packs-withdrawn-because"));
    done(&device, &["remove", COURSE]);
    assert_eq!(state(&device, &[]), []);
}

#[test]
fn a_newer_version_is_shown_beside_the_older_one_and_takes_its_place() {
    let (union, device) = (Union::founded(today()), Device::new("en"));
    union.publish(&built(&device));
    done(&device, &["trust", union.place(), "--yes"]);
    done(&device, &["install", COURSE, "--from", union.place()]);
    changed(&device.file("newer"), "1.2.0");
    union.publish(&built_from(&device, &device.file("newer")));
    let both = [(json!("held"), Value::Null), (json!("newer"), Value::Null)];
    assert_eq!(state(&device, &["--from", union.place()]), both);
    let installed = done(&device, &["install", COURSE, "--from", union.place()]);
    assert_eq!(installed[0]["version"], "1.2.0");
    assert_eq!(state(&device, &["--from", union.place()]), both[..1]);
}

#[test]
fn a_pack_that_was_sent_as_one_file_counts_when_somebody_has_signed_for_it() {
    let (union, device) = (Union::founded(today()), Device::new("en"));
    let file = built(&device);
    let sent = file.to_str().unwrap();
    done(&device, &["trust", union.place(), "--yes"]);
    let refused = packs(&device, &["install", sent, "--from", union.place()]);
    assert_eq!(refused.error().as_deref(), Some("error-trust-not-signed"));
    union.publish(&file);
    // It was learnt of at the federation, and is believed from then on without it.
    done(&device, &["list", "--from", union.place()]);
    done(&device, &["install", sent]);
    assert_eq!(state(&device, &[]), [(json!("held"), Value::Null)]);
}

#[test]
fn a_device_that_was_away_for_long_is_told_how_old_the_word_is() {
    let (union, device) = (Union::founded(Moment::from_seconds(1_767_225_600)), Device::new("en"));
    union.publish(&built(&device));
    done(&device, &["trust", union.place(), "--yes"]);
    let installed = done(&device, &["install", COURSE, "--from", union.place()]);
    assert_eq!(installed[0]["stale"]["signed"], "2026-01-01");
    assert_eq!(state(&device, &[]), [(json!("held"), Value::Null)]);
}

#[test]
fn a_co_op_cannot_withdraw_or_replace_what_the_federation_publishes() {
    let (union, device) = (Union::founded(today()), Device::new("en"));
    let file = built(&device);
    union.publish(&file);
    done(&device, &["trust", union.place(), "--yes"]);
    done(&device, &["install", COURSE, "--from", union.place()]);
    let mill: RoleName = "mill".parse().unwrap();
    let delegate =
        Delegate { name: mill.clone(), officers: vec![union.key.public("Amina")], threshold: 1, scope: Vec::new() };
    union.decide(&Intent::Trust { by: RoleName::targets(), delegate });
    // The co-op publishes the very same pack under a name of its own.
    union.publish_as(&mill, "mill/short-lesson", &file);
    let refused = packs(&device, &["install", "mill/short-lesson", "--from", union.place()]);
    assert_eq!(refused.error().as_deref(), Some("error-trust-other-publisher"));
    let member = Device::new("en");
    done(&member, &["trust", union.place(), "--yes"]);
    done(&member, &["install", "mill/short-lesson", "--from", union.place()]);
    union.withdraw(&mill, "mill/short-lesson", "Nobody shall learn this.");
    assert_eq!(state(&device, &["--from", union.place()]), [(json!("held"), Value::Null)]);
    assert_eq!(learn(&device, &["1", "stop"]).code, Some(0));
    // Each is told the reason of those from whom they have it, and it counts though others list the same bytes.
    let reason = |device: &Device| done(device, &["list", "--from", union.place()])[0]["reason"].clone();
    assert_eq!(reason(&member), "Nobody shall learn this.");
    union.withdraw(&RoleName::targets(), COURSE, "The price in it is wrong.");
    assert_eq!(reason(&device), "The price in it is wrong.");
    assert_eq!(reason(&member), "Nobody shall learn this.");
}

#[test]
fn a_course_that_lies_on_two_shelves_comes_from_its_pack() {
    let (union, device) = (Union::founded(today()), Device::new("en"));
    let version = |device: &Device| {
        let listed = device.run(&["course", "list", "--json"]).values();
        listed.iter().find(|course| course["id"] == COURSE).map(|course| course["version"].clone())
    };
    let shelf = device.home().join("lessons").join(COURSE);
    changed(&shelf, "0.9.0");
    assert_eq!(version(&device), Some(json!("0.9.0")));
    union.publish(&built(&device));
    done(&device, &["trust", union.place(), "--yes"]);
    done(&device, &["install", COURSE, "--from", union.place()]);
    assert_eq!(version(&device), Some(json!("1.0.0")));
    done(&device, &["remove", COURSE]);
    assert_eq!(version(&device), Some(json!("0.9.0")));
}

/// Ends a process that shares as Ctrl-C does.
struct Sharing(Child);

impl Sharing {
    /// Begins to share, and gives the port.
    fn begun(device: &Device) -> (Self, u16) {
        let mut command = device.command(&["packs", "share", "--name", "Test", "--json"]);
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let said: Value = serde_json::from_str(&line).unwrap();
        let port = said["sharing"].as_str().unwrap().rsplit(':').next().unwrap().parse().unwrap();
        (Self(child), port)
    }
}

impl Drop for Sharing {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-INT", &self.0.id().to_string()]).status();
        let _ = wait(&mut self.0, Duration::from_secs(20));
    }
}

#[cfg(unix)]
#[test]
fn a_neighbour_takes_in_what_another_device_holds() {
    let (union, giver, taker) = (Union::founded(today()), Device::new("en"), Device::new("en"));
    union.publish(&built(&giver));
    done(&giver, &["trust", union.place(), "--yes"]);
    done(&giver, &["install", COURSE, "--from", union.place()]);
    // From here on only the two devices are there.
    let root = taker.file("root.json");
    fs::copy(union.folder.path().join("metadata/1.root.json"), &root).unwrap();
    drop(union);
    done(&taker, &["trust", root.to_str().unwrap(), "--yes"]);
    let (_sharing, port) = Sharing::begun(&giver);
    let place = format!("http://127.0.0.1:{port}");
    done(&taker, &["install", COURSE, "--from", &place]);
    assert_eq!(state(&taker, &["--from", &place]), [(json!("held"), Value::Null)]);
    let lesson = learn(&taker, &["1", "stop"]);
    assert_eq!(lesson.code, Some(0), "{}", lesson.complained);
}
