//! The level of sound where speech has its strength.

use crate::{Level, RATE};

/// The band of which the level is taken, in Hz: most of the strength of vowels lies within, mains
/// hum and wind below, most of a hiss above.
const LOWEST: f32 = 200.0;
const HIGHEST: f32 = 4_000.0;

/// A high-pass and a low-pass filter of second order, one after the other.
#[derive(Debug)]
pub(super) struct SpeechBand {
    filters: [Biquad; 2],
}

impl Default for SpeechBand {
    fn default() -> Self {
        Self { filters: [Biquad::high_pass(LOWEST), Biquad::low_pass(HIGHEST)] }
    }
}

impl SpeechBand {
    /// The level of the next frame within the band, in dBFS.
    pub(super) fn level(&mut self, frame: &[f32]) -> f32 {
        let mut filtered = frame.to_vec();
        for filter in &mut self.filters {
            filtered.iter_mut().for_each(|sample| *sample = filter.next(*sample));
        }
        Level::of(&filtered).0
    }
}

/// A Butterworth filter of second order, transposed direct form II; the coefficients are those of
/// Robert Bristow-Johnson's "Audio EQ Cookbook" with Q = 1/√2.
#[derive(Debug)]
struct Biquad {
    feed_forward: [f32; 3],
    feedback: [f32; 2],
    state: [f32; 2],
}

impl Biquad {
    fn high_pass(frequency: f32) -> Self {
        let (cosine, alpha) = angle(frequency);
        Self::normalised([(1.0 + cosine) / 2.0, -(1.0 + cosine), (1.0 + cosine) / 2.0], cosine, alpha)
    }

    fn low_pass(frequency: f32) -> Self {
        let (cosine, alpha) = angle(frequency);
        Self::normalised([(1.0 - cosine) / 2.0, 1.0 - cosine, (1.0 - cosine) / 2.0], cosine, alpha)
    }

    fn normalised(feed_forward: [f32; 3], cosine: f32, alpha: f32) -> Self {
        let first = 1.0 + alpha;
        Self {
            feed_forward: feed_forward.map(|coefficient| coefficient / first),
            feedback: [-2.0 * cosine / first, (1.0 - alpha) / first],
            state: [0.0; 2],
        }
    }

    fn next(&mut self, sample: f32) -> f32 {
        let out = self.feed_forward[0] * sample + self.state[0];
        self.state[0] = self.feed_forward[1] * sample - self.feedback[0] * out + self.state[1];
        self.state[1] = self.feed_forward[2] * sample - self.feedback[1] * out;
        out
    }
}

/// The cosine of a frequency's angle, and alpha for Q = 1/√2.
fn angle(frequency: f32) -> (f32, f32) {
    #[expect(clippy::cast_precision_loss, reason = "the rate is exact in an f32")]
    let omega = std::f32::consts::TAU * frequency / RATE as f32;
    (omega.cos(), omega.sin() / std::f32::consts::SQRT_2)
}
