//! Which candidate a clip says.

use std::path::Path;
use std::sync::LazyLock;

use language::{Language, LanguageTable, LanguageTag};
use speech::{Expectation, Hearing, Recogniser, RecogniserError};

use super::decision::{self, SILENCE, Standing, WINDOW};
use super::engine::Engine;
use super::trie::{Token, Trie};
use super::walk::{Fit, Priors, Walk, discounted};
use super::wordings;
use crate::clip;

static LANGUAGES: LazyLock<LanguageTable> = LazyLock::new(LanguageTable::built_in);

/// Expectations whose wordings and priors are kept: a step, its repetitions, and those around it.
const MOST_PREPARED: usize = 8;

/// The silence that the priors come from: 1 s.
const SILENCE_LENGTH: usize = speech::RATE as usize;

/// An expectation in tokens, and what the model thinks of it when nothing is said.
struct Prepared {
    expectation: Expectation,
    prefix: Vec<Token>,
    trie: Trie,
    priors: Priors,
}

/// Recognises with a Whisper model in whisper.cpp's format, in any language that the model knows.
/// It takes some 300 MB beside the model's size for a *small* one: keep one and use it for all.
pub struct WhisperRecogniser {
    engine: Engine,
    /// The latest last.
    prepared: Vec<Prepared>,
}

impl WhisperRecogniser {
    /// Loads a model.
    ///
    /// # Errors
    /// The file is missing, damaged, or no Whisper model.
    pub fn open(path: &Path) -> Result<Self, RecogniserError> {
        Ok(Self { engine: Engine::open(path)?, prepared: Vec::new() })
    }

    /// What was prepared for an expectation, taken out, or prepared now; nothing if it was cancelled
    /// or the language is not known.
    fn take_prepared(
        &mut self,
        expectation: &Expectation,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Option<Prepared>, RecogniserError> {
        if let Some(index) = self.prepared.iter().position(|prepared| prepared.expectation == *expectation) {
            return Ok(Some(self.prepared.remove(index)));
        }
        let Some((language, prefix)) = self.prefix(&expectation.language) else { return Ok(None) };
        let trie = self.trie(expectation, language);
        self.engine.encode(&[0.0; SILENCE_LENGTH])?;
        self.engine.begin(&prefix)?;
        let walk = Walk { model: &mut self.engine, trie: &trie, position: prefix.len(), pruning: None, cancelled };
        let Some(fits) = walk.fits()? else { return Ok(None) };
        let priors = Priors::from_silence(&trie, &fits);
        Ok(Some(Prepared { expectation: expectation.clone(), prefix, trie, priors }))
    }

    fn keep(&mut self, prepared: Prepared) {
        if self.prepared.len() >= MOST_PREPARED {
            self.prepared.remove(0);
        }
        self.prepared.push(prepared);
    }

    /// The language as the table and the model know it.
    fn prefix(&self, tag: &LanguageTag) -> Option<(&'static Language, Vec<Token>)> {
        let language = LANGUAGES.get(tag)?;
        Some((language, self.engine.prefix(language.whisper_code.as_deref()?)?))
    }

    fn trie(&self, expectation: &Expectation, language: &Language) -> Trie {
        let mut trie = Trie::after(self.engine.before_text());
        for (index, candidate) in expectation.candidates.iter().enumerate() {
            let spellings = candidate.wordings.iter().flat_map(|wording| wordings::spellings(wording, language));
            spellings.filter_map(|text| self.engine.tokens(&text)).for_each(|tokens| trie.add(&tokens, index));
        }
        trie
    }

    /// How the candidates stand after a clip; nothing if nobody speaks or it was cancelled.
    fn standings(
        &mut self,
        samples: &[f32],
        prepared: &Prepared,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Heard, RecogniserError> {
        if cancelled() {
            return Ok(Heard::Cancelled);
        }
        self.engine.encode(samples)?;
        if self.engine.begin(&prepared.prefix)? > SILENCE {
            return Ok(Heard::Silence);
        }
        let Prepared { prefix, trie, priors, .. } = prepared;
        let pruning = Some((priors, WINDOW));
        let walk = Walk { model: &mut self.engine, trie, position: prefix.len(), pruning, cancelled };
        let fits = walk.fits()?;
        Ok(fits.map_or(Heard::Cancelled, |fits| Heard::Standings(standings(trie, priors, &fits))))
    }
}

enum Heard {
    Standings(Vec<Standing>),
    Silence,
    Cancelled,
}

/// Every candidate with its best wording.
fn standings(trie: &Trie, priors: &Priors, fits: &[Fit]) -> Vec<Standing> {
    let mut standings: Vec<Standing> = Vec::new();
    for fit in fits {
        let node = &trie.nodes[fit.node];
        let score = priors.score(trie, fit.node, fit.sum);
        let behind_free = discounted(fit.likeliest - fit.sum, node);
        for &candidate in &node.candidates {
            let standing = Standing { candidate, score, behind_free };
            match standings.iter_mut().find(|known| known.candidate == candidate) {
                Some(known) if known.score < score => *known = standing,
                Some(_) => {}
                None => standings.push(standing),
            }
        }
    }
    standings
}

impl Recogniser for WhisperRecogniser {
    /// Whether the model knows the language.
    fn serves(&self, expectation: &Expectation) -> bool {
        self.prefix(&expectation.language).is_some()
    }

    /// The wordings' tokens and how likely they are in silence: a second and more where a question
    /// has many wordings.
    fn prepare(&mut self, expectation: &Expectation, cancelled: &dyn Fn() -> bool) {
        if let Ok(Some(prepared)) = self.take_prepared(expectation, cancelled) {
            self.keep(prepared);
        }
    }

    fn recognise(
        &mut self,
        clip: &[f32],
        expectation: &Expectation,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Hearing, RecogniserError> {
        let samples = clip::bounded(clip);
        if !clip::has_voice(&samples) {
            return Ok(Hearing::Nothing);
        }
        let Some(prepared) = self.take_prepared(expectation, cancelled)? else { return Ok(Hearing::Unclear) };
        let heard = self.standings(&samples, &prepared, cancelled);
        self.keep(prepared);
        Ok(match heard? {
            Heard::Standings(standings) => {
                decision::decide(standings, |index| expectation.candidates[index].id.clone())
            }
            Heard::Silence => Hearing::Nothing,
            Heard::Cancelled => Hearing::Unclear,
        })
    }
}
