//! Where things stand in a course's files, so that whoever mends them finds the line.

use std::collections::{BTreeMap, BTreeSet};

use course::Source;
use language::LanguageTag;

use crate::words_text::WordsText;

/// The largest file that is looked into, in bytes: the course's reader takes no larger ones.
const LARGEST: u64 = 1 << 20;

/// A file of the course as text; nothing where it is absent or no text, which the reader reports.
pub(crate) fn text(source: &dyn Source, name: &str) -> Option<String> {
    String::from_utf8(source.bytes(name, LARGEST).ok()?).ok()
}

/// The name of a language's words file.
pub(crate) fn words_file(language: &LanguageTag) -> String {
    format!("words/{language}.ftl")
}

/// The name of a language's list of clips.
pub(crate) fn clips_file(language: &LanguageTag) -> String {
    format!("voice/{language}/clips.toml")
}

/// The words file of a language.
pub(super) fn words_text(source: &dyn Source, language: &LanguageTag) -> WordsText {
    WordsText::read(&text(source, &words_file(language)).unwrap_or_default())
}

/// The lines of a TOML file: each key's first line under `key`, and with its value under `key=value` where that
/// is one text.
#[derive(Clone, Debug, Default)]
pub(super) struct TomlLines {
    lines: BTreeMap<String, u32>,
    /// Every text in quotation marks.
    quoted: BTreeSet<String>,
}

impl TomlLines {
    pub(super) fn of(source: &dyn Source, name: &str) -> Self {
        let text = text(source, name).unwrap_or_default();
        let (mut lines, mut quoted) = (BTreeMap::new(), BTreeSet::new());
        for (line, number) in text.lines().zip(1_u32..) {
            quoted.extend(line.split('"').skip(1).step_by(2).map(str::to_owned));
            let Some((key, value)) = line.split_once('=') else { continue };
            let key = key.trim().trim_matches('"');
            lines.entry(key.to_owned()).or_insert(number);
            let value = value.trim().split('"').nth(1).filter(|_| value.trim().starts_with('"'));
            if let Some(value) = value {
                lines.entry(format!("{key}={value}")).or_insert(number);
            }
        }
        Self { lines, quoted }
    }

    /// Whether the file has this text anywhere.
    pub(super) fn mentions(&self, text: &str) -> bool {
        self.quoted.contains(text)
    }

    pub(super) fn key(&self, key: &str) -> Option<u32> {
        self.lines.get(key).copied()
    }

    pub(super) fn value(&self, key: &str, value: &str) -> Option<u32> {
        self.lines.get(&format!("{key}={value}")).copied()
    }
}

#[cfg(test)]
mod tests {
    use course::MemorySource;

    use super::*;

    #[test]
    fn keys_and_values_have_their_lines() {
        let toml = "format = 1\nid = \"mill\"\n[[step]]\nid = \"story\"\n\"mill--story\" = { file = \"a.opus\" }\n";
        let lines = TomlLines::of(&MemorySource::new().with("a.toml", toml), "a.toml");
        assert_eq!(lines.key("format"), Some(1));
        assert_eq!(lines.value("id", "story"), Some(4));
        assert_eq!(lines.key("mill--story"), Some(5));
        assert_eq!(lines.value("id", "nothing"), None);
    }
}
