//! How loud it is, seen from outside the audio callback.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering::Relaxed};

use speech::Level;

/// A sample this near to full scale was cut off by the device: -0.01 dBFS, so that the largest
/// 16-bit value counts.
const CLIPPED: f32 = 0.999;
/// How long the root mean square looks back, in seconds.
const WINDOW: f32 = 0.1;
/// How fast a peak falls, in dB per second: slow enough for an eye to read it.
const FALL: f32 = 20.0;

/// The loudness of a microphone or speaker right now. Any number of readers may look, from any thread;
/// none of them makes the audio callback wait.
#[derive(Clone, Debug, Default)]
pub struct Meter {
    gauge: Arc<Gauge>,
}

#[derive(Debug, Default)]
struct Gauge {
    /// Bits of the highest recent absolute sample.
    peak: AtomicU32,
    /// Bits of the mean square over the last [`WINDOW`].
    power: AtomicU32,
    clipped: AtomicU64,
}

impl Meter {
    /// The highest recent sample, falling by 20 dB a second.
    #[must_use]
    pub fn peak(&self) -> Level {
        decibels(20.0, f32::from_bits(self.gauge.peak.load(Relaxed)))
    }

    /// The root mean square over about the last 100 ms; a full-scale sine reads -3 dBFS.
    #[must_use]
    pub fn rms(&self) -> Level {
        decibels(10.0, f32::from_bits(self.gauge.power.load(Relaxed)))
    }

    /// How many samples have been cut off at full scale since the device was opened. If it grows, the
    /// microphone is too loud.
    #[must_use]
    pub fn clipped(&self) -> u64 {
        self.gauge.clipped.load(Relaxed)
    }
}

fn decibels(factor: f32, value: f32) -> Level {
    Level((factor * value.max(1e-12).log10()).clamp(Level::SILENCE.0, 0.0))
}

/// The side of a [`Meter`] that the audio callback writes.
pub(crate) struct MeterInput {
    meter: Meter,
    rate: f32,
    peak: f32,
    power: f32,
}

impl MeterInput {
    /// The input of a meter for sound at `rate` Hz.
    pub(crate) fn new(meter: Meter, rate: u32) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "sample rates are exact in 24 bits")]
        let rate = rate as f32;
        Self { meter, rate, peak: 0.0, power: 0.0 }
    }

    /// Takes note of some samples. Neither allocates nor waits.
    pub(crate) fn note(&mut self, samples: &[f32]) {
        if samples.is_empty() {
            return;
        }
        let (mut highest, mut energy, mut clipped) = (0.0f32, 0.0f32, 0u64);
        for sample in samples {
            let size = sample.abs();
            highest = highest.max(size);
            energy += size * size;
            clipped += u64::from(size >= CLIPPED);
        }
        #[expect(clippy::cast_precision_loss, reason = "a block has a few thousand samples")]
        let count = samples.len() as f32;
        let seconds = count / self.rate;
        self.peak = highest.max(self.peak * 10f32.powf(-FALL * seconds / 20.0));
        self.power += (energy / count - self.power) * (1.0 - (-seconds / WINDOW).exp());
        let gauge = &self.meter.gauge;
        gauge.peak.store(self.peak.to_bits(), Relaxed);
        gauge.power.store(self.power.to_bits(), Relaxed);
        if clipped > 0 {
            gauge.clipped.fetch_add(clipped, Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_tones::tone;

    fn after(samples: &[f32]) -> Meter {
        let meter = Meter::default();
        let mut input = MeterInput::new(meter.clone(), 48_000);
        for block in samples.chunks(480) {
            input.note(block);
        }
        meter
    }

    #[track_caller]
    fn check(samples: &[f32], peak: f32, rms: f32) {
        let meter = after(samples);
        assert!((meter.peak().0 - peak).abs() < 0.2, "peak {:?}, not {peak}", meter.peak());
        assert!((meter.rms().0 - rms).abs() < 0.2, "rms {:?}, not {rms}", meter.rms());
    }

    #[test]
    fn a_half_scale_sine_has_its_peak_at_minus_six_and_its_rms_three_below() {
        check(&tone(1000.0, 0.5, 48_000, 48_000), -6.0, -9.0);
    }

    #[test]
    fn silence_is_the_lowest_level() {
        check(&[0.0; 4800], Level::SILENCE.0, Level::SILENCE.0);
    }

    #[test]
    fn a_peak_falls_by_twenty_decibels_a_second() {
        let mut samples = vec![0.0; 48_480];
        samples[..480].fill(0.5);
        assert!((after(&samples).peak().0 - -26.0).abs() < 0.2);
    }

    #[test]
    fn cut_off_samples_are_counted() {
        assert_eq!(after(&[1.0, -1.0, 0.99, 0.5]).clipped(), 2);
    }
}
