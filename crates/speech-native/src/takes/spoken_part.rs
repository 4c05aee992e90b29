//! Where in a clip somebody speaks.

use std::ops::Range;

use speech::Level;

use super::mel::{HOP, WINDOW};

/// How far a frame may be below the loudest ones to belong to the word, in dB.
const BELOW_PEAK: f32 = 25.0;
/// Where between the floor and the peak, in dB, the word begins at least.
const ABOVE_FLOOR: f32 = 0.25;
/// Frames kept before and after, for weak consonants: 37.5 ms.
const MARGIN: usize = 3;
/// A pause of more frames than this (0.5 s) divides two utterances, of which the stronger is taken.
const PAUSE: usize = 40;
/// A run of fewer frames than this at an edge, set apart by [`APART`] frames, is a click.
const CLICK: usize = 3;
const APART: usize = 8;
/// The peak is the level of the fifth loudest frame, so that a click is not the peak.
const PEAK: usize = 5;

/// The levels of a clip.
pub(super) struct Levels {
    /// The level of each window, in dBFS.
    pub(super) each: Vec<f32>,
    /// That of the loudest speech, in dBFS.
    pub(super) peak: f32,
    /// That of the quietest tenth, in dBFS.
    pub(super) floor: f32,
}

impl Levels {
    /// The levels of a clip; nothing where it is shorter than [`PEAK`] windows.
    pub(super) fn of(samples: &[f32]) -> Option<Self> {
        let each: Vec<f32> = (0..)
            .map(|index| index * HOP)
            .take_while(|start| start + WINDOW <= samples.len())
            .map(|start| Level::of(&samples[start..start + WINDOW]).0)
            .collect();
        if each.len() < PEAK {
            return None;
        }
        let mut sorted = each.clone();
        sorted.sort_by(f32::total_cmp);
        let (peak, floor) = (sorted[sorted.len() - PEAK], sorted[sorted.len() / 10]);
        Some(Self { each, peak, floor })
    }

    /// The windows in which somebody speaks.
    pub(super) fn spoken(&self) -> Range<usize> {
        let threshold = (self.peak - BELOW_PEAK).max(self.floor + ABOVE_FLOOR * (self.peak - self.floor));
        let utterances = self.utterances(threshold);
        let strength = |runs: &Vec<Range<usize>>| -> f32 {
            runs.iter().flat_map(|run| &self.each[run.clone()]).map(|level| level - threshold).sum()
        };
        let strongest = utterances.into_iter().max_by(|one, other| strength(one).total_cmp(&strength(other)));
        let Some(mut runs) = strongest else { return 0..0 };
        while runs.len() > 1 && runs[0].len() < CLICK && runs[1].start - runs[0].end > APART {
            runs.remove(0);
        }
        while let [.., before, last] = runs.as_slice()
            && last.len() < CLICK
            && last.start - before.end > APART
        {
            runs.pop();
        }
        let end = runs.last().map_or(0, |run| run.end);
        runs[0].start.saturating_sub(MARGIN)..(end + MARGIN).min(self.each.len())
    }

    /// Runs of windows above a threshold, those close to each other together.
    fn utterances(&self, threshold: f32) -> Vec<Vec<Range<usize>>> {
        let mut utterances: Vec<Vec<Range<usize>>> = Vec::new();
        for (index, _) in self.each.iter().enumerate().filter(|(_, level)| **level > threshold) {
            let last = utterances.last_mut().and_then(|runs| Some((runs.last()?.end, runs)));
            match last {
                Some((end, runs)) if end == index => {
                    if let Some(run) = runs.last_mut() {
                        run.end = index + 1;
                    }
                }
                Some((end, runs)) if index - end <= PAUSE => runs.push(index..index + 1),
                _ => utterances.push(std::iter::once(index..index + 1).collect()),
            }
        }
        utterances
    }
}
