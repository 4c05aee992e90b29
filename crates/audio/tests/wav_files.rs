//! Sound files in the place of microphones and speakers.

#![expect(clippy::unwrap_used, reason = "the functions that the tests share may fail like the tests themselves")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use audio::{WavMicrophone, WavSpeaker};
use proptest::prelude::*;
use speech::{Microphone, MicrophoneError, RATE, Speaker, SpeakerError};

#[path = "../src/test_tones.rs"]
mod test_tones;

use test_tones::{frequency, rms, tone};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/sound").join(name)
}

/// All that a file gives, and why it ended.
fn listen(path: &Path) -> (Vec<f32>, MicrophoneError) {
    let mut microphone = match WavMicrophone::open(path) {
        Ok(microphone) => microphone,
        Err(error) => return (Vec::new(), error),
    };
    let (mut heard, mut samples) = (Vec::new(), [0.0; 333]);
    loop {
        match microphone.read(&mut samples, Duration::ZERO) {
            Ok(count) => heard.extend_from_slice(&samples[..count]),
            Err(error) => return (heard, error),
        }
    }
}

/// The file holds 100 ms of a tone of 1 kHz at half of full scale.
#[track_caller]
fn check_tone(name: &str) {
    let (heard, end) = listen(&fixture(name));
    assert_eq!((heard.len(), end), (1600, MicrophoneError::Ended), "{name}");
    let middle = &heard[160..1440];
    assert!((frequency(middle, RATE) - 1000.0).abs() < 1.0, "{name}: {} Hz", frequency(middle, RATE));
    let level = 20.0 * (rms(middle) / (0.5 / 2f32.sqrt())).log10();
    assert!(level.abs() < 0.5, "{name}: {level} dB off");
}

#[test]
fn any_rate_depth_and_number_of_channels_is_heard_the_same() {
    for name in [
        "tone_8_bit_8_khz.wav",
        "tone_24_bit_96_khz.wav",
        "tone_32_bit_44_khz.wav",
        "tone_float_48_khz.wav",
        "tone_6_channels_22_khz.wav",
    ] {
        check_tone(name);
    }
}

#[test]
fn harmless_oddities_do_not_matter() {
    check_tone("tone_behind_odd_chunk.wav");
    check_tone("tone_unknown_length.wav");
    check_tone("tone_wrong_riff_size.wav");
}

#[test]
fn samples_that_are_no_numbers_are_silence() {
    let (heard, end) = listen(&fixture("float_not_finite.wav"));
    assert_eq!((heard.len(), end), (1600, MicrophoneError::Ended));
    assert!(heard.iter().step_by(7).all(|sample| *sample == 0.0));
    assert!(heard.iter().all(|sample| sample.abs() <= 0.5) && rms(&heard) > 0.3);
}

#[test]
fn a_file_without_samples_has_ended() {
    assert_eq!(listen(&fixture("no_samples.wav")), (Vec::new(), MicrophoneError::Ended));
}

#[test]
fn a_file_that_is_cut_short_is_heard_as_far_as_it_goes() {
    let (heard, end) = listen(&fixture("data_cut.wav"));
    assert_eq!(heard.len(), 800);
    assert_eq!(end, MicrophoneError::NotSound("it is cut short".to_owned()));
}

#[test]
fn damaged_files_are_refused() {
    for name in [
        "empty.wav",
        "header_cut.wav",
        "not_sound.wav",
        "no_format.wav",
        "no_data.wav",
        "zero_channels.wav",
        "zero_rate.wav",
        "rate_too_high.wav",
        "zero_bits.wav",
        "block_of_zero.wav",
        "half_a_frame.wav",
        "compressed.wav",
        "thousands_of_channels.wav",
        "format_of_4_gib.wav",
        "three_hours.wav",
    ] {
        let (heard, error) = listen(&fixture(name));
        assert!(heard.is_empty() && matches!(error, MicrophoneError::NotSound(_)), "{name}: {error:?}");
    }
}

#[test]
fn a_file_that_is_not_there_is_absent_and_a_folder_is_no_sound() {
    let absent = WavMicrophone::open(&fixture("absent.wav")).err();
    assert!(matches!(absent, Some(MicrophoneError::Absent(_))), "{absent:?}");
    let folder = WavMicrophone::open(&fixture("")).err();
    assert!(matches!(folder, Some(MicrophoneError::NotSound(_))), "{folder:?}");
}

#[test]
fn a_file_larger_than_a_gibibyte_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.wav");
    fs::copy(fixture("tone_wrong_riff_size.wav"), &path).unwrap();
    // A file with a hole: it takes no room on the disk.
    fs::OpenOptions::new().write(true).open(&path).unwrap().set_len((1 << 30) + 1).unwrap();
    assert_eq!(listen(&path).1, MicrophoneError::NotSound("it is larger than 1 GiB".to_owned()));
}

#[test]
fn discarding_keeps_what_the_member_is_going_to_say() {
    let mut microphone = WavMicrophone::open(&fixture("tone_wrong_riff_size.wav")).unwrap();
    microphone.discard();
    assert!(microphone.paces_itself());
    assert_eq!(microphone.read(&mut [0.0; 4000], Duration::ZERO), Ok(1600));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_change_to_a_file_makes_it_crash_or_never_end(
        name in prop::sample::select(vec![
            "tone_8_bit_8_khz.wav", "tone_wrong_riff_size.wav", "tone_behind_odd_chunk.wav", "no_samples.wav",
        ]),
        changes in prop::collection::vec((0usize..120, any::<u8>()), 1..6),
        length in 0usize..4000,
    ) {
        let mut bytes = fs::read(fixture(name)).unwrap();
        bytes.truncate(length);
        for (place, byte) in changes {
            if let Some(at) = bytes.get_mut(place) {
                *at = byte;
            }
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("changed.wav");
        fs::write(&path, bytes).unwrap();
        let (heard, _) = listen(&path);
        prop_assert!(heard.iter().all(|sample| sample.is_finite()));
    }
}

/// A speaker in a folder of its own, which lasts as long as the test.
fn speaker(rate: u32) -> (tempfile::TempDir, PathBuf, WavSpeaker) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("spoken.wav");
    let speaker = WavSpeaker::create(&path, rate).unwrap();
    (folder, path, speaker)
}

#[test]
fn what_is_spoken_can_be_heard_whatever_its_rate() {
    let (_folder, path, mut speaker) = speaker(22_050);
    for rate in [16_000, 48_000, 22_050] {
        for piece in tone(1000.0, 0.5, rate, rate as usize).chunks(777) {
            speaker.write(piece, rate).unwrap();
        }
    }
    speaker.finish().unwrap();
    let (heard, _) = listen(&path);
    assert_eq!((speaker.milliseconds(), heard.len()), (3000, 48_000));
    for second in heard.chunks(16_000) {
        assert!((frequency(&second[1600..14_400], RATE) - 1000.0).abs() < 1.0);
        assert!((rms(&second[1600..14_400]) - 0.3536).abs() < 0.01);
    }
}

#[test]
fn passing_time_is_silence_of_the_right_length() {
    let (_folder, path, mut speaker) = speaker(22_050);
    for _ in 0..100 {
        speaker.pass(7);
    }
    speaker.write(&[0.5; 2205], 22_050).unwrap();
    speaker.pass(200);
    speaker.finish().unwrap();
    let (heard, _) = listen(&path);
    assert_eq!(heard.len(), 16_000);
    assert!(rms(&heard[..11_000]) < 1e-3 && rms(&heard[11_300..12_700]) > 0.49 && rms(&heard[13_000..]) < 1e-3);
}

#[test]
fn a_program_that_is_killed_leaves_a_file_that_can_be_heard() {
    let (_folder, path, mut speaker) = speaker(16_000);
    for _ in 0..25 {
        speaker.write(&[0.25; 1600], 16_000).unwrap();
    }
    // What a killed program does with its values.
    std::mem::forget(speaker);
    let (heard, end) = listen(&path);
    assert_eq!(end, MicrophoneError::Ended);
    assert_eq!(heard.len(), 32_000, "two whole seconds of two and a half");
}

#[test]
fn stopping_makes_no_click() {
    let (_folder, path, mut speaker) = speaker(16_000);
    speaker.write(&[0.5; 1600], 16_000).unwrap();
    speaker.stop();
    speaker.pass(100);
    speaker.finish().unwrap();
    let (heard, _) = listen(&path);
    let steepest = heard[1..].windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f32::max);
    assert!(steepest < 0.01, "a step of {steepest}");
}

#[test]
fn what_is_not_finite_or_too_loud_is_written_within_full_scale() {
    let (_folder, path, mut speaker) = speaker(16_000);
    speaker.write(&[f32::NAN, f32::NEG_INFINITY, 7.0, -7.0], 16_000).unwrap();
    speaker.finish().unwrap();
    let (heard, _) = listen(&path);
    assert!(heard.len() == 4 && heard[..2] == [0.0, 0.0] && heard[2] > 0.999 && heard[3] < -0.999, "{heard:?}");
}

#[test]
fn sound_at_no_reasonable_rate_is_refused() {
    let (_folder, _path, mut speaker) = speaker(16_000);
    assert!(matches!(speaker.write(&[0.0], 0), Err(SpeakerError::Failed(_))));
    assert!(matches!(speaker.write(&[0.0], u32::MAX), Err(SpeakerError::Failed(_))));
}

#[test]
fn a_file_that_cannot_be_created_is_unwritable() {
    let folder = tempfile::tempdir().unwrap();
    let created = WavSpeaker::create(&folder.path().join("no/such/folder.wav"), 16_000).err();
    assert!(matches!(created, Some(SpeakerError::Unwritable(_))), "{created:?}");
}

#[test]
fn a_full_disk_is_unwritable() {
    if !Path::new("/dev/full").exists() {
        println!("skipped: there is no /dev/full here");
        return;
    }
    let created = WavSpeaker::create(Path::new("/dev/full"), 16_000).err();
    assert!(matches!(created, Some(SpeakerError::Unwritable(_))), "{created:?}");
}
