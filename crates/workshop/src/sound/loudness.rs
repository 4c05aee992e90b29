//! Loudness as broadcasters measure it (EBU R 128, ITU-R BS.1770).

use ebur128::{EbuR128, Mode};
use speech::{Level, Pcm};

/// The loudness of every clip, in LUFS. One channel of -19 comes out of two loudspeakers as -16, which is what
/// is asked of spoken sound on phones.
pub const TARGET: f32 = -19.0;

/// The highest sample of a clip: -1.5 dB, so that the encoder's ripples stay within full scale.
pub const CEILING: f32 = 0.84;

/// The shortest sound that the measure is made for, in milliseconds: a shorter one is measured as if it were
/// said again and again.
const SHORTEST: u64 = 1_500;

/// The loudness of a sound, in LUFS; [`Level::SILENCE`] where there is nothing to be heard.
pub(super) fn loudness(sound: &Pcm) -> f32 {
    measured(sound).filter(|loudness| loudness.is_finite()).map_or(Level::SILENCE.0, |loudness| {
        #[expect(clippy::cast_possible_truncation, reason = "a loudness needs no more than seven digits")]
        let loudness = loudness as f32;
        loudness.max(Level::SILENCE.0)
    })
}

fn measured(sound: &Pcm) -> Option<f64> {
    if sound.samples.is_empty() {
        return None;
    }
    let mut meter = EbuR128::new(1, sound.rate, Mode::I).ok()?;
    let mut milliseconds = 0;
    while milliseconds < SHORTEST {
        meter.add_frames_f32(&sound.samples).ok()?;
        milliseconds += sound.milliseconds().max(1);
    }
    meter.loudness_global().ok()
}
