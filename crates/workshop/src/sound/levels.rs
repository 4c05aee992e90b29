//! How loud a sound is from moment to moment.

use speech::{Level, Pcm};

/// The length of a moment, in milliseconds.
pub(super) const MOMENT: usize = 20;

/// The levels of a sound, moment by moment.
#[derive(Clone, Debug)]
pub(super) struct Levels {
    /// Each moment's level, in dBFS.
    pub(super) each: Vec<f32>,
    /// The samples of a moment.
    pub(super) samples: usize,
    sorted: Vec<f32>,
}

impl Levels {
    pub(super) fn of(sound: &Pcm) -> Self {
        let samples = (sound.rate as usize * MOMENT / 1000).max(1);
        let each: Vec<f32> = sound.samples.chunks_exact(samples).map(|moment| Level::of(moment).0).collect();
        let mut sorted = each.clone();
        sorted.sort_by(f32::total_cmp);
        Self { each, samples, sorted }
    }

    /// The level below which this share of the moments is, in hundredths; silence where there are none.
    pub(super) fn below(&self, hundredths: usize) -> f32 {
        let last = self.sorted.len().saturating_sub(1);
        self.sorted.get(last * hundredths.min(100) / 100).copied().unwrap_or(Level::SILENCE.0)
    }

    /// The level of the speech: that of its loudest moments, without a click among them.
    pub(super) fn speech(&self) -> f32 {
        self.below(95)
    }

    /// The level behind the speech: that of its quietest moments.
    pub(super) fn floor(&self) -> f32 {
        self.below(5)
    }
}
