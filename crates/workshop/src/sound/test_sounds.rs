//! Sounds for tests: something that comes and goes as speech does, and what may be wrong with it.

use speech::Pcm;

const RATE: u32 = 16_000;

/// A second of silence, three seconds of "speech" in syllables of a fifth of a second, a second of silence;
/// all over the faint hiss of a quiet room.
pub(crate) fn spoken() -> Pcm {
    let samples = (0..RATE * 5).map(|index| {
        let time = index as f32 / RATE as f32;
        let speaks = (1.0..4.0).contains(&time);
        let syllable = (time * 2.5 * std::f32::consts::TAU).sin().max(0.0);
        let voice: f32 =
            [1.0, 2.0, 3.0, 5.0].iter().map(|n| (time * 150.0 * n * std::f32::consts::TAU).sin() / n).sum();
        let hiss = hiss(index) * 0.0005;
        if speaks { voice * syllable * 0.15 + hiss } else { hiss }
    });
    Pcm { samples: samples.collect(), rate: RATE }
}

pub(crate) fn silence() -> Pcm {
    Pcm { samples: vec![0.0; RATE as usize], rate: RATE }
}

pub(crate) fn quieter(sound: &Pcm, decibels: f32) -> Pcm {
    let gain = 10_f32.powf(-decibels / 20.0);
    Pcm { samples: sound.samples.iter().map(|sample| sample * gain).collect(), rate: sound.rate }
}

pub(crate) fn clipped(sound: &Pcm) -> Pcm {
    Pcm { samples: sound.samples.iter().map(|sample| (sample * 20.0).clamp(-1.0, 1.0)).collect(), rate: sound.rate }
}

pub(crate) fn with_noise(sound: &Pcm) -> Pcm {
    let noisy = sound.samples.iter().zip(0..).map(|(sample, index)| sample + hiss(index) * 0.1);
    Pcm { samples: noisy.collect(), rate: sound.rate }
}

/// A number from -1 to 1 that looks like chance and is the same each time.
fn hiss(index: u32) -> f32 {
    let mixed = index.wrapping_mul(2_654_435_761);
    let mixed = (mixed ^ (mixed >> 15)).wrapping_mul(2_246_822_519);
    ((mixed ^ (mixed >> 13)) & 0xffff) as f32 / 32_768.0 - 1.0
}
