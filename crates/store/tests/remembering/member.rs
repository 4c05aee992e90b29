//! What a member's file keeps.

use learner::Entry;
use store::{EntryNumber, MOST_TAKES, MemberSetting, Recording, Sound, StoreError, Take};
use tempfile::tempdir;

use crate::entries::{START, answer, day, learned, newcomer};

fn pcm(bytes: usize) -> Sound {
    Sound { encoding: store::Encoding::Pcm16, bytes: vec![7; bytes] }
}

fn take(phrase: &str, number: i64) -> Take {
    Take { at: day(number), language: "sw".parse().unwrap(), phrase: phrase.to_owned(), sound: pcm(100) }
}

fn reflection() -> Recording {
    Recording {
        at: START,
        course: "cooperative-basics".parse().unwrap(),
        lesson: "open-to-all".parse().unwrap(),
        step: "think-aloud".parse().unwrap(),
    }
}

#[test]
fn the_journal_comes_back_in_order_after_reopening() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    drop(learned(&device, &id, 20));
    let expected: Vec<Entry> = (0..20).map(answer).collect();
    assert_eq!(device.open_member(&id).unwrap().entries().unwrap(), expected);
}

#[test]
fn entries_are_numbered_from_one() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let mut member = device.open_member(&id).unwrap();
    assert_eq!(member.append(&answer(0)).unwrap(), EntryNumber(1));
    assert_eq!(member.append(&answer(1)).unwrap(), EntryNumber(2));
}

#[test]
fn changes_are_made_together_or_not_at_all() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let mut member = learned(&device, &id, 1);
    let failed: Result<(), _> = member.transact(|changes| {
        changes.append(&answer(1))?;
        changes.set(MemberSetting::Speed, Some("0.5"))?;
        Err(StoreError::NoRandomness)
    });
    assert_eq!(failed, Err(StoreError::NoRandomness));
    assert_eq!(member.entries().unwrap(), [answer(0)]);
    assert_eq!(member.setting(MemberSetting::Speed).unwrap(), None);
}

#[test]
fn members_do_not_see_each_other() {
    let root = tempdir().unwrap();
    let (mut device, amina) = newcomer(root.path());
    let juma = device.add_member("Juma", None, START).unwrap().id;
    let _amina = learned(&device, &amina, 3);
    assert_eq!(device.open_member(&juma).unwrap().entries().unwrap(), []);
}

#[test]
fn one_program_at_a_time_has_a_members_file() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let first = learned(&device, &id, 1);
    assert_eq!(device.open_member(&id).unwrap_err(), StoreError::InUse);
    assert_eq!(device.restore_member(&id, START).unwrap_err(), StoreError::InUse);
    drop(first);
    device.open_member(&id).unwrap();
}

#[test]
fn a_recording_is_kept_until_it_is_forgotten() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let mut member = device.open_member(&id).unwrap();
    let number = member.add_recording(&reflection(), &pcm(40_000)).unwrap();
    assert_eq!(member.recordings().unwrap(), [(number, reflection())]);
    assert_eq!(member.recorded_sound(number).unwrap(), Some(pcm(40_000)));
    member.forget_recording(number).unwrap();
    assert_eq!(member.recordings().unwrap(), []);
    assert_eq!(member.recorded_sound(number).unwrap(), None);
}

#[test]
fn sounds_have_a_largest_size() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let mut member = device.open_member(&id).unwrap();
    let five_minutes = 300 * 16_000 * 2;
    let too_large = member.add_recording(&reflection(), &pcm(five_minutes + 1));
    assert_eq!(too_large, Err(StoreError::TooLarge { limit: five_minutes as u64 }));
    for _ in 0..6 {
        member.add_recording(&reflection(), &pcm(five_minutes)).unwrap();
    }
    let too_much = member.add_recording(&reflection(), &pcm(five_minutes));
    assert_eq!(too_much, Err(StoreError::TooMuch { limit: store::MOST_RECORDED }));
    assert_eq!(member.recordings().unwrap().len(), 6);
}

#[test]
fn of_a_phrase_the_newest_takes_are_kept() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let mut member = device.open_member(&id).unwrap();
    for number in 0..i64::from(MOST_TAKES) + 2 {
        member.add_take(&take("ndiyo", number)).unwrap();
    }
    member.add_take(&take("hapana", 0)).unwrap();
    let takes = member.takes(&"sw".parse().unwrap()).unwrap();
    let expected: Vec<Take> =
        (2..i64::from(MOST_TAKES) + 2).map(|number| take("ndiyo", number)).chain([take("hapana", 0)]).collect();
    assert_eq!(takes, expected);
}

#[test]
fn takes_are_forgotten_by_language() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let mut member = device.open_member(&id).unwrap();
    let english = Take { language: "en".parse().unwrap(), ..take("yes", 0) };
    member.add_take(&take("ndiyo", 0)).unwrap();
    member.add_take(&english).unwrap();
    assert_eq!(member.take_languages().unwrap(), ["en", "sw"].map(|tag| tag.parse().unwrap()));
    member.forget_takes(&"sw".parse().unwrap()).unwrap();
    assert_eq!(member.take_languages().unwrap(), ["en".parse().unwrap()]);
    assert_eq!(member.takes(&"sw".parse().unwrap()).unwrap(), []);
    assert_eq!(member.takes(&"en".parse().unwrap()).unwrap(), [english]);
}

#[test]
fn a_members_settings_are_their_own() {
    let root = tempdir().unwrap();
    let (device, id) = newcomer(root.path());
    let mut member = device.open_member(&id).unwrap();
    member.set(MemberSetting::InterfaceLanguage, Some("ar")).unwrap();
    drop(member);
    let member = device.open_member(&id).unwrap();
    assert_eq!(member.setting(MemberSetting::InterfaceLanguage).unwrap().as_deref(), Some("ar"));
}

#[test]
fn a_voice_never_stands_in_a_log() {
    assert_eq!(format!("{:?}", pcm(3)), "Sound(Pcm16, 3 bytes)");
}
