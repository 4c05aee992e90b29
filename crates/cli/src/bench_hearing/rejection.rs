//! What is gained and lost by asking more of a candidate before it counts as said.

/// How far right choices stood out from all else that could have been said, and how far the best candidate did
/// where none of the list was said.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rejection {
    right: Vec<f32>,
    others: Vec<f32>,
}

/// A limit: the shares of right choices that it refuses and of other words that it lets through.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Point {
    pub(crate) refused: f64,
    pub(crate) accepted: f64,
    /// The limit itself, in nats.
    pub(crate) limit: f32,
}

impl Rejection {
    /// Counts a right choice; one of which nothing was heard is below every limit.
    pub(crate) fn count_right(&mut self, stands_out: Option<f32>) {
        self.right.push(stands_out.unwrap_or(f32::NEG_INFINITY));
    }

    /// Counts the best candidate for a word that is not in the list.
    pub(crate) fn count_other(&mut self, stands_out: Option<f32>) {
        self.others.push(stands_out.unwrap_or(f32::NEG_INFINITY));
    }

    /// What a limit lets through that refuses this share of right choices; nothing without any.
    pub(crate) fn at(&self, refused: f64) -> Option<Point> {
        let mut right = self.right.clone();
        right.sort_by(f32::total_cmp);
        let place = (refused * right.len() as f64) as usize;
        let limit = *right.get(place.min(right.len().checked_sub(1)?))?;
        let passed = self.others.iter().filter(|stands_out| **stands_out >= limit).count();
        (!self.others.is_empty()).then(|| Point { refused, accepted: passed as f64 / self.others.len() as f64, limit })
    }

    /// The points of a curve, from 0 to 30 % refused.
    pub(crate) fn curve(&self) -> Vec<Point> {
        (0..=60).filter_map(|step| self.at(f64::from(step) / 200.0)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rejection(right: &[f32], others: &[f32]) -> Rejection {
        let mut rejection = Rejection::default();
        right.iter().for_each(|stands_out| rejection.count_right(Some(*stands_out)));
        others.iter().for_each(|stands_out| rejection.count_other(Some(*stands_out)));
        rejection
    }

    #[test]
    fn a_limit_that_refuses_more_lets_less_through() {
        let rejection = rejection(&[1.0, 2.0, 3.0, 4.0], &[0.0, 1.5, 2.5, 9.0]);
        let accepted = |refused| rejection.at(refused).map(|point| point.accepted);
        assert_eq!([0.0, 0.25, 0.5].map(accepted), [Some(0.75), Some(0.5), Some(0.25)]);
        assert_eq!(rejection.curve().len(), 61);
    }

    #[test]
    fn nothing_is_known_of_nothing() {
        assert_eq!(rejection(&[], &[1.0]).at(0.05), None);
        assert_eq!(rejection(&[1.0], &[]).at(0.05), None);
    }
}
