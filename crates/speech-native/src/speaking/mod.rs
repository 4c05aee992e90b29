//! Speaking: espeak-ng in process, Piper voices, recorded clips, and the ladder from one to the next.

pub mod clips;
pub mod espeak;
mod kept_prompts;
pub mod ladder;
mod passages;
pub mod piper;
mod prompts;
mod samples;

/// An utterance's speed brought to what all voices can do: 0.5 to 2, and 1 for what is no number.
pub(crate) fn speed_within_limits(speed: f32) -> f32 {
    if speed.is_finite() { speed.clamp(0.5, 2.0) } else { 1.0 }
}
