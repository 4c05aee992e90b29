//! Microphones.

use std::time::Duration;

/// Why a microphone gives no sound.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MicrophoneError {
    /// There is no microphone of this name, or none at all.
    #[error("no microphone: {0}")]
    Absent(String),
    /// The microphone was unplugged or taken away while it was in use.
    #[error("the microphone is gone")]
    Gone,
    /// The file that stands for the microphone is no sound file, or is damaged.
    #[error("no sound file: {0}")]
    NotSound(String),
    /// The file that stands for the microphone has come to its end.
    #[error("the recording has ended")]
    Ended,
    /// The device refuses to work.
    #[error("the microphone fails: {0}")]
    Failed(String),
}

/// A microphone: mono samples at [`crate::RATE`]. A device goes on capturing into a bounded buffer
/// while nobody reads; [`Microphone::discard`] drops what has gathered.
pub trait Microphone: Send {
    /// Reads samples into `samples` and says how many. Waits for at most `patience`; 0 samples mean
    /// that nothing came in that time. A file gives its samples at once.
    ///
    /// # Errors
    /// The device is gone or fails, or the file has ended.
    fn read(&mut self, samples: &mut [f32], patience: Duration) -> Result<usize, MicrophoneError>;

    /// Drops what was captured but not read, so that listening begins now. A file drops nothing:
    /// it holds what the member says once it is their turn.
    fn discard(&mut self);

    /// Whether the sound comes as fast as it is read, and so has a time of its own (a file), or at
    /// the pace of the world (a device).
    fn paces_itself(&self) -> bool;
}
