//! The pictures of courses, by the hash of their bytes.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use course::CourseId;
use installation::Shelf;
use sha2::{Digest, Sha256};

/// The largest picture that is shown, in pixels: a small file may claim to be a huge one.
const MOST_PIXELS: u64 = 4_000_000;

/// A picture as it is given to a window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its media type, told from its first bytes.
    pub media_type: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Every picture that was shown, and no other.
#[derive(Debug, Default)]
pub(crate) struct Pictures {
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    by_name: BTreeMap<(CourseId, String), Option<String>>,
    by_hash: BTreeMap<String, Picture>,
}

impl Pictures {
    /// The hash by which a window may ask for a picture; absent where it cannot be shown.
    pub(crate) fn show(&self, shelf: &Shelf, course: &CourseId, name: &str) -> Option<String> {
        let key = (course.clone(), name.to_owned());
        let mut known = self.lock();
        if let Some(hash) = known.by_name.get(&key) {
            return hash.clone();
        }
        let picture = shelf.picture(course, name).and_then(usable);
        let hash = picture.as_ref().map(|picture| hash(&picture.bytes));
        if let (Some(hash), Some(picture)) = (&hash, picture) {
            known.by_hash.insert(hash.clone(), picture);
        }
        known.by_name.insert(key, hash.clone());
        hash
    }

    /// A picture that was shown.
    pub(crate) fn get(&self, hash: &str) -> Option<Picture> {
        self.lock().by_hash.get(hash).cloned()
    }

    /// Forgets which names have which pictures, since courses have changed.
    pub(crate) fn forget_names(&self) {
        self.lock().by_name.clear();
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A raster picture of a size that can be shown; its kind is told from its bytes, and not from its name.
fn usable(bytes: Vec<u8>) -> Option<Picture> {
    let (media_type, (width, height)) = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        ("image/png", png_size(&bytes)?)
    } else if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        ("image/jpeg", jpeg_size(&bytes)?)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        ("image/webp", webp_size(&bytes)?)
    } else {
        return None;
    };
    let fits = width > 0 && height > 0 && u64::from(width) * u64::from(height) <= MOST_PIXELS;
    fits.then_some(Picture { media_type, bytes })
}

fn big_endian(bytes: &[u8], at: usize, count: usize) -> Option<u32> {
    Some(bytes.get(at..at + count)?.iter().fold(0, |value, byte| value << 8 | u32::from(*byte)))
}

fn little_endian(bytes: &[u8], at: usize, count: usize) -> Option<u32> {
    Some(bytes.get(at..at + count)?.iter().rev().fold(0, |value, byte| value << 8 | u32::from(*byte)))
}

/// Width and height from the header chunk, which comes first (PNG specification, 11.2.1).
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    Some((big_endian(bytes, 16, 4)?, big_endian(bytes, 20, 4)?))
}

/// Width and height from the first start-of-frame segment (ITU T.81, B.2.2).
fn jpeg_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        let marker = big_endian(bytes, at, 2)?;
        let is_frame = matches!(marker, 0xffc0..=0xffcf) && !matches!(marker, 0xffc4 | 0xffc8 | 0xffcc);
        if is_frame {
            return Some((big_endian(bytes, at + 7, 2)?, big_endian(bytes, at + 5, 2)?));
        }
        if marker < 0xff01 {
            return None;
        }
        at += 2 + usize::try_from(big_endian(bytes, at + 2, 2)?).ok()?;
    }
}

/// Width and height from the first chunk of each of the three forms (RFC 9649, 2.5 to 2.7).
fn webp_size(bytes: &[u8]) -> Option<(u32, u32)> {
    match bytes.get(12..16)? {
        b"VP8 " => Some((little_endian(bytes, 26, 2)? & 0x3fff, little_endian(bytes, 28, 2)? & 0x3fff)),
        b"VP8L" => {
            let packed = little_endian(bytes, 21, 4)?;
            Some(((packed & 0x3fff) + 1, (packed >> 14 & 0x3fff) + 1))
        }
        b"VP8X" => Some((little_endian(bytes, 24, 3)? + 1, little_endian(bytes, 27, 3)? + 1)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes
    }

    fn check(bytes: Vec<u8>, expected: Option<&str>) {
        assert_eq!(usable(bytes).map(|picture| picture.media_type), expected);
    }

    #[test]
    fn a_pictures_kind_is_told_from_its_bytes() {
        check(png(640, 480), Some("image/png"));
        check(b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08\0\x10\0\x20".to_vec(), Some("image/jpeg"));
        check(b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x1f\0\0\x0f\0\0".to_vec(), Some("image/webp"));
    }

    #[test]
    fn what_is_no_raster_picture_or_too_large_is_not_shown() {
        for bytes in [b"<svg onload='x'>".to_vec(), b"GIF89a".to_vec(), Vec::new(), png(0, 9), png(60_000, 60_000)] {
            check(bytes, None);
        }
        check(png(640, 480)[..20].to_vec(), None);
        check(vec![0xff, 0xd8, 0xff, 0xe0, 0, 0], None);
    }
}
