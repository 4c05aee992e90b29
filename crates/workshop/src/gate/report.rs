//! Where faults are gathered.

use super::{Fault, FaultKind};

/// The most faults that are listed; nobody mends the thousandth before the first.
pub(super) const MOST: usize = 1000;

/// The faults found so far.
#[derive(Debug, Default)]
pub(super) struct Faults {
    found: Vec<Fault>,
}

impl Faults {
    /// Adds a fault, until there are as many as are listed.
    pub(super) fn add(&mut self, file: &str, line: Option<u32>, kind: FaultKind) {
        if self.found.len() < MOST {
            self.found.push(Fault { file: file.to_owned(), line, kind });
        }
    }

    /// The faults, by file in the order of their names, and by line within each.
    pub(super) fn into_list(self) -> Vec<Fault> {
        let mut sorted = self.found;
        sorted.sort_by(|one, other| (&one.file, one.line).cmp(&(&other.file, other.line)));
        sorted
    }
}
