//! Tickets: numbers that are never used twice within a session.

use crate::Ticket;

/// Counts tickets up.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tickets {
    last: u64,
}

impl Tickets {
    /// A ticket that was never given out before.
    pub(crate) fn next(&mut self) -> Ticket {
        self.last = self.last.saturating_add(1);
        Ticket(self.last)
    }
}
