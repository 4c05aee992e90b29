//! What can be read without the key: nothing.

use std::fs;
use std::path::{Path, PathBuf};

use learner::Entry;
use store::{DeviceStore, Encoding, MemberId, MemberSetting, Recording, Sound, StoreError, Take};
use tempfile::tempdir;

use crate::entries::{START, day, learned, newcomer};

/// Words that stand in no program and no header.
const CANARY: &str = "canary-hoopoe-4711";

fn key_file(root: &Path, id: &MemberId) -> PathBuf {
    root.join(format!("keys/{id}.key"))
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

fn found_in_the_clear(root: &Path, words: &str) -> Vec<PathBuf> {
    let holds = |file: &PathBuf| fs::read(file).unwrap().windows(words.len()).any(|part| part == words.as_bytes());
    files_below(root).into_iter().filter(holds).collect()
}

#[test]
fn nothing_of_a_member_stands_in_any_file() {
    let root = tempdir().unwrap();
    let mut device = DeviceStore::open(root.path()).unwrap();
    let id = device.add_member(CANARY, Some(CANARY), START).unwrap().id;
    let mut member = device.open_member(&id).unwrap();
    let sound = || Sound { encoding: Encoding::Pcm16, bytes: CANARY.repeat(1000).into_bytes() };
    let (course, lesson, step) = ("c".parse().unwrap(), "l".parse().unwrap(), CANARY.parse().unwrap());
    member.append(&Entry::Reached { at: START, course, lesson, step }).unwrap();
    let (course, lesson, step) = ("c".parse().unwrap(), CANARY.parse().unwrap(), "s".parse().unwrap());
    member.add_recording(&Recording { at: START, course, lesson, step }, &sound()).unwrap();
    let language = "sw".parse().unwrap();
    member.add_take(&Take { at: START, language, phrase: CANARY.to_owned(), sound: sound() }).unwrap();
    member.set(MemberSetting::Speed, Some(CANARY)).unwrap();
    member.back_up(START).unwrap();
    device.back_up(START).unwrap();
    let open = files_below(root.path());
    assert!(open.iter().any(|file| file.to_string_lossy().ends_with("-wal")), "{open:?}");
    assert_eq!(found_in_the_clear(root.path(), CANARY), Vec::<PathBuf>::new(), "while open");
    drop(member);
    drop(device);
    assert_eq!(found_in_the_clear(root.path(), CANARY), Vec::<PathBuf>::new(), "once closed");
    assert_eq!(found_in_the_clear(root.path(), "SQLite format 3"), Vec::<PathBuf>::new());
}

#[test]
fn another_key_does_not_open_the_file() {
    let root = tempdir().unwrap();
    let (mut device, id) = newcomer(root.path());
    drop(learned(&device, &id, 3));
    let other = device.add_member("Juma", None, START).unwrap().id;
    let right = fs::read(key_file(root.path(), &id)).unwrap();
    fs::copy(key_file(root.path(), &other), key_file(root.path(), &id)).unwrap();
    assert_eq!(device.open_member(&id).unwrap_err(), StoreError::WrongKey);
    fs::write(key_file(root.path(), &id), right).unwrap();
    assert_eq!(device.open_member(&id).unwrap().entries().unwrap().len(), 3);
}

#[test]
fn a_damaged_or_absent_key_is_said_to_be_lost() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let file = key_file(root.path(), &id);
    let right = fs::read(&file).unwrap();
    let mut one_digit_off = right.clone();
    one_digit_off[5] = if one_digit_off[5] == b'0' { b'1' } else { b'0' };
    let wrong: [&[u8]; 6] =
        [b"", b"abc", &right[..30], &one_digit_off, &[0xff; 74], &[right.clone(), right.clone()].concat()];
    for bytes in wrong {
        fs::write(&file, bytes).unwrap();
        assert_eq!(device.open_member(&id).unwrap_err(), StoreError::KeyLost, "{bytes:?}");
    }
    fs::remove_file(&file).unwrap();
    assert_eq!(device.open_member(&id).unwrap_err(), StoreError::KeyLost);
    fs::write(&file, right).unwrap();
    device.open_member(&id).unwrap();
}

#[test]
fn the_devices_key_is_never_made_anew_over_what_it_opened() {
    let root = tempdir().unwrap();
    drop(newcomer(root.path()));
    fs::remove_file(root.path().join("keys/device.key")).unwrap();
    assert_eq!(DeviceStore::open(root.path()).unwrap_err(), StoreError::KeyLost);
    assert!(!root.path().join("keys/device.key").exists());
}

#[cfg(unix)]
#[test]
fn keys_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;

    let root = tempdir().unwrap();
    let (_, id) = newcomer(root.path());
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&key_file(root.path(), &id)), 0o600);
    assert_eq!(mode(&root.path().join("keys")), 0o700);
    assert_eq!(mode(&root.path().join("members")), 0o700);
}

#[test]
fn keys_are_not_shown() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let member = learned(&device, &id, 1);
    let shown = format!("{device:?} {member:?}");
    for file in [key_file(root.path(), &id), root.path().join("keys/device.key")] {
        let key = fs::read_to_string(file).unwrap();
        assert!(!shown.contains(&key[..16]), "{shown}");
    }
    assert!(shown.contains("Key(redacted)"));
}

#[test]
fn the_room_of_what_was_forgotten_is_used_again() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let mut member = device.open_member(&id).unwrap();
    let language: language::LanguageTag = "sw".parse().unwrap();
    let take = |number: i64| Take {
        at: day(number),
        language: language.clone(),
        phrase: format!("phrase {number}"),
        sound: Sound { encoding: Encoding::Features, bytes: vec![1; 100_000] },
    };
    member.add_take(&take(0)).unwrap();
    member.forget_takes(&language).unwrap();
    drop(member);
    let mut member = device.open_member(&id).unwrap();
    let size = || fs::metadata(root.path().join(format!("members/{id}.sqlite"))).unwrap().len();
    let before = size();
    member.add_take(&take(1)).unwrap();
    drop(member);
    assert_eq!(size(), before);
    let member = device.open_member(&id).unwrap();
    assert_eq!(member.takes(&language).unwrap(), [take(1)]);
}
