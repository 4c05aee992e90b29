//! Faster and slower without another pitch: waveform similarity overlap-add (WSOLA; Verhelst and
//! Roelands, ICASSP 1993).
//!
//! The sound is put together anew from overlapping segments. Each begins near the place where the
//! speed puts it, exactly where it looks most like the natural continuation of the one before.

use crate::speaking::speed_within_limits;

/// Half a segment, in ms: the length of an overlap. A segment of two or three periods of a low voice
/// keeps its pitch.
const OVERLAP: u32 = 15;

/// How far from its place a segment may begin, in ms: half a period of a voice of 60 Hz.
const TOLERANCE: u32 = 8;

/// Sound that is being stretched, piece by piece.
#[derive(Debug)]
pub(crate) struct Stretching {
    /// Input not yet used up; its first sample is number `base` of the whole.
    input: Vec<f32>,
    base: usize,
    overlap: usize,
    tolerance: usize,
    /// How far the input moves on per overlap of output.
    step: f64,
    /// Segments already put out.
    count: usize,
    /// Where the natural continuation of the last segment begins.
    natural: usize,
    /// 1: the sound passes unchanged.
    unchanged: bool,
}

impl Stretching {
    /// Stretching of sound at `rate` Hz to `speed` times its speed, within 0.5 to 2.
    pub(crate) fn new(speed: f32, rate: u32) -> Self {
        let speed = speed_within_limits(speed);
        let samples = |milliseconds: u32| (rate * milliseconds / 1000) as usize;
        Self {
            input: Vec::new(),
            base: 0,
            overlap: samples(OVERLAP),
            tolerance: samples(TOLERANCE),
            step: samples(OVERLAP) as f64 * f64::from(speed),
            count: 0,
            natural: 0,
            unchanged: (speed - 1.0).abs() < 0.01,
        }
    }

    /// Takes the next samples and gives what can be put out so far.
    pub(crate) fn push(&mut self, samples: &[f32]) -> Vec<f32> {
        if self.unchanged {
            return samples.to_vec();
        }
        self.input.extend_from_slice(samples);
        let mut output = Vec::new();
        while self.furthest() <= self.base + self.input.len() {
            self.put_out(&mut output);
        }
        output
    }

    /// Gives the rest, once all samples have been pushed.
    pub(crate) fn finish(mut self) -> Vec<f32> {
        let end = self.base + self.input.len();
        let mut output = Vec::new();
        // Silence behind the end lets the last segments be searched like the others.
        self.input.resize(self.input.len() + 2 * (self.overlap + self.tolerance), 0.0);
        while !self.unchanged && self.place() < end {
            self.put_out(&mut output);
        }
        // The last overlap has been faded in; what remains of its segment is beyond the end.
        output
    }

    /// Where the next segment would begin if nothing but the speed counted.
    fn place(&self) -> usize {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a clip of minutes")]
        let place = (self.count as f64 * self.step) as usize;
        place
    }

    /// The end of the input that the next segment needs at most.
    fn furthest(&self) -> usize {
        self.natural.max(self.place() + self.tolerance) + self.overlap
    }

    /// Puts out one overlap: the last segment fades out while the next fades in.
    fn put_out(&mut self, output: &mut Vec<f32>) {
        let overlap = self.overlap;
        let begin = if self.count == 0 { 0 } else { self.most_similar() };
        for index in 0..overlap {
            let fade = (index as f32 + 0.5) / overlap as f32;
            output.push(self.sample(self.natural + index) * (1.0 - fade) + self.sample(begin + index) * fade);
        }
        self.count += 1;
        self.natural = begin + overlap;
        self.forget();
    }

    /// Where, within the tolerance around its place, the next segment looks most like the natural
    /// continuation: the highest correlation, each candidate brought to the same energy.
    fn most_similar(&self) -> usize {
        let place = self.place();
        let wanted: Vec<f32> = (0..self.overlap).map(|index| self.sample(self.natural + index)).collect();
        let candidates = place.saturating_sub(self.tolerance)..=place + self.tolerance;
        let mut best = (f32::NEG_INFINITY, place);
        for begin in candidates {
            let (mut correlation, mut energy) = (0.0_f32, 1e-9_f32);
            for (index, wanted) in wanted.iter().enumerate() {
                let sample = self.sample(begin + index);
                correlation += wanted * sample;
                energy += sample * sample;
            }
            let likeness = correlation / energy.sqrt();
            if likeness > best.0 {
                best = (likeness, begin);
            }
        }
        best.1
    }

    /// A sample of the input; silence beyond it.
    fn sample(&self, number: usize) -> f32 {
        number.checked_sub(self.base).and_then(|index| self.input.get(index)).copied().unwrap_or(0.0)
    }

    /// Drops the input that no later segment can begin in.
    fn forget(&mut self) {
        let needed = self.natural.min(self.place().saturating_sub(self.tolerance));
        let unused = needed.saturating_sub(self.base).min(self.input.len());
        self.input.drain(..unused);
        self.base += unused;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: u32 = 24_000;

    fn stretched(samples: &[f32], speed: f32) -> Vec<f32> {
        let mut stretching = Stretching::new(speed, RATE);
        let mut output: Vec<f32> = samples.chunks(480).flat_map(|piece| stretching.push(piece)).collect();
        output.extend(stretching.finish());
        output
    }

    fn tone(hertz: f32, seconds: f32) -> Vec<f32> {
        let count = (seconds * RATE as f32) as usize;
        (0..count).map(|index| (index as f32 * hertz * std::f32::consts::TAU / RATE as f32).sin() * 0.5).collect()
    }

    /// The pitch of a tone in Hz: how often it rises through zero.
    fn pitch(samples: &[f32]) -> f32 {
        let rises = samples.windows(2).filter(|pair| pair[0] < 0.0 && pair[1] >= 0.0).count();
        rises as f32 * RATE as f32 / samples.len() as f32
    }

    fn check(speed: f32) {
        let original = tone(180.0, 2.0);
        let found = stretched(&original, speed);
        let expected = original.len() as f32 / speed;
        assert!((found.len() as f32 / expected - 1.0).abs() < 0.03, "{speed}: {} samples", found.len());
        assert!((pitch(&found) / 180.0 - 1.0).abs() < 0.02, "{speed}: {} Hz", pitch(&found));
        let middle = &found[found.len() / 4..found.len() / 2];
        let peak = middle.iter().fold(0.0_f32, |peak, sample| peak.max(sample.abs()));
        assert!((0.45..0.55).contains(&peak), "{speed}: peak {peak}");
    }

    #[test]
    fn length_changes_with_the_speed_and_pitch_and_loudness_do_not() {
        for speed in [0.5, 0.7, 0.9, 1.3, 2.0] {
            check(speed);
        }
    }

    #[test]
    fn at_normal_speed_nothing_changes() {
        let original = tone(180.0, 0.3);
        assert_eq!(stretched(&original, 1.0), original);
    }

    #[test]
    fn sound_shorter_than_a_segment_survives() {
        for length in [0, 1, 100, 700] {
            let found = stretched(&vec![0.1; length], 0.5);
            assert!(found.len() >= length, "{length}: {}", found.len());
        }
    }

    #[test]
    fn memory_does_not_grow_with_the_sound() {
        let mut stretching = Stretching::new(0.7, RATE);
        for _ in 0..1_000 {
            stretching.push(&tone(180.0, 0.02));
        }
        assert!(stretching.input.len() < RATE as usize / 5, "{}", stretching.input.len());
    }
}
