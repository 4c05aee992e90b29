//! How much a file may be, checked before anything is allocated for it. A file for translators passes through many
//! hands.

/// The largest file that is read, in bytes. The words of a language are at most one million, and a file for translators
/// has them twice, with notes.
pub const FILE_BYTES: usize = 8 * 1024 * 1024;
/// The most words that are read, each a message or attribute.
pub(crate) const UNITS: usize = 50_000;
/// The longest text, in bytes; the reader of courses takes no longer one.
pub(crate) const TEXT_BYTES: usize = 16 * 1024;
/// The longest notes of one message, in bytes.
pub(crate) const NOTE_BYTES: usize = 16 * 1024;
/// The longest key, in bytes: a lesson, a step, and an answer.
pub(crate) const KEY_BYTES: usize = 256;
/// How deep elements may lie within each other.
pub(crate) const DEPTH: usize = 64;
/// The most problems that are kept; nobody mends the thousandth before the first.
pub(crate) const PROBLEMS: usize = 1000;
