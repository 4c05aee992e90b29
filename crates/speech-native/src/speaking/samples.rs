//! Sound in memory, in blocks of one size.
//!
//! Prompts come and go through a whole session. In one piece each they left holes in the heap that
//! the next did not fit into: 3.6 MB more after 500 turns. Blocks of one size fit wherever one was.

/// The size of a block, in samples: 93 ms at 22,050 Hz, 4 KB.
const BLOCK: usize = 2_048;

/// Samples of 16 bits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Samples {
    /// All are full but the last.
    blocks: Vec<Vec<i16>>,
}

impl Samples {
    pub(super) fn len(&self) -> usize {
        self.blocks.last().map_or(0, |last| (self.blocks.len() - 1) * BLOCK + last.len())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &i16> {
        self.blocks.iter().flatten()
    }

    /// The samples in pieces, as they lie.
    pub(super) fn pieces(&self) -> impl Iterator<Item = &[i16]> {
        self.blocks.iter().map(Vec::as_slice)
    }
}

impl Extend<i16> for Samples {
    fn extend<T: IntoIterator<Item = i16>>(&mut self, samples: T) {
        for sample in samples {
            match self.blocks.last_mut().filter(|last| last.len() < BLOCK) {
                Some(last) => last.push(sample),
                None => {
                    let mut block = Vec::with_capacity(BLOCK);
                    block.push(sample);
                    self.blocks.push(block);
                }
            }
        }
    }
}

impl FromIterator<i16> for Samples {
    fn from_iter<T: IntoIterator<Item = i16>>(samples: T) -> Self {
        let mut found = Self::default();
        found.extend(samples);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(count: i16, pieces: &[usize]) {
        let mut samples: Samples = (0..count / 2).collect();
        samples.extend(count / 2..count);
        assert!(samples.iter().copied().eq(0..count));
        assert_eq!(samples.pieces().map(<[i16]>::len).collect::<Vec<_>>(), pieces);
        assert_eq!(samples.len(), usize::try_from(count).unwrap());
        assert_eq!(samples.is_empty(), count == 0);
    }

    #[test]
    fn samples_fill_block_after_block() {
        check(0, &[]);
        check(1, &[1]);
        check(2_048, &[2_048]);
        check(5_000, &[2_048, 2_048, 904]);
    }
}
