//! What is held: updated, withdrawn, looked through, taken away.

use std::collections::BTreeMap;
use std::fs;

use course::Source;
use distribution::{DistributionError, FolderCarrier, Holdings, publish_blobs};
use pack::{Kind, PackId, Version, Withdrawal, Withdrawals, Withdrawn};

use crate::ground::{FromMemory, Made, course, everything_in, go_on, install, made, recogniser};

fn id() -> PackId {
    "village-mill".parse().unwrap()
}

fn device_with(made: &Made) -> (tempfile::TempDir, Holdings) {
    let room = crate::ground::room();
    let holdings = Holdings::open(room.path());
    install(&holdings, made, &FromMemory::of(made)).unwrap();
    (room, holdings)
}

fn withdrawal(what: Withdrawn) -> Withdrawals {
    let reason: BTreeMap<_, _> = [("en".parse().unwrap(), "A mistake in lesson 3".to_owned())].into();
    Withdrawals::of([Withdrawal { what, reason }]).unwrap()
}

#[test]
fn a_new_language_brings_only_what_is_new() {
    let (old, new) = (course("1.0.0", &["en", "sw"]), course("1.1.0", &["en", "fr", "sw"]));
    let (_room, holdings) = device_with(&old);
    let carrier = FromMemory::of(&new);
    install(&holdings, &new, &carrier).unwrap();
    new.check_held(&holdings);
    let had: Vec<_> = old.manifest.files().iter().map(|file| file.sha256).collect();
    let news =
        new.manifest.files().iter().filter(|file| !had.contains(&file.sha256)).map(|file| file.size).sum::<u64>();
    assert_eq!(carrier.brought.get(), news + new.manifest.bytes().len() as u64);
    assert!(news < new.manifest.total() / 2, "{news} of {}", new.manifest.total());
}

#[test]
fn what_is_here_already_is_not_asked_for() {
    let made = course("1.0.0", &["en"]);
    let (_room, holdings) = device_with(&made);
    let carrier = FromMemory::of(&made);
    install(&holdings, &made, &carrier).unwrap();
    assert_eq!(carrier.brought.get(), 0);
}

#[test]
fn an_old_version_that_is_open_stays_until_it_is_closed() {
    let (old, new) = (course("1.0.0", &["en"]), course("2.0.0", &["en", "sw"]));
    let (room, holdings) = device_with(&old);
    let held = holdings.find(Kind::Course, &id()).unwrap().unwrap();
    let source = holdings.source(&held).unwrap();
    install(&holdings, &new, &FromMemory::of(&new)).unwrap();
    new.check_held(&holdings);
    assert_eq!(source.bytes("course.toml", 1000), Ok(old.files[&pack::Part::Course].clone()));
    holdings.sweep().unwrap();
    assert!(source.bytes("course.toml", 1000).is_ok());
    drop(source);
    holdings.sweep().unwrap();
    assert!(!room.path().join(old.manifest.hash().to_string()).exists());
    assert_eq!(holdings.source(&held).map(|_| ()), Err(DistributionError::NotHeld));
}

#[test]
fn taking_a_pack_away_gives_the_space_back() {
    let (room, holdings) = device_with(&recogniser("1.0.0"));
    holdings.uninstall(Kind::Recogniser, &id()).unwrap();
    assert_eq!(everything_in(room.path()), ["installed", "lock", "staging.lock"]);
    assert_eq!(holdings.held().unwrap(), []);
    assert_eq!(holdings.uninstall(Kind::Recogniser, &id()), Err(DistributionError::NotHeld));
}

#[test]
fn there_is_no_way_back_to_an_older_version() {
    let (old, new) = (course("1.9.0", &["en"]), course("1.10.0", &["en"]));
    let (_room, holdings) = device_with(&new);
    let refused = install(&holdings, &old, &FromMemory::of(&old));
    assert_eq!(refused, Err(DistributionError::Older { held: Version(1, 10, 0), offered: Version(1, 9, 0) }));
    new.check_held_beside_unfinished(&holdings);
    // Except from one that was withdrawn.
    holdings.withdraw(&withdrawal(Withdrawn::Manifest(new.manifest.hash()))).unwrap();
    install(&holdings, &old, &FromMemory::of(&old)).unwrap();
    old.check_held(&holdings);
}

impl Made {
    #[track_caller]
    fn check_held_beside_unfinished(&self, holdings: &Holdings) {
        assert_eq!(holdings.held().unwrap()[0].manifest, self.manifest);
    }
}

#[test]
fn a_withdrawn_pack_is_not_opened_and_does_not_come_back() {
    let made = course("1.0.0", &["en"]);
    let (_room, holdings) = device_with(&made);
    let versions = [Version(1, 0, 0)].into();
    let list = withdrawal(Withdrawn::Versions { kind: Kind::Course, id: id(), versions });
    holdings.withdraw(&list).unwrap();
    // What one federation withdraws, the list of another one does not bring back.
    holdings.withdraw(&Withdrawals::default()).unwrap();
    let held = holdings.find(Kind::Course, &id()).unwrap().unwrap();
    let refused = DistributionError::Withdrawn { reason: list.list()[0].reason.clone() };
    assert_eq!(holdings.source(&held).map(|_| ()), Err(refused.clone()));
    holdings.uninstall(Kind::Course, &id()).unwrap();
    assert_eq!(install(&holdings, &made, &FromMemory::of(&made)), Err(refused));
    let mended = course("1.0.1", &["en"]);
    install(&holdings, &mended, &FromMemory::of(&mended)).unwrap();
    mended.check_held_beside_unfinished(&holdings);
}

#[test]
fn a_pack_for_a_newer_program_waits_for_it() {
    let mut about = course("1.0.0", &["en"]).manifest.about().clone();
    about.needs = Some(pack::APP_FORMAT + 1);
    let old = course("1.0.0", &["en"]);
    let manifest = pack::Manifest::of(about, old.manifest.files().to_vec()).unwrap();
    let new = Made { manifest, files: old.files };
    let room = crate::ground::room();
    let refused = install(&Holdings::open(room.path()), &new, &FromMemory::of(&new));
    assert_eq!(refused, Err(DistributionError::NeedsNewerApp { needs: pack::APP_FORMAT + 1 }));
}

#[test]
fn what_a_card_forgot_is_found_and_mended() {
    let made = course("1.0.0", &["en", "sw"]);
    let (_room, holdings) = device_with(&made);
    let held = holdings.find(Kind::Course, &id()).unwrap().unwrap();
    let (picture, clip) = (&made.manifest.files()[5], &made.manifest.files()[4]);
    let mut bytes = fs::read(held.path(picture)).unwrap();
    bytes[100] ^= 1;
    fs::write(held.path(picture), bytes).unwrap();
    fs::remove_file(held.path(clip)).unwrap();
    let damage = holdings.verify_everything(&mut go_on).unwrap();
    assert_eq!(damage[0].parts.len(), 2, "{damage:?}");
    let source = holdings.source(&held).unwrap();
    assert_eq!(source.bytes(&picture.part.name(), 1 << 20), Err(course::SourceError::Unreadable));
    drop(source);
    holdings.uninstall(Kind::Course, &id()).unwrap();
    install(&holdings, &made, &FromMemory::of(&made)).unwrap();
    made.check_held(&holdings);
}

#[test]
fn a_damaged_file_is_not_handed_on_to_another_version() {
    let (old, new) = (course("1.0.0", &["en"]), course("1.1.0", &["en", "sw"]));
    let (_room, holdings) = device_with(&old);
    let held = holdings.find(Kind::Course, &id()).unwrap().unwrap();
    for file in old.manifest.files() {
        let mut bytes = fs::read(held.path(file)).unwrap();
        bytes[0] ^= 1;
        fs::write(held.path(file), bytes).unwrap();
    }
    install(&holdings, &new, &FromMemory::of(&new)).unwrap();
    new.check_held(&holdings);
}

#[test]
fn a_list_of_packs_that_is_damaged_is_made_anew() {
    let (mill, phones) = (course("1.0.0", &["en"]), recogniser("1.0.0"));
    let (room, holdings) = device_with(&mill);
    install(&holdings, &phones, &FromMemory::of(&phones)).unwrap();
    for damage in ["", "{", "{\"format\":9}", "\0\0\0\0"] {
        fs::write(room.path().join("installed"), damage).unwrap();
        assert_eq!(holdings.held().unwrap().len(), 2, "{damage:?}");
    }
    fs::write(room.path().join("withdrawn"), "{").unwrap();
    mill.check_held(&holdings);
    phones.check_held(&holdings);
}

#[test]
fn a_pack_takes_the_place_of_the_one_that_it_replaces() {
    let old = course("1.0.0", &["en"]);
    let (_room, holdings) = device_with(&old);
    let mut about = old.manifest.about().clone();
    about.id = "our-mill".parse().unwrap();
    about.replaces = Some(old.manifest.hash());
    let manifest = pack::Manifest::of(about, old.manifest.files().to_vec()).unwrap();
    let new = Made { manifest, files: old.files.clone() };
    let carrier = FromMemory::of(&new);
    install(&holdings, &new, &carrier).unwrap();
    assert_eq!(carrier.brought.get(), new.manifest.bytes().len() as u64);
    assert_eq!(holdings.held().unwrap().len(), 1);
    new.check_held(&holdings);
}

#[test]
fn the_same_file_twice_in_a_pack_comes_once() {
    let twin = b"OggS the same".to_vec();
    let files = [
        ("course.toml", b"a".to_vec()),
        ("words/en.ftl", b"b".to_vec()),
        ("voice/en/a.opus", twin.clone()),
        ("voice/en/b.opus", twin.clone()),
    ];
    let made = made(Kind::Course, "1.0.0", &["en"], &files);
    let room = crate::ground::room();
    let (holdings, carrier) = (Holdings::open(room.path()), FromMemory::of(&made));
    install(&holdings, &made, &carrier).unwrap();
    made.check_held(&holdings);
    assert_eq!(carrier.brought.get(), 15 + made.manifest.bytes().len() as u64);
}

#[test]
fn what_is_held_can_be_put_on_a_stick_again() {
    let made = recogniser("1.0.0");
    let (room, holdings) = device_with(&made);
    let held = holdings.find(Kind::Recogniser, &id()).unwrap().unwrap();
    let stick = room.path().join("stick");
    fs::create_dir_all(stick.join("metadata")).unwrap();
    publish_blobs(&stick, &held.manifest, |file, piece| held.piece(file, piece)).unwrap();
    let other = Holdings::open(room.path().join("other"));
    install(&other, &made, &FolderCarrier::new(&stick)).unwrap();
    made.check_held(&other);
}
