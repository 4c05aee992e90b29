//! The endpointer on words said by espeak-ng (`tests/fixtures/speech/make.py`) and on generated sound.

#![expect(clippy::expect_used, reason = "a test whose fixture is missing is to fail")]

use std::path::Path;

use proptest::prelude::*;
use speech::{Endpointer, EndpointerSettings, RATE, Speech};

/// A word of the fixtures.
fn word(name: &str) -> Vec<f32> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../tests/fixtures/speech/{name}.wav"));
    let mut reader = hound::WavReader::open(path).expect("a fixture");
    reader.samples::<i16>().map(|sample| f32::from(sample.expect("a sample")) / 32_768.0).collect()
}

fn silence(milliseconds: usize) -> Vec<f32> {
    vec![0.0; milliseconds * RATE as usize / 1000]
}

/// White noise of a peak.
fn noise(milliseconds: usize, peak: f32) -> Vec<f32> {
    let mut state = 0x2545_f491_u32;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        (state as f32 / u32::MAX as f32 * 2.0 - 1.0) * peak
    };
    silence(milliseconds).iter().map(|_| next()).collect()
}

fn tone(milliseconds: usize, frequency: f32, peak: f32) -> Vec<f32> {
    (0..silence(milliseconds).len())
        .map(|index| (index as f32 / RATE as f32 * frequency * std::f32::consts::TAU).sin() * peak)
        .collect()
}

/// Several people at a distance, speaking all the time.
fn voices(milliseconds: usize, gain: f32) -> Vec<f32> {
    let mut sound = silence(milliseconds);
    let names = ["en-assembly-1", "sw-no-2", "ar-repeat-1", "en-repeat-2", "sw-repeat-1", "ar-no-2"];
    for (turn, name) in names.iter().enumerate() {
        let word = word(name);
        let shifted = word.iter().cycle().skip(turn * 3_000);
        sound.iter_mut().zip(shifted).for_each(|(sample, &spoken)| *sample += gain * spoken);
    }
    sound
}

fn added(mut sound: Vec<f32>, other: &[f32], milliseconds: usize) -> Vec<f32> {
    let at = silence(milliseconds).len();
    sound[at..].iter_mut().zip(other).for_each(|(sample, &more)| *sample += more);
    sound
}

fn events(sound: &[f32]) -> Vec<Speech> {
    Endpointer::new(EndpointerSettings::default()).take(sound)
}

fn names(events: &[Speech]) -> Vec<&'static str> {
    events
        .iter()
        .map(|event| match event {
            Speech::Began => "began",
            Speech::Paused { .. } => "paused",
            Speech::WentOn => "went on",
            Speech::Ended { .. } => "ended",
        })
        .collect()
}

fn check(sound: &[f32], expected: &[&str]) {
    assert_eq!(names(&events(sound)), expected);
}

#[test]
fn one_word_begins_pauses_and_ends() {
    for name in ["en-yes-1", "ar-no-1", "sw-yes-1", "sw-no-3"] {
        check(&[silence(500), word(name), silence(500)].concat(), &["began", "paused", "ended"]);
    }
}

#[test]
fn what_ends_is_what_paused() {
    let events = events(&[silence(500), word("en-yes-1"), silence(500)].concat());
    let [Speech::Began, Speech::Paused { clip: paused }, Speech::Ended { clip: ended }] = events.as_slice() else {
        panic!("{:?}", names(&events))
    };
    assert_eq!(paused, ended);
}

#[test]
fn the_clip_holds_the_whole_word() {
    let word = word("sw-no-1");
    let sound = [silence(500), word.clone(), silence(500)].concat();
    let Some(Speech::Ended { clip }) = events(&sound).pop() else { panic!("no end") };
    assert!(clip.windows(word.len()).any(|part| part == word), "the word is cut");
    assert!(clip.len() <= word.len() + silence(450).len(), "{} samples for {}", clip.len(), word.len());
}

#[test]
fn two_words_close_together_are_one_utterance() {
    let sound = [silence(400), word("en-yes-1"), silence(100), word("en-no-1"), silence(400)].concat();
    check(&sound, &["began", "paused", "went on", "paused", "ended"]);
}

#[test]
fn two_words_far_apart_are_two_utterances() {
    let sound = [silence(400), word("en-yes-1"), silence(600), word("en-no-1"), silence(400)].concat();
    check(&sound, &["began", "paused", "ended", "began", "paused", "ended"]);
}

#[test]
fn the_end_comes_within_the_hangover_and_a_little() {
    let word = word("ar-yes-2");
    let mut endpointer = Endpointer::new(EndpointerSettings { hangover_milliseconds: 4_000, ..Default::default() });
    assert!(names(&endpointer.take(&[silence(400), word, silence(340)].concat())).contains(&"ended"));
}

#[test]
fn what_is_no_speech_begins_nothing() {
    let click = |at: usize| [silence(at), vec![0.9; 40], silence(500)].concat();
    check(&silence(3_000), &[]);
    check(&noise(3_000, 0.05), &[]);
    check(&tone(3_000, 50.0, 0.5), &[]);
    check(&[click(300), click(250), click(700)].concat(), &[]);
    check(&[f32::NAN, f32::INFINITY, f32::NEG_INFINITY].repeat(16_000), &[]);
}

#[test]
fn a_word_stands_out_from_hum_hiss_and_voices() {
    let spoken = word("en-repeat-1");
    let once = |place: Vec<f32>| {
        let events = names(&events(&added(place, &spoken, 5_000)));
        assert_eq!(events.iter().filter(|&&event| event == "ended").count(), 1, "{events:?}");
    };
    once(tone(6_800, 50.0, 0.3));
    once(noise(6_800, 0.02));
}

#[test]
fn a_courtyard_is_learnt_and_then_left_out() {
    let mut endpointer = Endpointer::new(EndpointerSettings::default());
    endpointer.take(&voices(15_000, 0.03));
    endpointer.discard();
    assert_eq!(names(&endpointer.take(&voices(4_000, 0.03))), Vec::<&str>::new());
    let answer = added(voices(2_500, 0.03), &word("en-repeat-1"), 500);
    assert_eq!(names(&endpointer.take(&answer)), ["began", "paused", "ended"]);
}

#[test]
fn samples_that_are_not_finite_are_silence() {
    let whole = |gap: Vec<f32>| [silence(400), word("en-yes-1"), gap, word("en-no-1"), silence(400)].concat();
    assert_eq!(events(&whole(vec![f32::NAN; 9_600])), events(&whole(silence(600))));
}

#[test]
fn the_longest_utterance_is_cut() {
    let settings = EndpointerSettings { longest_milliseconds: 1_000, ..Default::default() };
    let mut endpointer = Endpointer::new(settings);
    let sound = [silence(300), word("en-assembly-1"), silence(300)].concat();
    let Some(Speech::Ended { clip }) =
        endpointer.take(&sound).into_iter().find(|event| matches!(event, Speech::Ended { .. }))
    else {
        panic!("no end")
    };
    assert!(clip.len() <= 16_000 + 256, "{} samples", clip.len());
}

#[test]
fn the_end_of_a_file_ends_the_utterance() {
    let mut endpointer = Endpointer::new(EndpointerSettings::default());
    let during = endpointer.take(&[silence(300), word("en-yes-1")].concat());
    let after = endpointer.finish();
    assert_eq!(names(&during), ["began"]);
    assert_eq!(names(&after), ["ended"]);
    assert_eq!(endpointer.finish(), []);
}

#[test]
fn what_is_discarded_does_not_end() {
    let mut endpointer = Endpointer::new(EndpointerSettings::default());
    endpointer.take(&[silence(300), word("en-yes-1")].concat());
    endpointer.discard();
    assert_eq!(endpointer.take(&silence(500)), []);
}

/// A minute of anything: words, silences, noise, tones and broken samples.
fn sound() -> impl Strategy<Value = Vec<f32>> {
    let piece = prop_oneof![
        (0_usize..10).prop_map(|index| {
            let names = ["en-yes-1", "en-no-2", "ar-yes-1", "ar-no-3", "sw-yes-2"];
            word(names[index % names.len()])
        }),
        (0_usize..600).prop_map(silence),
        (0_usize..400, 0.0_f32..0.8).prop_map(|(milliseconds, peak)| noise(milliseconds, peak)),
        (0_usize..400, 40.0_f32..4_000.0).prop_map(|(milliseconds, pitch)| tone(milliseconds, pitch, 2.0)),
        Just(vec![f32::NAN; 700]),
    ];
    proptest::collection::vec(piece, 1..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn chunks_make_no_difference(sound in sound(), sizes in proptest::collection::vec(1_usize..3_000, 1..8)) {
        let mut endpointer = Endpointer::new(EndpointerSettings::default());
        let mut rest = sound.as_slice();
        let mut chunked = Vec::new();
        for &size in sizes.iter().cycle() {
            let (chunk, after) = rest.split_at(size.min(rest.len()));
            chunked.extend(endpointer.take(chunk));
            rest = after;
            if rest.is_empty() {
                break;
            }
        }
        prop_assert_eq!(chunked, events(&sound));
    }

    #[test]
    fn events_come_in_their_order(sound in sound(), longest in 300_u32..3_000, pause in 0_u32..300) {
        let settings = EndpointerSettings { longest_milliseconds: longest, pause_milliseconds: pause, ..Default::default() };
        let mut endpointer = Endpointer::new(settings);
        let mut all = endpointer.take(&sound);
        all.extend(endpointer.finish());
        let mut state = "ended";
        for name in names(&all) {
            let allowed = match state {
                "ended" => ["began"].as_slice(),
                "paused" => &["went on", "ended"],
                _ => &["paused", "ended"],
            };
            prop_assert!(allowed.contains(&name), "{} after {}", name, state);
            state = name;
        }
        prop_assert_eq!(state, "ended");
    }
}
