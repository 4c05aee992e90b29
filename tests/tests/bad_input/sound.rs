//! Sound files that are broken, empty, endless, or of unusual kinds.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use whole_program::chance::Chance;
use whole_program::program::{Device, Ran, wait};
use whole_program::told::{LANGUAGES, check_failure, check_told};

use crate::{fixture, has_answered, names_in, standing};

/// Whole files, if unusual, and files in which nothing is heard.
const READABLE: [&str; 9] = [
    "float_not_finite.wav",
    "no_samples.wav",
    "tone_24_bit_96_khz.wav",
    "tone_32_bit_44_khz.wav",
    "tone_6_channels_22_khz.wav",
    "tone_8_bit_8_khz.wav",
    "tone_behind_odd_chunk.wav",
    "tone_float_48_khz.wav",
    "tone_wrong_riff_size.wav",
];

/// Readable until they break off, or without a known end.
const PARTLY: [&str; 2] = ["data_cut.wav", "tone_unknown_length.wav"];

/// The broken files.
fn broken() -> Vec<PathBuf> {
    let all = names_in("sound", ".wav").into_iter();
    let broken = all.filter(|name| !READABLE.contains(&name.as_str()) && !PARTLY.contains(&name.as_str()));
    broken.map(|name| fixture("sound").join(name)).collect()
}

/// A member whose yes and no are known.
fn enrol(device: &Device) {
    let language = device.language();
    let (yes, no) = match language {
        "ar" => ("نعم", "لا"),
        "sw" => ("ndiyo", "hapana"),
        _ => ("yes", "no"),
    };
    let clip = |word: &str, take: u8| fixture("speech").join(format!("{language}-{word}-{take}.wav"));
    let row = |word: &str, take: u8, text: &str| format!("{}\t{text}\n", clip(word, take).display());
    let table = [row("yes", 1, yes), row("yes", 2, yes), row("no", 1, no), row("no", 2, no)].concat();
    fs::write(device.file("takes.tsv"), table).unwrap();
    let ran = enrol_table(device, "takes.tsv");
    assert_eq!((ran.code, ran.all("kept").len()), (Some(0), 4), "{}", ran.complained);
}

fn enrol_table(device: &Device, table: &str) -> Ran {
    device.run(&["enrol", "--member", "Asha", "--language", device.language(), "--table", table, "--json"])
}

fn hear(device: &Device, clip: &Path) -> Ran {
    let all = ["hear", "--member", "Asha", "--language", device.language(), "--expect", "yes|ndiyo|نعم"];
    device.run(&[&all[..], &["--expect", "no|hapana|لا", "--json", clip.to_str().unwrap()]].concat())
}

fn learn_by(device: &Device, microphone: &Path, speaker: &str) -> Ran {
    let all = ["learn", "cooperative-basics", "--language", device.language(), "--member", "Asha", "--json"];
    device.run(&[&all[..], &["--microphone", microphone.to_str().unwrap(), "--speaker", speaker]].concat())
}

#[test]
fn a_broken_sound_file_is_refused_wherever_it_is_named() {
    for language in LANGUAGES {
        let device = Device::new(language);
        enrol(&device);
        let before = has_answered(&device);
        for clip in broken() {
            fs::write(device.file("broken.tsv"), format!("{}\tyes\n", clip.display())).unwrap();
            for ran in [learn_by(&device, &clip, "none"), hear(&device, &clip), enrol_table(&device, "broken.tsv")] {
                let found = (ran.code, ran.error());
                assert_eq!(found, (Some(1), Some("error-microphone-not-sound".to_owned())), "{clip:?}: {ran:?}");
                check_told(&ran.complained, language, "error-microphone-not-sound");
            }
        }
        assert_eq!(standing(&device), before);
    }
}

#[test]
fn a_file_of_an_unusual_kind_is_heard() {
    let device = Device::new("sw");
    enrol(&device);
    for name in READABLE {
        let clip = fixture("sound").join(name);
        let ran = hear(&device, &clip);
        assert_eq!((ran.code, ran.error().as_deref()), (Some(3), Some("hear-nothing")), "{name}: {ran:?}");
        check_told(&ran.complained, "sw", "hear-nothing");
        assert_eq!(learn_by(&device, &clip, "none").code, Some(0), "{name}");
    }
}

#[test]
fn a_file_that_breaks_off_is_told_while_the_lesson_goes_on() {
    for language in LANGUAGES {
        let device = Device::new(language);
        enrol(&device);
        let ran = learn_by(&device, &fixture("sound/data_cut.wav"), "none");
        assert_eq!(ran.code, Some(0), "{}", ran.complained);
        assert_eq!(ran.all("trouble"), ["error-microphone-not-sound"], "{language}");
        check_told(&ran.complained, language, "error-microphone-not-sound");
    }
}

#[test]
fn files_that_are_not_there_are_named() {
    let absent = "error-microphone-absent";
    check_failure(1, absent, |device| learn_by(device, &device.file("absent.wav"), "none"));
    check_failure(1, "error-speaker-unwritable", |device| {
        learn_by(device, &fixture("sound/tone_8_bit_8_khz.wav"), "no-such-folder/spoken.wav")
    });
    check_failure(1, "error-speaker-unwritable", |device| {
        device.run(&["say", "--language", device.language(), "--speaker", "no-such-folder/a.wav", "1", "--json"])
    });
    check_failure(1, "error-file-absent", |device| enrol_table(device, "absent.tsv"));
    check_failure(1, "error-table-malformed", |device| {
        fs::write(device.file("table.tsv"), "no tab at all\n").unwrap();
        enrol_table(device, "table.tsv")
    });
}

/// The seconds of an hour.
const HOUR: u32 = 3_600;

/// A WAV file of 8 kHz and 8 bits. Its samples are what is written after the header; the rest of the
/// file is a hole, which reads as a steady level.
fn long_file(device: &Device, name: &str, seconds: u32, samples: &[u8]) -> PathBuf {
    let (path, rate, bytes) = (device.file(name), 8_000_u32, seconds * 8_000);
    let mut header = Vec::new();
    header.extend(b"RIFF");
    header.extend((36 + bytes).to_le_bytes());
    header.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    header.extend(rate.to_le_bytes());
    header.extend(rate.to_le_bytes());
    header.extend(b"\x01\0\x08\0data");
    header.extend(bytes.to_le_bytes());
    let mut file = File::create(&path).unwrap();
    file.write_all(&header).unwrap();
    file.write_all(samples).unwrap();
    file.set_len(44 + u64::from(bytes)).unwrap();
    path
}

/// The most memory that a run takes, in kibibytes, and its exit code.
fn memory_of(device: &Device, arguments: &[&str]) -> (u64, Option<i32>) {
    let mut command = device.command(arguments);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    while child.try_wait().unwrap().is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let peak = text.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok());
        most = most.max(peak.unwrap_or(0));
        thread::sleep(Duration::from_millis(2));
    }
    (most, wait(&mut child, Duration::ZERO).unwrap().code())
}

#[test]
fn an_hour_of_sound_takes_no_more_memory_than_a_minute() {
    let device = Device::new("en");
    enrol(&device);
    let mut chance = Chance(7);
    let noise: Vec<u8> = (0..HOUR * 8_000 / 8).flat_map(|_| chance.number().to_le_bytes()).collect();
    for (samples, kind) in [(&noise[..], "noise"), (&[][..], "silence")] {
        let minute = &samples[..samples.len().min(60 * 8_000)];
        let minute = long_file(&device, "minute.wav", 60, minute);
        let hour = long_file(&device, "hour.wav", HOUR, samples);
        let arguments = |clip: &Path| {
            let all = "hear --member Asha --language en --expect yes --expect no";
            let mut all: Vec<String> = all.split(' ').map(str::to_owned).collect();
            all.push(clip.to_str().unwrap().to_owned());
            all
        };
        let run = |clip: &Path| memory_of(&device, &arguments(clip).iter().map(String::as_str).collect::<Vec<_>>());
        let ((short, _), (long, code)) = (run(&minute), run(&hour));
        assert_eq!(code, Some(3), "{kind}: nothing was said");
        assert!(long < short + 10_240, "{kind}: a minute takes {short} KiB, an hour {long} KiB");
    }
}

#[test]
fn an_hour_of_silence_ends_a_lesson_kindly() {
    for language in LANGUAGES {
        let device = Device::new(language);
        enrol(&device);
        let ran = learn_by(&device, &long_file(&device, "hour.wav", HOUR, &[]), "none");
        assert_eq!((ran.code, ran.complained.as_str()), (Some(0), ""), "{language}");
        let last = ran.all("transcript").pop().unwrap();
        check_told(last["text"].as_str().unwrap(), language, "goodbye-away");
    }
}
