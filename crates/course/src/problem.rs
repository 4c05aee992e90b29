//! What was wrong in a course, where, and how to mend it: codes with arguments, never text.
//! The text for people is in `locales/` under `problem-<code>`, with the attribute `.mend`.

/// One thing that could not be read as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, as a name inside the course.
    pub file: String,
    /// The line, from 1; absent where it is about the file as a whole.
    pub line: Option<u32>,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// How much a problem costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The course works; something could be better.
    Warning,
    /// Something was left out of the course.
    Error,
}

/// What a person should do about a problem; `locales/` has the words under `mend-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mend {
    /// See the message of the problem itself.
    AsTheProblemSays,
}

/// What is wrong. Closed: a program can act on each.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// A file that must be there is absent.
    FileAbsent,
}
