//! Courses for tests, in memory.

use course::{Course, MemorySource};

const COURSE: &str = "format = 1\nid = \"mill\"\nversion = \"1.0.0\"\nlicence = \"CC-BY-SA-4.0\"\nsource = \"en\"\n\
    lessons = [\"mill\"]\n[[credits]]\nrole = \"author\"\nname = \"We\"\n";

const LESSON: &str = "[[step]]\nid = \"story\"\nkind = \"say\"\n\n[[step]]\nid = \"who\"\nkind = \"choice\"\n\
    answers = [\"us\", \"him\"]\nright = [\"us\"]\n";

/// The source words of [`mill`].
pub(crate) const EN: &str = "course = The mill\nmill = Our mill\nmill--story = We bought a mill.\n\
    mill--who = Who owns it?\n    .hint = Think of who paid.\n    .answer-us = All of us\n    .said-us = we do | us\n    .answer-him = The trader\n";

/// The Swahili words of [`mill`].
pub(crate) const SW: &str = "course = Kinu\nmill = Kinu chetu\nmill--story = Tulinunua kinu.\n\
    mill--who = Ni cha nani?\n    .hint = Nani alilipa?\n    .answer-us = Sisi sote\n    .answer-him = Mfanyabiashara\n";

/// A course of one lesson with two steps, in English and Swahili, with nothing wrong in it.
pub(crate) fn mill() -> MemorySource {
    MemorySource::new()
        .with("course.toml", COURSE)
        .with("mill.toml", LESSON)
        .with("words/en.ftl", EN)
        .with("words/sw.ftl", SW)
}

/// The course in a source.
pub(crate) fn read(source: &MemorySource) -> Course {
    course::read(source).0.unwrap()
}
