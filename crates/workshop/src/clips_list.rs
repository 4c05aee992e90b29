//! `voice/<language>/clips.toml`: which clip speaks which words. The reader in `course` gives the lines of a
//! course their clips; this is for what writes them.

use std::collections::BTreeMap;

use serde::Deserialize;

/// How the file of a clip begins that a synthetic voice spoke. Whoever records takes its place.
pub const SYNTHETIC: &str = "synthetic-";

/// The longest name of a clip's file, in bytes, and what of it the key may take.
const LONGEST_STEM: usize = 40;

/// The characters of the text's hash that are part of the name: a new recording gets a new name, and no player
/// that keeps the old file plays it in its place.
const HASH: usize = 8;

/// A list of clips.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClipsList {
    #[serde(default)]
    clip: BTreeMap<String, ClipEntry>,
}

/// One clip.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClipEntry {
    /// The name of its file in the language's folder.
    pub file: String,
    /// The hash of the text that it speaks (see [`course::clip_hash`]).
    pub sha256: String,
}

impl ClipEntry {
    /// Whether a synthetic voice spoke it.
    #[must_use]
    pub fn is_synthetic(&self) -> bool {
        self.file.starts_with(SYNTHETIC)
    }
}

/// Why a list of clips cannot be written anew: something in it is not understood and would be lost.
#[derive(Debug, thiserror::Error)]
#[error("the list of clips cannot be read: {0}")]
pub struct ClipsListError(#[from] toml::de::Error);

impl ClipsList {
    /// Reads a list.
    ///
    /// # Errors
    /// There is something in it that this program does not understand.
    pub fn read(text: &str) -> Result<Self, ClipsListError> {
        Ok(toml::from_str(text.strip_prefix('\u{feff}').unwrap_or(text))?)
    }

    /// The clip of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&ClipEntry> {
        self.clip.get(key)
    }

    /// Every clip by its key, in the order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &ClipEntry)> {
        self.clip.iter().map(|(key, entry)| (key.as_str(), entry))
    }

    /// Puts a clip in the place of the one that was there, which is given back.
    pub fn put(&mut self, key: &str, entry: ClipEntry) -> Option<ClipEntry> {
        self.clip.insert(key.to_owned(), entry)
    }

    /// Whether any key has a clip in this file.
    #[must_use]
    pub fn names(&self, file: &str) -> bool {
        self.clip.values().any(|entry| entry.file == file)
    }

    /// The list as it is written: a line for each clip, in the order of the keys.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = "[clip]\n".to_owned();
        for (key, entry) in &self.clip {
            let [key, file, hash] = [key, &entry.file, &entry.sha256].map(|value| quoted(value));
            text.push_str(&format!("{key} = {{ file = {file}, sha256 = {hash} }}\n"));
        }
        text
    }
}

/// A text in quotation marks, as TOML writes it.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            control if control.is_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(control))),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

/// The name of the file that speaks the words with a key, whose text has this hash.
#[must_use]
pub fn clip_name(key: &str, hash: &str, synthetic: bool) -> String {
    let fits = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-';
    let stem: String = key.chars().map(|character| if fits(character) { character } else { '-' }).collect();
    let stem = &stem[..stem.len().min(LONGEST_STEM)];
    let prefix = if synthetic { SYNTHETIC } else { "" };
    format!("{prefix}{stem}-{}.opus", hash.chars().take(HASH).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_written_as_it_was_read() {
        let text = "[clip]\n\"mill--story\" = { file = \"story.opus\", sha256 = \"5b0c\" }\n";
        let mut list = ClipsList::read(text).unwrap();
        assert_eq!(list.text(), text);
        let entry = ClipEntry { file: "a.opus".to_owned(), sha256: "00".to_owned() };
        assert_eq!(list.put("mill--story", entry.clone()).unwrap().file, "story.opus");
        assert_eq!(ClipsList::read(&list.text()).unwrap().get("mill--story"), Some(&entry));
    }

    #[test]
    fn what_is_not_understood_is_not_overwritten() {
        for text in [
            "[clip]\n\"a\" = { file = 1 }",
            "[clips]",
            "[clip",
            "[clip]\n\"a\" = { file = \"a\", sha256 = \"\", x = 1 }",
        ] {
            assert!(ClipsList::read(text).is_err(), "{text}");
        }
        assert_eq!(ClipsList::read("").unwrap(), ClipsList::default());
    }

    #[test]
    fn a_clip_is_named_after_its_words() {
        let check =
            |key: &str, synthetic, expected: &str| assert_eq!(clip_name(key, "5b0c91d4ee", synthetic), expected);
        check("mill--story.hint", false, "mill--story-hint-5b0c91d4.opus");
        check("mill--story", true, "synthetic-mill--story-5b0c91d4.opus");
        assert!(clip_name(&"x".repeat(300), "5b0c91d4ee", true).len() <= 64);
    }
}
