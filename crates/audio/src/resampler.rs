//! Changing the sample rate of a stream.

use rubato::audioadapter_buffers::direct::InterleavedSlice;
use rubato::{Async, FixedAsync, Resampler as _, SincInterpolationParameters, WindowFunction};

/// The sample rates that are taken at all, in Hz. Telephone sound has 8000, studio sound 192 000;
/// anything far beyond is a damaged header, and would only cost memory.
pub(crate) const RATES: std::ops::RangeInclusive<u32> = 1_000..=384_000;

/// The shortest filter in use, in samples of the slower side. 128 with this window keeps the pass
/// band to 90 % of the slower side's Nyquist frequency: above 7 kHz of 8 kHz for a recogniser.
const FILTER_LENGTH: usize = 128;

/// Changes the rate of a mono stream, whatever the size of the pieces it comes in.
///
/// The delay of the filter is taken off at the beginning and given back by [`Resampler::finish`],
/// so that sound of *n* samples becomes sound of *n · to / from* samples, rounded.
pub(crate) struct Resampler {
    from: u32,
    to: u32,
    /// None where both rates are the same, or where no filter could be made for them.
    filter: Option<Async<f32>>,
    waiting: Vec<f32>,
    filtered: Vec<f32>,
    /// Samples of the filter's delay that are still to be left out.
    delay_left: usize,
    taken: u64,
    given: u64,
}

impl Resampler {
    /// A resampler between two rates in Hz, each one of [`RATES`].
    pub(crate) fn new(from: u32, to: u32) -> Self {
        let filter = (from != to).then(|| Self::filter(from, to)).flatten();
        let room = filter.as_ref().map_or(0, rubato::Resampler::output_frames_max);
        let delay_left = filter.as_ref().map_or(0, rubato::Resampler::output_delay);
        Self { from, to, filter, waiting: Vec::new(), filtered: vec![0.0; room], delay_left, taken: 0, given: 0 }
    }

    fn filter(from: u32, to: u32) -> Option<Async<f32>> {
        let narrowing = (from.div_ceil(to) as usize).max(1);
        let parameters = SincInterpolationParameters::new(FILTER_LENGTH * narrowing, WindowFunction::BlackmanHarris2);
        // Pieces of 5 ms: small against every other delay on the way.
        let piece = (from as usize / 200).max(8);
        Async::new_sinc(f64::from(to) / f64::from(from), 1.0, &parameters, piece, 1, FixedAsync::Input).ok()
    }

    /// The rate of what comes in, in Hz.
    pub(crate) fn from(&self) -> u32 {
        self.from
    }

    /// Takes samples at the one rate and appends samples at the other to `output`. Up to 5 ms, and
    /// the delay of the filter, stay inside.
    pub(crate) fn push(&mut self, input: &[f32], output: &mut Vec<f32>) {
        self.taken += input.len() as u64;
        if self.filter.is_none() {
            self.given += input.len() as u64;
            output.extend_from_slice(input);
            return;
        }
        self.waiting.extend_from_slice(input);
        self.run(output, u64::MAX);
    }

    /// Gives what is still inside, so that all that came in has gone out, and starts afresh.
    pub(crate) fn finish(&mut self, output: &mut Vec<f32>) {
        let due = (self.taken * u64::from(self.to) + u64::from(self.from) / 2) / u64::from(self.from);
        if let Some(piece) = self.filter.as_ref().map(rubato::Resampler::input_frames_next) {
            while self.given < due {
                let whole = self.waiting.len() + piece - self.waiting.len() % piece;
                self.waiting.resize(whole, 0.0);
                self.run(output, due);
            }
        }
        self.reset();
    }

    /// Forgets what is inside.
    pub(crate) fn reset(&mut self) {
        self.waiting.clear();
        self.taken = 0;
        self.given = 0;
        if let Some(filter) = &mut self.filter {
            filter.reset();
            self.delay_left = filter.output_delay();
        }
    }

    /// Filters the whole pieces that wait; gives no more than `limit` samples in all.
    fn run(&mut self, output: &mut Vec<f32>, limit: u64) {
        let Some(filter) = &mut self.filter else { return };
        let mut start = 0;
        loop {
            let piece = filter.input_frames_next();
            let Some(input) = self.waiting.get(start..start + piece) else { break };
            let room = self.filtered.len();
            let (Ok(input), Ok(mut into)) =
                (InterleavedSlice::new(input, 1, piece), InterleavedSlice::new_mut(&mut self.filtered, 1, room))
            else {
                break;
            };
            let Ok((_, made)) = filter.process_into_buffer(&input, &mut into, None) else { break };
            start += piece;
            let skipped = made.min(self.delay_left);
            self.delay_left -= skipped;
            let wanted = usize::try_from(limit - self.given).unwrap_or(usize::MAX);
            let end = made.min(skipped.saturating_add(wanted));
            output.extend_from_slice(&self.filtered[skipped..end]);
            self.given += (end - skipped) as u64;
        }
        self.waiting.drain(..start);
    }
}

/// A whole sound at another rate, from `from` to `to` samples per second.
///
/// Both rates are brought within 1,000 to 384,000 Hz.
#[must_use]
pub fn resample(samples: &[f32], from: u32, to: u32) -> Vec<f32> {
    let within = |rate: u32| rate.clamp(*RATES.start(), *RATES.end());
    let mut resampler = Resampler::new(within(from), within(to));
    let mut resampled = Vec::new();
    resampler.push(samples, &mut resampled);
    resampler.finish(&mut resampled);
    resampled
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::test_tones::{frequency, rms, tone};

    /// Resamples in pieces of the given sizes, used in turn.
    fn resample(input: &[f32], from: u32, to: u32, sizes: &[usize]) -> Vec<f32> {
        let mut resampler = Resampler::new(from, to);
        let mut output = Vec::new();
        let mut rest = input;
        for size in sizes.iter().cycle() {
            if rest.is_empty() {
                break;
            }
            let (piece, later) = rest.split_at((*size).min(rest.len()));
            resampler.push(piece, &mut output);
            rest = later;
        }
        resampler.finish(&mut output);
        output
    }

    #[track_caller]
    fn check_tone(from: u32, to: u32) {
        let output = resample(&tone(1000.0, 0.5, from, from as usize), from, to, &[441]);
        assert_eq!(output.len(), to as usize, "{from} → {to}: one second stays one second");
        let middle = &output[to as usize / 10..to as usize * 9 / 10];
        let heard = frequency(middle, to);
        assert!((heard - 1000.0).abs() < 1.0, "{from} → {to}: 1 kHz became {heard} Hz");
        let change = 20.0 * (rms(middle) / (0.5 / 2f32.sqrt())).log10();
        assert!(change.abs() < 0.5, "{from} → {to}: the level changed by {change} dB");
    }

    #[test]
    fn a_tone_keeps_pitch_level_and_length() {
        for from in [8_000, 16_000, 22_050, 24_000, 44_100, 48_000, 96_000, 192_000, 44_099] {
            for to in [16_000, 22_050, 44_100, 48_000] {
                check_tone(from, to);
            }
        }
    }

    #[test]
    fn a_tone_above_the_new_limit_is_taken_out() {
        let output = resample(&tone(9_000.0, 0.5, 48_000, 48_000), 48_000, 16_000, &[480]);
        assert!(rms(&output[1600..14_400]) < 0.5 * 0.001, "9 kHz must not fold back to 7 kHz");
    }

    #[test]
    fn the_beginning_is_not_delayed() {
        let mut click = vec![0.0; 4800];
        click[2400] = 1.0;
        let output = resample(&click, 48_000, 16_000, &[100]);
        let loudest = (0..output.len()).max_by(|a, b| output[*a].abs().total_cmp(&output[*b].abs()));
        assert!((799..=801).contains(&loudest.unwrap()), "the click is at {loudest:?}, not at 800");
    }

    #[test]
    fn the_same_rate_passes_unchanged() {
        let input = tone(440.0, 0.3, 16_000, 777);
        assert_eq!(resample(&input, 16_000, 16_000, &[13]), input);
    }

    #[test]
    fn after_finishing_it_starts_afresh() {
        let input = tone(500.0, 0.5, 22_050, 3_000);
        let mut resampler = Resampler::new(22_050, 16_000);
        let (mut first, mut second) = (Vec::new(), Vec::new());
        resampler.push(&input, &mut first);
        resampler.finish(&mut first);
        resampler.push(&input, &mut second);
        resampler.finish(&mut second);
        assert_eq!(first, second);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn any_pieces_give_the_same_sound(
            sizes in prop::collection::vec(1usize..3000, 1..8),
            length in 0usize..6000,
            rates in prop::sample::select(vec![(44_100, 16_000), (16_000, 48_000), (22_050, 48_000)]),
        ) {
            let input = tone(700.0, 0.5, rates.0, length);
            let whole = resample(&input, rates.0, rates.1, &[usize::MAX]);
            prop_assert_eq!(resample(&input, rates.0, rates.1, &sizes), whole);
        }

        #[test]
        fn the_length_is_exact(from in 4_000u32..192_000, to in 8_000u32..48_000, length in 0usize..4000) {
            let due = (length as u64 * u64::from(to) + u64::from(from) / 2) / u64::from(from);
            prop_assert_eq!(resample(&vec![0.1; length], from, to, &[160]).len() as u64, due);
        }
    }
}
