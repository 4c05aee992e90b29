//! From distances to a decision: one candidate, two that are close, or none.
//!
//! A distance alone says little: it grows with the microphone, the place and the phrase. So it is
//! held against three others: how far the member's other phrases are from the clip, how far the
//! nearest of them is, and how far the takes of the phrase are from each other. The weights of the
//! sum of logarithms are rounded from a logistic regression on development recordings.

/// The sum from which on a clip is none of the phrases, and the sum of half of the right answers,
/// which is full confidence. At these limits 1 to 3 % of the right answers of the Arabic development
/// recordings are lost, and 9 % (several takes) to 16 % (one take) of other words pass ten candidates.
const OF_ONE_TAKE: Scale = Scale { limit: 2.1, usual: 0.8 };
const OF_SEVERAL_TAKES: Scale = Scale { limit: 2.3, usual: -1.5 };

struct Scale {
    limit: f32,
    usual: f32,
}

/// The best must be nearer than this share of the next candidate's distance to be sure; and not
/// nearer than this share to ask "did you say …?".
const SURE: f32 = 0.9;
const NEAR: f32 = 0.8;

/// The share that stands for the nearest other phrase when the question is only whether it was one
/// of two candidates: that of a usual right answer.
const USUAL: f32 = 0.6;

/// The takes of a phrase lie at least this much of the usual distance from each other: two that
/// agree by chance must not make the phrase unsayable.
const LEAST_SPREAD: f32 = 0.5;

/// The distances that a decision rests on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Distances {
    /// Of the best candidate.
    pub(super) best: f32,
    /// Of the next candidate, if there is another.
    pub(super) second: f32,
    /// Of the nearest phrase that is no candidate; infinite where there is none.
    pub(super) stranger: f32,
    /// The mean of all takes that are not the best candidate's.
    pub(super) others: f32,
    /// Among the takes of the best phrase and, on average, of any phrase; nothing for one take.
    pub(super) spread: Option<(f32, f32)>,
}

/// What the distances say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Verdict {
    /// The best candidate, with the confidence of [`speech::Hearing::Sure`].
    Sure(f32),
    /// The best candidate or the second.
    Near,
    /// Neither.
    None,
}

impl Distances {
    pub(super) fn verdict(&self) -> Verdict {
        let ratio = self.best / self.second;
        let sum = self.sum(self.second.min(self.stranger));
        let Scale { limit, usual } = if self.spread.is_some() { OF_SEVERAL_TAKES } else { OF_ONE_TAKE };
        if sum <= limit && ratio <= SURE {
            let headroom = ((limit - sum) / (limit - usual)).min((SURE - ratio) / (SURE - USUAL));
            Verdict::Sure(0.5 + 0.5 * headroom.clamp(0.0, 1.0))
        } else if ratio > NEAR && self.stranger > self.best && self.sum(self.best / USUAL) <= limit {
            Verdict::Near
        } else {
            Verdict::None
        }
    }

    fn sum(&self, nearest_other: f32) -> f32 {
        let ratio = |other: f32| (self.best / other.max(1e-3)).max(1e-3).ln();
        let alone = self.best.max(1e-3).ln();
        match self.spread {
            None => alone + ratio(self.others) + ratio(nearest_other),
            Some((own, usual)) => {
                let own = own.max(LEAST_SPREAD * usual);
                alone + 2.0 * ratio(self.others) + 3.0 * (ratio(nearest_other) + ratio(own)) + ratio(usual)
            }
        }
    }
}
