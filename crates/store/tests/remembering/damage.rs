//! Files that are damaged, cut short or gone, and the way back.

use std::fs;
use std::path::{Path, PathBuf};

use learner::Entry;
use store::{DeviceStore, MemberId, StoreError};
use tempfile::tempdir;

use crate::entries::{START, answer, day, learned, newcomer};

fn member_file(root: &Path, id: &MemberId) -> PathBuf {
    root.join(format!("members/{id}.sqlite"))
}

/// Flips one bit of a file.
fn flip(file: &Path, bit: usize) {
    let mut bytes = fs::read(file).unwrap();
    bytes[bit / 8] ^= 1 << (bit % 8);
    fs::write(file, bytes).unwrap();
}

fn answers(numbers: std::ops::Range<u32>) -> Vec<Entry> {
    numbers.map(answer).collect()
}

#[test]
fn every_flipped_bit_is_found_on_opening() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    learned(&device, &id, 200).back_up(START).unwrap();
    let file = member_file(root.path(), &id);
    let bits = fs::metadata(&file).unwrap().len() as usize * 8;
    for number in 0..150 {
        // Spread over the file by the golden ratio, so that neither pages nor bytes repeat.
        let bit = (number * 10_368_889) % bits;
        flip(&file, bit);
        assert_eq!(device.open_member(&id).unwrap_err(), StoreError::Damaged, "bit {bit} of {bits}");
        flip(&file, bit);
    }
    assert_eq!(device.open_member(&id).unwrap().entries().unwrap(), answers(0..200));
}

#[test]
fn a_damaged_file_comes_back_from_its_backup_and_is_kept_aside() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    learned(&device, &id, 10).back_up(day(3)).unwrap();
    let file = member_file(root.path(), &id);
    flip(&file, 8 * 100);
    let damaged = fs::read(&file).unwrap();
    let restored = device.restore_member(&id, day(5)).unwrap();
    assert_eq!((restored.from.to_string().as_str(), restored.rescued), ("2026-11-26", 0));
    assert_eq!(fs::read(restored.kept_aside.unwrap()).unwrap(), damaged);
    assert_eq!(device.open_member(&id).unwrap().entries().unwrap(), answers(0..10));
}

#[test]
fn answers_after_the_backup_are_rescued_from_the_pages_that_can_be_read() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let mut member = learned(&device, &id, 100);
    member.back_up(START).unwrap();
    for number in 100..400 {
        member.append(&answer(number)).unwrap();
    }
    drop(member);
    // The last page holds some of the newest answers, and nothing that leads to the others.
    let file = member_file(root.path(), &id);
    let last_page = fs::metadata(&file).unwrap().len() as usize - 2000;
    flip(&file, 8 * last_page);
    let restored = device.restore_member(&id, START).unwrap();
    let entries = device.open_member(&id).unwrap().entries().unwrap();
    assert_eq!(entries.len() as u64, 100 + restored.rescued);
    assert!((250..300).contains(&restored.rescued), "{restored:?}");
    assert_eq!(entries[..350], answers(0..350)[..], "only answers of the damaged page are missing");
}

#[test]
fn a_file_that_is_cut_short_or_gone_is_not_taken_for_an_empty_one() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    learned(&device, &id, 50).back_up(START).unwrap();
    let file = member_file(root.path(), &id);
    let whole = fs::read(&file).unwrap();
    for length in [0, 1, 512, 4096, 4097, whole.len() - 4096, whole.len() - 1] {
        fs::write(&file, &whole[..length]).unwrap();
        assert_eq!(device.open_member(&id).unwrap_err(), StoreError::Damaged, "{length} bytes left");
    }
    fs::remove_file(&file).unwrap();
    assert_eq!(device.open_member(&id).unwrap_err(), StoreError::Damaged);
    assert_eq!(device.restore_member(&id, START).unwrap().kept_aside, None);
    assert_eq!(device.open_member(&id).unwrap().entries().unwrap(), answers(0..50));
}

#[test]
fn without_a_backup_the_damaged_file_stays() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    drop(learned(&device, &id, 5));
    let file = member_file(root.path(), &id);
    flip(&file, 8 * 5000);
    let before = fs::read(&file).unwrap();
    assert_eq!(device.restore_member(&id, START).unwrap_err(), StoreError::NoBackup);
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[test]
fn a_damaged_backup_is_passed_over() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let mut member = learned(&device, &id, 5);
    member.back_up(day(0)).unwrap();
    member.append(&answer(5)).unwrap();
    member.back_up(day(1)).unwrap();
    drop(member);
    flip(&root.path().join(format!("backups/{id}/2026-11-24.sqlite")), 8 * 5000);
    fs::remove_file(member_file(root.path(), &id)).unwrap();
    let restored = device.restore_member(&id, day(2)).unwrap();
    assert_eq!(restored.from.to_string(), "2026-11-23");
    assert_eq!(device.open_member(&id).unwrap().entries().unwrap(), answers(0..5));
}

#[test]
fn the_newest_backup_is_the_one_with_the_most_in_it() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let mut member = learned(&device, &id, 5);
    let wrong_clock = day(20_000);
    member.back_up(wrong_clock).unwrap();
    member.append(&answer(5)).unwrap();
    member.back_up(day(1)).unwrap();
    drop(member);
    fs::remove_file(member_file(root.path(), &id)).unwrap();
    assert_eq!(device.restore_member(&id, day(2)).unwrap().from.to_string(), "2026-11-24");
}

#[test]
fn a_restore_that_was_cut_off_at_the_last_step_is_finished_on_opening() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    drop(learned(&device, &id, 5));
    let file = member_file(root.path(), &id);
    fs::rename(&file, file.with_extension("sqlite.restored")).unwrap();
    assert_eq!(device.open_member(&id).unwrap().entries().unwrap(), answers(0..5));
}

#[test]
fn the_devices_file_comes_back_with_its_members() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    device.back_up(START).unwrap();
    drop(device);
    flip(&root.path().join("device.sqlite"), 8 * 300);
    assert_eq!(DeviceStore::open(root.path()).unwrap_err(), StoreError::Damaged);
    DeviceStore::restore(root.path(), START).unwrap();
    let device = DeviceStore::open(root.path()).unwrap();
    assert_eq!(device.members().unwrap()[0].id, id);
}

#[test]
fn a_device_file_that_is_gone_is_not_taken_for_a_first_start() {
    let root = tempdir().unwrap();
    drop(newcomer(root.path()));
    fs::remove_file(root.path().join("device.sqlite")).unwrap();
    assert_eq!(DeviceStore::open(root.path()).unwrap_err(), StoreError::Damaged);
}
