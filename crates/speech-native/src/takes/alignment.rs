//! Dynamic time warping of two patterns.

use super::cepstra::{ALIGNED, Pattern};

/// How far the alignment may stray from an even one, as a share of the longer pattern.
const STRAY: f32 = 0.5;

/// A pattern is not aligned with one that is longer than this many times its length: nobody says
/// the same phrase so differently.
const LENGTHS: usize = 3;

/// The distance of patterns that cannot be aligned: more than any two words of one speaker had.
pub(super) const FAR: f32 = 40.0;

/// The distance of two patterns: the mean squared distance of frames along the best alignment,
/// in which a step in both patterns weighs as much as one step in each (Sakoe and Chiba 1978,
/// symmetric, without slope limit; slope limits lost accuracy on the development recordings).
#[expect(clippy::cast_precision_loss, reason = "patterns have at most some hundred frames")]
pub(super) fn distance(one: &Pattern, other: &Pattern) -> f32 {
    let (rows, columns) = (one.len(), other.len());
    if rows == 0 || columns == 0 || rows > LENGTHS * columns || columns > LENGTHS * rows {
        return FAR;
    }
    let stray = (STRAY * rows.max(columns) as f32).max(4.0);
    let slope = columns as f32 / rows as f32;
    let scale = rows.max(columns) as f32 / columns as f32;
    let mut before = vec![f32::INFINITY; columns];
    let mut current = vec![f32::INFINITY; columns];
    for (row, frame) in one.iter().enumerate() {
        current.fill(f32::INFINITY);
        for (column, candidate) in other.iter().enumerate() {
            if (row as f32 * slope - column as f32).abs() * scale > stray {
                continue;
            }
            let cost = squared(frame, candidate);
            let diagonal = match (row, column) {
                (0, 0) => 0.0,
                (0, _) | (_, 0) => f32::INFINITY,
                _ => before[column - 1],
            };
            let left = if column == 0 { f32::INFINITY } else { current[column - 1] };
            current[column] = (diagonal + 2.0 * cost).min(before[column] + cost).min(left + cost);
        }
        std::mem::swap(&mut before, &mut current);
    }
    (before[columns - 1] / (rows + columns) as f32).min(FAR)
}

fn squared(one: &[f32; ALIGNED], other: &[f32; ALIGNED]) -> f32 {
    one.iter().zip(other).map(|(a, b)| (a - b) * (a - b)).sum()
}
