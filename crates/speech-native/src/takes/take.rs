//! One recording of one phrase by the member, as it is kept.

use language::LanguageTag;

use super::cepstra::{self, Frame};
use super::mel::{self, TakeBands};
use super::spoken_part::Levels;
use crate::clip;

/// The shortest and the longest speech of a take, in windows of 12.5 ms: 150 ms and 8 s.
const SHORTEST: usize = 12;
pub(super) const LONGEST: usize = 640;

/// The longest phrase, in bytes; that of the member's file.
pub(super) const LONGEST_PHRASE: usize = 1024;

/// A clip whose peak is below this is too quiet to be kept, in dBFS.
const QUIET: f32 = -45.0;
/// A clip whose peak is below this holds nothing, in dBFS.
const SILENT: f32 = -60.0;
/// Speech must be louder than the room by this much, in dB.
const CLEAR: f32 = 10.0;
/// Which shows only in clips of more windows than this (0.6 s): shorter ones may be all word.
const SHORT_CLIP: usize = 48;
/// A sample of this magnitude is at the microphone's limit; this share of such samples is a
/// distorted word.
const LIMIT: f32 = 0.985;
const CLIPPED: f32 = 0.01;

/// Why a recording makes no take. Closed; each is something the member can mend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TakeProblem {
    /// Nobody spoke.
    #[error("nobody spoke")]
    Silent,
    /// There was a voice, but too far away or too quiet.
    #[error("too quiet")]
    TooQuiet,
    /// The microphone was driven beyond its limit.
    #[error("too loud for the microphone")]
    Clipped,
    /// The place is nearly as loud as the voice.
    #[error("too noisy")]
    Noisy,
    /// Less than 150 ms of speech.
    #[error("too short")]
    TooShort,
    /// More than 8 s of speech, or a phrase of more than 1,024 bytes.
    #[error("too long")]
    TooLong,
}

impl TakeProblem {
    /// By what name messages know it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::TooQuiet => "too-quiet",
            Self::Clipped => "clipped",
            Self::Noisy => "noisy",
            Self::TooShort => "too-short",
            Self::TooLong => "too-long",
        }
    }
}

/// One recording of one phrase by the member: mel cepstra, from which a voice cannot be heard again
/// but still recognised. Treat it as what identifies a person.
#[derive(Clone, PartialEq, Eq)]
pub struct Take {
    pub(super) phrase: String,
    pub(super) language: LanguageTag,
    pub(super) frames: Vec<Frame>,
}

impl std::fmt::Debug for Take {
    /// Without the frames, which identify a person.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Take({:?}, {}, {} frames)", self.phrase, self.language, self.frames.len())
    }
}

impl Take {
    /// Makes a take of a phrase from a recording of it: mono samples at [`speech::RATE`].
    ///
    /// # Errors
    /// What is wrong with the recording.
    pub fn from_clip(phrase: &str, language: &LanguageTag, samples: &[f32]) -> Result<Self, TakeProblem> {
        let samples = clip::bounded(samples);
        let nothing = if clip::is_silent(&samples) { TakeProblem::Silent } else { TakeProblem::TooShort };
        let levels = Levels::of(&samples).ok_or(nothing)?;
        if levels.peak < SILENT {
            return Err(TakeProblem::Silent);
        }
        if levels.peak < QUIET {
            return Err(TakeProblem::TooQuiet);
        }
        let frames = Self::spoken_frames(&samples, &levels, &mel::bands());
        if is_noisy(&levels) {
            return Err(TakeProblem::Noisy);
        }
        if frames.len() < SHORTEST {
            return Err(TakeProblem::TooShort);
        }
        if !clip::has_voice(&samples) {
            return Err(TakeProblem::Silent);
        }
        if frames.len() > LONGEST || phrase.len() > LONGEST_PHRASE {
            return Err(TakeProblem::TooLong);
        }
        if is_clipped(&samples, frames.len()) {
            return Err(TakeProblem::Clipped);
        }
        Ok(Self { phrase: phrase.to_owned(), language: language.clone(), frames })
    }

    /// What was said, as it was asked for.
    #[must_use]
    pub fn phrase(&self) -> &str {
        &self.phrase
    }

    /// In which language.
    #[must_use]
    pub fn language(&self) -> &LanguageTag {
        &self.language
    }

    /// The frames of the part in which somebody speaks.
    pub(super) fn spoken_frames(samples: &[f32], levels: &Levels, bands: &TakeBands) -> Vec<Frame> {
        let spoken = levels.spoken();
        if spoken.is_empty() {
            return Vec::new();
        }
        let from = spoken.start * mel::HOP;
        let to = (spoken.end - 1) * mel::HOP + mel::WINDOW;
        cepstra::frames(&samples[from..to], &levels.each[spoken], bands)
    }
}

/// Whether the quietest tenth of the clip is nearly as loud as the speech.
fn is_noisy(levels: &Levels) -> bool {
    levels.each.len() > SHORT_CLIP && levels.peak - levels.floor < CLEAR
}

#[expect(clippy::cast_precision_loss, reason = "a clip has at most 240,000 samples")]
fn is_clipped(samples: &[f32], spoken: usize) -> bool {
    let at_limit = samples.iter().filter(|sample| sample.abs() >= LIMIT).count();
    at_limit as f32 > CLIPPED * (spoken * mel::HOP) as f32
}
