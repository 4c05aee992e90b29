//! Files with a JSON value a line: session logs and transcripts.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::json;

use crate::output::Output;
use crate::told::{Failure, file_message};

/// A file that is written line by line, so that a crash leaves everything before it.
pub(crate) struct LineFile<'a> {
    output: Output<'a>,
    path: PathBuf,
    /// Absent once a line could not be written.
    file: Option<File>,
}

impl<'a> LineFile<'a> {
    /// Makes the file, and the folder around it.
    pub(crate) fn create(output: Output<'a>, path: &Path) -> Result<Self, Failure> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let made = folder.map_or(Ok(()), fs::create_dir_all).and_then(|()| File::create(path));
        let file = made.map_err(|error| Failure::from(file_message(path, &error)))?;
        Ok(Self { output, path: path.to_owned(), file: Some(file) })
    }

    /// Makes the file with its first line.
    pub(crate) fn begin(output: Output<'a>, path: &Path, first: &impl Serialize) -> Result<Self, Failure> {
        let mut made = Self::create(output, path)?;
        made.try_write(first).map_err(|error| Failure::from(file_message(path, &error)))?;
        Ok(made)
    }

    /// Writes a line. One that cannot be written is told, and stops no lesson; but no other follows it,
    /// for a log with a gap would tell of another session.
    pub(crate) fn write(&mut self, line: &impl Serialize) {
        if let Err(error) = self.try_write(line) {
            self.file = None;
            let message = file_message(&self.path, &error);
            self.output.value(&json!({ "trouble": message.key() }));
            self.output.warn(&message);
        }
    }

    fn try_write(&mut self, line: &impl Serialize) -> io::Result<()> {
        let Some(file) = &mut self.file else { return Ok(()) };
        let text = serde_json::to_string(line)?;
        file.write_all(format!("{text}\n").as_bytes())
    }
}
