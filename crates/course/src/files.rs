//! The text files of a course, loaded within limits.

use crate::limits;
use crate::report::FileReport;
use crate::text::Document;
use crate::{ProblemKind, Source, SourceError};

/// Loads text files until they are too much together.
pub(crate) struct Files<'s> {
    source: &'s dyn Source,
    /// The bytes that may still be loaded.
    left: u64,
}

impl<'s> Files<'s> {
    pub(crate) fn new(source: &'s dyn Source) -> Self {
        Self { source, left: limits::COURSE_BYTES }
    }

    /// Loads a file; absence is a problem.
    pub(crate) fn load(&mut self, name: &str, limit: u64, report: &mut FileReport<'_>) -> Option<Document> {
        let document = self.load_if_there(name, limit, report);
        if document.is_none() && self.source.size(name) == Err(SourceError::Absent) {
            report.add(None, ProblemKind::FileAbsent {});
        }
        document
    }

    /// Loads a file; absence is no problem.
    pub(crate) fn load_if_there(&mut self, name: &str, limit: u64, report: &mut FileReport<'_>) -> Option<Document> {
        let bytes = match self.source.bytes(name, limit.min(self.left)) {
            Ok(bytes) => bytes,
            Err(SourceError::Absent) => return None,
            Err(SourceError::TooLarge { limit: asked }) => {
                report.add(None, too_large(asked, limit));
                return None;
            }
            Err(SourceError::Unreadable) => {
                report.add(None, ProblemKind::FileUnreadable {});
                return None;
            }
        };
        self.left = self.left.saturating_sub(bytes.len() as u64);
        match str::from_utf8(&bytes) {
            Ok(text) => Some(Document::new(text)),
            Err(error) => {
                let lines_before = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
                report.add(u32::try_from(lines_before + 1).ok(), ProblemKind::FileNotUtf8 {});
                None
            }
        }
    }
}

fn too_large(asked: u64, limit: u64) -> ProblemKind {
    if asked < limit {
        ProblemKind::CourseTooLarge { kilobytes: limits::COURSE_BYTES / 1024 }
    } else {
        ProblemKind::FileTooLarge { kilobytes: limit / 1024 }
    }
}
