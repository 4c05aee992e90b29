//! How much a course may be, checked before anything is allocated for it. A course comes from
//! people whom the member does not know, on a stick that passed through many hands.
//!
//! The figures are far above what a course for ears needs (a lesson of ten minutes is about thirty
//! steps) and far below what an old phone can hold.

/// The largest `course.toml` or lesson file, in bytes.
pub(crate) const STRUCTURE_BYTES: u64 = 256 * 1024;
/// The largest file of words or list of clips, in bytes.
pub(crate) const WORDS_BYTES: u64 = 1024 * 1024;
/// All text files of a course together, in bytes. Twenty lessons in ten languages are about two
/// million, and an old phone reads this much in a few seconds.
pub(crate) const COURSE_BYTES: u64 = 8 * 1024 * 1024;
/// The largest Fluent message with its attributes, in bytes.
pub(crate) const MESSAGE_BYTES: usize = 64 * 1024;
/// The longest single text, in bytes; a quarter of an hour of speech.
pub(crate) const TEXT_BYTES: usize = 16 * 1024;
/// The longest text of a term, in bytes. Terms stand for a name or a few words, and every place
/// that uses one multiplies its length.
pub(crate) const TERM_BYTES: usize = 256;
/// How deep terms may use other terms.
pub(crate) const TERM_DEPTH: usize = 8;
/// All texts of one language together once their terms are filled in, in bytes: a small file that
/// repeats a long term cannot grow without bound.
pub(crate) const LANGUAGE_BYTES: usize = 2 * 1024 * 1024;
/// The most lessons in a course.
pub(crate) const LESSONS: usize = 200;
/// The most steps in a lesson.
pub(crate) const STEPS: usize = 500;
/// The most languages of a course.
pub(crate) const LANGUAGES: usize = 40;
/// The most answers to a question; a listener cannot hold more, and a recogniser confuses them.
pub(crate) const ANSWERS: usize = 12;
/// How many items there are to put in order: one is no order, and more than seven are not
/// remembered.
pub(crate) const ITEMS: (usize, usize) = (2, 7);
/// The most further wordings of one answer.
pub(crate) const WORDINGS: usize = 40;
/// The shortest and the longest recording of a reflection, in seconds.
pub(crate) const REFLECTION_SECONDS: (u16, u16) = (1, 300);
/// The longest recording of a reflection where a lesson does not say, in seconds.
pub(crate) const USUAL_REFLECTION_SECONDS: u16 = 60;
/// The most credits.
pub(crate) const CREDITS: usize = 200;
/// The largest picture, in bytes.
pub(crate) const PICTURE_BYTES: u64 = 2 * 1024 * 1024;
/// The largest recorded clip, in bytes: over half an hour of Opus at 32 kbit/s.
pub(crate) const CLIP_BYTES: u64 = 8 * 1024 * 1024;
/// The longest name of a picture or clip, in bytes.
pub(crate) const FILE_NAME_BYTES: usize = 64;
/// The most names asked of a folder.
pub(crate) const LISTED_NAMES: usize = 1000;
/// The most problems that are kept; nobody mends the thousandth before the first.
pub(crate) const PROBLEMS: usize = 1000;
/// How many lines back the one is looked for that was not closed. A longer list or text than this
/// is no part of a course.
pub(crate) const LINES_BACK: usize = 100;
/// The largest table whose bad lines are set aside one by one, in bytes; of a larger one nothing is
/// kept. The list of clips of a long course is about half of this.
pub(crate) const MENDED_BYTES: usize = 128 * 1024;
/// How many lines that are no TOML are set aside within one table before the rest of that table is.
pub(crate) const BAD_LINES: usize = 16;
