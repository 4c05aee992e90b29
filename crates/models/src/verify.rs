//! Installed models looked through for damage.

use crate::ModelError;
use crate::digest::{self, Hasher};
use crate::library::Library;
use crate::progress::{Meter, Progress};
use crate::record::Installed;

/// What became of an installed model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Every file is as it was when it was installed.
    Sound,
    /// A file is gone, or has another size.
    Incomplete {
        /// The file.
        file: String,
    },
    /// A file has another content.
    Changed {
        /// The file.
        file: String,
    },
    /// The record of what the files must be is gone or damaged.
    Unrecorded,
}

/// A model, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The model.
    pub id: String,
    /// Its condition.
    pub condition: Condition,
}

impl Library {
    /// Reads every installed model through and compares it with its record. Nothing is changed: a
    /// damaged model is removed and fetched again.
    ///
    /// # Errors
    /// A folder or file cannot be read, or it was cancelled.
    pub fn verify(&self, progress: &mut dyn Progress) -> Result<Vec<Verdict>, ModelError> {
        let folders = self.model_folders()?;
        let records: Vec<_> = folders.iter().map(|folder| (folder, Installed::read(folder))).collect();
        let total = records.iter().filter_map(|(_, record)| record.as_ref()).map(Installed::bytes).sum();
        let mut meter = Meter::new(progress, total);
        let mut verdicts = Vec::new();
        for (folder, record) in &records {
            let id = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let condition = match record {
                Some(record) => condition(record, &mut meter)?,
                None => Condition::Unrecorded,
            };
            verdicts.push(Verdict { id, condition });
        }
        Ok(verdicts)
    }
}

fn condition(record: &Installed, meter: &mut Meter<'_>) -> Result<Condition, ModelError> {
    let mut condition = Condition::Sound;
    for file in &record.files {
        let path = record.folder.join(&file.name);
        let whole = path.metadata().is_ok_and(|found| found.is_file() && found.len() == file.bytes);
        if !whole {
            return Ok(Condition::Incomplete { file: file.name.clone() });
        }
        let found = digest::of_file(&path, Hasher::alone(), meter)?;
        meter.file_finished(file.bytes);
        if found.as_ref() != Some(&file.sha256) {
            condition = Condition::Changed { file: file.name.clone() };
        }
    }
    Ok(condition)
}
