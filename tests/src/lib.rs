//! Tests that look at the whole of Sauti.

pub mod chance;
pub mod program;
pub mod room;
pub mod session;
pub mod small_disk;
pub mod sound_file;
pub mod told;
pub mod transcript;
pub mod unserved;
pub mod web_driver;
