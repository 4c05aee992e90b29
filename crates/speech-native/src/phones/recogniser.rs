//! Which candidate a clip says, by the phones that are heard in it.

use std::sync::{Mutex, MutexGuard, PoisonError};

use language::LanguageTag;
use speech::{Expectation, Hearing, Recogniser, RecogniserError, VoiceError};

use super::decision::{Standing, Surroundings};
use super::description::Description;
use super::examined::Examined;
use super::features::Features;
use super::network::Network;
use super::pronunciation::{self, Pronunciation};
use super::scoring::Evidence;
use crate::{Espeak, Take, TakesRecogniser, clip};

/// Expectations whose pronunciations are kept: a step, its repetitions, and those around it.
const MOST_PREPARED: usize = 8;

/// What it is worth that a candidate's takes are e times nearer than the member's phrases are on average,
/// in nats.
const TAKES_WEIGHT: f32 = 45.0;

/// The ways to say each candidate of an expectation, in their order.
struct Prepared {
    expectation: Expectation,
    candidates: Vec<Vec<Pronunciation>>,
}

/// Recognises by phones, in any language that espeak-ng can pronounce. Nothing has to be installed.
pub struct PhonesRecogniser {
    pub(super) espeak: Espeak,
    pub(super) description: Description,
    pub(super) features: Features,
    pub(super) network: Network,
    takes: TakesRecogniser,
    /// The latest last. Found out when somebody asks whether an expectation is served, before anybody
    /// speaks.
    prepared: Mutex<Vec<Prepared>>,
}

impl PhonesRecogniser {
    /// The recogniser with the network that is built in.
    ///
    /// # Errors
    /// espeak-ng's data is missing or damaged.
    pub fn built_in() -> Result<Self, RecogniserError> {
        Self::read(super::NETWORK, super::DESCRIPTION)
    }

    /// A recogniser with a network (`phones.onnx`) and its description (`phones.json`).
    fn read(network: &[u8], description: &str) -> Result<Self, RecogniserError> {
        let espeak = Espeak::open().map_err(|error: VoiceError| RecogniserError::Unloadable(error.to_string()))?;
        let description = Description::read(description)?;
        let network = Network::read(network, description.tokens.len())?;
        Ok(Self {
            espeak,
            description,
            features: Features::new(),
            network,
            takes: TakesRecogniser::new(Vec::new()),
            prepared: Mutex::default(),
        })
    }

    /// Gives it a member's takes, of any languages, oldest first, instead of those of before: they sharpen
    /// the scores of the candidates that have some.
    pub fn set_takes(&mut self, takes: Vec<Take>) {
        self.takes = TakesRecogniser::new(takes);
    }

    /// Whether espeak-ng can pronounce a language.
    #[must_use]
    pub fn pronounces(&self, language: &LanguageTag) -> bool {
        !pronunciation::voices(self.espeak, &self.description, language).is_empty()
    }

    /// The ways to say each candidate; none for a candidate that cannot be pronounced.
    fn candidates(&self, expectation: &Expectation) -> Result<Vec<Vec<Pronunciation>>, RecogniserError> {
        if let Some(prepared) = self.kept().iter().find(|prepared| prepared.expectation == *expectation) {
            return Ok(prepared.candidates.clone());
        }
        let language = &expectation.language;
        let voices = pronunciation::voices(self.espeak, &self.description, language);
        let mut candidates = Vec::with_capacity(expectation.candidates.len());
        for candidate in &expectation.candidates {
            let mut ways: Vec<Pronunciation> = Vec::new();
            for wording in &candidate.wordings {
                let found = pronunciation::pronunciations(self.espeak, &self.description, language, &voices, wording)?;
                ways.extend(found);
            }
            ways.sort();
            ways.dedup();
            candidates.push(ways);
        }
        let mut kept = self.kept();
        if kept.len() >= MOST_PREPARED {
            kept.remove(0);
        }
        kept.push(Prepared { expectation: expectation.clone(), candidates: candidates.clone() });
        Ok(candidates)
    }

    fn kept(&self) -> MutexGuard<'_, Vec<Prepared>> {
        // Whatever is in the list is whole: it is only pushed to and removed from.
        self.prepared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the network makes of a clip of finite samples; nothing where it is too short.
    pub(super) fn evidence(&self, samples: &[f32]) -> Result<Option<Evidence>, RecogniserError> {
        let features = self.features.of(samples);
        if features.is_empty() {
            return Ok(None);
        }
        Ok(Some(Evidence::new(self.network.posteriors(&features)?, &self.description)))
    }

    /// How well each candidate fits a clip: mono samples at [`speech::RATE`]. Nothing where nobody speaks
    /// in it, or once `cancelled` says yes.
    ///
    /// # Errors
    /// espeak-ng or the network cannot work.
    pub fn examine(
        &self,
        clip: &[f32],
        expectation: &Expectation,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Option<Examined>, RecogniserError> {
        let samples = clip::bounded(clip);
        if !clip::has_voice(&samples) || cancelled() {
            return Ok(None);
        }
        let Some(evidence) = self.evidence(&samples)? else { return Ok(None) };
        if cancelled() {
            return Ok(None);
        }
        let nearness = self.takes.nearness(&samples, expectation).unwrap_or_default();
        self.compare(&evidence, expectation, nearness).map(Some)
    }

    /// How well each candidate fits; `nearness` is that of its takes, by candidate, where it has some.
    pub(super) fn compare(
        &self,
        evidence: &Evidence,
        expectation: &Expectation,
        nearness: Vec<Option<f32>>,
    ) -> Result<Examined, RecogniserError> {
        let candidates = self.candidates(expectation)?;
        let nearness = nearness.into_iter().chain(std::iter::repeat(None));
        let standings = candidates.iter().zip(nearness).enumerate();
        let standings = standings.map(|(index, (ways, nearness))| self.standing(evidence, index, ways, nearness));
        let ids = expectation.candidates.iter().map(|candidate| candidate.id.clone()).collect();
        let surroundings = Surroundings { presence: evidence.presence, background: evidence.background };
        Ok(Examined::new(ids, standings.collect(), surroundings, self.description.thresholds.clone()))
    }

    /// How a candidate stands in the best of the ways to say it.
    fn standing(
        &self,
        evidence: &Evidence,
        candidate: usize,
        ways: &[Pronunciation],
        nearness: Option<f32>,
    ) -> Option<Standing> {
        let bonus = self.description.scoring.bonus_per_phone;
        let best = ways.iter().filter_map(|way| evidence.fit(way));
        let best = best.max_by(|one, other| one.total(bonus).total_cmp(&other.total(bonus)))?;
        let total = best.total(bonus) + TAKES_WEIGHT * nearness.unwrap_or(0.0);
        Some(Standing { candidate, fit: best, total, nearness })
    }
}

impl Recogniser for PhonesRecogniser {
    /// Whether espeak-ng can pronounce any of it, and the member's takes do not tell it apart alone: they
    /// know better when a phrase is only half said. A candidate that cannot be pronounced cannot be chosen.
    fn serves(&self, expectation: &Expectation) -> bool {
        if self.takes.serves(expectation) {
            return false;
        }
        self.candidates(expectation).is_ok_and(|candidates| candidates.iter().any(|ways| !ways.is_empty()))
    }

    fn recognise(
        &mut self,
        clip: &[f32],
        expectation: &Expectation,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Hearing, RecogniserError> {
        let examined = self.examine(clip, expectation, cancelled)?;
        Ok(examined.map_or(Hearing::Nothing, |examined| examined.hearing()))
    }
}
