//! The menus: which language, which course, which lesson.

pub(crate) mod courses;
pub(crate) mod languages;
pub(crate) mod lessons;
pub(crate) mod pictures;
