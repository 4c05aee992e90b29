//! Numbers drawn the same each time, so that a bench can be repeated.

/// A `SplitMix64` generator (Steele et al. 2014).
pub(crate) struct Draw {
    state: u64,
}

impl Draw {
    /// The draws of a seed.
    pub(crate) fn of(seed: u64) -> Self {
        Self { state: seed }
    }

    /// The next number.
    pub(crate) fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A place in a list of so many; 0 of none.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % (count.max(1) as u64)).unwrap_or(0)
    }

    /// A number from `least` to below `most`.
    #[expect(clippy::cast_precision_loss, reason = "24 bits are exact")]
    pub(crate) fn between(&mut self, least: f32, most: f32) -> f32 {
        let share = (self.next() >> 40) as f32 / 16_777_216.0;
        least + (most - least) * share
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_are_the_same_each_time_and_in_their_bounds() {
        let numbers = |seed| (0..100).map(|_| Draw::of(seed).between(-2.0, 3.0)).collect::<Vec<_>>();
        assert_eq!(numbers(7), numbers(7));
        let mut draw = Draw::of(7);
        assert!((0..1_000).all(|_| (-2.0..3.0).contains(&draw.between(-2.0, 3.0)) && draw.below(5) < 5));
        assert_eq!(draw.below(0), 0);
    }
}
