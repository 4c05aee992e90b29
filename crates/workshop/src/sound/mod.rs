//! Recordings: measured, trimmed, and brought to one loudness, so that nobody reaches for the volume between
//! two sentences.

mod levelling;
mod levels;
mod loudness;
mod quality;
#[cfg(test)]
pub(crate) mod test_sounds;
mod trimming;

use speech::Pcm;

pub use loudness::{CEILING, TARGET};
pub use quality::{Quality, SoundFlaw};

/// The longest recording of one text, in seconds: the longest clip that the app plays.
pub const LONGEST_SECONDS: u64 = 5 * 60;

/// Makes a clip of a recording: trims the silence before and after, and brings the rest to [`TARGET`] without
/// a peak above [`CEILING`].
///
/// # Errors
/// What is wrong with the recording; it should be made again.
pub fn prepare(recording: &Pcm) -> Result<Pcm, SoundFlaw> {
    let clean = finite(recording);
    if clean.milliseconds() > LONGEST_SECONDS * 1000 {
        return Err(SoundFlaw::TooLong);
    }
    Quality::of(&clean).flaw_of_a_recording().map_or(Ok(()), Err)?;
    let spoken = trimming::trimmed(&clean).ok_or(SoundFlaw::Silent)?;
    Ok(levelling::levelled(&spoken))
}

/// Makes a clip of synthetic speech: as [`prepare`], but nothing can be wrong with it except that it is silent.
///
/// # Errors
/// The voice said nothing.
pub fn prepare_synthetic(speech: &Pcm) -> Result<Pcm, SoundFlaw> {
    let spoken = trimming::trimmed(&finite(speech)).ok_or(SoundFlaw::Silent)?;
    Ok(levelling::levelled(&spoken))
}

/// The sound with every sample a number within full scale.
fn finite(sound: &Pcm) -> Pcm {
    let safe = |sample: &f32| if sample.is_finite() { sample.clamp(-1.0, 1.0) } else { 0.0 };
    Pcm { samples: sound.samples.iter().map(safe).collect(), rate: sound.rate }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sound::test_sounds::{clipped, quieter, silence, spoken, with_noise};

    fn check(recording: &Pcm, expected: Option<SoundFlaw>) {
        assert_eq!(prepare(recording).err(), expected);
    }

    #[test]
    fn a_good_recording_becomes_a_clip_of_the_one_loudness() {
        for decibels in [0.0, 6.0, 15.0] {
            let clip = prepare(&quieter(&spoken(), decibels)).unwrap();
            let quality = Quality::of(&clip);
            assert!((quality.loudness - TARGET).abs() < 1.5, "{} LUFS", quality.loudness);
            assert!(quality.peak <= CEILING + 0.01, "{}", quality.peak);
        }
    }

    #[test]
    fn silence_before_and_after_is_taken_off() {
        let clip = prepare(&spoken()).unwrap();
        assert!(clip.milliseconds() + 500 < spoken().milliseconds(), "{} ms", clip.milliseconds());
    }

    #[test]
    fn a_bad_recording_says_what_is_wrong() {
        check(&silence(), Some(SoundFlaw::Silent));
        check(&Pcm::default(), Some(SoundFlaw::Silent));
        check(&quieter(&spoken(), 35.0), Some(SoundFlaw::TooQuiet));
        check(&clipped(&spoken()), Some(SoundFlaw::Clipped));
        check(&with_noise(&spoken()), Some(SoundFlaw::Noisy));
        let long = Pcm { samples: vec![0.1; 8_000 * 301], rate: 8_000 };
        check(&long, Some(SoundFlaw::TooLong));
    }

    #[test]
    fn samples_that_are_no_numbers_do_no_harm() {
        let mut sound = spoken();
        sound.samples[100] = f32::NAN;
        sound.samples[200] = f32::INFINITY;
        assert!(prepare(&sound).unwrap().samples.iter().all(|sample| sample.is_finite()));
    }
}
