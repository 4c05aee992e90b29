//! Tests that look at the whole of Sauti.

pub mod room;
