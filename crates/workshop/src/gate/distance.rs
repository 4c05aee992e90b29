//! How far two sequences of phones are from each other.

/// The share of phones that have to change to make one sequence the other, from 0 (the same) to 1.
///
/// It is the edit distance (Levenshtein 1966) with equal costs, divided by the length of the longer sequence.
pub(super) fn distance<P: PartialEq>(one: &[P], other: &[P]) -> f32 {
    let longer = one.len().max(other.len());
    if longer == 0 {
        return 0.0;
    }
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, phone) in one.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for place in 1..=other.len() {
            let changed = diagonal + usize::from(*phone != other[place - 1]);
            diagonal = row[place];
            row[place] = changed.min(row[place] + 1).min(row[place - 1] + 1);
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "an answer has a few hundred phones at most")]
    let share = row[other.len()] as f32 / longer as f32;
    share
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(one: &str, other: &str, expected: f32) {
        let phones = |text: &str| text.chars().collect::<Vec<_>>();
        assert!((distance(&phones(one), &phones(other)) - expected).abs() < 1e-6, "{one} {other}");
    }

    #[test]
    fn what_has_to_change_counts() {
        check("kata", "kata", 0.0);
        check("kata", "kati", 0.25);
        check("kata", "kat", 0.25);
        check("kata", "sofu", 1.0);
        check("", "", 0.0);
        check("", "ab", 1.0);
    }
}
