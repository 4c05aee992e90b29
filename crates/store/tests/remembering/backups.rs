//! Backups, and how many of them are kept.

use std::fs::{self, File};

use store::{Encoding, MemberStore, Recording, Sound, StoreError};
use tempfile::tempdir;

use crate::entries::{START, answer, day, learned, newcomer};

fn days(member: &MemberStore) -> Vec<String> {
    member.backups().unwrap().iter().map(ToString::to_string).collect()
}

#[test]
fn one_backup_a_day_is_kept_the_last_one() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let mut member = learned(&device, &id, 1);
    member.back_up(day(0)).unwrap();
    member.append(&answer(1)).unwrap();
    member.back_up(day(0)).unwrap();
    assert_eq!(days(&member), ["2026-11-23"]);
    drop(member);
    fs::remove_file(root.path().join(format!("members/{id}.sqlite"))).unwrap();
    device.restore_member(&id, START).unwrap();
    assert_eq!(device.open_member(&id).unwrap().entries().unwrap(), [answer(0), answer(1)]);
}

#[test]
fn the_daily_backup_is_made_once() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let member = learned(&device, &id, 1);
    assert_eq!(member.back_up_daily(day(0)).unwrap().map(|day| day.to_string()).as_deref(), Some("2026-11-23"));
    assert_eq!(member.back_up_daily(day(0)).unwrap(), None);
    assert!(member.back_up_daily(day(1)).unwrap().is_some());
}

#[test]
fn days_weeks_and_months_are_thinned() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let member = learned(&device, &id, 1);
    for number in 0..80 {
        member.back_up(day(number)).unwrap();
    }
    // The four last days, which are also the newest of their week and month; the Sundays of the
    // weeks before; the last days of the months before.
    let expected =
        ["2026-12-31", "2027-01-31", "2027-02-07", "2027-02-08", "2027-02-09", "2027-02-10"].map(str::to_owned);
    assert_eq!(days(&member), expected);
}

#[test]
fn a_clock_that_was_set_back_takes_no_backup_away() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let member = learned(&device, &id, 1);
    for number in 0..10 {
        member.back_up(day(number)).unwrap();
    }
    let before = days(&member);
    member.back_up(day(-20_000)).unwrap();
    assert_eq!(days(&member), [vec!["1972-02-20".to_owned()], before].concat());
}

#[test]
fn a_backup_is_one_encrypted_file() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    learned(&device, &id, 1).back_up(day(0)).unwrap();
    let files: Vec<_> = fs::read_dir(root.path().join(format!("backups/{id}"))).unwrap().collect();
    assert_eq!(files.len(), 1);
    let bytes = fs::read(files[0].as_ref().unwrap().path()).unwrap();
    assert!(!bytes.starts_with(b"SQLite format 3"));
}

#[cfg(unix)]
#[test]
fn a_file_that_was_damaged_while_open_leaves_the_good_backup_in_place() {
    use std::os::unix::fs::FileExt;

    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let mut member = device.open_member(&id).unwrap();
    // Larger than SQLite's memory of pages, so that the damaged page has to be read again.
    let (course, lesson, step) = ("c".parse().unwrap(), "l".parse().unwrap(), "s".parse().unwrap());
    let sound = Sound { encoding: Encoding::Pcm16, bytes: vec![0; 9_000_000] };
    member.add_recording(&Recording { at: START, course, lesson, step }, &sound).unwrap();
    member.back_up(day(0)).unwrap();
    drop(member);
    let member = device.open_member(&id).unwrap();
    let file = root.path().join(format!("members/{id}.sqlite"));
    let good = fs::read(root.path().join(format!("backups/{id}/2026-11-23.sqlite"))).unwrap();
    File::options().write(true).open(&file).unwrap().write_at(b"damage", 4_000_000).unwrap();
    assert_eq!(member.back_up(day(0)).unwrap_err(), StoreError::Damaged);
    assert_eq!(days(&member), ["2026-11-23"]);
    assert_eq!(fs::read(root.path().join(format!("backups/{id}/2026-11-23.sqlite"))).unwrap(), good);
}
