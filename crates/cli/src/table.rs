//! A tab-separated table of sound files and what is said in them.

use std::fs;
use std::path::{Path, PathBuf};

use locale::Message;

use crate::told::{Failure, file_message};

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// The sound file; a relative path begins at the table's folder.
    pub(crate) clip: PathBuf,
    /// What is said in it.
    pub(crate) text: String,
}

/// Reads a table. Empty lines and lines that begin with `#` are passed over.
pub(crate) fn read(path: &Path) -> Result<Vec<Row>, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::from(file_message(path, &error)))?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let rows = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    rows.map(|(number, line)| row(folder, line).ok_or_else(|| malformed(path, number + 1))).collect()
}

fn row(folder: &Path, line: &str) -> Option<Row> {
    let (clip, text) = line.split_once('\t')?;
    let text = text.split('\t').next()?.trim();
    Some(Row { clip: folder.join(clip.trim()), text: text.to_owned() })
}

fn malformed(path: &Path, line: usize) -> Failure {
    let line = i64::try_from(line).unwrap_or(i64::MAX);
    let message = Message::new("error-table-malformed").with_number("line", line);
    message.with("file", path.display().to_string()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: Option<(&str, &str)>) {
        let found = row(Path::new("clips"), line);
        let found = found.as_ref().map(|row| (row.clip.to_str().unwrap(), row.text.as_str()));
        assert_eq!(found, expected, "{line:?}");
    }

    #[test]
    fn a_row_is_a_file_a_tab_and_a_text() {
        check("yes.wav\tyes", Some(("clips/yes.wav", "yes")));
        check("a/b.wav\tone vote\tignored", Some(("clips/a/b.wav", "one vote")));
        check("no-tab.wav", None);
    }
}
