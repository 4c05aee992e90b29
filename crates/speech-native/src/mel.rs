//! Power in mel bands.

use std::sync::Arc;

use realfft::{RealFftPlanner, RealToComplex};

/// Points of the Fourier transform; a shorter window is filled up with silence.
const TRANSFORM: usize = 512;

/// How sound is cut into windows, and windows into bands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    /// Samples in an analysis window, at most [`TRANSFORM`].
    pub(crate) window: usize,
    /// Samples from one window to the next.
    pub(crate) hop: usize,
    /// Samples after which the Hann window would come again: `window`, or one less for a window that
    /// falls to zero at both ends.
    pub(crate) period: usize,
    /// The lower edge of the first band and the upper edge of the last, in Hz.
    pub(crate) lowest: f32,
    pub(crate) highest: f32,
    /// Raises high frequencies: the share of the sample before that is taken away.
    pub(crate) pre_emphasis: f32,
}

/// Turns windows of sound into the logarithms of their power in `BANDS` mel bands.
pub(crate) struct MelBands<const BANDS: usize> {
    shape: Shape,
    transform: Arc<dyn RealToComplex<f32>>,
    window: Vec<f32>,
    /// For each band its first bin and the weights from there on.
    filters: Vec<(usize, Vec<f32>)>,
}

impl<const BANDS: usize> MelBands<BANDS> {
    pub(crate) fn new(shape: Shape) -> Self {
        Self {
            shape,
            transform: RealFftPlanner::new().plan_fft_forward(TRANSFORM),
            window: (0..shape.window).map(|index| hann(index, shape.period)).collect(),
            filters: (0..BANDS).map(|band| filter(band, BANDS, &shape)).collect(),
        }
    }

    /// The natural logarithms of the power in each band, one row for each window of `samples`.
    pub(crate) fn logarithms(&self, samples: &[f32]) -> Vec<[f32; BANDS]> {
        let Shape { window, hop, pre_emphasis, .. } = self.shape;
        let mut input = self.transform.make_input_vec();
        let mut spectrum = self.transform.make_output_vec();
        let mut scratch = self.transform.make_scratch_vec();
        let mut rows = Vec::with_capacity(samples.len() / hop);
        let mut start = 0;
        while start + window <= samples.len() {
            input.fill(0.0);
            for (index, weight) in self.window.iter().enumerate() {
                let at = start + index;
                let before = if at == 0 { 0.0 } else { samples[at - 1] };
                input[index] = (samples[at] - pre_emphasis * before) * weight;
            }
            // Fails only for buffers of other lengths than the transform's own.
            if self.transform.process_with_scratch(&mut input, &mut spectrum, &mut scratch).is_err() {
                break;
            }
            let mut row = [0.0; BANDS];
            for (value, (first, weights)) in row.iter_mut().zip(&self.filters) {
                let power: f32 = weights.iter().zip(&spectrum[*first..]).map(|(w, bin)| w * bin.norm_sqr()).sum();
                *value = (power + 1e-10).ln();
            }
            rows.push(row);
            start += hop;
        }
        rows
    }
}

#[expect(clippy::cast_precision_loss, reason = "window indices are small")]
fn hann(index: usize, period: usize) -> f32 {
    0.5 - 0.5 * (std::f32::consts::TAU * index as f32 / period as f32).cos()
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
fn filter(band: usize, bands: usize, shape: &Shape) -> (usize, Vec<f32>) {
    let corner = |index: usize| {
        let step = (mel(shape.highest) - mel(shape.lowest)) / (bands + 1) as f32;
        frequency(mel(shape.lowest) + step * index as f32)
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
