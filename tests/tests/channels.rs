//! A small course is exported by the program as it was built, and what lies on the disk is walked.

#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use whole_program::program::{Device, Ran, wait};
use whole_program::sound_file::Sound;

/// How long a program may take to begin, and to stop when it is asked to.
const PATIENCE: Duration = Duration::from_secs(60);

fn lessons(course: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(course).to_str().unwrap().to_owned()
}

fn export(device: &Device, course: &str, language: &str, form: &[&str]) -> Ran {
    let mut arguments = vec!["course", "export", course, "--language", language, "--json"];
    arguments.extend(form);
    device.run(&arguments)
}

/// Exports into a file or folder of the device.
fn exported(device: &Device, course: &str, form: &[&str], name: &str) -> PathBuf {
    let out = device.file(name);
    let form: Vec<&str> = form.iter().copied().chain([out.to_str().unwrap()]).collect();
    let ran = export(device, course, "en", &form);
    assert_eq!(ran.code, Some(0), "{}\n{}", ran.said, ran.complained);
    out
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().unwrap()
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

/// There is a voice in a recording, not too soft to be heard.
fn check_speaks(path: &Path, rate: u32) -> Sound {
    let sound = Sound::read(path);
    assert_eq!(sound.rate, rate, "{}", path.display());
    assert!(sound.level(0, sound.milliseconds()) > -45.0, "{} is silent", path.display());
    sound
}

#[test]
fn an_audio_tree_has_a_recording_for_each_track_and_leads_from_the_title_to_the_end() {
    let device = Device::new("en");
    let out = exported(&device, &lessons("fixtures/short-lesson"), &["--audio-tree"], "player");
    let tree = json(&out.join("tree.json"));
    let folders = list(&tree, "folders");
    assert_eq!(folders.iter().map(|folder| &folder["folder"]).collect::<Vec<_>>(), ["001", "002"]);
    for folder in folders {
        let files = fs::read_dir(out.join(folder["folder"].as_str().unwrap())).unwrap().count();
        assert_eq!(files, list(folder, "tracks").len());
        for track in list(folder, "tracks") {
            let path = out.join(folder["folder"].as_str().unwrap()).join(track["file"].as_str().unwrap());
            let sound = check_speaks(&path, 22_050);
            assert!(sound.milliseconds() >= 1_999, "players skip what is shorter: {track}");
            assert!(sound.milliseconds().abs_diff(track["milliseconds"].as_u64().unwrap()) < 50, "{track}");
        }
    }
    let tracks = list(&folders[1], "tracks");
    let (mut at, mut steps) = (number(&tracks[0]["next"]), Vec::new());
    while tracks[at - 1]["kind"] != "end" {
        let track = &tracks[at - 1];
        steps.push(track["step"].as_str().unwrap());
        let right = list(track, "ways").iter().find(|way| way["right"] == true);
        let told = right.map_or(track, |way| &tracks[number(&way["track"]) - 1]);
        at = number(&told["next"]);
    }
    assert_eq!(steps, ["who-owns", "one-vote", "together"]);
}

#[test]
fn a_clip_is_heard_where_the_course_has_one() {
    let device = Device::new("en");
    let short = lessons("fixtures/short-lesson");
    let spoken = exported(&device, &short, &["--opus", "--audio-tree"], "spoken");
    let length = |folder: &Path| {
        let tree = json(&folder.join("tree.json"));
        let tracks = list(&tree["folders"][1], "tracks").to_vec();
        let track = tracks.iter().find(|track| track["step"] == "together").unwrap();
        track["milliseconds"].as_u64().unwrap()
    };
    let course = device.file("course");
    copy(Path::new(&short), &course);
    let voice = course.join("voice/en");
    fs::create_dir_all(&voice).unwrap();
    // Any other recording will do: the question of the first step, which is much longer.
    fs::copy(spoken.join("002/002.opus"), voice.join("together.opus")).unwrap();
    let hash = course::clip_hash("Say this.");
    let clips = format!("[clip]\n\"mill--together\" = {{ file = \"together.opus\", sha256 = \"{hash}\" }}\n");
    fs::write(voice.join("clips.toml"), clips).unwrap();
    let recorded = exported(&device, course.to_str().unwrap(), &["--audio-tree"], "recorded");
    assert!(length(&recorded) > length(&spoken) + 3_000, "{} {}", length(&recorded), length(&spoken));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

#[test]
fn a_telephone_flow_plays_recordings_that_are_there() {
    let device = Device::new("en");
    let form = ["--address", "https://example.org/mill", "--ivr"];
    let out = exported(&device, &lessons("fixtures/short-lesson"), &form, "telephone");
    let flows = json(&out.join("flows.json"));
    let mut played = Vec::new();
    for node in list(&flows, "flows").iter().flat_map(|flow| list(flow, "nodes")) {
        let addresses = list(node, "actions").iter().filter_map(|action| action["audio_url"].as_str());
        played.extend(addresses.map(|address| address.strip_prefix("https://example.org/mill/").unwrap().to_owned()));
    }
    played.sort();
    played.dedup();
    let mut there: Vec<String> = fs::read_dir(out.join("recordings"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    there.sort();
    assert_eq!(played, there);
    for file in there.iter().filter(|file| !file.starts_with("silence")) {
        check_speaks(&out.join("recordings").join(file), 8_000);
    }
    let table = fs::read_to_string(out.join("recordings.tsv")).unwrap();
    assert_eq!(table.lines().count(), there.len());
    assert!(table.contains("\tWho owns our mill?\n"));
}

#[test]
fn a_guide_is_one_file_with_its_pictures() {
    let device = Device::new("en");
    let out = device.file("guide.html");
    let course = lessons("../lessons/cooperative-basics");
    let ran = export(&device, &course, "ar", &["--print", out.to_str().unwrap()]);
    assert_eq!(ran.code, Some(0), "{}", ran.complained);
    assert_eq!(ran.all("pictures_left_out"), [Value::from(Vec::<String>::new())]);
    let html = fs::read_to_string(out).unwrap();
    assert!(html.contains("dir=\"rtl\"") && html.contains("src=\"data:image/") && !html.contains("<script"));
    let outside = ["src=\"http", "href=\"http", "url("];
    assert!(outside.iter().all(|address| !html.contains(address)), "a guide asks nobody for anything");
}

#[test]
fn what_cannot_be_exported_is_told_and_writes_nothing() {
    let device = Device::new("en");
    let short = lessons("fixtures/short-lesson");
    let out = device.file("out");
    let there = device.file("there");
    fs::create_dir(&there).unwrap();
    let check = |language: &str, form: &[&str], code: i32, error: &str| {
        let ran = export(&device, &short, language, form);
        assert_eq!((ran.code, ran.error().as_deref()), (Some(code), Some(error)), "{form:?}");
        assert!(!out.exists());
    };
    let (out, there) = (out.to_str().unwrap(), there.to_str().unwrap());
    check("sw", &["--audio-tree", out], 3, "error-export-language");
    check("en", &["--audio-tree", there], 1, "error-export-exists");
    check("en", &["--ivr", out, "--address", "file:///etc"], 1, "error-export-address");
    assert_eq!(export(&device, &short, "en", &[]).code, Some(2), "one form is asked for");
}

#[cfg(unix)]
#[test]
fn an_interrupted_export_leaves_nothing() {
    let device = Device::new("en");
    let home = device.file("exports");
    fs::create_dir(&home).unwrap();
    let out = home.join("player");
    let course = lessons("../lessons/cooperative-basics");
    let arguments = ["course", "export", &course, "--language", "en", "--audio-tree", out.to_str().unwrap()];
    let mut command = device.command(&arguments);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let begun = Instant::now();
    while fs::read_dir(&home).unwrap().count() == 0 && begun.elapsed() < PATIENCE {
        thread::sleep(Duration::from_millis(5));
    }
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    let status = wait(&mut child, PATIENCE).unwrap();
    assert_eq!(status.code(), Some(1));
    assert_eq!(fs::read_dir(&home).unwrap().count(), 0, "nothing half made stays");
}
