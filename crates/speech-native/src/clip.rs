//! A clip as it comes, made safe; and whether there is a voice in it.

use earshot::Detector;

use crate::takes;

/// The longest part of a clip that is looked at: 15 s. An answer is shorter; whatever else a
/// recording holds must not take time and memory without bound.
const LONGEST: usize = 15 * speech::RATE as usize;

/// A quieter clip holds nothing: -60 dBFS at its peak, below the noise of any microphone that
/// somebody speaks into.
const QUIETEST: f32 = 0.001;

/// Frames of earshot's network that must score [`VOICE`]: 80 ms, the shortest word.
const FRAMES: usize = 5;
const FRAME: usize = 256;

/// The least score of a voice. All but one of 2,240 development words reach it, and no click does;
/// most hiss and hum does too, and is told apart by how little it changes.
const VOICE: f32 = 0.6;

/// The beginning of a clip with every sample finite and within ±1.
pub(crate) fn bounded(clip: &[f32]) -> Vec<f32> {
    let finite = |sample: &f32| if sample.is_finite() { sample.clamp(-1.0, 1.0) } else { 0.0 };
    clip.iter().take(LONGEST).map(finite).collect()
}

/// Whether a clip of finite samples is empty, or too quiet to hold anything.
pub(crate) fn is_silent(samples: &[f32]) -> bool {
    peak(samples) < QUIETEST
}

fn peak(samples: &[f32]) -> f32 {
    samples.iter().fold(0.0, |peak, sample| sample.abs().max(peak))
}

/// Whether there is a voice in a clip of finite samples: earshot takes it for one, and it changes as
/// speech does, which hum, hiss and rumble do not.
pub(crate) fn has_voice(samples: &[f32]) -> bool {
    !is_silent(samples) && scores_as_voice(samples) && takes::moves(samples)
}

fn scores_as_voice(samples: &[f32]) -> bool {
    // The network judges by level too; a quiet microphone is not the speaker's fault.
    let gain = 0.5 / peak(samples);
    let mut detector = Detector::default_boxed();
    let mut frame = [0.0; FRAME];
    let voiced = samples.chunks_exact(FRAME).filter(|chunk| {
        for (out, sample) in frame.iter_mut().zip(*chunk) {
            *out = sample * gain;
        }
        detector.predict_f32(&frame) >= VOICE
    });
    voiced.take(FRAMES).count() == FRAMES
}
