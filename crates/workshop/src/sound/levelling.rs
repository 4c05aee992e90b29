//! A sound brought to one loudness, with its peaks held down where they would be too high.

use std::collections::VecDeque;

use speech::Pcm;

use super::loudness::{CEILING, TARGET, loudness};

/// How long before a peak the sound is turned down, and how long after it up again, in milliseconds: short
/// enough not to be heard as breathing, and long enough not to bend the peak itself.
const REACH: usize = 8;

/// How much a sound may be turned up, in dB: what is fainter has more noise than voice in it.
const MOST_GAIN: f32 = 36.0;

/// How often the loudness is looked at again after the peaks were held down, which costs a little of it.
const ROUNDS: usize = 2;

/// The sound at [`TARGET`], with no sample above [`CEILING`].
pub(super) fn levelled(sound: &Pcm) -> Pcm {
    let mut result = sound.clone();
    for _ in 0..ROUNDS {
        let gain = (TARGET - loudness(&result)).clamp(-MOST_GAIN, MOST_GAIN);
        let factor = 10_f32.powf(gain / 20.0);
        result.samples.iter_mut().for_each(|sample| *sample *= factor);
        limit(&mut result);
    }
    result
}

/// Holds the peaks down. The gain at each sample is the mean, over the reach, of the least gain that any sample
/// within the reach needs: it changes slowly, and is nowhere more than what the sample itself needs.
fn limit(sound: &mut Pcm) {
    let reach = (sound.rate as usize * REACH / 1000).max(1);
    let needed: Vec<f32> = sound.samples.iter().map(|sample| CEILING / sample.abs().max(CEILING)).collect();
    let least = least_around(&needed, reach);
    let mut sum: f64 = 0.0;
    let at = |index: usize| f64::from(least.get(index).copied().unwrap_or(1.0));
    // The window of the mean reaches from `reach` before a sample to `reach` behind it; before the beginning
    // the gain counts as that of the beginning.
    let first = at(0);
    for index in 0..reach {
        sum += first + at(index);
    }
    for (index, sample) in sound.samples.iter_mut().enumerate() {
        sum += at(index + reach);
        #[expect(clippy::cast_precision_loss, reason = "a window has at most a few thousand samples")]
        let mean = sum / (2 * reach + 1) as f64;
        #[expect(clippy::cast_possible_truncation, reason = "a gain needs no more than seven digits")]
        let gain = (mean as f32).min(needed[index]);
        *sample *= gain;
        sum -= index.checked_sub(reach).map_or(first, at);
    }
}

/// The least value within the reach of each place, before and behind.
fn least_around(values: &[f32], reach: usize) -> Vec<f32> {
    let mut least = Vec::with_capacity(values.len());
    let mut candidates: VecDeque<usize> = VecDeque::new();
    let mut next = 0;
    for place in 0..values.len() {
        while next < values.len() && next <= place + reach {
            while candidates.back().is_some_and(|last| values[*last] >= values[next]) {
                candidates.pop_back();
            }
            candidates.push_back(next);
            next += 1;
        }
        while candidates.front().is_some_and(|first| first + reach < place) {
            candidates.pop_front();
        }
        least.push(candidates.front().map_or(1.0, |first| values[*first]));
    }
    least
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_value_around_each_place_is_found() {
        assert_eq!(least_around(&[1.0, 0.5, 1.0, 1.0, 0.2], 1), [0.5, 0.5, 0.5, 0.2, 0.2]);
        assert_eq!(least_around(&[], 3), [0.0; 0]);
    }

    #[test]
    fn a_peak_is_held_down_and_the_rest_stays() {
        let mut samples = vec![0.1; 3_000];
        samples[1_500] = 3.0;
        let mut sound = Pcm { samples, rate: 16_000 };
        limit(&mut sound);
        assert!(sound.samples.iter().all(|sample| *sample <= CEILING + 1e-4));
        assert!((sound.samples[1_500] - CEILING).abs() < 0.01, "{}", sound.samples[1_500]);
        assert!((sound.samples[100] - 0.1).abs() < 1e-6 && (sound.samples[2_900] - 0.1).abs() < 1e-6);
    }
}
