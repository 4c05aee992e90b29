//! Speakers.

/// Why a speaker gives no sound.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SpeakerError {
    /// There is no speaker of this name, or none at all.
    #[error("no speaker: {0}")]
    Absent(String),
    /// The speaker was unplugged or taken away while it was in use.
    #[error("the speaker is gone")]
    Gone,
    /// The file that stands for the speaker cannot be written.
    #[error("the sound file cannot be written: {0}")]
    Unwritable(String),
    /// The device refuses to work.
    #[error("the speaker fails: {0}")]
    Failed(String),
}

/// A speaker. It takes mono samples at any rate and resamples them itself.
pub trait Speaker: Send {
    /// Queues samples at `rate` Hz; waits while its buffer (at most 250 ms) is full.
    ///
    /// # Errors
    /// The device is gone or fails, or the file cannot be written.
    fn write(&mut self, samples: &[f32], rate: u32) -> Result<(), SpeakerError>;

    /// Waits until everything queued has been heard.
    ///
    /// # Errors
    /// As for [`Speaker::write`].
    fn finish(&mut self) -> Result<(), SpeakerError>;

    /// Drops what is queued, at once and without a click.
    fn stop(&mut self);

    /// Says that time passes in which nothing is said. A speaker with a time of its own (a file) takes
    /// note of it as silence; for a device the world does.
    fn pass(&mut self, _milliseconds: u64) {}

    /// Whether sound is taken as fast as it is written, and so has a time of its own (a file), or
    /// at the pace of the world (a device).
    fn paces_itself(&self) -> bool;
}
