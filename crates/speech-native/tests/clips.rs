//! Recorded clips: what is encoded here is decoded here and elsewhere, and nothing damaged does harm.
#![expect(clippy::unwrap_used, reason = "a test fails where something is missing")]

use std::ops::ControlFlow;
use std::path::Path;
use std::process::Command;

use proptest::prelude::*;
use speech::{Level, Pcm};
use speech_native::ClipError;
use speech_native::speaking::clips::{CLIP_RATE, LARGEST_CLIP, decode, encode, play_clip};

/// A tone that grows louder, so that a shift in time shows.
fn tone(rate: u32, seconds: f32) -> Pcm {
    let count = (rate as f32 * seconds) as usize;
    let samples = (0..count).map(|index| {
        let time = index as f32 / rate as f32;
        (time * 300.0 * std::f32::consts::TAU).sin() * 0.5 * (index as f32 / count as f32)
    });
    Pcm { samples: samples.collect(), rate }
}

fn check_same(expected: &Pcm, found: &Pcm) {
    assert_eq!(found.rate, CLIP_RATE);
    assert!(found.milliseconds().abs_diff(expected.milliseconds()) <= 1, "{} ms", found.milliseconds());
    for quarter in 0..4 {
        let part = |pcm: &Pcm| {
            let length = pcm.samples.len() / 4;
            Level::of(&pcm.samples[quarter * length..(quarter + 1) * length]).0
        };
        assert!((part(expected) - part(found)).abs() < 1.0, "quarter {quarter}: {} dB", part(found));
    }
}

#[test]
fn what_is_encoded_comes_back_in_length_and_loudness() {
    for rate in [8_000, 12_000, 16_000, 24_000, 48_000] {
        let original = tone(rate, 1.234);
        check_same(&original, &decode(&encode(&original).unwrap()).unwrap());
    }
}

#[test]
fn sound_that_cannot_be_encoded_is_refused() {
    assert_eq!(encode(&Pcm { samples: vec![], rate: 16_000 }), Err(ClipError::Empty));
    assert_eq!(encode(&tone(22_050, 0.1)), Err(ClipError::Rate(22_050)));
    assert_eq!(encode(&Pcm { samples: vec![0.0; 8_000 * 301], rate: 8_000 }), Err(ClipError::TooLong));
    let damaged = Pcm { samples: vec![f32::NAN, f32::INFINITY, -9.0], rate: 16_000 };
    assert!(decode(&encode(&damaged).unwrap()).unwrap().samples.iter().all(|sample| sample.is_finite()));
}

#[test]
fn a_clip_plays_at_the_speed_that_was_asked_for() {
    let clip = encode(&tone(16_000, 2.0)).unwrap();
    for (speed, seconds) in [(1.0, 2.0), (0.5, 4.0), (2.0, 1.0)] {
        let mut count = 0;
        play_clip(&clip, speed, &mut |piece, rate| {
            assert_eq!(rate, CLIP_RATE);
            count += piece.len();
            ControlFlow::Continue(())
        })
        .unwrap();
        let found = count as f32 / CLIP_RATE as f32;
        assert!((found - seconds).abs() < 0.05, "{speed}: {found} s");
    }
}

#[test]
fn a_sink_that_breaks_gets_no_further_piece() {
    let clip = encode(&tone(16_000, 2.0)).unwrap();
    for speed in [1.0, 0.5] {
        let mut pieces = 0;
        let sink = &mut |_: &[f32], _| {
            pieces += 1;
            ControlFlow::Break(())
        };
        play_clip(&clip, speed, sink).unwrap();
        assert_eq!(pieces, 1);
    }
}

/// Runs one of the Opus tools; none where they are not installed.
fn run(tool: &str, arguments: &[&Path]) -> Option<()> {
    match Command::new(tool).args(arguments).output() {
        Ok(output) => {
            assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
            Some(())
        }
        Err(error) => {
            eprintln!("skipped: {tool}: {error}");
            None
        }
    }
}

#[test]
fn opusdec_reads_what_is_encoded_here() {
    let folder = tempfile::tempdir().unwrap();
    let (clip, sound) = (folder.path().join("a.opus"), folder.path().join("a.wav"));
    let original = tone(16_000, 1.234);
    std::fs::write(&clip, encode(&original).unwrap()).unwrap();
    let Some(()) = run("opusdec", &[Path::new("--quiet"), &clip, &sound]) else { return };
    let mut reader = hound::WavReader::open(&sound).unwrap();
    assert_eq!(reader.duration(), original.samples.len() as u32);
    let samples: Vec<f32> = reader.samples::<i16>().map(|sample| f32::from(sample.unwrap()) / 32_768.0).collect();
    assert!((Level::of(&samples).0 - Level::of(&original.samples).0).abs() < 0.5);
}

#[test]
fn what_opusenc_writes_is_read_here() {
    for channels in [1, 2] {
        let folder = tempfile::tempdir().unwrap();
        let (sound, clip) = (folder.path().join("a.wav"), folder.path().join("a.opus"));
        let original = tone(44_100, 1.5);
        let spec = hound::WavSpec {
            channels,
            sample_rate: 44_100,
            bits_per_sample: 16,
            sample_format: hound::SampleFormat::Int,
        };
        let mut writer = hound::WavWriter::create(&sound, spec).unwrap();
        for sample in &original.samples {
            for _ in 0..channels {
                writer.write_sample((sample * 32_767.0) as i16).unwrap();
            }
        }
        writer.finalize().unwrap();
        let Some(()) = run("opusenc", &[Path::new("--quiet"), &sound, &clip]) else { return };
        check_same(&original, &decode(&std::fs::read(&clip).unwrap()).unwrap());
    }
}

fn check_refused(bytes: &[u8], fits: fn(&ClipError) -> bool) {
    let error = decode(bytes).unwrap_err();
    assert!(fits(&error), "{error:?}");
}

#[test]
fn what_is_no_clip_is_refused_with_the_reason() {
    let good = encode(&tone(16_000, 1.0)).unwrap();
    check_refused(b"", |error| matches!(error, ClipError::NotOpus(_)));
    check_refused(b"RIFF\x24\0\0\0WAVEfmt ", |error| matches!(error, ClipError::NotOpus(_)));
    check_refused(&[0; 4_096], |error| matches!(error, ClipError::NotOpus(_)));
    check_refused(&vec![0; LARGEST_CLIP + 1], |error| matches!(error, ClipError::TooLarge(_)));
    check_refused(&good[..60], |error| matches!(error, ClipError::NotOpus(_) | ClipError::Damaged(_)));
    check_refused(&good[..good.len() / 2], |error| matches!(error, ClipError::Damaged(_) | ClipError::Empty));
}

#[test]
fn a_flipped_bit_is_found_by_the_checksum() {
    let mut clip = encode(&tone(16_000, 1.0)).unwrap();
    let middle = clip.len() / 2;
    clip[middle] ^= 0x10;
    check_refused(&clip, |error| matches!(error, ClipError::Damaged(_)));
}

/// An Opus file of our own making, its checksums right: what the header says, and its packets.
fn file(head: &[u8], packets: &[&[u8]], end: u64) -> Vec<u8> {
    use ogg::writing::{PacketWriteEndInfo, PacketWriter};
    let mut writer = PacketWriter::new(Vec::new());
    writer.write_packet(head.to_vec(), 7, PacketWriteEndInfo::EndPage, 0).unwrap();
    let tags = b"OpusTags\0\0\0\0\0\0\0\0".to_vec();
    writer.write_packet(tags, 7, PacketWriteEndInfo::EndPage, 0).unwrap();
    for (index, packet) in packets.iter().enumerate() {
        let last = index + 1 == packets.len();
        let ends = if last { PacketWriteEndInfo::EndStream } else { PacketWriteEndInfo::NormalPacket };
        writer.write_packet(packet.to_vec(), 7, ends, end).unwrap();
    }
    writer.into_inner()
}

const HEAD: [u8; 19] = *b"OpusHead\x01\x01\x38\x01\x80\x3e\x00\x00\x00\x00\x00";

/// 20 ms of silence: one frame of the speech layer, no bytes.
const SILENT_PACKET: &[u8] = &[0x08];

#[test]
fn headers_of_another_kind_are_refused() {
    for (place, value) in [(8, 0x10), (9, 0), (9, 6), (18, 1)] {
        let mut head = HEAD;
        head[place] = value;
        check_refused(&file(&head, &[SILENT_PACKET], 960), |error| matches!(error, ClipError::Unsupported(_)));
    }
    check_refused(&file(b"OpusHea", &[], 0), |error| matches!(error, ClipError::NotOpus(_)));
    check_refused(&file(b"\x01vorbis.............", &[], 0), |error| matches!(error, ClipError::NotOpus(_)));
}

#[test]
fn places_that_cannot_be_are_ignored() {
    for end in [u64::MAX, u64::MAX - 1, 1 << 40, 0, 1] {
        let found = decode(&file(&HEAD, &[SILENT_PACKET; 10], end)).unwrap();
        // 200 ms less the 312 samples of pre-skip, which count at 48 kHz.
        assert_eq!(found.samples.len(), 200 * 24 - 156, "{end}");
    }
}

#[test]
fn more_to_skip_than_there_is_leaves_nothing() {
    let mut head = HEAD;
    head[10..12].fill(0xff);
    check_refused(&file(&head, &[SILENT_PACKET], 960), |error| *error == ClipError::Empty);
    check_refused(&file(&HEAD, &[], 0), |error| *error == ClipError::Empty);
}

#[test]
fn an_hour_in_a_few_bytes_is_refused_before_it_is_decoded() {
    // 120 ms of silence in two bytes: code 3, six frames of 20 ms.
    let packets = vec![&[0x0b, 0x06][..]; 3_600 * 1_000 / 120];
    check_refused(&file(&HEAD, &packets, 960), |error| *error == ClipError::TooLong);
}

#[test]
fn packets_of_nonsense_are_an_error_or_a_sound() {
    for packet in [&[0xff; 3][..], &[0x03], &[0x0b], &[0x0b, 0xff], &[0xab; 70], &[0; 70]] {
        if let Ok(found) = decode(&file(&HEAD, &[packet; 3], 10_000)) {
            assert!(found.samples.iter().all(|sample| sample.abs() <= 1.0), "{packet:?}");
        }
    }
}

proptest! {
    #[test]
    fn no_bytes_do_harm(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = decode(&bytes);
        let _ = decode(&[&b"OggS\0\x02"[..], &bytes].concat());
    }

    #[test]
    fn no_damage_to_a_clip_does_harm(places in proptest::collection::vec((0_usize..4_000, any::<u8>()), 1..8), cut in 0_usize..4_000) {
        let mut clip = encode(&tone(8_000, 0.5)).unwrap();
        for (place, value) in places {
            let place = place % clip.len();
            clip[place] = value;
        }
        clip.truncate(clip.len() - cut % clip.len() / 2);
        let _ = decode(&clip);
    }

    #[test]
    fn no_packet_does_harm(packets in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..200), 0..8), end in any::<u64>()) {
        let packets: Vec<&[u8]> = packets.iter().map(Vec::as_slice).collect();
        let _ = decode(&file(&HEAD, &packets, end));
    }
}
