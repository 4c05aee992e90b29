//! Takes as bytes, for the member's file.
//!
//! `STK` and the version (1 byte), the language (length in 1 byte, text), the phrase (length in
//! 2 bytes, text), the number of frames (2 bytes), the frames (13 signed numbers of 2 bytes each).
//! Numbers are little-endian, text is UTF-8.

use language::LanguageTag;

use super::cepstra::KEPT;
use super::take::{LONGEST, LONGEST_PHRASE, Take};

const MAGIC: &[u8; 3] = b"STK";
/// Rises when the cepstra come to mean something else, so that takes of before are made anew.
const VERSION: u8 = 1;

/// Why bytes are no take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TakeBytesError {
    /// They are something else.
    #[error("not a take")]
    NotATake,
    /// They are a take of another version of this program.
    #[error("a take of version {0}")]
    OtherVersion(u8),
    /// They are a damaged take: cut off, too long, or with text that is none.
    #[error("a damaged take")]
    Damaged,
}

impl Take {
    /// The take as bytes: 26 for each 12.5 ms of speech, and the phrase.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let language = self.language.as_str();
        let mut bytes = MAGIC.to_vec();
        bytes.push(VERSION);
        // The lengths fit: a tag has at most 16 bytes, a take at most 640 frames and 1,024 bytes of
        // phrase.
        bytes.extend((language.len() as u8).to_le_bytes());
        bytes.extend(language.as_bytes());
        bytes.extend((self.phrase.len() as u16).to_le_bytes());
        bytes.extend(self.phrase.as_bytes());
        bytes.extend((self.frames.len() as u16).to_le_bytes());
        bytes.extend(self.frames.iter().flatten().flat_map(|number| number.to_le_bytes()));
        bytes
    }

    /// Reads a take.
    ///
    /// # Errors
    /// The bytes are no take of this version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, TakeBytesError> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(TakeBytesError::NotATake)?;
        let (&version, rest) = rest.split_first().ok_or(TakeBytesError::NotATake)?;
        if version != VERSION {
            return Err(TakeBytesError::OtherVersion(version));
        }
        let mut reader = Reader { rest };
        reader.take().ok_or(TakeBytesError::Damaged)
    }
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    fn take(&mut self) -> Option<Take> {
        let length = usize::from(self.bytes::<1>()?[0]);
        let language: LanguageTag = self.text(length)?.parse().ok()?;
        let length = usize::from(u16::from_le_bytes(self.bytes()?));
        let phrase = self.text(length).filter(|phrase| phrase.len() <= LONGEST_PHRASE)?;
        let count = usize::from(u16::from_le_bytes(self.bytes()?));
        if count == 0 || count > LONGEST || self.rest.len() != count * KEPT * 2 {
            return None;
        }
        let mut frames = vec![[0; KEPT]; count];
        for number in frames.iter_mut().flatten() {
            *number = i16::from_le_bytes(self.bytes()?);
        }
        Some(Take { phrase, language, frames })
    }

    fn bytes<const COUNT: usize>(&mut self) -> Option<[u8; COUNT]> {
        let (first, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*first)
    }

    fn text(&mut self, length: usize) -> Option<String> {
        let (text, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        String::from_utf8(text.to_vec()).ok()
    }
}
