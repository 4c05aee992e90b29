//! The table of recordings: tab-separated path, language, text, speaker; further columns are passed over.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use language::LanguageTag;
use locale::Message;

use crate::told::{Failure, file_message};

/// A recording of a person who says something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Clip {
    /// The sound file; a relative path begins at the table's folder.
    pub(crate) path: PathBuf,
    /// What is said.
    pub(crate) text: String,
    /// Who speaks.
    pub(crate) speaker: String,
}

/// Reads a table: the recordings of each language, in the table's order. Its first line may name the
/// columns; empty lines and lines that begin with `#` are passed over.
pub(crate) fn read(path: &Path) -> Result<BTreeMap<LanguageTag, Vec<Clip>>, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::from(file_message(path, &error)))?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut languages: BTreeMap<LanguageTag, Vec<Clip>> = BTreeMap::new();
    for (number, line) in text.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') || number == 0 && line.starts_with("path\t") {
            continue;
        }
        let (language, clip) = row(folder, line).ok_or_else(|| malformed(path, number + 1))?;
        languages.entry(language).or_default().push(clip);
    }
    Ok(languages)
}

fn row(folder: &Path, line: &str) -> Option<(LanguageTag, Clip)> {
    let mut columns = line.split('\t').map(str::trim);
    let (path, language, text) = (columns.next()?, columns.next()?.parse().ok()?, columns.next()?);
    let speaker = columns.next()?;
    let clip = Clip { path: folder.join(path), text: text.to_owned(), speaker: speaker.to_owned() };
    Some((language, clip)).filter(|_| !text.is_empty())
}

fn malformed(path: &Path, line: usize) -> Failure {
    let line = i64::try_from(line).unwrap_or(i64::MAX);
    let message = Message::new("error-bench-table-malformed").with_number("line", line);
    message.with("file", path.display().to_string()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: Option<(&str, &str, &str)>) {
        let found = row(Path::new("clips"), line);
        let found =
            found.as_ref().map(|(language, clip)| (language.as_str(), clip.text.as_str(), clip.speaker.as_str()));
        assert_eq!(found, expected, "{line:?}");
    }

    #[test]
    fn a_row_is_a_path_a_language_a_text_and_a_speaker() {
        check("a.wav\tar\tنعم\tp1\tsource", Some(("ar", "نعم", "p1")));
        check("a.wav\ten\tyes\t", Some(("en", "yes", "")));
        check("a.wav\ten\tyes", None);
        check("a.wav\ten\t\tp1", None);
        check("a.wav\tnot a tag\tyes\tp1", None);
    }
}
