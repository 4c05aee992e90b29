//! Sauti in the terminal.
fn main() {}
