//! Who learns here, and how the device is set up.

use store::{DeviceSetting, DeviceStore, KnownCourse, StoreError};
use tempfile::tempdir;

use crate::entries::{START, day, newcomer};

#[test]
fn the_first_start_makes_an_empty_device() {
    let root = tempdir().unwrap();
    let device = DeviceStore::open(root.path().join("deep/inside")).unwrap();
    assert_eq!(device.members().unwrap(), []);
    assert_eq!(device.courses().unwrap(), []);
}

#[test]
fn members_are_listed_in_the_order_in_which_they_came() {
    let root = tempdir().unwrap();
    let mut device = DeviceStore::open(root.path()).unwrap();
    device.add_member("  Juma   Ali ", Some("drum"), day(0)).unwrap();
    device.add_member("آمنة", None, day(1)).unwrap();
    drop(device);
    let members = DeviceStore::open(root.path()).unwrap().members().unwrap();
    let seen: Vec<_> = members.iter().map(|member| (member.name.as_str(), member.picture.as_deref())).collect();
    assert_eq!(seen, [("Juma Ali", Some("drum")), ("آمنة", None)]);
}

#[test]
fn a_member_is_found_by_name_in_any_case() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    for name in ["Amina", "AMINA", " amina "] {
        assert_eq!(device.member_named(name).unwrap().map(|member| member.id), Some(id.clone()), "{name}");
    }
    assert_eq!(device.member_named("Aminata").unwrap(), None);
}

#[test]
fn no_two_members_have_one_name() {
    let root = tempdir().unwrap();
    let (mut device, id) = newcomer(root.path());
    assert_eq!(device.add_member("amina", None, START).unwrap_err(), StoreError::NameTaken);
    let other = device.add_member("Juma", None, START).unwrap();
    assert_eq!(device.change_member(&other.id, "AMINA", None).unwrap_err(), StoreError::NameTaken);
    device.change_member(&id, "AMINA", Some("drum")).unwrap();
    assert_eq!(device.member_named("amina").unwrap().unwrap().picture.as_deref(), Some("drum"));
}

#[test]
fn names_that_nobody_can_be_called_are_refused() {
    let root = tempdir().unwrap();
    let mut device = DeviceStore::open(root.path()).unwrap();
    for name in ["", "   ", "a\u{0}b", "evil\u{202e}eman", &"a".repeat(65)] {
        let refused = device.add_member(name, None, START).unwrap_err();
        assert_eq!(refused, StoreError::NameUnfit { limit: 64 }, "{name:?}");
    }
    assert_eq!(device.members().unwrap(), []);
}

#[test]
fn a_member_who_is_not_there_cannot_be_opened() {
    let root = tempdir().unwrap();
    let device = DeviceStore::open(root.path()).unwrap();
    let nobody = "0123456789abcdef".parse().unwrap();
    assert_eq!(device.open_member(&nobody).unwrap_err(), StoreError::NoSuchMember);
}

#[test]
fn settings_stay_until_they_are_forgotten() {
    let root = tempdir().unwrap();
    let mut device = DeviceStore::open(root.path()).unwrap();
    device.set(DeviceSetting::Speaker, Some("hall")).unwrap();
    device.set(DeviceSetting::Speaker, Some("kitchen")).unwrap();
    drop(device);
    let mut device = DeviceStore::open(root.path()).unwrap();
    assert_eq!(device.setting(DeviceSetting::Speaker).unwrap().as_deref(), Some("kitchen"));
    assert_eq!(device.setting(DeviceSetting::Microphone).unwrap(), None);
    device.set(DeviceSetting::Speaker, None).unwrap();
    assert_eq!(device.setting(DeviceSetting::Speaker).unwrap(), None);
}

#[test]
fn a_course_is_known_once_with_its_newest_version() {
    let root = tempdir().unwrap();
    let mut device = DeviceStore::open(root.path()).unwrap();
    let course = |version: &str, since| KnownCourse {
        id: "cooperative-basics".parse().unwrap(),
        version: version.to_owned(),
        place: "lessons/cooperative-basics".to_owned(),
        since,
    };
    device.know_course(&course("1.0.0", day(0))).unwrap();
    device.know_course(&course("1.1.0", day(5))).unwrap();
    assert_eq!(device.courses().unwrap(), [course("1.1.0", day(0))]);
    device.forget_course(&course("1.1.0", day(0)).id).unwrap();
    assert_eq!(device.courses().unwrap(), []);
}

#[test]
fn two_programs_may_have_the_device_open() {
    let root = tempdir().unwrap();
    let (mut first, _) = newcomer(root.path());
    let mut second = DeviceStore::open(root.path()).unwrap();
    first.set(DeviceSetting::Speed, Some("0.8")).unwrap();
    second.set(DeviceSetting::Microphone, Some("desk")).unwrap();
    assert_eq!(second.setting(DeviceSetting::Speed).unwrap().as_deref(), Some("0.8"));
    assert_eq!(first.setting(DeviceSetting::Microphone).unwrap().as_deref(), Some("desk"));
}
