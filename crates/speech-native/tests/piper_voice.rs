//! The whole path of a Piper voice, from text to sound, with the stand-in voice.
//!
//! The ONNX Runtime library is fetched by `make`; where it is missing these tests say so and pass.
#![expect(clippy::unwrap_used, reason = "a test fails where something is missing")]

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use speech::{Level, Utterance, Voice, VoiceError};
use speech_native::{EspeakVoice, PiperVoice, VoiceLadder};

fn stand_in(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/stand-in-voice").join(name)
}

fn open(model: &Path, description: &Path) -> Option<Result<PiperVoice, VoiceError>> {
    let voice = PiperVoice::open(model, description, "en".parse().unwrap());
    match voice.and_then(|mut voice| voice.load().map(|()| voice)) {
        Err(VoiceError::Unloadable(reason)) if reason.starts_with("no ONNX Runtime") => {
            eprintln!("skipped: {reason}");
            None
        }
        result => Some(result),
    }
}

fn voice() -> Option<PiperVoice> {
    open(&stand_in("stand-in.onnx"), &stand_in("stand-in.onnx.json")).map(Result::unwrap)
}

fn utterance(text: &str, speed: f32) -> Utterance {
    Utterance { text: text.into(), language: "en".parse().unwrap(), speed }
}

fn speak(voice: &mut PiperVoice, text: &str, speed: f32) -> Vec<f32> {
    let mut samples = Vec::new();
    let sink = &mut |piece: &[f32], rate| {
        assert_eq!(rate, 22_050);
        samples.extend_from_slice(piece);
        ControlFlow::Continue(())
    };
    voice.speak(&utterance(text, speed), sink).unwrap();
    samples
}

#[test]
fn text_becomes_sound_at_full_scale() {
    let Some(mut voice) = voice() else { return };
    let samples = speak(&mut voice, "The members decide together.", 1.0);
    assert!(samples.len() > 22_050, "{}", samples.len());
    assert!(Level::of(&samples) > Level(-30.0), "{:?}", Level::of(&samples));
    let peak = samples.iter().fold(0.0_f32, |peak, sample| peak.max(sample.abs()));
    assert!((peak - 1.0).abs() < 1e-6, "{peak}");
}

#[test]
fn half_the_speed_is_twice_the_length() {
    let Some(mut voice) = voice() else { return };
    let text = "Oats, flour and butter.";
    let (normal, slow) = (speak(&mut voice, text, 1.0).len(), speak(&mut voice, text, 0.5).len());
    let ratio = slow as f32 / normal as f32;
    assert!((1.9..2.1).contains(&ratio), "{ratio}");
}

#[test]
fn the_mark_of_a_question_reaches_the_model() {
    let Some(mut voice) = voice() else { return };
    let statement = speak(&mut voice, "You agree.", 1.0);
    let question = speak(&mut voice, "You agree?", 1.0);
    assert_eq!(statement.len(), question.len());
    assert_ne!(statement, question, "the voice rises at the end");
}

#[test]
fn a_sink_that_breaks_gets_no_further_piece() {
    let Some(mut voice) = voice() else { return };
    let long = "The members decide together, and everyone has one vote. ".repeat(200);
    let mut pieces = 0;
    let result = voice.speak(&utterance(&long, 1.0), &mut |piece, rate| {
        pieces += 1;
        assert!(piece.len() as u32 <= rate / 10);
        ControlFlow::Break(())
    });
    assert_eq!((result, pieces), (Ok(()), 1));
    assert!(!speak(&mut voice, "And it speaks again.", 1.0).is_empty());
}

#[test]
fn a_text_with_nothing_to_say_is_silence() {
    let Some(mut voice) = voice() else { return };
    for text in ["", " \n ", "\0\u{1}"] {
        assert!(speak(&mut voice, text, 1.0).is_empty(), "{text:?}");
    }
}

#[test]
fn another_language_is_refused() {
    let Some(mut voice) = voice() else { return };
    let swahili = Utterance { language: "sw".parse().unwrap(), ..utterance("Ndiyo.", 1.0) };
    let result = voice.speak(&swahili, &mut |_, _| ControlFlow::Continue(()));
    assert!(matches!(result, Err(VoiceError::NoVoice(_))), "{result:?}");
}

/// Opens the stand-in with some bytes in place of its model.
fn check_model_is_refused(model: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("voice.onnx");
    std::fs::write(&path, model).unwrap();
    let Some(result) = open(&path, &stand_in("stand-in.onnx.json")) else { return };
    assert!(matches!(result, Err(VoiceError::Unloadable(_))), "{result:?}");
}

#[test]
fn what_is_no_piper_model_is_refused() {
    let good = std::fs::read(stand_in("stand-in.onnx")).unwrap();
    check_model_is_refused(b"");
    check_model_is_refused(b"<html>404 Not Found</html>");
    check_model_is_refused(&good[..good.len() / 2]);
    check_model_is_refused(&vec![0xff; 100_000]);
    // A model that is sound, but takes something else: its input is renamed throughout.
    let text: Vec<u8> = good.clone();
    let renamed = replaced(&text, b"input_lengths", b"input_numbers");
    assert_ne!(renamed, good);
    check_model_is_refused(&renamed);
}

#[test]
fn a_broken_voice_is_replaced_by_the_next_in_the_ladder() {
    let description = stand_in("stand-in.onnx.json");
    let broken = PiperVoice::open(Path::new("no/such.onnx"), &description, "en".parse().unwrap()).unwrap();
    let mut ladder = VoiceLadder::new(vec![Box::new(broken), Box::new(EspeakVoice::open().unwrap())]);
    let mut count = 0;
    for _ in 0..2 {
        ladder
            .speak(&utterance("Everyone has one vote.", 1.0), &mut |piece, _| {
                count += piece.len();
                ControlFlow::Continue(())
            })
            .unwrap();
    }
    assert!(count > 22_050, "{count}");
}

#[test]
fn a_missing_model_is_refused() {
    let Some(result) = open(Path::new("no/such.onnx"), &stand_in("stand-in.onnx.json")) else { return };
    assert!(matches!(result, Err(VoiceError::Unloadable(_))), "{result:?}");
}

#[test]
fn a_description_of_another_model_is_an_error_when_it_speaks() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("voice.onnx.json");
    let description = std::fs::read_to_string(stand_in("stand-in.onnx.json")).unwrap();
    let vowel = description.replace("  26\n", "  60000\n");
    assert_ne!(vowel, description);
    std::fs::write(&path, vowel).unwrap();
    let Some(result) = open(&stand_in("stand-in.onnx"), &path) else { return };
    let result = result.unwrap().speak(&utterance("No one.", 1.0), &mut |_, _| ControlFlow::Continue(()));
    assert!(matches!(result, Err(VoiceError::Failed(_))), "{result:?}");
}

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut found = bytes.to_vec();
    for at in 0..=found.len() - from.len() {
        if found[at..].starts_with(from) {
            found[at..at + to.len()].copy_from_slice(to);
        }
    }
    found
}
