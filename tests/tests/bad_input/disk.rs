//! A full disk, and a folder that cannot be written.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};

use serde_json::Value;
use whole_program::program::{Device, Ran, run};
use whole_program::session::Session;
use whole_program::small_disk::SmallDisk;
use whole_program::told::{LANGUAGES, check_told};

use crate::{fixture, has_answered, typed_lesson};

/// The size of the small disk, in kibibytes: several times what a new member needs.
const KIBIBYTES: u32 = 1024;

/// Wrong answers that are given until the full disk is noticed. What was written before and is needed no
/// more may give room for a few.
const MOST_ANSWERS: usize = 200;

/// The disk, where there can be one; else the reason is printed.
fn small_disk(device: &Device) -> Option<SmallDisk<'_>> {
    SmallDisk::at_home_of(device, KIBIBYTES).map_err(|reason| println!("skipped: {reason}")).ok()
}

#[test]
fn a_full_disk_in_mid_lesson_loses_nothing_and_the_lesson_goes_on() {
    for language in LANGUAGES {
        let device = Device::new(language);
        let Some(disk) = small_disk(&device) else { return };
        let log = device.file("session.log");
        let lesson = typed_lesson(&device, "cooperative-basics");
        let mut session = Session::begin(disk.sauti(&[&lesson[..], &["--log", log.to_str().unwrap()]].concat()));
        session.turn();
        session.answer("1");
        session.turn();
        session.answer("2");
        session.turn();
        disk.fill();
        answer_until_told(&mut session);
        // "Your answer was not kept. Shall we try again?" The first card is yes, and the disk is still full.
        session.answer("1");
        session.turn();
        disk.make_room();
        session.answer("1");
        session.turn();
        session.answer("1");
        session.turn();
        let ran = session.end();
        assert_eq!(ran.code, Some(0), "{}", ran.complained);
        check_told(&ran.complained, language, "error-store-disk-full");
        let acknowledged = acknowledged(&device, &log);
        let outcomes: Vec<&str> = acknowledged.iter().filter_map(|entry| entry["outcome"].as_str()).collect();
        assert!(outcomes.starts_with(&["wrong"]) && outcomes.ends_with(&["right"]), "{language}: {outcomes:?}");
        assert_eq!(journal(&disk, &device), acknowledged, "{language}");
    }
}

/// Gives wrong answers until the member is told that there is no room.
fn answer_until_told(session: &mut Session) {
    for _ in 0..MOST_ANSWERS {
        session.answer("2");
        let told = |value: &Value| value["trouble"] == "error-store-disk-full";
        let turn = |value: &Value| value["view"]["activity"] == "waiting";
        if told(&session.until("a turn, or a word on the disk", |value| told(value) || turn(value))) {
            session.turn();
            return;
        }
    }
    panic!("nobody says that the disk is full");
}

/// What the log of a session says was kept.
fn acknowledged(device: &Device, log: &std::path::Path) -> Vec<Value> {
    let replay = device.run(&["replay", log.to_str().unwrap(), "--json"]);
    assert_eq!((replay.code, replay.all("same")), (Some(0), vec![Value::Bool(true)]), "{}", replay.complained);
    let kept: Vec<Value> = replay.all("input").into_iter().filter(|input| input["input"] == "remembered").collect();
    let asked: Vec<Value> = replay.all("effect").into_iter().filter(|effect| effect["effect"] == "remember").collect();
    let entry = |id: &Value| asked.iter().find(|remember| remember["id"] == *id).unwrap()["entry"].clone();
    kept.iter().map(|remembered| entry(&remembered["id"])).collect()
}

/// The journal as the next session finds it.
fn journal(disk: &SmallDisk, device: &Device) -> Vec<Value> {
    let log = device.file("next.log");
    let lesson = typed_lesson(device, "cooperative-basics");
    let ran = disk.run(&[&lesson[..], &["--log", log.to_str().unwrap()]].concat());
    assert_eq!(ran.code, Some(0), "{}", ran.complained);
    let text = fs::read_to_string(log).unwrap();
    let header: Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    header["opening"]["journal"].as_array().unwrap().clone()
}

#[test]
fn a_full_disk_at_the_start_is_told() {
    for language in LANGUAGES {
        let device = Device::new(language);
        let Some(disk) = small_disk(&device) else { return };
        disk.fill();
        let lesson = typed_lesson(&device, "cooperative-basics");
        check_failure(&disk.run(&lesson), language, "error-store-disk-full");
        disk.make_room();
        assert_eq!(disk.run(&lesson).code, Some(0), "{language}: the disk has room again");
    }
}

#[test]
fn a_disk_that_cannot_be_written_is_told() {
    for language in LANGUAGES {
        let device = Device::new(language);
        let Some(disk) = small_disk(&device) else { return };
        let lesson = typed_lesson(&device, "cooperative-basics");
        assert_eq!(disk.run(&lesson).code, Some(0), "{language}");
        disk.make_read_only();
        check_failure(&disk.run(&lesson), language, "error-store-read-only");
        let progress = disk.run(&["progress", "--member", "Asha", "--json"]);
        check_failure(&progress, language, "error-store-read-only");
    }
}

#[test]
fn a_folder_that_may_not_be_written_is_told() {
    for language in LANGUAGES {
        let device = Device::new(language);
        fs::create_dir(device.home()).unwrap();
        let Some(ran) = run_without_permission(&device, 0o555) else { return };
        check_failure(&ran, language, "error-store-read-only");
    }
}

#[test]
fn somebody_elses_folder_is_told_and_stays_as_it_is() {
    for language in LANGUAGES {
        let device = Device::new(language);
        let before = has_answered(&device);
        let Some(ran) = run_without_permission(&device, 0o700) else { return };
        check_failure(&ran, language, "error-store-read-only");
        fs::set_permissions(device.home(), Permissions::from_mode(0o700)).unwrap();
        assert_eq!(crate::standing(&device), before, "{language}");
    }
}

#[test]
fn a_log_and_a_transcript_without_room_are_told() {
    for language in LANGUAGES {
        let device = Device::new(language);
        let lesson = typed_lesson(&device, "cooperative-basics");
        let logged = device.answer(&[&lesson[..], &["--log", "/dev/full"]].concat(), &["1", "stop"]);
        check_failure(&logged, language, "error-file-disk-full");
        let ran = device.answer(&[&lesson[..], &["--transcript", "/dev/full"]].concat(), &["1", "stop"]);
        assert_eq!((ran.code, ran.all("trouble")), (Some(0), vec![Value::from("error-file-disk-full")]), "{ran:?}");
        check_told(&ran.complained, language, "error-file-disk-full");
    }
}

#[test]
fn a_sound_file_without_room_is_told_and_the_lesson_goes_on_in_writing() {
    let device = Device::new("en");
    // There is room for the first eleven seconds.
    let disk = match SmallDisk::at_home_of(&device, KIBIBYTES / 2) {
        Ok(disk) => disk,
        Err(reason) => return println!("skipped: {reason}"),
    };
    let (spoken, home) = (device.home().join("spoken.wav"), device.file("another-home"));
    let course = fixture("short-lesson");
    let all = ["learn", course.to_str().unwrap(), "--language", "en", "--member", "Asha", "--json"];
    let sound = ["--microphone", "none", "--speaker", spoken.to_str().unwrap(), "--home"];
    let mut command = disk.command(whole_program::program::binary(), &[&all[..], &sound].concat());
    command.arg(&home);
    let ran = run(command, "1\n1\n1\nstop\n");
    assert_eq!(ran.code, Some(0), "{}", ran.complained);
    assert_eq!(ran.all("trouble"), ["error-speaker-unwritable"]);
    check_told(&ran.complained, "en", "error-speaker-unwritable");
    let after = ran.values().iter().position(|value| !value["trouble"].is_null()).unwrap();
    let turns = ran.values()[after..].iter().filter(|value| value["view"]["activity"] == "waiting").count();
    assert!(turns > 2, "the lesson ends with its sound");
    let size = run(disk.command("stat", &["--format=%s", spoken.to_str().unwrap()]), "").said;
    assert!(size.trim().parse::<u64>().unwrap() > 400_000, "what was said before is gone: {size}");
}

/// Runs a lesson as somebody who is not let into the home; none, with the reason printed, where that
/// cannot be arranged.
fn run_without_permission(device: &Device, mode: u32) -> Option<Ran> {
    let is_root = fs::metadata("/proc/self").unwrap().uid() == 0;
    // Root, who passes every door, becomes nobody; anybody else closes the door to themselves.
    let mode = if is_root { mode } else { (mode & 0o077) << 3 | (mode & 0o077) };
    fs::set_permissions(device.home(), Permissions::from_mode(mode)).unwrap();
    fs::set_permissions(device.file(""), Permissions::from_mode(0o755)).unwrap();
    let program = device.file("sauti");
    fs::copy(whole_program::program::binary(), &program).unwrap();
    let mut command = device.surroundings(if is_root { "setpriv" } else { "env" });
    if is_root {
        command.args(["--reuid", "65534", "--regid", "65534", "--clear-groups", "--"]);
    }
    command.env("SAUTI_LESSONS", device.file("lessons"));
    copy_course(device);
    command.arg(program).args(typed_lesson(device, "cooperative-basics")).arg("--home").arg(device.home());
    let ran = run(command, "");
    if ran.code == Some(127) || ran.complained.starts_with("setpriv") {
        println!("skipped: nobody cannot run the program here: {}", ran.complained);
        return None;
    }
    Some(ran)
}

/// Puts the shipped course where everybody may read it.
fn copy_course(device: &Device) {
    let from = concat!(env!("CARGO_MANIFEST_DIR"), "/../lessons");
    let mut copy = device.surroundings("cp");
    copy.args(["--recursive", from]).arg(device.file("lessons"));
    assert_eq!(run(copy, "").code, Some(0));
}

#[track_caller]
fn check_failure(ran: &Ran, language: &str, key: &str) {
    assert_eq!((ran.code, ran.error().as_deref()), (Some(1), Some(key)), "{language}: {ran:?}");
    check_told(&ran.complained, language, key);
}
