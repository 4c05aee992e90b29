//! The tones: three short wooden ones and one soft chord, distinct by rhythm and not by pitch
//! alone, below the voice in level (`look.md` of the design).

use engine::Tone;
use speech::RATE;

/// One stroke of a tone: when it begins, its pitch and its length.
struct Stroke {
    start_milliseconds: u32,
    hertz: f32,
    milliseconds: u32,
}

/// The level of the loudest sample; about -14 dBFS, a little below a voice.
const AMPLITUDE: f32 = 0.2;

fn strokes(tone: Tone) -> Vec<Stroke> {
    let stroke = |start_milliseconds, hertz, milliseconds| Stroke { start_milliseconds, hertz, milliseconds };
    match tone {
        Tone::YourTurn => vec![stroke(0, 523.0, 120)],
        Tone::Heard => vec![stroke(0, 523.0, 70), stroke(90, 659.0, 90)],
        Tone::NotUnderstood => vec![stroke(0, 392.0, 70), stroke(110, 392.0, 70), stroke(220, 330.0, 110)],
        Tone::LessonDone => vec![stroke(0, 392.0, 900), stroke(40, 494.0, 900), stroke(80, 587.0, 900)],
    }
}

/// The samples of a tone at [`RATE`].
#[expect(clippy::cast_precision_loss, reason = "sample numbers of a second of sound fit")]
pub(crate) fn samples(tone: Tone) -> Vec<f32> {
    let strokes = strokes(tone);
    let count = |milliseconds: u32| (milliseconds * RATE / 1000) as usize;
    let length = strokes.iter().map(|stroke| count(stroke.start_milliseconds + stroke.milliseconds)).max();
    let mut samples = vec![0.0_f32; length.unwrap_or(0)];
    let share = AMPLITUDE / if tone == Tone::LessonDone { 3.0 } else { 1.0 };
    for stroke in &strokes {
        let total = count(stroke.milliseconds);
        let first = count(stroke.start_milliseconds);
        for (at, sample) in samples[first..first + total].iter_mut().enumerate() {
            let seconds = at as f32 / RATE as f32;
            let place = at as f32 / total as f32;
            // A struck bar: a quick rise of 3 ms, an exponential fall, and a fourth partial that
            // dies first; the last tenth goes to zero so that nothing clicks.
            let rise = (seconds / 0.003).min(1.0);
            let tail = ((1.0 - place) * 10.0).min(1.0);
            let body = (std::f32::consts::TAU * stroke.hertz * seconds).sin() * (-4.0 * place).exp();
            let knock = 0.3 * (std::f32::consts::TAU * stroke.hertz * 4.0 * seconds).sin() * (-16.0 * place).exp();
            *sample += share * rise * tail * (body + knock);
        }
    }
    samples
}

#[cfg(test)]
mod tests {
    use super::*;
    use speech::Level;

    #[test]
    fn tones_are_short_soft_and_end_in_silence() {
        for tone in [Tone::YourTurn, Tone::Heard, Tone::NotUnderstood, Tone::LessonDone] {
            let samples = samples(tone);
            assert!(samples.len() < RATE as usize, "{tone:?}");
            assert!(samples.iter().all(|sample| sample.abs() < 0.3), "{tone:?}");
            assert!(Level::of(&samples).0 > -40.0, "{tone:?}");
            assert!(samples.last().is_some_and(|last| last.abs() < 1e-3), "{tone:?}");
        }
    }
}
