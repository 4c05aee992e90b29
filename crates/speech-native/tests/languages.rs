//! Every language of the table that espeak-ng speaks: it is heard in six short phrases, and the built-in recogniser
//! tells them apart. The table of `docs/languages.md` is what this prints:
//! `cargo test -p speech-native --test languages -- --nocapture`.
//!
//! One synthetic speaker says the phrases, and the same rules of pronunciation tell the recogniser how they may sound:
//! this shows that a language is served at all, and not how well people are understood in it.
#![expect(clippy::unwrap_used, reason = "a test fails where something is missing")]

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use language::{Language, LanguageTable};
use speech::{Candidate, Expectation, Hearing, Level, Utterance, Voice as _};
use speech_native::{EspeakVoice, PhonesRecogniser};

/// Six phrases of each language, by its tag.
const PHRASES: &str = include_str!("phrases.toml");

/// Phrases of a language, among which one is to be found.
const CHOICES: usize = 6;

/// How fast each phrase is said, so that no two sounds are the same.
const SPEEDS: [f32; 2] = [0.85, 1.15];

/// Sounds of a language.
const SOUNDS: usize = CHOICES * SPEEDS.len();

/// How many of a language's sounds must be found. Whoever guesses finds 2 of 12, and 7 or more once in 800 times.
const LEAST_RIGHT: usize = 7;

/// How many of all sounds must be found, of a hundred. Guessing finds 17.
const LEAST_SHARE: usize = 90;

/// The shortest sound that is a phrase, in seconds.
const SHORTEST: f32 = 0.08;

/// The quietest sound that is a phrase.
const QUIETEST: Level = Level(-35.0);

/// What became of a language's sounds.
#[derive(Debug, Default)]
struct Heard {
    /// What was said has the best score.
    best: usize,
    /// The recogniser was sure of what was said.
    sure: usize,
    /// The recogniser was sure of something else.
    wrong: usize,
    /// The recogniser would ask which.
    near: usize,
}

fn phrases() -> BTreeMap<String, Vec<String>> {
    toml::from_str(PHRASES).unwrap()
}

fn spoken_languages() -> Vec<Language> {
    LanguageTable::built_in().iter().filter(|language| language.espeak_voice.is_some()).cloned().collect()
}

/// What the voice says, at the rate of recognisers, with the silence of a moment before and after it.
fn said(voice: &mut EspeakVoice, language: &Language, phrase: &str, speed: f32) -> Vec<f32> {
    let utterance = Utterance { text: phrase.to_owned(), language: language.tag.clone(), speed };
    let (mut samples, mut rate) = (Vec::new(), speech::RATE);
    let mut keep = |piece: &[f32], its_rate: u32| {
        samples.extend_from_slice(piece);
        rate = its_rate;
        ControlFlow::Continue(())
    };
    voice.speak(&utterance, &mut keep).unwrap();
    let seconds = samples.len() as f32 / rate as f32;
    let level = Level::of(&samples);
    assert!(seconds >= SHORTEST && level > QUIETEST, "{}, {phrase}: {seconds} s, {level:?}", language.tag);
    let moment = vec![0.0; speech::RATE as usize / 5];
    [&moment, &resampled(&samples, rate)[..], &moment].concat()
}

/// The samples at the rate of recognisers, on straight lines between those of before: good enough for what
/// is below half of it.
fn resampled(samples: &[f32], rate: u32) -> Vec<f32> {
    let step = f64::from(rate) / f64::from(speech::RATE);
    let places = (0_u32..).map(|index| f64::from(index) * step);
    places
        .map_while(|place| {
            let (before, share) = (place as usize, place.fract() as f32);
            Some(samples.get(before)? * (1.0 - share) + samples.get(before + 1)? * share)
        })
        .collect()
}

fn measure(voice: &mut EspeakVoice, recogniser: &PhonesRecogniser, language: &Language, phrases: &[String]) -> Heard {
    let candidate = |phrase: &String| Candidate { id: phrase.clone(), wordings: vec![phrase.clone()] };
    let candidates = phrases.iter().map(candidate).collect();
    let expectation = Expectation { language: language.tag.clone(), candidates };
    let mut heard = Heard::default();
    for (index, phrase) in phrases.iter().enumerate() {
        for speed in SPEEDS {
            let clip = said(voice, language, phrase, speed);
            let Some(examined) = recogniser.examine(&clip, &expectation, &|| false).unwrap() else { continue };
            let score = |candidate: &usize| examined.score(*candidate).unwrap_or(f32::NEG_INFINITY);
            let best = (0..CHOICES).max_by(|one, other| score(one).total_cmp(&score(other)));
            heard.best += usize::from(best == Some(index));
            match examined.hearing() {
                Hearing::Sure { id, .. } if id == *phrase => heard.sure += 1,
                Hearing::Sure { .. } => heard.wrong += 1,
                Hearing::Near { .. } => heard.near += 1,
                Hearing::Unclear | Hearing::Nothing => {}
            }
        }
    }
    heard
}

fn print_row(language: &Language, heard: &Heard) {
    let Heard { best, sure, wrong, near } = heard;
    let unclear = SOUNDS - sure - wrong - near;
    println!("| {} | {} | {best} | {sure} | {near} | {unclear} | {wrong} |", language.tag, language.name);
}

#[test]
fn every_language_with_a_voice_is_spoken_and_heard() {
    let (mut voice, recogniser) = (EspeakVoice::open().unwrap(), PhonesRecogniser::built_in().unwrap());
    let phrases = phrases();
    println!("| tag | language | best is right | sure and right | asks which | unclear | sure and wrong |");
    println!("|---|---|---|---|---|---|---|");
    let (mut deaf, mut right, mut all) = (Vec::new(), 0, 0);
    for language in spoken_languages() {
        let heard = measure(&mut voice, &recogniser, &language, &phrases[language.tag.as_str()]);
        print_row(&language, &heard);
        right += heard.best;
        all += SOUNDS;
        if heard.best < LEAST_RIGHT {
            deaf.push(format!("{}: {heard:?}", language.tag));
        }
    }
    println!("best is right in {right} of {all} sounds; by chance it would be in {}", all / CHOICES);
    assert!(deaf.is_empty(), "hardly better than chance: {deaf:#?}");
    assert!(right * 100 >= all * LEAST_SHARE, "{right} of {all}");
}

#[test]
fn every_language_with_a_voice_has_six_phrases_in_its_own_script() {
    let phrases = phrases();
    for language in spoken_languages() {
        let own = phrases.get(language.tag.as_str()).unwrap_or_else(|| panic!("no phrases in {}", language.tag));
        let mut folded: Vec<String> = own.iter().map(|phrase| language.fold(phrase)).collect();
        folded.sort();
        folded.dedup();
        assert_eq!(folded.len(), CHOICES, "{}: {own:?}", language.tag);
        let foreign = own.iter().flat_map(|phrase| phrase.chars()).find(|letter| !language.is_written_with(*letter));
        assert_eq!(foreign, None, "{}: {own:?}", language.tag);
    }
    assert_eq!(phrases.len(), spoken_languages().len(), "phrases of languages that are not spoken");
}
