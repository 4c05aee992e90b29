//! Sound in memory.

/// The rate at which speech is heard, in Hz: what every recogniser here expects.
pub const RATE: u32 = 16_000;

/// Mono sound: samples between -1 and 1 at a rate.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pcm {
    /// The samples, full scale at ±1.
    pub samples: Vec<f32>,
    /// Samples per second, in Hz.
    pub rate: u32,
}

impl Pcm {
    /// How long it lasts, in milliseconds.
    #[must_use]
    pub fn milliseconds(&self) -> u64 {
        if self.rate == 0 { 0 } else { self.samples.len() as u64 * 1000 / u64::from(self.rate) }
    }
}

/// A sound level in dBFS: 0 is full scale, silence is [`Level::SILENCE`].
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Level(pub f32);

impl Level {
    /// The lowest level reported, in dBFS.
    pub const SILENCE: Self = Self(-96.0);

    /// The root-mean-square level of some samples. Samples that are not finite count as silence.
    #[must_use]
    pub fn of(samples: &[f32]) -> Self {
        if samples.is_empty() {
            return Self::SILENCE;
        }
        let energy: f32 = samples.iter().filter(|sample| sample.is_finite()).map(|sample| sample * sample).sum();
        #[expect(clippy::cast_precision_loss, reason = "a level needs no more than seven digits")]
        let mean = energy / samples.len() as f32;
        Self((10.0 * mean.max(1e-12).log10()).clamp(Self::SILENCE.0, 0.0))
    }
}
