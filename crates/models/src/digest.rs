//! Hashes of files: the one that was published, and our own.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use md5::Md5;
use serde::Deserialize;
use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::ModelError;
use crate::progress::{Meter, Stage};

/// How much of a file is read at once, in bytes.
pub(crate) const PIECE: usize = 256 * 1024;

/// The strongest hash that is published of a file, in lower-case hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum PublishedHash {
    Sha256(String),
    Sha1(String),
    Md5(String),
}

impl PublishedHash {
    /// Whether it has the length and the letters of such a hash.
    pub(crate) fn is_hexadecimal(&self) -> bool {
        let (text, length) = match self {
            Self::Sha256(text) => (text, 64),
            Self::Sha1(text) => (text, 40),
            Self::Md5(text) => (text, 32),
        };
        text.len() == length && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    }
}

/// Computes our own hash beside the published one, while the bytes pass by once.
pub(crate) struct Hasher {
    own: Sha256,
    published: Option<(Weak, String)>,
    expected: Option<String>,
}

enum Weak {
    Sha1(Sha1),
    Md5(Md5),
}

impl Hasher {
    /// A hasher that will compare with this hash.
    pub(crate) fn against(hash: &PublishedHash) -> Self {
        let (published, expected) = match hash {
            PublishedHash::Sha256(text) => (None, Some(text.clone())),
            PublishedHash::Sha1(text) => (Some((Weak::Sha1(Sha1::new()), text.clone())), None),
            PublishedHash::Md5(text) => (Some((Weak::Md5(Md5::new()), text.clone())), None),
        };
        Self { own: Sha256::new(), published, expected }
    }

    /// A hasher of a file of which nothing is published.
    pub(crate) fn alone() -> Self {
        Self { own: Sha256::new(), published: None, expected: None }
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.own.update(bytes);
        match &mut self.published {
            Some((Weak::Sha1(hasher), _)) => hasher.update(bytes),
            Some((Weak::Md5(hasher), _)) => hasher.update(bytes),
            None => {}
        }
    }

    /// Our own SHA-256, if the published hash is the right one.
    pub(crate) fn finish(self) -> Option<String> {
        let own = hexadecimal(&self.own.finalize());
        let published_fits = match self.published {
            Some((Weak::Sha1(hasher), expected)) => hexadecimal(&hasher.finalize()) == expected,
            Some((Weak::Md5(hasher), expected)) => hexadecimal(&hasher.finalize()) == expected,
            None => true,
        };
        let own_fits = self.expected.is_none_or(|expected| own == expected);
        (published_fits && own_fits).then_some(own)
    }
}

/// Reads a file to its end and hashes it; nothing where the published hash is another one.
///
/// # Errors
/// The file cannot be read, or it was cancelled.
pub(crate) fn of_file(path: &Path, mut hasher: Hasher, meter: &mut Meter<'_>) -> Result<Option<String>, ModelError> {
    let mut file = File::open(path).map_err(|error| ModelError::cannot_read(path, &error))?;
    let mut piece = vec![0; PIECE];
    let mut done = 0;
    loop {
        let count = file.read(&mut piece).map_err(|error| ModelError::cannot_read(path, &error))?;
        if count == 0 {
            return Ok(hasher.finish());
        }
        hasher.update(&piece[..count]);
        done += count as u64;
        meter.at(Stage::Checking, done)?;
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes
        .iter()
        .flat_map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]])
        .map(char::from)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The hashes of "abc", from the standards that define them (RFC 1321, FIPS 180-4).
    const SHA256: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    const SHA1: &str = "a9993e364706816aba3e25717850c26c9cd0d89d";
    const MD5: &str = "900150983cd24fb0d6963f7d28e17f72";

    fn check(hash: &PublishedHash, text: &str, expected: Option<&str>) {
        let mut hasher = Hasher::against(hash);
        hasher.update(text.as_bytes());
        assert_eq!(hasher.finish().as_deref(), expected, "{hash:?} {text}");
    }

    #[test]
    fn any_published_hash_gives_our_own() {
        for hash in
            [PublishedHash::Sha256(SHA256.into()), PublishedHash::Sha1(SHA1.into()), PublishedHash::Md5(MD5.into())]
        {
            check(&hash, "abc", Some(SHA256));
            check(&hash, "abd", None);
            assert!(hash.is_hexadecimal());
        }
    }

    #[test]
    fn a_hash_in_capitals_or_cut_short_is_none() {
        assert!(!PublishedHash::Md5(MD5.to_uppercase()).is_hexadecimal());
        assert!(!PublishedHash::Sha1(SHA1[1..].to_owned()).is_hexadecimal());
    }
}
