//! Power in mel bands.

use std::sync::Arc;

use realfft::{RealFftPlanner, RealToComplex};

/// Samples in an analysis window: 25 ms.
pub(super) const WINDOW: usize = 400;
/// Samples from one window to the next: 12.5 ms. Half as many frames as at 10 ms make alignment
/// a third cheaper and were no worse on the development recordings.
pub(super) const HOP: usize = 200;
/// Mel bands.
pub(super) const BANDS: usize = 26;

const TRANSFORM: usize = 512;
/// The lowest and highest frequency of the bands, in Hz.
const LOWEST: f32 = 100.0;
const HIGHEST: f32 = 7_000.0;
/// Raises high frequencies to about the strength of low ones.
const PRE_EMPHASIS: f32 = 0.97;

/// Turns windows of sound into the logarithms of their power in [`BANDS`] mel bands.
pub(super) struct MelBands {
    transform: Arc<dyn RealToComplex<f32>>,
    window: Vec<f32>,
    /// For each band its first bin and the weights from there on.
    filters: Vec<(usize, Vec<f32>)>,
}

impl MelBands {
    pub(super) fn new() -> Self {
        Self {
            transform: RealFftPlanner::new().plan_fft_forward(TRANSFORM),
            window: (0..WINDOW).map(hann).collect(),
            filters: (0..BANDS).map(filter).collect(),
        }
    }

    /// The natural logarithms of the power in each band, one row for each window of `samples`.
    pub(super) fn logarithms(&self, samples: &[f32]) -> Vec<[f32; BANDS]> {
        let mut input = self.transform.make_input_vec();
        let mut spectrum = self.transform.make_output_vec();
        let mut rows = Vec::with_capacity(samples.len() / HOP);
        let mut start = 0;
        while start + WINDOW <= samples.len() {
            input.fill(0.0);
            for (index, weight) in self.window.iter().enumerate() {
                let at = start + index;
                let before = if at == 0 { 0.0 } else { samples[at - 1] };
                input[index] = (samples[at] - PRE_EMPHASIS * before) * weight;
            }
            // Fails only for buffers of other lengths than the transform's own.
            if self.transform.process(&mut input, &mut spectrum).is_err() {
                break;
            }
            let mut row = [0.0; BANDS];
            for (value, (first, weights)) in row.iter_mut().zip(&self.filters) {
                let power: f32 = weights.iter().zip(&spectrum[*first..]).map(|(w, bin)| w * bin.norm_sqr()).sum();
                *value = (power + 1e-10).ln();
            }
            rows.push(row);
            start += HOP;
        }
        rows
    }
}

#[expect(clippy::cast_precision_loss, reason = "window indices are small")]
fn hann(index: usize) -> f32 {
    0.5 - 0.5 * (std::f32::consts::TAU * index as f32 / (WINDOW - 1) as f32).cos()
}

/// The mel scale of O'Shaughnessy: 2595·log10(1 + f/700).
fn mel(frequency: f32) -> f32 {
    2595.0 * (1.0 + frequency / 700.0).log10()
}

fn frequency(mel: f32) -> f32 {
    700.0 * (10.0_f32.powf(mel / 2595.0) - 1.0)
}

/// The triangular filter of a band.
#[expect(clippy::cast_precision_loss, reason = "bin numbers are small")]
fn filter(band: usize) -> (usize, Vec<f32>) {
    let corner = |index: usize| {
        let step = (mel(HIGHEST) - mel(LOWEST)) / (BANDS + 1) as f32;
        frequency(mel(LOWEST) + step * index as f32)
    };
    let (low, centre, high) = (corner(band), corner(band + 1), corner(band + 2));
    let weight = |bin: usize| {
        let at = bin as f32 * speech::RATE as f32 / TRANSFORM as f32;
        ((at - low) / (centre - low)).min((high - at) / (high - centre)).max(0.0)
    };
    let bins = TRANSFORM / 2 + 1;
    let first = (0..bins).find(|&bin| weight(bin) > 0.0).unwrap_or(0);
    (first, (first..bins).map(weight).take_while(|&weight| weight > 0.0).collect())
}
