//! The member's own takes, on words said by espeak-ng (`tests/fixtures/speech/make.py`): takes 1 and
//! 2 of each word are enrolled, take 3 is heard.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test whose fixture is missing is to fail")]

use std::path::Path;

use language::LanguageTag;
use proptest::prelude::*;
use speech::{Candidate, Expectation, Hearing, Recogniser};
use speech_native::{Take, TakeBytesError, TakeProblem, TakesRecogniser};

fn word(name: &str) -> Vec<f32> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../tests/fixtures/speech/{name}.wav"));
    let mut reader = hound::WavReader::open(path).expect("a fixture");
    reader.samples::<i16>().map(|sample| f32::from(sample.unwrap()) / 32_768.0).collect()
}

fn tag(language: &str) -> LanguageTag {
    language.parse().unwrap()
}

fn expectation(language: &str, candidates: &[(&str, &[&str])]) -> Expectation {
    let candidate = |(id, wordings): &(&str, &[&str])| Candidate {
        id: (*id).to_owned(),
        wordings: wordings.iter().map(|&wording| wording.to_owned()).collect(),
    };
    Expectation { language: tag(language), candidates: candidates.iter().map(candidate).collect() }
}

fn take(phrase: &str, language: &str, name: &str) -> Take {
    Take::from_clip(phrase, &tag(language), &word(name)).expect("a good recording")
}

/// A member who enrolled four phrases in English, and "yes" and "no" in Arabic.
fn member() -> TakesRecogniser {
    let english = [("yes", "yes"), ("no", "no"), ("say it again", "repeat"), ("the general assembly", "assembly")];
    let english = english
        .iter()
        .flat_map(|(phrase, name)| ["1", "2"].map(|number| take(phrase, "en", &format!("en-{name}-{number}"))));
    let arabic = [("نَعَم", "yes"), ("لَا", "no"), ("أَعِدْ", "repeat")];
    let arabic = arabic
        .iter()
        .flat_map(|(phrase, name)| ["1", "2"].map(|number| take(phrase, "ar", &format!("ar-{name}-{number}"))));
    TakesRecogniser::new(english.chain(arabic).collect())
}

fn hear(clip: &[f32], expectation: &Expectation) -> Hearing {
    member().recognise(clip, expectation, &|| false).expect("takes cannot fail")
}

fn sure(hearing: &Hearing) -> Option<&str> {
    if let Hearing::Sure { id, .. } = hearing { Some(id) } else { None }
}

const ENGLISH: &[(&str, &[&str])] = &[
    ("agree", &["yes"]),
    ("refuse", &["no"]),
    ("again", &["repeat", "say it again"]),
    ("b", &["The general assembly."]),
];

#[test]
fn every_word_is_heard_as_itself() {
    for (name, id) in [("en-yes-3", "agree"), ("en-no-3", "refuse"), ("en-repeat-3", "again"), ("en-assembly-3", "b")] {
        assert_eq!(sure(&hear(&word(name), &expectation("en", ENGLISH))), Some(id), "{name}");
    }
}

#[test]
fn text_is_folded_as_the_language_folds_it() {
    let expectation = expectation("ar", &[("agree", &["نعم"]), ("refuse", &["لا"])]);
    assert_eq!(sure(&hear(&word("ar-yes-3"), &expectation)), Some("agree"));
    assert_eq!(sure(&hear(&word("ar-no-3"), &expectation)), Some("refuse"));
}

#[test]
fn what_was_enrolled_but_is_not_expected_is_none() {
    let expectation = expectation("en", &[("agree", &["yes"]), ("b", &["the general assembly"])]);
    assert_eq!(sure(&hear(&word("en-repeat-3"), &expectation)), None);
}

#[test]
fn another_voice_saying_another_word_is_none() {
    for name in ["sw-yes-1", "sw-no-1", "ar-repeat-2", "sw-repeat-3"] {
        assert_eq!(sure(&hear(&word(name), &expectation("en", ENGLISH))), None, "{name}");
    }
}

#[test]
fn it_serves_where_two_candidates_have_takes() {
    let serves = |candidates| member().serves(&expectation("en", candidates));
    assert!(serves(ENGLISH));
    assert!(!serves(&[("agree", &["yes"]), ("x", &["never enrolled"])]));
    assert!(!member().serves(&expectation("sw", ENGLISH)));
    assert!(!TakesRecogniser::new(Vec::new()).serves(&expectation("en", ENGLISH)));
}

#[test]
fn candidates_with_the_same_wording_are_near() {
    let expectation = expectation("en", &[("first", &["yes"]), ("second", &["yes"]), ("third", &["no"])]);
    let Hearing::Near { id, rival } = hear(&word("en-yes-3"), &expectation) else { panic!("not near") };
    assert_eq!([id.as_str(), rival.as_str()], ["first", "second"]);
}

#[test]
fn what_is_forgotten_is_not_heard() {
    let mut recogniser = member();
    recogniser.forget(&tag("en"));
    assert!(!recogniser.serves(&expectation("en", ENGLISH)));
    assert!(recogniser.serves(&expectation("ar", &[("agree", &["نعم"]), ("refuse", &["لا"])])));
}

#[test]
fn nobody_speaking_is_nothing() {
    let hum = |index: usize| (index as f32 / 16_000.0 * 100.0 * std::f32::consts::TAU).sin() * 0.3;
    let hiss = |index: usize| (index as u32).wrapping_mul(2_654_435_761) as f32 / u32::MAX as f32 * 0.2 - 0.1;
    let click = |index: usize| if index % 5_000 < 40 { 0.8 } else { 0.0 };
    let sounds: [(&str, Vec<f32>); 7] = [
        ("empty", Vec::new()),
        ("one sample", vec![0.5]),
        ("silence", vec![0.0; 16_000]),
        ("broken", vec![f32::NAN; 16_000]),
        ("hum", (0..16_000).map(hum).collect()),
        ("hiss", (0..16_000).map(hiss).collect()),
        ("clicks", (0..16_000).map(click).collect()),
    ];
    for (name, sound) in sounds {
        assert_eq!(hear(&sound, &expectation("en", ENGLISH)), Hearing::Nothing, "{name}");
    }
}

#[test]
fn an_hour_is_cut() {
    let hour: Vec<f32> = word("en-yes-3").into_iter().chain(std::iter::repeat_n(0.0, 3_600 * 16_000)).collect();
    assert_eq!(sure(&hear(&hour, &expectation("en", ENGLISH))), Some("agree"));
}

#[test]
fn what_is_cancelled_makes_no_choice() {
    let hearing = member().recognise(&word("en-yes-3"), &expectation("en", ENGLISH), &|| true);
    assert_eq!(hearing, Ok(Hearing::Unclear));
}

#[test]
fn only_the_newest_five_takes_of_a_phrase_count() {
    let mut recogniser = TakesRecogniser::new(vec![take("yes", "en", "sw-no-1"), take("no", "en", "en-no-1")]);
    (0..5).for_each(|_| recogniser.add(&take("yes", "en", "en-yes-1")));
    let expectation = expectation("en", &[("agree", &["yes"]), ("refuse", &["no"])]);
    assert_ne!(sure(&recogniser.recognise(&word("sw-no-3"), &expectation, &|| false).unwrap()), Some("agree"));
}

#[test]
fn a_recording_that_is_no_good_says_why() {
    let louder = |gain: f32| word("en-yes-1").iter().map(|sample| (sample * gain).clamp(-1.0, 1.0)).collect::<Vec<_>>();
    let hiss = |index: usize| (index as u32).wrapping_mul(2_654_435_761) as f32 / u32::MAX as f32 * 0.2 - 0.1;
    let noisy: Vec<f32> = [vec![0.0; 8_000], word("en-yes-1"), vec![0.0; 8_000]].concat();
    let noisy = noisy.iter().enumerate().map(|(index, sample)| 0.3 * sample + 2.0 * hiss(index)).collect();
    let long = [word("en-assembly-1"), word("en-repeat-1")].concat().repeat(6);
    let checks: [(&str, Vec<f32>, TakeProblem); 7] = [
        ("empty", Vec::new(), TakeProblem::Silent),
        ("short", word("en-yes-1")[..2_300].to_vec(), TakeProblem::TooShort),
        ("silence", vec![0.0; 16_000], TakeProblem::Silent),
        ("quiet", louder(0.015), TakeProblem::TooQuiet),
        ("clipped", louder(10.0), TakeProblem::Clipped),
        ("noisy", noisy, TakeProblem::Noisy),
        ("long", long, TakeProblem::TooLong),
    ];
    for (name, clip, problem) in checks {
        assert_eq!(Take::from_clip("yes", &tag("en"), &clip), Err(problem), "{name}");
    }
}

#[test]
fn a_take_survives_being_kept() {
    let take = take("نَعَم", "ar", "ar-yes-1");
    assert_eq!(Take::from_bytes(&take.to_bytes()), Ok(take));
}

#[test]
fn a_second_of_speech_is_small() {
    assert!(take("yes", "en", "en-yes-1").to_bytes().len() < 3_000);
}

#[test]
fn bytes_that_are_no_take_are_refused() {
    let good = take("yes", "en", "en-yes-1").to_bytes();
    let mut other_version = good.clone();
    other_version[3] = 9;
    assert_eq!(Take::from_bytes(&other_version), Err(TakeBytesError::OtherVersion(9)));
    assert_eq!(Take::from_bytes(b"RIFF"), Err(TakeBytesError::NotATake));
    assert_eq!(Take::from_bytes(b""), Err(TakeBytesError::NotATake));
    for length in 4..good.len() {
        assert_eq!(Take::from_bytes(&good[..length]), Err(TakeBytesError::Damaged), "{length} bytes");
    }
    assert_eq!(Take::from_bytes(&[good, vec![0]].concat()), Err(TakeBytesError::Damaged));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(mut bytes in proptest::collection::vec(any::<u8>(), 0..400), known in any::<bool>()) {
        if known {
            bytes.splice(0..0, *b"STK\x01\x02en");
        }
        if let Ok(take) = Take::from_bytes(&bytes) {
            prop_assert_eq!(take.to_bytes(), bytes);
        }
    }
}
