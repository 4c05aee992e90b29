//! Microphones and speakers: the devices of this machine, and WAV files in their place.
//!
//! Both kinds stand behind [`speech::Microphone`] and [`speech::Speaker`]; whoever opens them knows which
//! they are, and nobody else does.
//!
//! **Architecture invariant:** an audio callback (in `capture.rs` and `playback.rs`) touches only atomics
//! and rings: it neither allocates, nor takes a lock, nor calls the system. And nothing here waits
//! without a limit, whatever a sound server does.

mod capture;
mod capture_ring;
#[cfg(target_os = "linux")]
mod cookie;
mod deadline;
mod device_microphone;
mod device_speaker;
mod devices;
mod health;
mod host;
mod meter;
mod playback;
mod resampler;
mod stream;
#[cfg(test)]
mod test_allocations;
#[cfg(all(test, target_os = "linux"))]
mod test_system_calls;
#[cfg(test)]
mod test_tones;
mod wav_layout;
mod wav_microphone;
mod wav_speaker;

pub use device_microphone::DeviceMicrophone;
pub use device_speaker::DeviceSpeaker;
pub use devices::{DeviceInfo, Direction, devices};
pub use meter::Meter;
pub use resampler::resample;
pub use wav_microphone::WavMicrophone;
pub use wav_speaker::WavSpeaker;

/// How long sound takes to fade when it is stopped, in milliseconds: too short to be noticed, and long
/// enough not to click.
const FADE_MILLISECONDS: u32 = 5;

/// A sample within full scale; one that is not finite is silence.
fn within_full_scale(sample: f32) -> f32 {
    if sample.is_finite() { sample.clamp(-1.0, 1.0) } else { 0.0 }
}
