//! A clip against every candidate.

use speech::Hearing;

use super::decision::{self, Standing, Surroundings};
use super::description::Thresholds;

/// How well each candidate of an expectation fits a clip, so that decisions between any of them can be
/// compared: what the bench does.
#[derive(Debug)]
pub struct Examined {
    ids: Vec<String>,
    /// By candidate; nothing for one that cannot be pronounced, or not in the time of the clip.
    standings: Vec<Option<Standing>>,
    surroundings: Surroundings,
    thresholds: Thresholds,
}

impl Examined {
    pub(super) fn new(
        ids: Vec<String>,
        standings: Vec<Option<Standing>>,
        surroundings: Surroundings,
        thresholds: Thresholds,
    ) -> Self {
        Self { ids, standings, surroundings, thresholds }
    }

    /// The decision if only these candidates had been expected, by their places in the expectation.
    #[must_use]
    pub fn hearing_among(&self, candidates: impl IntoIterator<Item = usize>) -> Hearing {
        let standings = candidates.into_iter().filter_map(|candidate| self.standings.get(candidate).copied().flatten());
        decision::decide(standings.collect(), self.surroundings, &self.thresholds, |candidate| {
            self.ids[candidate].clone()
        })
    }

    /// The decision between all candidates.
    #[must_use]
    pub fn hearing(&self) -> Hearing {
        self.hearing_among(0..self.standings.len())
    }

    /// How much better than all that nobody expects the best of these candidates fits, in nats; nothing where
    /// none of them can be said in the time of the clip.
    #[must_use]
    pub fn stands_out_among(&self, candidates: impl IntoIterator<Item = usize>) -> Option<f32> {
        let standings = candidates.into_iter().filter_map(|candidate| self.standings.get(candidate).copied().flatten());
        let best = standings.max_by(|one, other| one.total.total_cmp(&other.total))?;
        Some(decision::stands_out(&best, self.surroundings))
    }

    /// The score of a candidate in nats, by its place in the expectation: the best is the likeliest.
    #[must_use]
    pub fn score(&self, candidate: usize) -> Option<f32> {
        self.standings.get(candidate).copied().flatten().map(|standing| standing.total)
    }
}
