//! Every schema that was ever released still opens, with everything in it.
//!
//! A release adds a folder below `tests/released/`, written by that release's own program:
//! `cargo test -p store --test remembering -- --ignored write_what_this_version_writes`.

use std::fs;
use std::path::{Path, PathBuf};

use store::{DeviceSetting, DeviceStore, Encoding, KnownCourse, MemberSetting, MemberStore, Recording, Sound, Take};
use tempfile::tempdir;

use crate::entries::{START, answer, day};

/// The newest version of the files.
const NEWEST: &str = "v1";

fn released() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/released")
}

fn course() -> KnownCourse {
    let place = "lessons/cooperative-basics".to_owned();
    KnownCourse { id: "cooperative-basics".parse().unwrap(), version: "1.0.0".to_owned(), place, since: START }
}

fn recording() -> Recording {
    let (lesson, step) = ("open-to-all".parse().unwrap(), "think-aloud".parse().unwrap());
    Recording { at: day(1), course: course().id, lesson, step }
}

fn sound() -> Sound {
    Sound { encoding: Encoding::OggOpus, bytes: (0..=255).collect() }
}

fn take() -> Take {
    Take { at: day(2), language: "ar".parse().unwrap(), phrase: "نعم".to_owned(), sound: sound() }
}

fn write(root: &Path) {
    let mut device = DeviceStore::open(root).unwrap();
    device.set(DeviceSetting::Microphone, Some("desk")).unwrap();
    device.know_course(&course()).unwrap();
    let id = device.add_member("آمنة", Some("drum"), START).unwrap().id;
    let mut member = device.open_member(&id).unwrap();
    for number in 0..25 {
        member.append(&answer(number)).unwrap();
    }
    member.add_recording(&recording(), &sound()).unwrap();
    member.add_take(&take()).unwrap();
    member.set(MemberSetting::Speed, Some("0.8")).unwrap();
}

fn check_member(member: &MemberStore) {
    assert_eq!(member.entries().unwrap(), (0..25).map(answer).collect::<Vec<_>>());
    let recordings = member.recordings().unwrap();
    assert_eq!(recordings.iter().map(|(_, recording)| recording.clone()).collect::<Vec<_>>(), [recording()]);
    assert_eq!(member.recorded_sound(recordings[0].0).unwrap(), Some(sound()));
    assert_eq!(member.takes(&"ar".parse().unwrap()).unwrap(), [take()]);
    assert_eq!(member.setting(MemberSetting::Speed).unwrap().as_deref(), Some("0.8"));
}

fn check(root: &Path) {
    let mut device = DeviceStore::open(root).unwrap();
    assert_eq!(device.setting(DeviceSetting::Microphone).unwrap().as_deref(), Some("desk"));
    assert_eq!(device.courses().unwrap(), [course()]);
    let members = device.members().unwrap();
    let seen: Vec<_> = members.iter().map(|member| (&*member.name, member.picture.as_deref(), member.since)).collect();
    assert_eq!(seen, [("آمنة", Some("drum"), START)]);
    let mut member = device.open_member(&members[0].id).unwrap();
    check_member(&member);
    member.append(&answer(25)).unwrap();
    // What this version can do, it can do with the file of an older one.
    device.keep_trusted(&[("root.json".to_owned(), b"{}".to_vec())].into()).unwrap();
    assert_eq!(device.trusted_names().unwrap(), ["root.json"]);
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let copy_to = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &copy_to) } else { fs::copy(&path, &copy_to).map(|_| ()).unwrap() }
    }
}

#[test]
fn every_released_version_opens() {
    let versions: Vec<PathBuf> = fs::read_dir(released()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(versions.iter().any(|version| version.ends_with(NEWEST)));
    for version in versions {
        let root = tempdir().unwrap();
        copy(&version, root.path());
        check(root.path());
    }
}

#[test]
fn what_is_written_now_is_read_now() {
    let root = tempdir().unwrap();
    write(root.path());
    check(root.path());
}

#[test]
#[ignore = "writes a fixture for the release of a new version"]
fn write_what_this_version_writes() {
    let folder = released().join(NEWEST);
    assert!(!folder.exists(), "a released version is never written again");
    write(&folder);
}
