//! A trainer makes a course with nothing but the program: from an empty folder to a course in two languages, with
//! recordings, checked and built into one file.

#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::fs;
use std::path::Path;

use serde_json::Value;
use whole_program::program::{Device, Ran};

/// The commands that go through the whole are run with these words.
fn course(device: &Device, arguments: &[&str]) -> Ran {
    let mut all = vec!["course"];
    all.extend(arguments);
    all.push("--json");
    device.run(&all)
}

fn check_done(ran: &Ran) {
    assert_eq!(ran.code, Some(0), "{}\n{}", ran.said, ran.complained);
}

/// The codes that a check found, with their files.
fn found(ran: &Ran) -> Vec<(String, String)> {
    let values = ran.values();
    let found = values.iter().filter(|value| !value["code"].is_null());
    found
        .map(|value| (value["file"].as_str().unwrap().to_owned(), value["code"].as_str().unwrap().to_owned()))
        .collect()
}

fn path(device: &Device, name: &str) -> String {
    device.file(name).to_str().unwrap().to_owned()
}

/// Fills every empty text of a words file with a translation that sounds like nothing else in it.
fn translate(file: &Path) {
    let text = fs::read_to_string(file).unwrap();
    let mut number = 0;
    let words = ["asubuhi", "mchana", "jioni", "chakula", "mlima", "barabara", "ndege", "samaki", "kitabu", "shamba"];
    let lines = text.lines().map(|line| {
        let empty = line.contains("{ \"\" }");
        number += usize::from(empty);
        let word = format!("{} {}", words[number % words.len()], words[number / words.len() % words.len()]);
        if empty { line.replace("{ \"\" }", &word) } else { line.to_owned() }
    });
    fs::write(file, lines.map(|line| format!("{line}\n")).collect::<String>()).unwrap();
}

#[test]
fn from_an_empty_folder_to_a_course_in_two_languages_with_recordings_in_one_file() {
    let device = Device::new("en");
    let folder = path(&device, "Our Mill");
    check_done(&course(&device, &["new", &folder, "--language", "en", "--title", "Our mill"]));
    assert_eq!(course(&device, &["new", &folder, "--language", "en"]).code, Some(1), "nothing is written over");
    let checked = course(&device, &["check", &folder]);
    check_done(&checked);
    assert_eq!(found(&checked), []);

    check_done(&course(&device, &["translate", &folder, "--to", "sw"]));
    let words = Path::new(&folder).join("words/sw.ftl");
    assert_eq!(course(&device, &["check", &folder]).code, Some(3), "texts that are not translated are errors");
    assert_eq!(course(&device, &["build", &folder, "--out", &path(&device, "mill.sauti")]).code, Some(3));
    assert!(!device.file("mill.sauti").exists());
    translate(&words);
    let again = course(&device, &["translate", &folder, "--to", "sw"]);
    assert_eq!((&again.values()[0]["new"], &again.values()[0]["changed"]), (&Value::from(0), &Value::from(0)));
    let translated = fs::read(&words).unwrap();
    check_done(&course(&device, &["translate", &folder, "--to", "sw"]));
    assert_eq!(fs::read(&words).unwrap(), translated, "a second time nothing changes");
    check_done(&course(&device, &["check", &folder]));

    record(&device, &folder);
    check_done(&course(&device, &["render", &folder, "--language", "sw"]));
    let counted = course(&device, &["stats", &folder]);
    check_done(&counted);
    let sw = counted.values().into_iter().find(|value| value["language"] == "sw").unwrap();
    assert_eq!((&sw["recorded"], &sw["stale"]), (&Value::from(2), &Value::from(0)));
    assert_eq!(sw["synthetic"].as_u64(), sw["texts"].as_u64().map(|texts| texts - 2));
    assert_eq!(sw["texts"], sw["texts_wanted"]);

    let built = |name: &str| {
        check_done(&course(&device, &["build", &folder, "--out", &path(&device, name)]));
        fs::read(device.file(name)).unwrap()
    };
    assert_eq!(built("one.sauti"), built("two.sauti"), "the same course has the same bytes");
}

/// Records two texts from sound files: the speech of the program itself, spoken to a file.
fn record(device: &Device, folder: &str) {
    let recordings = device.file("recordings");
    fs::create_dir(&recordings).unwrap();
    for name in ["course.wav", "003.wav"] {
        let file = recordings.join(name);
        let text = "Karibuni wote kwenye kikao chetu cha leo";
        check_done(&device.run(&["say", "--language", "sw", "--speaker", file.to_str().unwrap(), text]));
    }
    let from = recordings.to_str().unwrap();
    let taken = course(device, &["record", folder, "--language", "sw", "--from", from]);
    check_done(&taken);
    assert_eq!(taken.values().last().unwrap()["recorded"], 2);

    fs::write(recordings.join("song.wav"), fs::read(recordings.join("003.wav")).unwrap()).unwrap();
    let strays = course(device, &["record", folder, "--language", "sw", "--from", from]);
    assert_eq!(strays.code, Some(3), "a file that belongs to no text is told");
}

#[test]
fn one_edited_sentence_makes_exactly_its_clips_stale() {
    let device = Device::new("en");
    let folder = path(&device, "mill");
    check_done(&course(&device, &["new", &folder, "--language", "en"]));
    check_done(&course(&device, &["translate", &folder, "--to", "sw"]));
    translate(&Path::new(&folder).join("words/sw.ftl"));
    check_done(&course(&device, &["translate", &folder, "--to", "sw"]));
    for language in ["en", "sw"] {
        check_done(&course(&device, &["render", &folder, "--language", language]));
    }
    assert_eq!(found(&course(&device, &["check", &folder])), []);
    let words = Path::new(&folder).join("words/en.ftl");
    let text = fs::read_to_string(&words).unwrap();
    fs::write(&words, text.replace("After a year the box is full.", "After two years the box is full.")).unwrap();
    let expected = [
        ("voice/en/clips.toml", "clip-stale"),
        ("voice/en/clips.toml", "clips-wanting"),
        ("voice/sw/clips.toml", "clip-outdated"),
        ("words/sw.ftl", "translation-stale"),
    ];
    let now: Vec<_> =
        found(&course(&device, &["check", &folder])).into_iter().filter(|(_, code)| code != "clip-unused").collect();
    assert_eq!(now, expected.map(|(file, code)| (file.to_owned(), code.to_owned())));
    check_done(&course(&device, &["render", &folder, "--language", "en"]));
    let marked = course(&device, &["translate", &folder, "--to", "sw"]);
    assert_eq!(marked.values()[0]["changed"], 1);
}

#[test]
fn a_preview_begins_anywhere_and_keeps_nothing() {
    let device = Device::new("en");
    let folder = path(&device, "mill");
    check_done(&course(&device, &["new", &folder, "--language", "en"]));
    let preview = ["course", "preview", &folder, "--microphone", "none", "--speaker", "none", "--json"];
    let mut from = preview.to_vec();
    from.extend(["--from", "deciding-together/who-decides"]);
    let ran = device.answer(&from, &["everybody", "stop"]);
    check_done(&ran);
    assert!(ran.said.contains("Who should decide which cart they buy?"), "{}", ran.said);
    assert!(ran.said.contains("Each of them has one vote, however much they put in."), "{}", ran.said);
    assert!(!ran.said.contains("Amina, Musa and Rehema sell vegetables."), "{}", ran.said);
    assert!(!device.home().exists() || fs::read_dir(device.home()).unwrap().next().is_none(), "nothing is kept");
    from.pop();
    from.push("deciding-together/nothing");
    assert_eq!(device.run(&from).code, Some(1));
}

/// What the check of a course finds: each code, its file and its line.
fn places(folder: &str) -> Vec<String> {
    let device = Device::new("en");
    let ran = course(&device, &["check", folder]);
    let values = ran.values();
    let found = values.iter().filter(|value| !value["code"].is_null());
    let place = |value: &Value| {
        let line = value["line"].as_u64().map_or(String::new(), |line| format!(":{line}"));
        format!("{}{line} {}", value["file"].as_str().unwrap(), value["code"].as_str().unwrap())
    };
    found.map(place).collect()
}

#[test]
fn every_fault_is_found_where_it_is() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/courses/every-fault");
    let expected = include_str!("workshop/every-fault.txt");
    assert_eq!(places(folder.to_str().unwrap()).join("\n"), expected.trim_end());
    let codes: Vec<&str> = expected.lines().filter_map(|line| line.split(' ').nth(1)).collect();
    let absent = workshop::FaultKind::ALL.iter().filter(|kind| !codes.contains(&kind.code));
    assert_eq!(absent.map(|kind| kind.code).collect::<Vec<_>>(), ["licence-unknown"], "a course has one licence");
}

#[test]
fn the_courses_that_ship_have_no_errors() {
    let device = Device::new("en");
    for name in ["cooperative-basics", "ai-literacy"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../lessons").join(name);
        check_done(&course(&device, &["check", folder.to_str().unwrap()]));
    }
}
