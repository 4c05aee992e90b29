//! Names inside a pack. None of them can leave a folder, hide behind another one, or mean something to an operating
//! system; all the same none becomes a file's name before Sauti has made a new one of it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A text cannot be a name of this sort.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a name that fits: {0:?}")]
pub struct NameError(pub String);

/// The longest name, in bytes.
const LONGEST: usize = 64;

/// The longest expression of licences, in bytes.
const LONGEST_LICENCE: usize = 200;

/// Names that some operating systems keep for devices, whatever stands behind the first point.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

macro_rules! name {
    ($(#[$doc:meta])* $name:ident, $fits:path) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The name as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = NameError;

            fn from_str(text: &str) -> Result<Self, NameError> {
                if $fits(text) { Ok(Self(text.to_owned())) } else { Err(NameError(text.chars().take(LONGEST).collect())) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = NameError;

            fn try_from(text: String) -> Result<Self, NameError> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    };
}

name! {
    /// What a pack is called in all its versions: 1 to 64 of `a-z`, `0-9` and inner hyphens.
    PackId, is_pack_id
}
name! {
    /// A lesson's name, as the course format has it: words of `a-z` and `0-9` joined by hyphens, and never `course`.
    LessonName, is_lesson
}
name! {
    /// The name of a recorded clip: `a-z`, `0-9` and hyphens, and `.opus`.
    ClipName, is_clip
}
name! {
    /// The name of a picture: `a-z`, `0-9` and hyphens, and `.webp`, `.png` or `.jpg`.
    PictureName, is_picture
}
name! {
    /// The name of a file of a voice or recogniser: letters, figures, points, hyphens and underscores.
    ModelName, is_model
}
name! {
    /// An SPDX expression of licences, such as `CC-BY-SA-4.0`.
    Licence, is_licence
}

fn is_small(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
}

fn is_pack_id(text: &str) -> bool {
    (1..=LONGEST).contains(&text.len()) && text.bytes().all(is_small) && text.trim_matches('-') == text
}

fn is_lesson(text: &str) -> bool {
    text.len() <= LONGEST
        && text != "course"
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.split('-').all(|part| !part.is_empty() && part.bytes().all(is_small))
}

fn is_clip(text: &str) -> bool {
    is_media(text, &[".opus"])
}

fn is_picture(text: &str) -> bool {
    is_media(text, &[".webp", ".png", ".jpg"])
}

fn is_media(text: &str, endings: &[&str]) -> bool {
    let stem = endings.iter().find_map(|ending| text.strip_suffix(ending)).unwrap_or_default();
    text.len() <= LONGEST && !stem.is_empty() && stem.bytes().all(is_small)
}

fn is_model(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    let stem = text.split('.').next().unwrap_or_default().to_ascii_lowercase();
    (1..=LONGEST).contains(&text.len())
        && text.bytes().all(fits)
        && text.starts_with(|first: char| first.is_ascii_alphanumeric())
        && !text.ends_with('.')
        && !text.contains("..")
        && !is_device(&stem)
}

fn is_device(stem: &str) -> bool {
    let numbered = ["com", "lpt"].iter().filter_map(|port| stem.strip_prefix(port));
    let mut numbers = numbered.map(|rest| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit()));
    DEVICES.contains(&stem) || numbers.any(|is_numbered| is_numbered)
}

fn is_licence(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-.+:() ".contains(&byte);
    let begins = |first: char| first.is_ascii_alphanumeric() || first == '(';
    (1..=LONGEST_LICENCE).contains(&text.len())
        && text.starts_with(begins)
        && text.bytes().all(fits)
        && text.trim() == text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check<T: FromStr>(fit: &[&str], unfit: &[&str]) {
        fit.iter().for_each(|text| assert!(text.parse::<T>().is_ok(), "{text:?} is a name"));
        let everywhere = ["", "..", "a/b", "a\\b", "a\0b", "é", "a b\n", "\u{202e}a", &"a".repeat(201)];
        unfit.iter().chain(&everywhere).for_each(|text| assert!(text.parse::<T>().is_err(), "{text:?} is no name"));
    }

    #[test]
    fn names_are_plain() {
        check::<PackId>(&["a", "village-mill", "2-a"], &["A", "a_b", "a.b", "-rf", &"a".repeat(65)]);
        check::<LessonName>(&["our-mill"], &["course", "our--mill", "-mill", "2mills", "con.toml"]);
        check::<ClipName>(&["our-mill.opus"], &[".opus", "a.mp3", "A.opus", "a.opus.exe", "../a.opus"]);
        check::<PictureName>(&["mill.webp", "m.png", "m.jpg"], &["m.svg", ".png", "m.PNG", "m.png/.png"]);
        check::<Licence>(&["CC-BY-SA-4.0", "MIT OR Apache-2.0"], &[" MIT", "MIT;", "<b>"]);
    }

    #[test]
    fn a_model_s_name_means_nothing_to_an_operating_system() {
        let unfit = ["nul", "CON.onnx", "com1.bin", "a.", ".a", "-rf", "a..b", "lpt9", "a:b"];
        check::<ModelName>(&["en_US-lessac-medium.onnx.json", "ggml-tiny.bin", "console.bin", "com10.bin"], &unfit);
    }
}
