//! A lesson with real devices: null sinks are the air of a room. The program speaks into one and listens
//! to the other, where a second program answers; and in the middle the microphone is unplugged.

#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use whole_program::program::{Device, run};
use whole_program::room::Room;
use whole_program::session::Session;
use whole_program::sound_file::Sound;
use whole_program::told::check_told;

/// The sink that the program speaks into.
const AIR: &str = "air";

/// The sink that the member speaks into; its monitor is the program's microphone.
const MOUTH: &str = "mouth";

/// What the member says when the app's last words hold these.
const ANSWERS: [(&str, &str); 5] = [
    ("Shall we begin?", "yes"),
    ("Who owns our mill?", "All the members"),
    ("Each of us has one vote.", "true"),
    ("Together we are strong", "Together we are strong"),
    ("Shall we look at the lessons once more?", "no"),
];

/// What else the member has taught the app, so that it must tell them apart.
const ALSO_KNOWN: [&str; 6] = ["A rich trader", "false", "again", "help", "next", "stop"];

/// The question at which the microphone is unplugged.
const UNPLUGGED_AT: &str = "Each of us has one vote.";

/// How long the whole lesson may take.
const LONGEST: Duration = Duration::from_secs(240);

/// The rate at which the room is recorded, in Hz.
const RATE: u32 = 16_000;

#[test]
fn a_lesson_is_taken_in_a_room_and_survives_an_unplugged_microphone() {
    let room = match enter() {
        Ok(room) => room,
        Err(reason) => return println!("skipped: {reason}"),
    };
    let device = Device::new("en");
    enrol(&device);
    let mut recorder = record(&room, &device);
    let mut session = Session::begin(lesson(&room, &device));
    let troubles = take(&mut session, &room, &device);
    let ran = session.end();
    recorder.kill().unwrap();
    recorder.wait().unwrap();
    assert_eq!(ran.code, Some(0), "{}", ran.complained);
    assert_eq!(troubles, ["error-microphone-gone"]);
    check_told(&ran.complained, "en", "error-microphone-gone");
    let mut progress = device.command(&["progress", "--member", "Asha", "--json"]);
    progress.env("SAUTI_LESSONS", concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures"));
    let progress = run(progress, "");
    let lesson = progress.values().into_iter().find(|lesson| lesson["course"] == "short-lesson").unwrap();
    assert_eq!((&lesson["finished"], &lesson["right"], &lesson["wrong"]), (&1.into(), &2.into(), &0.into()));
    check_recorded(&device);
}

fn enter() -> Result<Room, String> {
    for tool in ["paplay", "parec"] {
        let found = Command::new(tool).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        found.map_err(|_| format!("{tool} is not installed"))?;
    }
    let room = Room::start()?;
    room.add_sink(AIR)?;
    room.add_sink(MOUTH)?;
    Ok(room)
}

fn clip(device: &Device, phrase: &str) -> std::path::PathBuf {
    device.file(&format!("{}.wav", phrase.replace(' ', "-")))
}

fn say(device: &Device, phrase: &str, speed: &str, path: &Path) {
    let ran = device.run(&["say", "--language", "en", "--speed", speed, "--speaker", path.to_str().unwrap(), phrase]);
    assert_eq!(ran.code, Some(0), "{phrase}: {}", ran.complained);
    // A member breathes before and after.
    let said = Sound::read(path);
    let mut breathed = Sound::at(said.rate);
    breathed.add_silence(250);
    breathed.add(&said);
    breathed.add_silence(250);
    breathed.write(path);
}

/// Teaches the app two takes of each phrase, and keeps a third one to answer with.
fn enrol(device: &Device) {
    let mut table = String::new();
    for phrase in ANSWERS.iter().map(|(_, answer)| *answer).chain(ALSO_KNOWN) {
        for (take, speed) in ["0.9", "1.1"].into_iter().enumerate() {
            let path = clip(device, &format!("{phrase} take {take}"));
            say(device, phrase, speed, &path);
            table += &format!("{}\t{phrase}\n", path.display());
        }
        say(device, phrase, "1.0", &clip(device, phrase));
    }
    fs::write(device.file("takes.tsv"), table).unwrap();
    let ran = device.run(&["enrol", "--member", "Asha", "--language", "en", "--table", "takes.tsv", "--json"]);
    assert_eq!(ran.all("kept").len(), 2 * (ANSWERS.len() + ALSO_KNOWN.len()), "{}", ran.complained);
}

fn lesson(room: &Room, device: &Device) -> Command {
    let course = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/short-lesson");
    let all = ["learn", course.to_str().unwrap(), "--language", "en", "--member", "Asha", "--json"];
    let sound = ["--microphone", &format!("{MOUTH}.monitor"), "--speaker", AIR, "--transcript", "transcript.jsonl"];
    let mut command = device.command(&[&all[..], &sound].concat());
    command.envs(room.environment());
    command
}

/// Records what is heard in the room.
fn record(room: &Room, device: &Device) -> Child {
    Command::new("parec")
        .args(["--device", &format!("{AIR}.monitor"), "--format=s16le", "--channels=1", &format!("--rate={RATE}")])
        .envs(room.environment())
        .stdin(Stdio::null())
        .stdout(File::create(device.file("room.raw")).unwrap())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Answers whenever it is the member's turn, until the session is over. Gives the troubles that were told.
fn take(session: &mut Session, room: &Room, device: &Device) -> Vec<String> {
    let (start, mut troubles, mut is_unplugged, mut was_listening) = (Instant::now(), Vec::new(), false, false);
    while let Some(value) = session.next(LONGEST.saturating_sub(start.elapsed())) {
        if let Some(trouble) = value["trouble"].as_str() {
            troubles.push(trouble.to_owned());
            room.add_sink(MOUTH).unwrap();
        }
        let Some(activity) = value["view"]["activity"].as_str() else { continue };
        let is_turn = activity == "listening" && !was_listening;
        was_listening = activity == "listening";
        let Some((words, answer)) = answer(&value["view"]).filter(|_| is_turn) else { continue };
        if words == UNPLUGGED_AT && !is_unplugged {
            is_unplugged = true;
            room.remove_sink(MOUTH).unwrap();
        } else {
            play(room, &clip(device, answer));
        }
    }
    assert!(start.elapsed() < LONGEST, "the lesson does not end; it said {:?}", session.said().last());
    troubles
}

fn answer(view: &Value) -> Option<(&'static str, &'static str)> {
    let captions = view["captions"].as_array()?;
    let has = |words: &str| captions.iter().any(|caption| caption == words);
    ANSWERS.into_iter().rev().find(|(words, _)| has(words))
}

/// The second program: it says the answer into the room.
fn play(room: &Room, clip: &Path) {
    let played = Command::new("paplay").arg("--device").arg(MOUTH).arg(clip).envs(room.environment()).status();
    assert!(played.unwrap().success(), "nobody could say {}", clip.display());
}

/// The room was filled with the app's voice for as long as its transcript says.
fn check_recorded(device: &Device) {
    let bytes = fs::read(device.file("room.raw")).unwrap();
    let samples = bytes.chunks_exact(2).map(|pair| f32::from(i16::from_le_bytes([pair[0], pair[1]])) / 32_768.0);
    let room = Sound { rate: RATE, samples: samples.collect() };
    let windows = (0..room.milliseconds() / 100).map(|number| room.level(number * 100, (number + 1) * 100));
    let loud = windows.filter(|level| *level > -40.0).count() as u64 * 100;
    let transcript = fs::read_to_string(device.file("transcript.jsonl")).unwrap();
    let lines = transcript.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let said = lines.filter(|line| line["event"] == "said");
    let said: u64 = said.map(|line| line["to"].as_u64().unwrap() - line["from"].as_u64().unwrap()).sum();
    assert!(said > 10_000, "only {said} ms were said");
    assert!(loud > said / 2, "of {said} ms that were said, {loud} ms were heard in the room");
}
