//! How much a file may be, checked before anything is allocated for it. A question bank comes from the web or a stick.

/// The largest file that is read, in bytes. An H5P package is mostly pictures and films, which stay in it.
pub const FILE_BYTES: usize = 64 * 1024 * 1024;
/// The largest file that is text, in bytes, and the largest text in an archive once it is unpacked.
pub(crate) const TEXT_FILE_BYTES: usize = 8 * 1024 * 1024;
/// The most entries of an archive. H5P packages with their libraries have a few hundred.
pub(crate) const ENTRIES: usize = 10_000;
/// The most that an entry may grow when it is unpacked, as a multiple of its packed size. JSON shrinks to about a tenth.
pub(crate) const RATIO: u64 = 200;
/// A small entry may grow more: a few bytes of compression overhead say nothing.
pub(crate) const RATIO_FREE_BYTES: u64 = 64 * 1024;
/// How deep elements or contents may lie within each other.
pub(crate) const DEPTH: usize = 32;
/// The most elements of an XML file.
pub(crate) const ELEMENTS: usize = 400_000;
/// The most questions and texts that are taken from one file.
pub(crate) const ITEMS: usize = 10_000;
/// The most sections of a file.
pub(crate) const SECTIONS: usize = 1_000;
/// The most answers of one question that are looked at.
pub(crate) const ANSWERS: usize = 100;
/// The most entries in a list of what could not be carried over.
pub(crate) const LEFT_OUT: usize = 1_000;
