//! Python-tuf, the framework's reference implementation, as the other side: it reads what we publish, we read what it
//! publishes, and of thousands of spoiled repositories we accept none that it refuses.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use federation::{Client, Delegate, Intent, RoleName};
use serde::Deserialize;

use crate::scene::{Memory, Scene, Stick, day, officers, publics, role};

/// How many spoiled repositories are compared; `SPOILED` asks for another number. Each takes python-tuf about 3 ms.
const SPOILED: &str = "1000";

/// Python with python-tuf, which `make test` installs; none, after saying so, where it is not there.
fn python() -> Option<PathBuf> {
    let python = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.cache/venv/bin/python");
    let there = Command::new(&python).args(["-c", "import tuf, securesystemslib"]).output();
    if there.is_ok_and(|output| output.status.success()) {
        return Some(python);
    }
    println!("skipped: python-tuf is not installed in .cache/venv (scripts/requirements-test.txt)");
    None
}

fn counterpart(python: &Path, arguments: &[&str]) -> Vec<u8> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/federation/counterpart.py");
    let output = Command::new(python).arg(script).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

#[test]
fn it_reads_what_officers_published() {
    let Some(python) = python() else { return };
    let scene = Scene::founded(3, 5);
    let (mill, public) = officers("mill", 1).remove(0);
    let delegate =
        Delegate { name: role("mill"), officers: publics(&[(mill.clone(), public)]), threshold: 1, scope: Vec::new() };
    scene.repository.propose(&Intent::Trust { by: RoleName::targets(), delegate }, day(0)).unwrap();
    scene.sign_and_publish(day(0));
    // It asks the clock, and so everything is signed far in the future.
    scene.list(&role("mill"), "mill/course", b"what the mill says", "1.0.0", day(9000));
    scene.repository.sign(&role("mill"), &mill).unwrap();
    scene.repository.publish(&scene.officers[4].0, day(9000)).unwrap();
    // Officers change, and it follows.
    let leaves = Intent::RemoveOfficer { role: RoleName::root(), who: "officer-4".to_owned() };
    scene.repository.propose(&leaves, day(9001)).unwrap();
    scene.sign_and_publish(day(9001));
    let folder = scene.folder.path().to_str().unwrap();
    assert_eq!(counterpart(&python, &["consume", folder, "mill/course"]), b"what the mill says");
}

#[test]
fn we_read_what_it_published() {
    let Some(python) = python() else { return };
    let scene = tempfile::tempdir().unwrap();
    counterpart(&python, &["produce", scene.path().to_str().unwrap()]);
    let stick = Stick::copied_from(scene.path());
    assert!(accepts(stick));
}

/// Whether the course of the co-op is believed, and its bytes are the right ones.
fn accepts(stick: Stick) -> bool {
    let client = Client::new(Arc::new(Memory::default()), day(0));
    let Some(root) = stick.files.get("metadata/1.root.json").cloned() else { return false };
    if client.adopt(&root).is_err() {
        return false;
    }
    let Ok(mut believed) = client.refresh(Arc::new(stick), day(1)) else { return false };
    let fetched = believed.fresh_target("mill/course").and_then(|listed| believed.fetch(&listed));
    fetched.is_ok_and(|bytes| bytes == b"manifest")
}

#[derive(Deserialize)]
struct Verdict {
    files: BTreeMap<String, String>,
    refusal: Option<String>,
}

#[test]
fn we_accept_no_spoiled_repository_that_it_refuses() {
    let Some(python) = python() else { return };
    let count = std::env::var("SPOILED").unwrap_or_else(|_| SPOILED.to_owned());
    let verdicts = counterpart(&python, &["spoil", &count, "20261124"]);
    let (mut both, mut stricter, mut laxer) = (0, 0, Vec::new());
    for line in verdicts.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        let verdict: Verdict = serde_json::from_slice(line).unwrap();
        let files: BTreeMap<_, _> = verdict.files.iter().map(|(name, text)| (name.clone(), base64(text))).collect();
        match (accepts(Stick { files, dying: false }), verdict.refusal) {
            (true, None) => both += 1,
            (false, None) => stricter += 1,
            (true, Some(refusal)) => laxer.push(refusal),
            (false, Some(_)) => {}
        }
    }
    println!(
        "{count} spoiled repositories: both accept {both}, we alone refuse {stricter}, we alone accept {}",
        laxer.len()
    );
    assert!(laxer.is_empty(), "accepted by us alone, which python-tuf refuses: {laxer:#?}");
    assert!(both > 0, "nothing was compared");
}

/// Decodes base64, as Python writes it.
fn base64(text: &str) -> Vec<u8> {
    let value = |letter: u8| match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' => 62,
        _ => 63,
    };
    let letters: Vec<u8> = text.bytes().filter(|letter| *letter != b'=').map(value).collect();
    let joined = letters.chunks(4).flat_map(|four| {
        let bits = four.iter().enumerate().fold(0_u32, |bits, (at, six)| bits | u32::from(*six) << (18 - 6 * at));
        let bytes = bits.to_be_bytes();
        bytes[1..four.len()].to_vec()
    });
    joined.collect()
}
