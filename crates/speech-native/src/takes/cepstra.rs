//! Mel cepstra: what is kept of a take, and the pattern that is aligned.

use super::mel::{BANDS, TakeBands};

/// Coefficients kept of each frame: cepstra 1 to 12, and the level.
pub(super) const KEPT: usize = 13;
/// Coefficients that are aligned: the kept ones, normalised, and how they change.
pub(super) const ALIGNED: usize = 2 * KEPT;

/// How far below the loudest band of the clip a band still counts, in nepers of power (35 dB):
/// what is fainter is the room.
const RANGE: f32 = 35.0 * std::f32::consts::LN_10 / 10.0;

/// Coefficients are divided by this power of their deviation: 0 would leave them to the few strong
/// ones, 1 would raise those that hardly carry anything.
const WHITENING: f32 = 0.5;

/// The weight of the changes, which are small numbers, against the coefficients.
const CHANGE: f32 = 2.0;

/// One frame of a take: cepstra and level as signed numbers in units of 1/[`SCALE`].
pub(super) type Frame = [i16; KEPT];
const SCALE: f32 = 512.0;

/// A take or a clip as it is aligned: each frame normalised over the whole.
pub(super) type Pattern = Vec<[f32; ALIGNED]>;

/// The frames of a clip between two windows (see [`super::mel::HOP`]).
pub(super) fn frames(samples: &[f32], levels: &[f32], bands: &TakeBands) -> Vec<Frame> {
    let mut rows = bands.logarithms(samples);
    let loudest = rows.iter().flatten().copied().fold(f32::MIN, f32::max);
    rows.iter_mut().flatten().for_each(|value| *value = value.max(loudest - RANGE));
    rows.iter().zip(levels).map(|(row, &level)| frame(row, level)).collect()
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "indices are small, and a cast to i16 saturates"
)]
fn frame(row: &[f32; BANDS], level: f32) -> Frame {
    let scale = (2.0 / BANDS as f32).sqrt();
    let mut frame = [0; KEPT];
    for (order, value) in frame.iter_mut().take(KEPT - 1).enumerate() {
        let step = std::f32::consts::PI * (order + 1) as f32 / BANDS as f32;
        let sum: f32 = row.iter().enumerate().map(|(band, log)| log * (step * (band as f32 + 0.5)).cos()).sum();
        *value = (scale * sum * SCALE).round() as i16;
    }
    // Half of the power's logarithm, so that the level moves about as much as a cepstrum.
    frame[KEPT - 1] = (level * std::f32::consts::LN_10 / 20.0 * SCALE).round() as i16;
    frame
}

/// The pattern of some frames: every coefficient without its mean, over the root of its deviation;
/// and how it changes, by regression over two frames each way.
#[expect(clippy::cast_precision_loss, reason = "a take has at most some hundred frames")]
pub(super) fn pattern(frames: &[Frame]) -> Pattern {
    let count = frames.len() as f32;
    let mut pattern = vec![[0.0; ALIGNED]; frames.len()];
    for index in 0..KEPT {
        let values: Vec<f32> = frames.iter().map(|frame| f32::from(frame[index]) / SCALE).collect();
        let mean = values.iter().sum::<f32>() / count;
        let deviation = (values.iter().map(|value| (value - mean).powi(2)).sum::<f32>() / count).sqrt();
        let divisor = deviation.max(1e-3).powf(WHITENING);
        for (row, value) in pattern.iter_mut().zip(values) {
            row[index] = (value - mean) / divisor;
        }
    }
    for at in 0..pattern.len() {
        let [before, earlier, later, after] = [-2, -1, 1, 2].map(|offset| neighbour(at, offset, frames.len()));
        for index in 0..KEPT {
            let near = pattern[later][index] - pattern[earlier][index];
            let far = pattern[after][index] - pattern[before][index];
            pattern[at][KEPT + index] = CHANGE * (near + 2.0 * far) / 10.0;
        }
    }
    pattern
}

fn neighbour(at: usize, offset: isize, count: usize) -> usize {
    at.saturating_add_signed(offset).min(count - 1)
}

/// The least movement of speech: the mean deviation of the twelve cepstra. 99 % of the words of
/// every development set move by 0.9 or more; hum, hiss, rumble and clicks by 0.7 at most.
const STILL: f32 = 0.8;

/// Whether the sound changes in time as speech does.
#[expect(clippy::cast_precision_loss, reason = "a take has at most some hundred frames")]
pub(super) fn moves(frames: &[Frame]) -> bool {
    let count = frames.len().max(1) as f32;
    let deviation = |index: usize| {
        let mean = frames.iter().map(|frame| f32::from(frame[index])).sum::<f32>() / count;
        (frames.iter().map(|frame| (f32::from(frame[index]) - mean).powi(2)).sum::<f32>() / count).sqrt()
    };
    (0..KEPT - 1).map(deviation).sum::<f32>() / (KEPT - 1) as f32 / SCALE >= STILL
}
