//! The session log: the opening, then each input with its time, one JSON value a line. The same
//! file is a test, a bug report and a demonstration: replayed, it gives the same effects.

use course::CourseId;
use engine::{Effect, Input, Opening};
use learner::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The version of the log's form.
pub const VERSION: u32 = 1;

/// The first line: what the session began with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LogHeader {
    /// The version of the log's form.
    pub sauti_log: u32,
    /// What the engine began with.
    pub opening: Opening,
    /// The courses that were on the shelf, in order.
    pub courses: Vec<CourseStamp>,
}

/// Which course it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CourseStamp {
    /// The course.
    pub id: CourseId,
    /// Its version.
    pub version: String,
}

/// Every further line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum LogLine {
    /// An input and its time.
    Input {
        /// When.
        at: Timestamp,
        /// What.
        input: Input,
    },
    /// The last line of a session that ended in order.
    End {
        /// The fingerprint of all its effects.
        effects: String,
    },
}

/// A whole log.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionLog {
    /// What the session began with.
    pub header: LogHeader,
    /// Its inputs.
    pub inputs: Vec<(Timestamp, Input)>,
    /// The fingerprint of its effects, where the session ended in order.
    pub effects: Option<String>,
}

/// Why a log cannot be replayed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogError {
    /// The file has no first line.
    #[error("the log is empty")]
    Empty,
    /// A line is not what it should be.
    #[error("line {line} of the log cannot be read")]
    Malformed {
        /// Which line, from 1.
        line: usize,
    },
    /// The log was written by another version.
    #[error("the log has version {found}")]
    Version {
        /// Its version.
        found: u32,
    },
}

impl SessionLog {
    /// Reads a log. A last line that was cut off by a crash is left out: everything before it
    /// happened.
    ///
    /// # Errors
    /// The text is no session log of this version.
    pub fn read(text: &str) -> Result<Self, LogError> {
        let mut lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).peekable();
        let (_, first) = lines.next().ok_or(LogError::Empty)?;
        let header: LogHeader = serde_json::from_str(first).map_err(|_| LogError::Malformed { line: 1 })?;
        if header.sauti_log != VERSION {
            return Err(LogError::Version { found: header.sauti_log });
        }
        let mut log = Self { header, inputs: Vec::new(), effects: None };
        while let Some((number, line)) = lines.next() {
            match serde_json::from_str(line) {
                Ok(LogLine::Input { at, input }) => log.inputs.push((at, input)),
                Ok(LogLine::End { effects }) => log.effects = Some(effects),
                Err(_) if lines.peek().is_none() && !text.ends_with('\n') => break,
                Err(_) => return Err(LogError::Malformed { line: number + 1 }),
            }
        }
        Ok(log)
    }
}

/// A running fingerprint of effects: equal effects in equal order give equal fingerprints.
#[derive(Clone, Debug, Default)]
pub struct Fingerprint(Sha256);

impl Fingerprint {
    /// Takes the effects of one input.
    pub fn take(&mut self, effects: &[Effect]) {
        for effect in effects {
            // Effects are plain data with text keys, for which serialisation has no failure.
            self.0.update(serde_json::to_vec(effect).unwrap_or_default());
            self.0.update(b"\n");
        }
    }

    /// The fingerprint so far, in hexadecimal digits.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.clone().finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = r#"{"sauti_log":1,"opening":{"member":null,"journal":[],"language":"sw","course":null,"hears":true,"pace":"usual"},"courses":[{"id":"basics","version":"1.0.0"}]}"#;
    const START: &str = r#"{"at":1000,"input":{"input":"start"}}"#;

    fn check(text: &str, expected: Result<usize, LogError>) {
        assert_eq!(SessionLog::read(text).map(|log| log.inputs.len()), expected);
    }

    #[test]
    fn a_log_is_a_header_and_inputs() {
        check(&format!("{HEADER}\n{START}\n{START}\n"), Ok(2));
    }

    #[test]
    fn a_line_cut_off_by_a_crash_is_left_out() {
        check(&format!("{HEADER}\n{START}\n{{\"at\":10"), Ok(1));
    }

    #[test]
    fn damage_elsewhere_is_reported_with_its_line() {
        check(&format!("{HEADER}\n{{\"at\":10\n{START}\n"), Err(LogError::Malformed { line: 2 }));
        check("", Err(LogError::Empty));
        check(&HEADER.replace("\"sauti_log\":1", "\"sauti_log\":2"), Err(LogError::Version { found: 2 }));
    }

    #[test]
    fn the_fingerprint_knows_order() {
        let fingerprint = |effects: &[Effect]| {
            let mut fingerprint = Fingerprint::default();
            fingerprint.take(effects);
            fingerprint.text()
        };
        let (one, two) = (Effect::End, Effect::Play { tone: engine::Tone::Heard });
        assert_ne!(fingerprint(&[one.clone(), two.clone()]), fingerprint(&[two, one]));
    }
}
