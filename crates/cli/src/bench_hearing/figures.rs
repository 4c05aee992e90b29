//! What was counted, and how sure that is.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::rejection::Rejection;

/// The standard normal deviate of a two-sided interval of 95 %.
const DEVIATE: f64 = 1.959_964;

/// The shares of right choices for which the limits are told that refuse them.
const REFUSED: [f64; 4] = [0.01, 0.02, 0.03, 0.05];

/// A share of clips, each of which may count in part: the mean of several lists that it was tried with.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Share {
    sum: f64,
    clips: f64,
}

impl Share {
    /// Counts a clip, with the share of its lists in which it was so.
    pub(crate) fn count(&mut self, share: f64) {
        self.sum += share;
        self.clips += 1.0;
    }

    /// Both together.
    pub(crate) fn with(self, other: Self) -> Self {
        Self { sum: self.sum + other.sum, clips: self.clips + other.clips }
    }

    /// From 0 to 1; nothing of no clips.
    pub(crate) fn value(self) -> Option<f64> {
        (self.clips > 0.0).then(|| self.sum / self.clips)
    }

    /// The interval of Wilson (1927) that holds the true share in 95 of 100 cases. Clips count as
    /// independent, lists of one clip do not.
    pub(crate) fn interval(self) -> Option<(f64, f64)> {
        let (share, clips) = (self.value()?, self.clips);
        let square = DEVIATE * DEVIATE / clips;
        let centre = share + square / 2.0;
        let spread = DEVIATE * (share * (1.0 - share) / clips + square / clips / 4.0).sqrt();
        Some(((centre - spread) / (1.0 + square), (centre + spread) / (1.0 + square)))
    }

    /// How many clips.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count")]
    pub(crate) fn clips(self) -> u64 {
        self.clips as u64
    }
}

/// How clips went with lists of one length and one number of takes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Trials {
    /// What was said has the best score: the figure to compare recognisers by.
    pub(crate) accuracy: Share,
    /// The decision is sure, and right.
    pub(crate) right: Share,
    /// The decision is sure, and wrong.
    pub(crate) wrong: Share,
    /// The decision is to ask which of two it was.
    pub(crate) near: Share,
}

/// The figures of a language.
#[derive(Debug, Default)]
pub(crate) struct Figures {
    /// Clips that were tried.
    pub(crate) clips: u64,
    /// By length of the list, then by takes of each phrase.
    pub(crate) choices: BTreeMap<usize, BTreeMap<usize, Trials>>,
    /// Clips of other words for which one of four candidates was taken, by takes of each phrase.
    pub(crate) out_of_list: BTreeMap<usize, Share>,
    /// How far right choices and the best of other words stood out, among four candidates, by takes of each phrase.
    pub(crate) rejection: BTreeMap<usize, Rejection>,
    /// From the end of speech to the decision, in milliseconds, four choices, no takes.
    pub(crate) milliseconds: Vec<f64>,
}

impl Figures {
    /// The figures as JSON.
    pub(crate) fn json(&self) -> Value {
        let choices: BTreeMap<String, Value> = self
            .choices
            .iter()
            .map(|(&count, takes)| {
                let takes: BTreeMap<String, Value> =
                    takes.iter().map(|(takes, trials)| (takes.to_string(), trials.json())).collect();
                (count.to_string(), json!({ "chance": 1.0 / count as f64, "takes": takes }))
            })
            .collect();
        let accepted = |takes: usize| self.out_of_list.get(&takes).and_then(|share| share.value());
        let by_takes: BTreeMap<String, Value> =
            self.out_of_list.iter().map(|(takes, share)| (takes.to_string(), with_interval(*share))).collect();
        let point = |rejection: &Rejection, refused: f64| {
            let point = rejection.at(refused);
            json!({ "refused": refused, "accepted": point.map(|at| at.accepted), "limit": point.map(|at| at.limit) })
        };
        let limits: BTreeMap<String, Vec<Value>> = self
            .rejection
            .iter()
            .map(|(takes, rejection)| (takes.to_string(), REFUSED.map(|refused| point(rejection, refused)).to_vec()))
            .collect();
        json!({
            "clips": self.clips,
            "choices": choices,
            "out_of_list_accepted": accepted(0),
            "rejection": limits,
            "out_of_list_accepted_with_takes": by_takes,
        })
    }
}

impl Trials {
    fn json(&self) -> Value {
        let (low, high) = self.accuracy.interval().unzip();
        json!({
            "accuracy": self.accuracy.value(),
            "low": low,
            "high": high,
            "clips": self.accuracy.clips(),
            "sure_right": self.right.value(),
            "sure_wrong": self.wrong.value(),
            "near": self.near.value(),
        })
    }
}

fn with_interval(share: Share) -> Value {
    let (low, high) = share.interval().unzip();
    json!({ "share": share.value(), "low": low, "high": high, "clips": share.clips() })
}

/// The value that a share of all values stays below.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "a place in a list"
)]
pub(crate) fn quantile(values: &[f64], share: f64) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get((share * sorted.len() as f64) as usize).or(sorted.last()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_interval(right: u32, all: u32, low: f64, high: f64) {
        let mut share = Share::default();
        (0..all).for_each(|index| share.count(if index < right { 1.0 } else { 0.0 }));
        let interval = share.interval().unwrap();
        assert!((interval.0 - low).abs() < 1e-3 && (interval.1 - high).abs() < 1e-3, "{interval:?}");
    }

    #[test]
    fn the_interval_is_wilsons() {
        // Newcombe (1998), Statistics in Medicine 17, table I.
        check_interval(81, 263, 0.2553, 0.3662);
        check_interval(15, 148, 0.0624, 0.1605);
        check_interval(0, 20, 0.0, 0.1611);
        check_interval(1, 29, 0.0061, 0.1718);
    }

    #[test]
    fn nothing_is_known_of_no_clips() {
        assert_eq!((Share::default().value(), Share::default().interval()), (None, None));
    }

    #[test]
    fn a_quantile_is_one_of_the_values() {
        assert_eq!(quantile(&[3.0, 1.0, 2.0], 0.5), Some(2.0));
        assert_eq!(quantile(&[3.0, 1.0, 2.0], 1.0), Some(3.0));
        assert_eq!(quantile(&[], 0.5), None);
    }
}
