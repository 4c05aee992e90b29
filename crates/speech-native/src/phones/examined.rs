//! A clip against every candidate.

use speech::Hearing;

use super::decision::{self, Standing};
use super::description::Thresholds;

/// How well each candidate of an expectation fits a clip, so that decisions between any of them can be
/// compared: what the bench does.
#[derive(Debug)]
pub struct Examined {
    ids: Vec<String>,
    /// By candidate; nothing for one that cannot be pronounced, or not in the time of the clip.
    standings: Vec<Option<Standing>>,
    /// The weight of nothing but silence.
    silence: f32,
    thresholds: Thresholds,
}

impl Examined {
    pub(super) fn new(
        ids: Vec<String>,
        standings: Vec<Option<Standing>>,
        silence: f32,
        thresholds: Thresholds,
    ) -> Self {
        Self { ids, standings, silence, thresholds }
    }

    /// The decision if only these candidates had been expected, by their places in the expectation.
    #[must_use]
    pub fn hearing_among(&self, candidates: impl IntoIterator<Item = usize>) -> Hearing {
        let standings = candidates.into_iter().filter_map(|candidate| self.standings.get(candidate).copied().flatten());
        decision::decide(standings.collect(), self.silence, &self.thresholds, |candidate| self.ids[candidate].clone())
    }

    /// The decision between all candidates.
    #[must_use]
    pub fn hearing(&self) -> Hearing {
        self.hearing_among(0..self.standings.len())
    }

    /// The score of a candidate in nats, by its place in the expectation: the best is the likeliest.
    #[must_use]
    pub fn score(&self, candidate: usize) -> Option<f32> {
        self.standings.get(candidate).copied().flatten().map(|standing| standing.total)
    }
}
