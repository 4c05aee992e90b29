//! What can be measured of a recording, and what may be wrong with it.

use speech::Pcm;

use super::levels::{Levels, MOMENT};
use super::loudness::loudness;

/// A sample from here on is at the limit of what a microphone can say.
const AT_LIMIT: f32 = 0.985;
/// The share of samples at the limit from which a recording sounds distorted: a thousandth.
const DISTORTED: f32 = 0.001;
/// Below this level nobody speaks, in dBFS.
const SILENT: f32 = -60.0;
/// Below this level a recording can no longer be made louder without its noise, in dBFS.
const FAINT: f32 = -48.0;
/// How far speech must stand out from what is behind it, in dB.
const CLEAR: f32 = 18.0;
/// A recording shorter than this may have no moment without speech, in milliseconds.
const HAS_PAUSES: usize = 1_000;
/// The loudness between which clips pass for equally loud, in LUFS.
const EVEN: std::ops::RangeInclusive<f32> = -27.0..=-13.0;

/// What is wrong with a recording.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SoundFlaw {
    /// Nobody speaks in it.
    Silent,
    /// It is too quiet.
    TooQuiet,
    /// It is too loud beside other clips.
    TooLoud,
    /// It was too loud for the microphone, and is distorted.
    Clipped,
    /// There is noise behind the voice.
    Noisy,
    /// It is longer than a clip may be.
    TooLong,
}

impl SoundFlaw {
    /// The code under which `locales/` tells it to a trainer who records: `record-flaw-<code>`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::TooQuiet => "too-quiet",
            Self::TooLoud => "too-loud",
            Self::Clipped => "clipped",
            Self::Noisy => "noisy",
            Self::TooLong => "too-long",
        }
    }
}

/// What was measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quality {
    /// Its loudness, in LUFS.
    pub loudness: f32,
    /// Its highest sample, from 0 to 1.
    pub peak: f32,
    /// How much of it is at the limit, from 0 to 1.
    pub at_limit: f32,
    /// The level of the speech, in dBFS.
    pub speech: f32,
    /// The level of what is behind the speech, in dBFS.
    pub floor: f32,
    /// How long it is, in milliseconds.
    pub milliseconds: u64,
}

impl Quality {
    /// Measures a sound.
    #[must_use]
    pub fn of(sound: &Pcm) -> Self {
        let levels = Levels::of(sound);
        let at_limit = sound.samples.iter().filter(|sample| sample.abs() >= AT_LIMIT).count();
        #[expect(clippy::cast_precision_loss, reason = "a share needs no more than seven digits")]
        let at_limit = at_limit as f32 / sound.samples.len().max(1) as f32;
        Self {
            loudness: loudness(sound),
            peak: sound.samples.iter().fold(0.0, |peak, sample| sample.abs().max(peak)),
            at_limit,
            speech: levels.speech(),
            floor: levels.floor(),
            milliseconds: sound.milliseconds(),
        }
    }

    /// What is wrong with a recording before anything was done to it. Its loudness is no flaw: that is mended.
    pub(crate) fn flaw_of_a_recording(&self) -> Option<SoundFlaw> {
        if self.speech < SILENT {
            return Some(SoundFlaw::Silent);
        }
        if self.speech < FAINT {
            return Some(SoundFlaw::TooQuiet);
        }
        self.flaw_in_itself()
    }

    /// What is wrong with a clip beside other clips.
    pub(crate) fn flaw_of_a_clip(&self) -> Option<SoundFlaw> {
        if self.speech < SILENT {
            return Some(SoundFlaw::Silent);
        }
        let uneven = if self.loudness < *EVEN.start() {
            Some(SoundFlaw::TooQuiet)
        } else {
            (self.loudness > *EVEN.end()).then_some(SoundFlaw::TooLoud)
        };
        self.flaw_in_itself().or(uneven)
    }

    fn flaw_in_itself(&self) -> Option<SoundFlaw> {
        if self.at_limit > DISTORTED {
            return Some(SoundFlaw::Clipped);
        }
        let has_pauses = self.milliseconds >= HAS_PAUSES as u64;
        (has_pauses && self.speech - self.floor < CLEAR).then_some(SoundFlaw::Noisy)
    }
}

const _: () = assert!(HAS_PAUSES > MOMENT, "a share of moments needs many of them");
