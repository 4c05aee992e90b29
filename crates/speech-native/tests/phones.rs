//! The built-in recogniser of phones: what it serves, and what it makes of sound that is no answer.
#![expect(clippy::unwrap_used, reason = "a test fails where something is missing")]

use speech::{Candidate, Expectation, Hearing, Recogniser, Utterance, Voice as _};
use speech_native::{EspeakVoice, PhonesRecogniser};

/// A second of sound, in samples.
const SECOND: usize = speech::RATE as usize;

fn expectation(language: &str, wordings: &[&str]) -> Expectation {
    let candidate = |wording: &&str| Candidate { id: (*wording).to_owned(), wordings: vec![(*wording).to_owned()] };
    Expectation { language: language.parse().unwrap(), candidates: wordings.iter().map(candidate).collect() }
}

fn commands() -> Expectation {
    expectation("en", &["yes", "no", "repeat", "slower", "next", "help"])
}

/// What espeak-ng says, at the rate of recognisers.
fn spoken(language: &str, text: &str) -> Vec<f32> {
    let utterance = Utterance { text: text.to_owned(), language: language.parse().unwrap(), speed: 1.0 };
    let (mut samples, mut rate) = (Vec::new(), 0);
    let mut keep = |piece: &[f32], its_rate: u32| {
        samples.extend_from_slice(piece);
        rate = its_rate;
        std::ops::ControlFlow::Continue(())
    };
    EspeakVoice::open().unwrap().speak(&utterance, &mut keep).unwrap();
    resampled(&samples, rate)
}

/// The samples at the rate of recognisers, on straight lines between those of before: good enough for what
/// is below half of it.
#[expect(clippy::cast_precision_loss, reason = "clips have fewer than 2^24 samples")]
fn resampled(samples: &[f32], rate: u32) -> Vec<f32> {
    let step = rate as f32 / speech::RATE as f32;
    let places = (0..).map(|index| index as f32 * step).take_while(|place| *place < (samples.len() - 1) as f32);
    places
        .map(|place| {
            let (before, share) = (place as usize, place.fract());
            samples[before] * (1.0 - share) + samples[before + 1] * share
        })
        .collect()
}

/// Noise of even power, between -1 and 1, the same each time (a linear congruential generator, Knuth's
/// constants).
fn noise(samples: usize, loudness: f32) -> Vec<f32> {
    let mut state = 1_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 40) as f32 / 8_388_608.0 - 1.0
    };
    (0..samples).map(|_| loudness * next()).collect()
}

fn heard(clip: &[f32], expectation: &Expectation) -> Hearing {
    PhonesRecogniser::built_in().unwrap().recognise(clip, expectation, &|| false).unwrap()
}

fn check_no_answer(clips: &[Vec<f32>]) {
    let mut recogniser = PhonesRecogniser::built_in().unwrap();
    for (index, clip) in clips.iter().enumerate() {
        let hearing = recogniser.recognise(clip, &commands(), &|| false).unwrap();
        assert!(matches!(hearing, Hearing::Nothing | Hearing::Unclear), "clip {index}: {hearing:?}");
    }
}

#[test]
fn silence_and_damage_hold_nothing() {
    for clip in [vec![], vec![0.0; 3], vec![0.0; SECOND], vec![f32::NAN; SECOND], vec![1e-4; SECOND]] {
        assert_eq!(heard(&clip, &commands()), Hearing::Nothing);
    }
}

#[test]
fn noise_is_no_answer() {
    check_no_answer(&[0.003, 0.03, 0.3].map(|loudness| noise(2 * SECOND, loudness)));
}

#[test]
fn a_monologue_of_ten_minutes_is_heard_like_its_beginning() {
    let monologue: Vec<f32> =
        spoken("en", "The members meet once a year and decide together what the cooperative does.");
    let monologue: Vec<f32> = monologue.into_iter().cycle().take(600 * SECOND).collect();
    assert_eq!(heard(&monologue, &commands()), heard(&monologue[..15 * SECOND], &commands()));
}

#[test]
fn it_serves_what_espeak_can_pronounce() {
    let recogniser = PhonesRecogniser::built_in().unwrap();
    let serves = |language: &str, wordings: &[&str]| recogniser.serves(&expectation(language, wordings));
    assert!(serves("en", &["yes", "no"]) && serves("ar", &["نعم", "لا"]) && serves("sw", &["ndiyo", "hapana"]));
    // In no table of ours, but a voice of espeak-ng.
    assert!(serves("eo", &["jes", "ne"]));
    // In our table, but no voice of espeak-ng.
    assert!(!serves("luo", &["ee", "ooyo"]));
    assert!(!serves("xx", &["yes", "no"]));
    assert!(!serves("en", &["🙂", ""]) && !serves("en", &[]));
}

#[test]
fn a_candidate_that_cannot_be_pronounced_is_never_chosen() {
    let odd = expectation("en", &["🙂", &"la ".repeat(5_000), "\0"]);
    assert_eq!(heard(&spoken("en", "yes"), &odd), Hearing::Unclear);
}

#[test]
fn a_cancelled_recognition_is_no_error() {
    let mut recogniser = PhonesRecogniser::built_in().unwrap();
    let clip = spoken("en", "help");
    for asked in 0..3_u32 {
        let left = std::cell::Cell::new(asked);
        let cancelled = || left.replace(left.get().saturating_sub(1)) == 0;
        assert!(recogniser.recognise(&clip, &commands(), &cancelled).is_ok());
    }
}
