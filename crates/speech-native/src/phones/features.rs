//! What the network sees of a clip: the power in mel bands, normalised over the clip.
//!
//! The trainer (`models/phones`) computes the same; the tests hold both together. The normalisation
//! is that of the trial in which the network's form was found.

use crate::mel::{MelBands, Shape};

/// Mel bands.
pub(super) const BANDS: usize = 40;

/// Samples in an analysis window: 25 ms.
pub(super) const WINDOW: usize = 400;

/// Samples from one frame to the next: 10 ms.
pub(super) const HOP: usize = 160;

/// The lower edge of the first band and the upper edge of the last, in Hz.
pub(super) const LOWEST: f32 = 60.0;
pub(super) const HIGHEST: f32 = 7_600.0;

/// How far below the loudest band of the clip a band still counts, in nepers of power (56 dB).
pub(super) const RANGE: f32 = 13.0;

/// How many of 100 frames are quieter than the loud ones' reference, and how far below it a frame still
/// is loud, in nepers of power (22 dB): the microphone's colour is measured on loud frames.
pub(super) const LOUD_PERCENTILE: f32 = 98.0;
pub(super) const LOUD_RANGE: f32 = 5.0;

/// The spread of the bands that the network expects as 1, in nepers of power.
pub(super) const SPREAD: f32 = 2.5;

/// One frame: the natural logarithm of the power in each band.
type Frame = [f32; BANDS];

/// Computes features.
pub(super) struct Features {
    bands: MelBands<BANDS>,
}

impl Features {
    pub(super) fn new() -> Self {
        let shape =
            Shape { window: WINDOW, hop: HOP, period: WINDOW, lowest: LOWEST, highest: HIGHEST, pre_emphasis: 0.0 };
        Self { bands: MelBands::new(shape) }
    }

    /// The normalised features of a clip of finite samples, all frames of the first band first;
    /// empty for a clip that is shorter than [`WINDOW`].
    pub(super) fn of(&self, samples: &[f32]) -> Vec<f32> {
        let mut frames = self.bands.logarithms(samples);
        normalise(&mut frames);
        (0..BANDS).flat_map(|band| frames.iter().map(move |frame| frame[band])).collect()
    }
}

fn normalise(frames: &mut [Frame]) {
    let loudness: Vec<f32> = frames.iter().map(|frame| frame.iter().sum::<f32>() / BANDS as f32).collect();
    let Some(reference) = quantile(&loudness, LOUD_PERCENTILE / 100.0) else { return };
    let floor = frames.iter().flatten().copied().fold(f32::NEG_INFINITY, f32::max) - RANGE;
    frames.iter_mut().flatten().for_each(|power| *power = power.max(floor));
    let colour = mean_of_loud(frames, &loudness, reference - LOUD_RANGE);
    for frame in frames {
        for (power, mean) in frame.iter_mut().zip(colour) {
            *power = (*power - mean) / SPREAD;
        }
    }
}

/// The mean of each band over the frames that are louder than a limit; there is one at least.
#[expect(clippy::cast_precision_loss, reason = "a clip has at most some thousand frames")]
fn mean_of_loud(frames: &[Frame], loudness: &[f32], limit: f32) -> Frame {
    let loud = || frames.iter().zip(loudness).filter(|(_, loudness)| **loudness > limit).map(|(frame, _)| frame);
    let count = loud().count() as f64;
    std::array::from_fn(|band| (loud().map(|frame| f64::from(frame[band])).sum::<f64>() / count) as f32)
}

/// The value below which a share of the values lies, between neighbours on a straight line.
#[expect(clippy::cast_precision_loss, reason = "a clip has at most some thousand frames")]
fn quantile(values: &[f32], share: f32) -> Option<f32> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f32::total_cmp);
    let place = share * sorted.len().checked_sub(1)? as f32;
    let (below, above) = (place.floor() as usize, place.ceil() as usize);
    Some(sorted[below] + (sorted[above] - sorted[below]) * place.fract())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quantile_lies_between_its_neighbours() {
        assert_eq!(quantile(&[4.0, 1.0, 3.0, 2.0, 0.0], 0.5), Some(2.0));
        assert_eq!(quantile(&[0.0, 10.0], 0.98), Some(9.8));
        assert_eq!(quantile(&[], 0.98), None);
    }

    #[test]
    fn frames_begin_every_10_ms_while_a_window_fits() {
        let count = |samples: usize| Features::new().of(&vec![0.1; samples]).len() / BANDS;
        assert_eq!([399, 400, 559, 560, 16_000].map(count), [0, 1, 1, 2, 98]);
    }

    #[test]
    fn a_louder_recording_has_the_same_features() {
        let clip: Vec<f32> = (0..8_000_u16).map(|index| (f32::from(index).powi(2) * 1e-4).sin()).collect();
        let quiet: Vec<f32> = clip.iter().map(|sample| sample * 0.1).collect();
        let (one, other) = (Features::new().of(&clip), Features::new().of(&quiet));
        assert!(one.iter().zip(&other).all(|(one, other)| (one - other).abs() < 1e-2));
    }

    #[test]
    fn silence_has_features_too() {
        assert!(Features::new().of(&[0.0; 4_000]).iter().all(|value| *value == 0.0));
    }
}
