//! The silence before and after speech, taken off.

use speech::Pcm;

use super::levels::{Levels, MOMENT};

/// What is kept before and after the speech, in moments: weak consonants, breath, and a little of the room. Two
/// clips in a row need no more between them.
const MARGIN: usize = 140 / MOMENT;
/// How far a moment may be below the speech to belong to it, in dB.
const BELOW_SPEECH: f32 = 35.0;
/// How far a moment must be above what is behind the speech, in dB.
const ABOVE_FLOOR: f32 = 6.0;
/// Moments in a row that begin and end speech: a click has fewer.
const RUN: usize = 3;
/// A moment at the edge of the clip over which it comes and goes, in milliseconds, so that nothing clicks.
const FADE: usize = 5;

/// The part of a sound in which somebody speaks; nothing where nobody does.
pub(super) fn trimmed(sound: &Pcm) -> Option<Pcm> {
    let levels = Levels::of(sound);
    let speech = levels.speech();
    let threshold = (speech - BELOW_SPEECH).max(levels.floor() + ABOVE_FLOOR).min(speech - ABOVE_FLOOR).max(-60.0);
    let speaks = |run: &[f32]| run.iter().all(|level| *level > threshold);
    let first = levels.each.windows(RUN).position(speaks)?;
    let last = levels.each.windows(RUN).rposition(speaks)? + RUN;
    let from = first.saturating_sub(MARGIN) * levels.samples;
    let to = ((last + MARGIN) * levels.samples).min(sound.samples.len());
    let mut samples = sound.samples[from..to].to_vec();
    fade(&mut samples, sound.rate as usize * FADE / 1000);
    Some(Pcm { samples, rate: sound.rate })
}

fn fade(samples: &mut [f32], length: usize) {
    let length = length.min(samples.len() / 2);
    let end = samples.len();
    for index in 0..length {
        #[expect(clippy::cast_precision_loss, reason = "a fade has a few hundred samples")]
        let gain = index as f32 / length as f32;
        samples[index] *= gain;
        samples[end - 1 - index] *= gain;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sound::test_sounds::{silence, spoken};

    #[test]
    fn speech_is_kept_with_a_little_around_it() {
        let kept = trimmed(&spoken()).unwrap().milliseconds();
        assert!((2_800..3_300).contains(&kept), "{kept} ms");
    }

    #[test]
    fn a_click_is_no_speech() {
        let mut sound = spoken();
        sound.samples[800] = 0.9;
        let kept = trimmed(&sound).unwrap().milliseconds();
        assert!((2_800..3_300).contains(&kept), "{kept} ms");
    }

    #[test]
    fn where_nobody_speaks_nothing_is_kept() {
        assert_eq!(trimmed(&silence()), None);
        assert_eq!(trimmed(&Pcm::default()), None);
    }
}
