//! Recognisers: *which of these was said, or none*. They score a closed set and never guess.

use language::LanguageTag;
use serde::{Deserialize, Serialize};

/// What a member may say at this point, and in which language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expectation {
    /// The language in which the answer will be.
    pub language: LanguageTag,
    /// The answers, the standing commands among them; ids are distinct.
    pub candidates: Vec<Candidate>,
}

/// One thing that may be said, in all its wordings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// By what name the engine knows it.
    pub id: String,
    /// The wordings, the commonest first; at least one.
    pub wordings: Vec<String>,
}

/// What a recogniser made of a clip.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "hearing", rename_all = "kebab-case")]
pub enum Hearing {
    /// One candidate fits clearly better than the others.
    Sure {
        /// The candidate.
        id: String,
        /// How far it is ahead of the next, from 0 to 1; calibrated per recogniser so that 0.5 is
        /// its threshold for being sure.
        confidence: f32,
    },
    /// One candidate fits best, but another is close: "did you say …?"
    Near {
        /// The best candidate.
        id: String,
        /// The candidate that is close to it.
        rival: String,
    },
    /// Somebody spoke, but said none of the candidates.
    Unclear,
    /// Nobody spoke, or it was noise.
    Nothing,
}

/// Why a recogniser could not work.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecogniserError {
    /// The model's files are missing or not what they should be.
    #[error("the recogniser cannot be loaded: {0}")]
    Unloadable(String),
    /// The engine failed on this clip.
    #[error("the recogniser failed: {0}")]
    Failed(String),
}

/// A recogniser, or a ladder of recognisers. It may block while it computes.
pub trait Recogniser: Send {
    /// Whether it can tell these candidates apart in their language. For the member's own takes:
    /// whether there are takes for them.
    fn serves(&self, expectation: &Expectation) -> bool;

    /// Does ahead what can be done before anybody speaks, so that the first clip is not kept waiting.
    /// `cancelled` is asked now and then. What fails here fails again, and is told, in
    /// [`Recogniser::recognise`].
    fn prepare(&mut self, _expectation: &Expectation, _cancelled: &dyn Fn() -> bool) {}

    /// Recognises a clip of speech: mono samples at [`crate::RATE`], of any length.
    /// `cancelled` is asked now and then; once it says yes the result no longer matters.
    ///
    /// # Errors
    /// The engine cannot work. A clip that is empty, silent or damaged is no error but
    /// [`Hearing::Nothing`].
    fn recognise(
        &mut self,
        clip: &[f32],
        expectation: &Expectation,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Hearing, RecogniserError>;
}
