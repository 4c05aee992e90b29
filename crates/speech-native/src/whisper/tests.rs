//! Tests with the stand-in model, which has everything but knowledge.

use std::path::Path;

use serde_json::json;
use speech::{Candidate, Expectation, Hearing, Recogniser, RecogniserError};

use super::WhisperRecogniser;
use super::engine::Engine;
use super::stand_in::{clip, model, reference};
use super::walk::TokenModel as _;

/// How far whisper.cpp may be from the reference, in nats: it rounds activations to 16 bits before
/// every product with 16-bit weights, keeps keys and values in 16 bits, and looks GELU up in a table
/// of 65,536 entries; each is within 2^-11 of the exact number, and the sums of some dozens of steps
/// with random weights stay within some 2^-6.
const TOLERANCE: f64 = 0.02;

fn expectation(language: &str, candidates: &[(&str, &[&str])]) -> Expectation {
    let candidates = candidates.iter().map(|(id, wordings)| Candidate {
        id: (*id).to_owned(),
        wordings: wordings.iter().map(|&wording| wording.to_owned()).collect(),
    });
    Expectation { language: language.parse().unwrap(), candidates: candidates.collect() }
}

fn yes_or_no() -> Expectation {
    expectation("en", &[("yes", &["Yes", "Yes, a cooperative"]), ("no", &["No"]), ("help", &["Help again"])])
}

fn heard(recogniser: &mut WhisperRecogniser, clip_name: &str, expectation: &Expectation) -> Hearing {
    recogniser.recognise(&clip(clip_name), expectation, &|| false).unwrap()
}

#[test]
fn token_probabilities_are_those_of_an_independent_computation() {
    let Some(path) = model() else { return };
    let mut engine = Engine::open(path).unwrap();
    let mut prefix = engine.prefix("sw").unwrap();
    for (name, texts) in [("en-yes-1", [" yes.", " What is a cooperative"]), ("sw-repeat-2", [" Ndiyo", " é ن"])] {
        let samples = clip(name);
        engine.encode(&samples).unwrap();
        engine.begin(&prefix).unwrap();
        let (mut rows, mut computed) = (Vec::new(), Vec::new());
        for text in texts {
            let mut tokens = vec![engine.before_text()];
            tokens.extend(engine.tokens(text).unwrap());
            tokens.push(engine.ends()[0]);
            for (index, pair) in tokens.windows(2).enumerate() {
                computed.push(engine.next(pair[0], prefix.len() + index, &pair[1..]).unwrap().wanted[0]);
            }
            rows.push([prefix.clone(), tokens].concat());
        }
        let mut padded = samples.clone();
        padded.resize(samples.len().max(16_000), 0.0);
        let frames = padded.len().div_ceil(320) + 96;
        let answer = reference(path, &json!({"samples": padded, "frames": frames, "rows": rows}));
        let skipped = prefix.len();
        let rows = answer["rows"].as_array().unwrap().iter().map(|row| row.as_array().unwrap());
        let expected: Vec<f64> =
            rows.flat_map(|row| row[skipped..].iter().map(|number| number.as_f64().unwrap())).collect();
        assert_eq!(computed.len(), expected.len());
        let differences = computed.iter().zip(&expected).map(|(one, other)| (f64::from(*one) - other).abs());
        let largest = differences.fold(0.0, f64::max);
        println!("{name}: {} tokens, largest difference {largest:.5} nats, of {expected:.2?}", expected.len());
        assert!(largest < TOLERANCE, "{name}: {computed:?} {expected:?}");
        prefix = engine.prefix("en").unwrap();
    }
}

#[test]
fn a_clip_is_heard_the_same_whatever_was_heard_before() {
    let Some(path) = model() else { return };
    let mut fresh = WhisperRecogniser::open(path).unwrap();
    let first = heard(&mut fresh, "en-no-1", &yes_or_no());
    let mut used = WhisperRecogniser::open(path).unwrap();
    let mut long = clip("en-assembly-1");
    (0..3).for_each(|_| long.extend_from_within(..));
    used.recognise(&long, &yes_or_no(), &|| false).unwrap();
    used.recognise(&long, &expectation("sw", &[("ndiyo", &["Ndiyo"]), ("hapana", &["Hapana"])]), &|| false).unwrap();
    assert_eq!(heard(&mut used, "en-no-1", &yes_or_no()), first);
}

#[test]
fn silence_noise_and_damage_hold_nothing() {
    let Some(path) = model() else { return };
    let mut recogniser = WhisperRecogniser::open(path).unwrap();
    for clip in [vec![], vec![0.0; 3], vec![0.0; 40_000], vec![f32::NAN; 16_000], vec![1e-4; 16_000]] {
        assert_eq!(recogniser.recognise(&clip, &yes_or_no(), &|| false), Ok(Hearing::Nothing));
    }
}

#[test]
fn damaged_samples_beside_speech_do_no_harm() {
    let Some(path) = model() else { return };
    let mut recogniser = WhisperRecogniser::open(path).unwrap();
    let whole = heard(&mut recogniser, "en-yes-2", &yes_or_no());
    let mut samples = clip("en-yes-2");
    samples
        .extend([f32::NAN, f32::INFINITY, f32::NEG_INFINITY].map(|sample| if sample.is_nan() { sample } else { 0.0 }));
    assert!(recogniser.recognise(&samples, &yes_or_no(), &|| false).is_ok());
    assert_eq!(heard(&mut recogniser, "en-yes-2", &yes_or_no()), whole);
}

#[test]
fn any_wording_can_be_scored() {
    let Some(path) = model() else { return };
    let mut recogniser = WhisperRecogniser::open(path).unwrap();
    let endless = "la ".repeat(5000);
    let odd = expectation("en", &[("a", &["", "\0", "🙂"]), ("b", &[&endless]), ("c", &["ا ب"]), ("d", &[])]);
    assert!(recogniser.recognise(&clip("en-yes-1"), &odd, &|| false).is_ok());
    let none = expectation("en", &[]);
    assert_eq!(heard(&mut recogniser, "en-yes-1", &none), Hearing::Unclear);
}

#[test]
fn it_stops_when_cancelled() {
    let Some(path) = model() else { return };
    let mut recogniser = WhisperRecogniser::open(path).unwrap();
    let whole = heard(&mut recogniser, "en-yes-1", &yes_or_no());
    for asked in 0..12_u32 {
        let left = std::cell::Cell::new(asked);
        let cancelled = || {
            let now = left.get() == 0;
            left.set(left.get().saturating_sub(1));
            now
        };
        let mut fresh = WhisperRecogniser::open(path).unwrap();
        assert_eq!(fresh.recognise(&clip("en-yes-1"), &yes_or_no(), &cancelled), Ok(Hearing::Unclear), "{asked}");
        assert_eq!(heard(&mut fresh, "en-yes-1", &yes_or_no()), whole, "after {asked}");
    }
}

#[test]
fn it_serves_the_languages_that_the_model_knows() {
    let Some(path) = model() else { return };
    let recogniser = WhisperRecogniser::open(path).unwrap();
    let serves = |language| recogniser.serves(&expectation(language, &[("yes", &["yes"])]));
    assert!(serves("en") && serves("ar") && serves("sw"));
    assert!(!serves("xx"));
}

fn unloadable(bytes: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("model.bin");
    std::fs::write(&file, bytes).unwrap();
    assert!(matches!(WhisperRecogniser::open(&file), Err(RecogniserError::Unloadable(_))), "{} bytes", bytes.len());
}

#[test]
fn what_is_no_model_is_an_error() {
    assert!(matches!(WhisperRecogniser::open(Path::new("missing")), Err(RecogniserError::Unloadable(_))));
    assert!(matches!(WhisperRecogniser::open(&std::env::temp_dir()), Err(RecogniserError::Unloadable(_))));
    unloadable(b"");
    unloadable(b"lmg");
    unloadable(b"lmgg");
    unloadable(&[0x55; 4096]);
    unloadable(b"GGUF\x03\0\0\0 another format");
    // The largest sizes that can be written, after the right magic number.
    unloadable(&[b"lmgg".as_slice(), &[0xff; 4096]].concat());
}

#[test]
fn a_model_cut_off_anywhere_is_an_error() {
    let Some(path) = model() else { return };
    let whole = std::fs::read(path).unwrap();
    for length in [5, 40, 48, 52, 56, 3000, 64_379, 64_400, 67_000, 70_000, whole.len() / 2, whole.len() - 1] {
        unloadable(&whole[..length]);
    }
    unloadable(&[whole.as_slice(), &[0]].concat());
}

#[test]
fn a_wrong_number_in_the_header_is_an_error() {
    let Some(path) = model() else { return };
    let whole = std::fs::read(path).unwrap();
    // The magic number, eleven sizes, and the two of the mel filters; weights follow.
    for field in 0..14 {
        for wrong in [0, 1, 0x7fff_ffff, u32::MAX, 0xcccc_cccc] {
            let mut bytes = whole.clone();
            bytes[4 * field..4 * field + 4].copy_from_slice(&wrong.to_le_bytes());
            // One head is a number of heads too: that would be another model, and not a wrong one.
            let another_model = wrong == 1 && matches!(field, 4 | 8);
            if bytes != whole && !another_model {
                unloadable(&bytes);
            }
        }
    }
}
