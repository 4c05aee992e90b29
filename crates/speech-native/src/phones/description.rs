//! `models/phones/phones.json`: what the trainer says of its network.

use std::collections::BTreeMap;

use serde::Deserialize;
use speech::RecogniserError;

use super::features;
use super::folding::PhoneFolding;

/// The version that this program reads.
const VERSION: u32 = 2;

/// Each word of the cohort is scored against each clip, which must not take long.
const LARGEST_COHORT: usize = 1_000;

/// A class of sounds that the network tells apart, by its place among the network's outputs.
pub(super) type Token = u8;

/// Silence, and the blank of connectionist temporal classification.
pub(super) const SILENCE: Token = 0;

/// The description of a network, checked.
#[derive(Debug)]
pub(super) struct Description {
    /// The names of the tokens that the network tells apart.
    pub(super) tokens: Vec<String>,
    /// From IPA to tokens.
    pub(super) folding: PhoneFolding,
    /// The natural logarithm of how often each token was heard in training, frame by frame.
    pub(super) log_priors: Vec<f32>,
    pub(super) scoring: Scoring,
    pub(super) rejection: Rejection,
    pub(super) thresholds: Thresholds,
    /// The espeak-ng voices of a language's dialects; a language that is not here has the voice of
    /// the language table.
    pub(super) voices: BTreeMap<String, Vec<String>>,
    /// Other ways to say a word's end, by language: pairs of spellings, each of which makes one more
    /// pronunciation of a text.
    pub(super) word_end_variants: BTreeMap<String, Vec<(String, String)>>,
}

/// How a pronunciation is scored.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Scoring {
    /// How much of a token's frequency is taken out of its probability: 1 would be all.
    pub(super) prior_weight: f32,
    /// How much less likely than the likeliest any token counts in a step, in nats; negative.
    pub(super) floor: f32,
    /// What is given back for each phone, in nats.
    pub(super) bonus_per_phone: f32,
}

/// What a candidate is held against to find out whether anything of the list was said.
#[derive(Debug)]
pub(super) struct Rejection {
    /// What log posteriors are multiplied by.
    pub(super) softening: f32,
    /// What is given back for each phone of a softened score, in nats.
    pub(super) bonus_per_phone: f32,
    /// The phones of words that somebody could have said instead.
    pub(super) cohort: Vec<Vec<Token>>,
}

/// What a clip must reach to be understood, in nats, by the number of candidates.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Thresholds {
    choices: BTreeMap<usize, Gates>,
}

/// What a clip must reach among so many candidates.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) struct Gates {
    /// How much the clip sounds as if somebody spoke.
    pub(super) presence: f32,
    /// How much better than the cohort the best candidate fits.
    pub(super) above_background: f32,
    /// The logarithm of the probability of a phone of the best candidate, on average.
    pub(super) ctc_per_phone: f32,
    /// How far the best candidate is ahead of the next.
    pub(super) margin: f32,
}

impl Thresholds {
    #[cfg(test)]
    pub(super) fn of(gates: Gates) -> Self {
        Self { choices: BTreeMap::from([(1, gates)]) }
    }

    /// The gates among some candidates: those of the largest number that is no larger, or of the smallest.
    pub(super) fn among(&self, candidates: usize) -> Option<&Gates> {
        let smaller = self.choices.range(..=candidates).next_back();
        smaller.or(self.choices.first_key_value()).map(|(_, gates)| gates)
    }
}

/// The file as it is written.
#[derive(Deserialize)]
struct File {
    version: u32,
    tokens: Vec<String>,
    folding: BTreeMap<String, Folded>,
    log_priors: Vec<f32>,
    features: FeatureShape,
    scoring: Scoring,
    rejection: WrittenRejection,
    thresholds: Thresholds,
    #[serde(default)]
    voices: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    word_end_variants: BTreeMap<String, Vec<(String, String)>>,
}

/// The cohort as it is written: token names with blanks between them.
#[derive(Deserialize)]
struct WrittenRejection {
    softening: f32,
    bonus_per_phone: f32,
    cohort: Vec<String>,
}

/// One token, several, or (empty) none.
#[derive(Deserialize)]
#[serde(untagged)]
enum Folded {
    One(String),
    Several(Vec<String>),
}

/// The features that the network was trained with.
#[derive(Debug, PartialEq, Deserialize)]
struct FeatureShape {
    sample_rate: u32,
    frame: usize,
    hop: usize,
    bands: usize,
    lowest_hz: f32,
    highest_hz: f32,
    range_below_peak: f32,
    loud_within: f32,
    loud_percentile: f32,
    scale: f32,
}

/// The features that this program computes.
const FEATURES: FeatureShape = FeatureShape {
    sample_rate: speech::RATE,
    frame: features::WINDOW,
    hop: features::HOP,
    bands: features::BANDS,
    lowest_hz: features::LOWEST,
    highest_hz: features::HIGHEST,
    range_below_peak: features::RANGE,
    loud_within: features::LOUD_RANGE,
    loud_percentile: features::LOUD_PERCENTILE,
    scale: features::SPREAD,
};

impl Description {
    /// Reads a description.
    ///
    /// # Errors
    /// It is not one of this version, or says two things that cannot both be true.
    pub(super) fn read(text: &str) -> Result<Self, RecogniserError> {
        let file: File = serde_json::from_str(text).map_err(|error| unloadable(&error.to_string()))?;
        if file.version != VERSION {
            return Err(unloadable(&format!("version {}", file.version)));
        }
        if file.features != FEATURES {
            return Err(unloadable(&format!("other features: {:?}", file.features)));
        }
        if file.tokens.is_empty() || file.tokens.len() > usize::from(Token::MAX) {
            return Err(unloadable(&format!("{} tokens", file.tokens.len())));
        }
        if file.log_priors.len() != file.tokens.len() {
            return Err(unloadable("a prior for each token is missing"));
        }
        if file.thresholds.choices.is_empty() {
            return Err(unloadable("no thresholds"));
        }
        Ok(Self {
            rejection: rejection(&file.tokens, &file.rejection)?,
            folding: PhoneFolding::new(folding(&file.tokens, file.folding)?.into_iter()),
            tokens: file.tokens,
            log_priors: file.log_priors,
            scoring: file.scoring,
            thresholds: file.thresholds,
            voices: file.voices,
            word_end_variants: file.word_end_variants,
        })
    }
}

/// The folding with tokens by their places.
fn folding(tokens: &[String], entries: BTreeMap<String, Folded>) -> Result<Vec<(String, Vec<Token>)>, RecogniserError> {
    let folded = |folded: Folded| match folded {
        Folded::One(name) if name.is_empty() => Ok(Vec::new()),
        Folded::One(name) => Ok(vec![place(tokens, &name)?]),
        Folded::Several(names) => names.iter().map(|name| place(tokens, name)).collect(),
    };
    entries.into_iter().map(|(ipa, tokens)| Ok((ipa, folded(tokens)?))).collect()
}

/// The cohort with tokens by their places.
fn rejection(tokens: &[String], written: &WrittenRejection) -> Result<Rejection, RecogniserError> {
    if written.cohort.is_empty() || written.cohort.len() > LARGEST_COHORT {
        return Err(unloadable(&format!("a cohort of {}", written.cohort.len())));
    }
    let phones = |word: &String| word.split_whitespace().map(|name| place(tokens, name)).collect();
    let cohort = written.cohort.iter().map(phones).collect::<Result<_, _>>()?;
    Ok(Rejection { softening: written.softening, bonus_per_phone: written.bonus_per_phone, cohort })
}

/// The place of a token that is a phone.
fn place(tokens: &[String], name: &str) -> Result<Token, RecogniserError> {
    let place = tokens.iter().position(|token| token == name).and_then(|place| Token::try_from(place).ok());
    place.filter(|place| *place != SILENCE).ok_or_else(|| unloadable(&format!("no token {name:?}")))
}

fn unloadable(why: &str) -> RecogniserError {
    RecogniserError::Unloadable(format!("the description of the phone network: {why}"))
}
