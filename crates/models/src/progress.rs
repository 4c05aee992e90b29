//! How far something is.

use std::ops::ControlFlow;

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// A server is asked, or waited for before it is asked again.
    Connecting,
    /// Bytes come in, from a server or from a file.
    Transferring,
    /// The hash of what came is computed.
    Checking,
}

/// How far it is, over all files of the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advance {
    /// What is being done.
    pub stage: Stage,
    /// What is there of the model, in bytes, with what an earlier attempt left.
    pub done: u64,
    /// The model's size, in bytes.
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

/// A counter over all files of one model.
pub(crate) struct Meter<'a> {
    progress: &'a mut dyn Progress,
    /// The bytes of the files that are finished.
    base: u64,
    total: u64,
}

impl<'a> Meter<'a> {
    pub(crate) fn new(progress: &'a mut dyn Progress, total: u64) -> Self {
        Self { progress, base: 0, total }
    }

    /// Tells how much of the present file is there.
    ///
    /// # Errors
    /// It was cancelled.
    pub(crate) fn at(&mut self, stage: Stage, done: u64) -> Result<(), crate::ModelError> {
        let advance = Advance { stage, done: self.base + done, total: self.total };
        match self.progress.advance(advance) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(crate::ModelError::Cancelled),
        }
    }

    /// The present file is finished; the next one follows.
    pub(crate) fn file_finished(&mut self, bytes: u64) {
        self.base += bytes;
    }
}
