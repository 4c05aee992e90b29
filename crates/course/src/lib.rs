//! A course folder, read into a [`Course`] and a list of [`Problem`]s.
//!
//! Structure is TOML, words are Fluent, one file per language. The format is described in
//! `docs/course-format.md`.
//!
//! **API boundary.** [`read`] is the only way in: it takes a [`Source`], never a path, and returns
//! what could be read together with everything that could not.
//!
//! **Architecture invariant:** reading never fails as a whole, never panics and never acts. What a
//! course says is data: no HTML, scripts, links, or names that could leave its folder.

mod complete;
mod course_file;
mod fields;
mod files;
mod fluent;
mod ids;
mod lesson_file;
mod limits;
mod media;
mod model;
mod paths;
mod pattern;
mod problem;
mod questions;
mod read;
mod report;
mod source;
mod terms;
mod text;
mod toml_text;
mod word_keys;
mod wordings;
mod words_file;

pub use ids::{AnswerId, CourseId, IdError, LessonId, StepId};
pub use media::clip_hash;
pub use model::{
    Answer, Clip, Course, Credit, Form, Lesson, Line, Part, Question, Role, Step, StepKind, Target, WordKey, Words,
};
pub use pattern::{with_braces_quoted, with_stray_braces_quoted, wrapped};
pub use problem::{Problem, ProblemCode, ProblemKind, Severity};
pub use read::read;
pub use source::{MemorySource, Source, SourceError};
