//! Sound as it is kept: bytes, and how they are to be read.

use std::fmt;

use crate::StoreError;

/// The largest single sound that is kept, in bytes: five minutes of uncompressed speech, the
/// longest reflection that a course may ask for.
pub(crate) const LARGEST: u64 = 300 * 16_000 * 2;

/// How a sound's bytes are to be read. Closed; the name is what is on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Mono samples at 16,000 Hz, each a signed 16-bit little-endian number.
    Pcm16,
    /// An Ogg file with Opus in it.
    OggOpus,
    /// Features that a recogniser computed; only it knows their form.
    Features,
}

impl Encoding {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Pcm16 => "pcm-s16le-16000",
            Self::OggOpus => "ogg-opus",
            Self::Features => "features",
        }
    }

    pub(crate) fn named(name: &str) -> Result<Self, StoreError> {
        let all = [Self::Pcm16, Self::OggOpus, Self::Features];
        all.into_iter().find(|encoding| encoding.name() == name).ok_or(StoreError::Damaged)
    }
}

/// A sound: a reflection, or a take of a word.
#[derive(Clone, PartialEq, Eq)]
pub struct Sound {
    /// How the bytes are to be read.
    pub encoding: Encoding,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl fmt::Debug for Sound {
    /// A voice identifies a person, so that logs get its size only.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Sound({:?}, {} bytes)", self.encoding, self.bytes.len())
    }
}

impl Sound {
    /// Fails where the sound is larger than `limit` bytes.
    pub(crate) fn within(&self, limit: u64) -> Result<(), StoreError> {
        if self.bytes.len() as u64 > limit { Err(StoreError::TooLarge { limit }) } else { Ok(()) }
    }
}
