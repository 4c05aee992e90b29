//! Tests that look at the whole of Sauti.

pub mod chance;
pub mod program;
pub mod room;
pub mod told;
