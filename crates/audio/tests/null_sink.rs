//! Real sound through a real sound server: null sinks are the air between speaker and microphone.
//!
//! Each test has a PulseAudio server of its own, and skips, saying why, where there can be none.

#![expect(clippy::unwrap_used, reason = "the functions that the tests share may fail like the tests themselves")]

use std::sync::{Mutex, MutexGuard};
use std::time::{Duration, Instant};

use audio::{DeviceMicrophone, DeviceSpeaker, Direction, devices};
use room::Room;
use speech::{Microphone, MicrophoneError, RATE, Speaker, SpeakerError};

#[expect(unreachable_pub, reason = "the whole-program tests share it, where it is a public module")]
#[path = "../../../tests/src/room.rs"]
mod room;
#[path = "../src/test_tones.rs"]
mod test_tones;

use test_tones::{frequency, rms, tone};

/// How long a test waits for what must happen, however slow the machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// A room with the sinks named, which this process finds by itself; None, with a reason printed, where
/// there can be none. The tests take turns, because the way into the room is the process's environment.
fn enter(sinks: &[&str]) -> Option<(Room, MutexGuard<'static, ()>)> {
    static TURN: Mutex<()> = Mutex::new(());
    let turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let room = match Room::start() {
        Ok(room) => room,
        Err(reason) => {
            println!("skipped: {reason}");
            return None;
        }
    };
    for (name, value) in room.environment() {
        // SAFETY: the tests take turns, and a test's threads are done with the environment once its
        // devices are open, so nobody reads it now.
        unsafe { std::env::set_var(name, value) };
    }
    for sink in sinks {
        room.add_sink(sink).unwrap();
    }
    Some((room, turn))
}

/// Listens until there was silence after sound, and gives the sound.
fn hear(microphone: &mut DeviceMicrophone) -> Vec<f32> {
    let (mut heard, mut samples, mut quiet) = (Vec::new(), [0.0; 160], 0);
    let start = Instant::now();
    while start.elapsed() < PATIENCE && quiet < 30 {
        let count = microphone.read(&mut samples, Duration::from_millis(200)).unwrap();
        if samples[..count].iter().any(|sample| sample.abs() > 0.005) {
            quiet = 0;
            heard.extend_from_slice(&samples[..count]);
        } else if !heard.is_empty() {
            quiet += 1;
            heard.extend_from_slice(&samples[..count]);
        }
    }
    let end = heard.iter().rposition(|sample| sample.abs() > 0.005).map_or(0, |last| last + 1);
    heard.truncate(end);
    heard
}

/// Tries something up to six times. On a machine that is overloaded with other work a sound server drops sound here
/// and there; what is tested is that sound arrives right when it arrives whole.
#[track_caller]
fn check_heard(mut attempt: impl FnMut() -> Result<(), String>) {
    let mut failures = Vec::new();
    while failures.len() < 6 {
        match attempt() {
            Ok(()) => return,
            Err(failure) => failures.push(failure),
        }
    }
    panic!("{failures:#?}");
}

/// Says what is wrong where a condition does not hold.
fn require(holds: bool, wrong: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(wrong()) }
}

/// Plays a tone of one second at a rate and checks that it arrives as it was sent.
#[track_caller]
fn check_tone(speaker: &mut DeviceSpeaker, microphone: &mut DeviceMicrophone, hertz: f64, rate: u32) {
    check_heard(|| {
        microphone.discard();
        for piece in tone(hertz, 0.5, rate, rate as usize).chunks(rate as usize / 10) {
            speaker.write(piece, rate).unwrap();
        }
        speaker.finish().unwrap();
        let heard = hear(microphone);
        let length = heard.len() as f64 / f64::from(RATE);
        require((length - 1.0).abs() < 0.02, || format!("a second was heard as {length} s"))?;
        let middle = &heard[heard.len() / 5..heard.len() * 4 / 5];
        let pitch = frequency(middle, RATE);
        require((pitch - hertz).abs() < 1.0, || format!("{hertz} Hz was heard as {pitch} Hz"))?;
        let level = 20.0 * rms(middle).log10();
        require((level - -9.03).abs() < 0.5, || format!("-9 dBFS was heard as {level} dBFS"))
    });
}

#[test]
fn what_a_speaker_plays_a_microphone_hears() {
    let Some((_room, _turn)) = enter(&["air"]) else { return };
    let mut microphone = DeviceMicrophone::open(Some("air.monitor")).unwrap();
    let mut speaker = DeviceSpeaker::open(None).unwrap();
    for (hertz, rate) in [(1000.0, 22_050), (440.0, 16_000), (700.0, 48_000)] {
        check_tone(&mut speaker, &mut microphone, hertz, rate);
    }
    assert_eq!(microphone.dropped(), 0);
}

#[test]
fn finishing_waits_until_the_last_sample_is_heard() {
    let Some((_room, _turn)) = enter(&["air"]) else { return };
    let mut microphone = DeviceMicrophone::open(Some("air.monitor")).unwrap();
    check_heard(|| {
        let mut speaker = DeviceSpeaker::open(Some("air")).unwrap();
        speaker.write(&tone(500.0, 0.5, 16_000, 8_000), 16_000).unwrap();
        speaker.finish().unwrap();
        drop(speaker);
        let heard = hear(&mut microphone).len();
        require(heard > 7_900, || format!("of 8000 samples {heard} were heard before the device was closed"))
    });
}

#[test]
fn stopping_makes_no_click_and_the_next_utterance_is_whole() {
    let Some((_room, _turn)) = enter(&["air"]) else { return };
    let mut microphone = DeviceMicrophone::open(Some("air.monitor")).unwrap();
    let mut speaker = DeviceSpeaker::open(Some("air")).unwrap();
    check_heard(|| {
        speaker.write(&tone(200.0, 0.5, 16_000, 8_000), 16_000).unwrap();
        speaker.stop();
        let heard = hear(&mut microphone);
        let steepest = heard.windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f32::max);
        require(steepest < 0.06, || format!("a 200 Hz tone has steps of 0.04, not {steepest}"))?;
        require((1..8_000).contains(&heard.len()), || format!("{} samples of 8000 were heard", heard.len()))
    });
    check_tone(&mut speaker, &mut microphone, 1000.0, 22_050);
}

#[test]
fn devices_have_names_and_one_is_the_default() {
    let Some((room, _turn)) = enter(&["air", "other"]) else { return };
    room.pactl(&["load-module", "module-null-source", "source_name=ear", "description=ear"]).unwrap();
    let all = devices();
    let named = |name: &str, direction| all.iter().filter(|d| d.name == name && d.direction == direction).count();
    assert_eq!(named("air", Direction::Speaker), 1, "{all:?}");
    assert_eq!(named("ear", Direction::Microphone), 1, "{all:?}");
    assert_eq!(all.len(), 3, "monitors are not listed: {all:?}");
    let default: Vec<_> = all.iter().filter(|d| d.is_default && d.direction == Direction::Speaker).collect();
    assert_eq!(default.len(), 1, "{all:?}");
    let chosen = DeviceSpeaker::open(Some("OTHER")).unwrap();
    assert_eq!(chosen.info().id, "pulseaudio:other");
    assert_eq!(DeviceSpeaker::open(Some(&chosen.info().id)).unwrap().info(), chosen.info());
}

#[test]
fn nothing_is_heard_where_only_speakers_can_be_overheard() {
    let Some((_room, _turn)) = enter(&["air"]) else { return };
    assert_eq!(DeviceMicrophone::open(None).err(), Some(MicrophoneError::Absent("default".to_owned())));
    assert_eq!(DeviceMicrophone::open(Some("none")).err(), Some(MicrophoneError::Absent("none".to_owned())));
    assert_eq!(DeviceSpeaker::open(Some("none")).err(), Some(SpeakerError::Absent("none".to_owned())));
}

#[test]
fn the_default_microphone_is_one_that_hears_people() {
    let Some((room, _turn)) = enter(&["air"]) else { return };
    room.pactl(&["load-module", "module-null-source", "source_name=ear"]).unwrap();
    room.pactl(&["set-default-source", "air.monitor"]).unwrap();
    assert_eq!(DeviceMicrophone::open(None).unwrap().info().id, "pulseaudio:ear");
}

/// Reads and writes until both devices are found gone; says how long each took.
#[track_caller]
fn check_both_go(microphone: &mut DeviceMicrophone, speaker: &mut DeviceSpeaker) {
    let (start, mut samples, hum) = (Instant::now(), [0.0; 1600], [0.1; 160]);
    let deaf = loop {
        match microphone.read(&mut samples, Duration::from_millis(50)) {
            Ok(_) => assert!(start.elapsed() < PATIENCE, "the microphone never went"),
            Err(error) => break error,
        }
    };
    println!("the microphone went after {:?}", start.elapsed());
    let mute = loop {
        match speaker.write(&hum, 16_000).and_then(|()| speaker.finish()) {
            Ok(()) => assert!(start.elapsed() < PATIENCE, "the speaker never went"),
            Err(error) => break error,
        }
    };
    println!("the speaker went after {:?}", start.elapsed());
    assert_eq!((deaf, mute), (MicrophoneError::Gone, SpeakerError::Gone));
    assert_eq!(microphone.read(&mut samples, Duration::ZERO), Err(MicrophoneError::Gone), "it stays gone");
    assert_eq!(speaker.finish(), Err(SpeakerError::Gone), "it stays gone");
}

fn open_both() -> (DeviceMicrophone, DeviceSpeaker) {
    let mut microphone = DeviceMicrophone::open(Some("air.monitor")).unwrap();
    let mut speaker = DeviceSpeaker::open(Some("air")).unwrap();
    speaker.write(&[0.1; 16_000], 16_000).unwrap();
    microphone.read(&mut [0.0; 160], PATIENCE).unwrap();
    (microphone, speaker)
}

#[test]
fn a_device_that_is_unplugged_is_gone_and_can_be_opened_again() {
    let Some((room, _turn)) = enter(&["air"]) else { return };
    let (mut microphone, mut speaker) = open_both();
    room.remove_sink("air").unwrap();
    check_both_go(&mut microphone, &mut speaker);
    assert_eq!(microphone.reopen(), Err(MicrophoneError::Absent("air.monitor".to_owned())));
    room.add_sink("air").unwrap();
    microphone.reopen().unwrap();
    speaker.reopen().unwrap();
    check_tone(&mut speaker, &mut microphone, 1000.0, 22_050);
}

#[test]
fn the_microphone_goes_while_the_speaker_stays() {
    let Some((room, _turn)) = enter(&["air", "other"]) else { return };
    let mut microphone = DeviceMicrophone::open(Some("other.monitor")).unwrap();
    let mut speaker = DeviceSpeaker::open(Some("air")).unwrap();
    room.remove_sink("other").unwrap();
    let start = Instant::now();
    while microphone.read(&mut [0.0; 160], Duration::from_millis(50)).is_ok() {
        assert!(start.elapsed() < PATIENCE, "the microphone never went");
    }
    let mut listener = DeviceMicrophone::open(Some("air.monitor")).unwrap();
    check_tone(&mut speaker, &mut listener, 1000.0, 22_050);
}

#[test]
fn a_server_that_dies_takes_the_devices_with_it() {
    let Some((room, _turn)) = enter(&["air"]) else { return };
    let (mut microphone, mut speaker) = open_both();
    signal("-KILL", &room);
    check_both_go(&mut microphone, &mut speaker);
    assert_eq!(devices(), []);
}

#[test]
fn a_server_that_hangs_hangs_nobody() {
    let Some((room, _turn)) = enter(&["air"]) else { return };
    let (mut microphone, mut speaker) = open_both();
    signal("-STOP", &room);
    check_both_go(&mut microphone, &mut speaker);
    assert_eq!(devices(), []);
    assert!(matches!(microphone.reopen(), Err(MicrophoneError::Absent(_) | MicrophoneError::Failed(_))));
    signal("-CONT", &room);
    microphone.reopen().unwrap();
    speaker.reopen().unwrap();
    check_tone(&mut speaker, &mut microphone, 1000.0, 22_050);
}

fn signal(signal: &str, room: &Room) {
    let status = std::process::Command::new("kill").args([signal, &room.server().to_string()]).status().unwrap();
    assert!(status.success());
}
