//! How far it is.

use std::ops::ControlFlow;

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// What is here already is looked through.
    Checking,
    /// Bytes come in.
    Carrying,
}

/// How far it is with one pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advance {
    /// What is being done.
    pub stage: Stage,
    /// What is there of the pack, in bytes, with what was here before.
    pub done: u64,
    /// The size of the pack, in bytes; a file that is in it twice counts once.
    pub total: u64,
}

/// Whoever wants to know how far it is, and may cancel it.
///
/// Any closure of this shape is one.
pub trait Progress {
    /// Called often; `Break` cancels, and what came is kept.
    fn advance(&mut self, advance: Advance) -> ControlFlow<()>;
}

impl<F: FnMut(Advance) -> ControlFlow<()>> Progress for F {
    fn advance(&mut self, advance: Advance) -> ControlFlow<()> {
        self(advance)
    }
}
