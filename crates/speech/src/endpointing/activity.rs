//! Whether a frame of sound is somebody speaking to the device.

use std::fmt;

use earshot::Detector;

use super::band::SpeechBand;

/// Samples in a frame: 16 ms, the frame of earshot's network.
pub(super) const FRAME: usize = 256;

/// How many frames outside utterances the place is judged by: 4 s.
const MEMORY: usize = 250;

/// The share of those frames that must be quieter than speech. With 0.8 most peaks of many voices
/// in the background are part of the place, and a single slammed door is not.
const QUANTILE: f32 = 0.8;

/// How far a frame must stand out from that level to begin an utterance, and to continue it, in dB.
const BEGINNING: f32 = 6.0;
const CONTINUING: f32 = 3.0;

/// What the place is taken for while nothing is known, and the least it is taken for, in dBFS
/// within the band of speech: a close microphone in a silent room.
const QUIETEST: f32 = -72.0;

/// How much lower the network's score may be once somebody speaks: inside a word it dips.
const HYSTERESIS: f32 = 0.15;

/// The network takes any sound that sets in at once, a hiss among them, for half a voice until it
/// has heard more of it. So within the first frames (0.5 s) the score must be this much higher.
const SETTLING: usize = 32;
const UNSETTLED: f32 = 0.2;

/// How far a frame may be below the loudest of its utterance, in dB: what is quieter is breath and
/// echo, the weakest sounds of a word are louder.
const DECAY: f32 = 32.0;

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
    /// Frames heard at all, up to [`SETTLING`].
    heard: usize,
    /// Frames since the utterance began.
    spoken: usize,
    /// The level of its loudest frame, in dBFS.
    loudest: f32,
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
            heard: 0,
            spoken: 0,
            loudest: QUIETEST,
        }
    }

    /// Whether a frame of [`FRAME`] finite samples within ±1 is speech; `began`: within an
    /// utterance.
    pub(super) fn hears(&mut self, frame: &[f32], began: bool) -> bool {
        let score = self.detector.predict_f32(frame);
        let level = self.band.level(frame);
        self.heard = (self.heard + 1).min(SETTLING);
        let speech = if began {
            self.spoken += 1;
            self.loudest = self.loudest.max(level);
            score >= self.threshold - HYSTERESIS && level >= (self.floor() + CONTINUING).max(self.loudest - DECAY)
        } else {
            self.spoken = 0;
            self.loudest = QUIETEST;
            let threshold = if self.heard < SETTLING { self.threshold + UNSETTLED } else { self.threshold };
            score >= threshold && level >= self.floor() + BEGINNING
        };
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
        let index = ((MEMORY - 1) as f32 * QUANTILE) as usize;
        let (_, floor, _) = levels.select_nth_unstable_by(index, f32::total_cmp);
        floor.max(QUIETEST)
    }
}
