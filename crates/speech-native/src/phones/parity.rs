//! Whether this program and the trainer (`models/phones`, Python) make the same of the same texts and
//! clips: the fixtures in `models/phones/parity` are what the trainer made of them.

use std::path::PathBuf;

use language::LanguageTag;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use speech::{Candidate, Expectation};

use super::PhonesRecogniser;
use super::description::Token;
use super::network::LEAST;
use super::pronunciation::{pronunciations, voices};
use crate::clip;

/// How far log posteriors may be apart, in nats; and scores, which are sums over a whole clip.
const POSTERIOR: f32 = 1e-3;
const SCORE: f32 = 0.05;

#[derive(Deserialize)]
struct TextFixture {
    language: String,
    text: String,
    /// The names of the tokens of each.
    pronunciations: Vec<Vec<String>>,
}

#[derive(Deserialize)]
struct ClipFixture {
    file: String,
    language: String,
    candidates: Vec<String>,
    /// The steps whose log posteriors are written down.
    steps: Vec<usize>,
    ctc: Vec<Vec<f32>>,
    frame: Vec<Vec<f32>>,
    /// How much it sounds as if somebody spoke, and how well the cohort fits.
    presence: f32,
    background: f32,
    /// Of each candidate, in each of its pronunciations.
    ctc_scores: Vec<Vec<f32>>,
    viterbi_scores: Vec<Vec<f32>>,
    softened_scores: Vec<Vec<f32>>,
    /// The candidate with the best score.
    decision: String,
}

fn file(name: &str) -> PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/phones/parity").join(name)
}

fn fixtures<Fixture: DeserializeOwned>(name: &str) -> Vec<Fixture> {
    let fixtures: Vec<Fixture> = serde_json::from_slice(&std::fs::read(file(name)).unwrap()).unwrap();
    assert!(fixtures.len() >= 12, "{name}: {}", fixtures.len());
    fixtures
}

fn samples(wav: &str) -> Vec<f32> {
    let samples = hound::WavReader::open(file(wav)).unwrap().into_samples::<i16>();
    clip::bounded(&samples.map(|sample| f32::from(sample.unwrap()) / 32_768.0).collect::<Vec<_>>())
}

#[test]
fn texts_have_the_same_pronunciations() {
    let recogniser = PhonesRecogniser::built_in().unwrap();
    let (espeak, description) = (recogniser.espeak, &recogniser.description);
    for fixture in fixtures::<TextFixture>("texts.json") {
        let language = fixture.language.parse().unwrap();
        let voices = voices(espeak, description, &language);
        let found = pronunciations(espeak, description, &language, &voices, &fixture.text).unwrap();
        let name = |&token: &Token| description.tokens[usize::from(token)].clone();
        let found: Vec<Vec<String>> = found.iter().map(|tokens| tokens.iter().map(name).collect()).collect();
        assert_eq!(found, fixture.pronunciations, "{language}: {}", fixture.text);
    }
}

/// How far the posteriors of the steps that are written down are apart, at most.
fn furthest(found: &[f32], tokens: usize, steps: &[usize], expected: &[Vec<f32>]) -> f32 {
    let pairs = steps.iter().zip(expected).flat_map(|(step, expected)| {
        assert_eq!(expected.len(), tokens);
        found[step * tokens..].iter().zip(expected)
    });
    pairs.map(|(one, other)| (one - other.max(LEAST)).abs()).fold(0.0, f32::max)
}

#[test]
fn clips_have_the_same_posteriors() {
    let recogniser = PhonesRecogniser::built_in().unwrap();
    for ClipFixture { file, steps, ctc, frame, .. } in fixtures("clips.json") {
        let found = recogniser.network.posteriors(&recogniser.features.of(&samples(&file))).unwrap();
        for (found_head, head) in [(&found.ctc, &ctc), (&found.frame, &frame)] {
            let apart = furthest(found_head, found.tokens, &steps, head);
            assert!(apart <= POSTERIOR, "{file}: {apart} nats apart");
        }
    }
}

#[test]
fn candidates_have_the_same_scores() {
    let recogniser = PhonesRecogniser::built_in().unwrap();
    for fixture in fixtures::<ClipFixture>("clips.json") {
        let evidence = recogniser.evidence(&samples(&fixture.file)).unwrap().unwrap();
        let pairs = [(evidence.presence, fixture.presence), (evidence.background, fixture.background)];
        let apart = pairs.map(|(found, expected)| (found - expected).abs());
        assert!(apart.iter().all(|apart| *apart <= SCORE), "{}: {apart:?} nats apart", fixture.file);
        let language: LanguageTag = fixture.language.parse().unwrap();
        let voices = voices(recogniser.espeak, &recogniser.description, &language);
        for (index, text) in fixture.candidates.iter().enumerate() {
            let ways = pronunciations(recogniser.espeak, &recogniser.description, &language, &voices, text).unwrap();
            for (place, way) in ways.iter().enumerate() {
                let Some(fit) = evidence.fit(way) else { continue };
                let found = [fit.ctc, fit.alignment, fit.softened];
                let expected = [&fixture.ctc_scores, &fixture.viterbi_scores, &fixture.softened_scores];
                let pairs = found.iter().zip(expected.map(|scores| scores[index][place]));
                let apart = pairs.map(|(found, expected)| (found - expected).abs()).fold(0.0, f32::max);
                assert!(apart <= SCORE, "{}: {text}: {apart} nats apart", fixture.file);
            }
        }
    }
}

#[test]
fn clips_have_the_same_decision() {
    let recogniser = PhonesRecogniser::built_in().unwrap();
    for fixture in fixtures::<ClipFixture>("clips.json") {
        let candidate = |text: &String| Candidate { id: text.clone(), wordings: vec![text.clone()] };
        let candidates: Vec<Candidate> = fixture.candidates.iter().map(candidate).collect();
        let expectation = Expectation { language: fixture.language.parse().unwrap(), candidates };
        let evidence = recogniser.evidence(&samples(&fixture.file)).unwrap().unwrap();
        let examined = recogniser.compare(&evidence, &expectation, Vec::new()).unwrap();
        let score = |candidate: &usize| examined.score(*candidate).unwrap_or(f32::NEG_INFINITY);
        let places = 0..fixture.candidates.len();
        let best = places.max_by(|one, other| score(one).total_cmp(&score(other))).unwrap();
        assert_eq!(fixture.candidates[best], fixture.decision, "{}", fixture.file);
    }
}
