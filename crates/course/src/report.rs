//! Where problems are gathered while a course is read.

use std::collections::BTreeMap;

use crate::limits;
use crate::{Problem, ProblemKind};

/// The problems found so far.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    found: Vec<Problem>,
}

impl Problems {
    /// The place to report what is wrong in one file.
    pub(crate) fn of(&mut self, file: &str) -> FileReport<'_> {
        FileReport { file: quoted(file), problems: self }
    }

    /// The problems, file by file in the order in which the files were read first, and by line
    /// within each; what is about a whole file comes first.
    pub(crate) fn into_list(self) -> Vec<Problem> {
        let mut ranks = BTreeMap::new();
        for problem in &self.found {
            let next = ranks.len();
            ranks.entry(problem.file.clone()).or_insert(next);
        }
        let mut sorted = self.found;
        // The note that there are more stays at the end.
        let listed = sorted.len().min(limits::PROBLEMS);
        sorted[..listed].sort_by_key(|problem| (ranks.get(&problem.file).copied(), problem.line));
        sorted
    }
}

/// Reports what is wrong in one file.
#[derive(Debug)]
pub(crate) struct FileReport<'p> {
    file: String,
    problems: &'p mut Problems,
}

impl FileReport<'_> {
    /// Whether as many problems are listed as will be; looking for more is of no use.
    pub(crate) fn is_full(&self) -> bool {
        self.problems.found.len() > limits::PROBLEMS
    }

    /// Reports a problem at a line, or about the file as a whole.
    pub(crate) fn add(&mut self, line: Option<u32>, kind: ProblemKind) {
        let found = &mut self.problems.found;
        match found.len() {
            fewer if fewer < limits::PROBLEMS => found.push(Problem { file: self.file.clone(), line, kind }),
            limits::PROBLEMS => {
                let kind = ProblemKind::MoreProblems { limit: limits::PROBLEMS };
                found.push(Problem { file: self.file.clone(), line: None, kind });
            }
            _ => {}
        }
    }
}

/// The longest excerpt of a course's own text in a problem, in characters.
const EXCERPT: usize = 60;

/// A text of the course as a problem shows it: short, and without characters that could act on a
/// terminal or turn the line around.
pub(crate) fn quoted(text: &str) -> String {
    let clean = text.chars().filter(|character| !crate::text::is_control(*character));
    let mut shown: String = clean.take(EXCERPT + 1).collect();
    if let Some((end, _)) = shown.char_indices().nth(EXCERPT) {
        shown.truncate(end);
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_text_is_short_and_cannot_act() {
        assert_eq!(quoted("a\u{1b}[31m\u{202e}b"), "a[31mb");
        assert_eq!(quoted(&"x".repeat(61)), format!("{}…", "x".repeat(60)));
        assert_eq!(quoted(&"ش".repeat(60)), "ش".repeat(60));
    }

    #[test]
    fn problems_stop_at_the_limit_and_say_so() {
        let mut problems = Problems::default();
        for _ in 0..limits::PROBLEMS + 5 {
            problems.of("course.toml").add(None, ProblemKind::FileAbsent {});
        }
        let list = problems.into_list();
        assert_eq!(list.len(), limits::PROBLEMS + 1);
        assert_eq!(list[limits::PROBLEMS].kind.code(), "more-problems");
    }
}
