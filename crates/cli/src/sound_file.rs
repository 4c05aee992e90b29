//! A whole sound file, as a recogniser takes it.

use std::path::Path;
use std::time::Duration;

use audio::WavMicrophone;
use speech::{Microphone, MicrophoneError};

/// The longest file that is heard, in seconds; an answer takes a few.
const LONGEST_SECONDS: usize = 60;

/// Reads a sound file to its end, or to the longest time that an answer may take: mono samples at
/// [`speech::RATE`].
pub(crate) fn read(path: &Path) -> Result<Vec<f32>, MicrophoneError> {
    read_within(path, LONGEST_SECONDS)
}

/// Reads a sound file to its end, or so many seconds of it: mono samples at [`speech::RATE`].
pub(crate) fn read_within(path: &Path, seconds: usize) -> Result<Vec<f32>, MicrophoneError> {
    let mut file = WavMicrophone::open(path)?;
    let mut samples = Vec::new();
    let mut piece = [0.0; 4096];
    while samples.len() < seconds * speech::RATE as usize {
        match file.read(&mut piece, Duration::ZERO) {
            Ok(count) => samples.extend_from_slice(&piece[..count]),
            Err(MicrophoneError::Ended) => break,
            Err(error) => return Err(error),
        }
    }
    Ok(samples)
}
