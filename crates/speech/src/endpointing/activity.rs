//! Whether a frame of sound is somebody speaking to the device.

use std::fmt;

use earshot::Detector;

use super::band::SpeechBand;

/// Samples in a frame: 16 ms, the frame of earshot's network.
pub(super) const FRAME: usize = 256;

/// How many frames outside utterances the place is judged by: 4 s.
const MEMORY: usize = 250;

/// The share of those frames that must be quieter than speech. With 0.9 the peaks of many voices
/// in the background are part of the place, and a single slammed door is not.
const QUANTILE: f32 = 0.9;

/// How far a frame must stand out from that level to begin an utterance, and to continue it, in dB.
const BEGINNING: f32 = 6.0;
const CONTINUING: f32 = 3.0;

/// What the place is taken for while nothing is known, and the least it is taken for, in dBFS of
/// the pre-emphasised signal: a close microphone in a silent room.
const QUIETEST: f32 = -72.0;

/// How much lower the network's score may be once somebody speaks: inside a word it dips.
const HYSTERESIS: f32 = 0.15;

/// Frames of unbroken speech (4 s) after which it is learnt as part of the place after all:
/// answers are shorter, and a courtyard that became loud would else hold the microphone for good.
const TOO_LONG: usize = 250;

/// Voice activity: earshot's score, and the level over that of the place.
pub(super) struct Activity {
    threshold: f32,
    detector: Box<Detector>,
    band: SpeechBand,
    /// Levels of the last frames outside utterances, in dBFS, a ring.
    place: [f32; MEMORY],
    known: usize,
    next: usize,
    /// Frames since the utterance began.
    spoken: usize,
}

impl fmt::Debug for Activity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Activity").field("threshold", &self.threshold).field("floor", &self.floor()).finish()
    }
}

impl Activity {
    pub(super) fn new(threshold: f32) -> Self {
        Self {
            threshold,
            detector: Detector::default_boxed(),
            band: SpeechBand::default(),
            place: [QUIETEST; MEMORY],
            known: 0,
            next: 0,
            spoken: 0,
        }
    }

    /// Forgets the sound so far, but not the place.
    pub(super) fn forget_voice(&mut self) {
        self.detector.reset();
        self.band = SpeechBand::default();
        self.spoken = 0;
    }

    /// Whether a frame of [`FRAME`] finite samples within ±1 is speech; `began`: within an
    /// utterance.
    pub(super) fn hears(&mut self, frame: &[f32], began: bool) -> bool {
        let score = self.detector.predict_f32(frame);
        let level = self.band.level(frame);
        self.spoken = if began { self.spoken + 1 } else { 0 };
        let (threshold, margin) = if began {
            (self.threshold - env("HYST", HYSTERESIS), env("CONT", CONTINUING))
        } else {
            (env("THR", self.threshold), env("BEG", BEGINNING))
        };
        let speech = score >= threshold && level >= self.floor() + margin;
        if !began || self.spoken > TOO_LONG {
            self.learn(level);
        }
        speech
    }

    fn learn(&mut self, level: f32) {
        self.place[self.next] = level;
        self.next = (self.next + 1) % MEMORY;
        self.known = (self.known + 1).min(MEMORY);
    }

    /// The level of the place, in dBFS.
    fn floor(&self) -> f32 {
        let mut levels = self.place;
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a small positive index"
        )]
        let index = ((MEMORY - 1) as f32 * env("Q", QUANTILE)) as usize;
        let (_, floor, _) = levels.select_nth_unstable_by(index, f32::total_cmp);
        floor.max(env("QUIET", QUIETEST))
    }
}

fn env(n: &str, d: f32) -> f32 {
    std::env::var(n).ok().and_then(|x| x.parse().ok()).unwrap_or(d)
}
