//! Tones for tests, and what can be measured on them.

/// A sine of `hertz` at `amplitude`, `length` samples at `rate` Hz.
pub(crate) fn tone(hertz: f64, amplitude: f64, rate: u32, length: usize) -> Vec<f32> {
    let step = std::f64::consts::TAU * hertz / f64::from(rate);
    (0..length).map(|index| (amplitude * (step * index as f64).sin()) as f32).collect()
}

/// The frequency of a pure tone in Hz, from its first to its last upward zero crossing.
pub(crate) fn frequency(samples: &[f32], rate: u32) -> f64 {
    let crossings: Vec<f64> = samples
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| pair[0] < 0.0 && pair[1] >= 0.0)
        .map(|(index, pair)| index as f64 + f64::from(pair[0] / (pair[0] - pair[1])))
        .collect();
    match (crossings.first(), crossings.last()) {
        (Some(first), Some(last)) if last > first => (crossings.len() - 1) as f64 * f64::from(rate) / (last - first),
        _ => 0.0,
    }
}

/// The root mean square of some samples.
pub(crate) fn rms(samples: &[f32]) -> f32 {
    let energy: f64 = samples.iter().map(|sample| f64::from(*sample).powi(2)).sum();
    (energy / samples.len().max(1) as f64).sqrt() as f32
}
