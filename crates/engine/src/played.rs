//! What the small machines tell their parents.

use learner::Way;

use crate::beat::Beat;
use crate::{Meaning, Taken};

/// What came of a beat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Played {
    /// It was told.
    Told,
    /// It is on disk.
    Kept,
    /// The member chose this.
    Answered {
        meaning: Meaning,
        way: Way,
        /// They had a hint, or heard the answers once more.
        helped: bool,
    },
    /// Nothing that helps: the lesson goes on.
    GaveUp {
        /// Nobody spoke, as opposed to nobody was understood.
        silent: bool,
        helped: bool,
    },
    /// The member's own words are over.
    Recorded {
        /// There is a recording.
        kept: bool,
    },
    /// What came of a take.
    Taken(Taken),
    /// Somebody spoke, whatever they said.
    Spoke,
    /// Nothing here understands the language.
    Deaf,
    /// The member ended by tap what is under way: their thinking where nothing was recorded, or the
    /// teaching.
    Finished,
    /// The member wants to go on without this.
    Next { helped: bool },
    /// The member wants to go back.
    Back,
    /// The member wants to see the lessons.
    Menu,
    /// The member wants to stop.
    Stop,
    /// Nobody was there for a long time.
    Away,
    /// Something could not be kept, and the member does not want to try again.
    Unkept,
}

/// A machine goes on with a beat, or is complete.
#[derive(Debug)]
pub(crate) enum Turn<T> {
    /// This comes next.
    Continue(Beat),
    /// The parent decides what comes next.
    Complete(T),
}

impl<T> Turn<T> {
    pub(crate) fn say(prompt: crate::prompt::Prompt) -> Self {
        Self::Continue(Beat::ask(prompt))
    }

    pub(crate) fn keep(entry: learner::Entry) -> Self {
        Self::Continue(Beat::keep(entry))
    }

    /// The same beat for a parent with another outcome, where there is one; else the outcome.
    pub(crate) fn or_complete<U>(self) -> Result<Turn<U>, T> {
        match self {
            Self::Continue(beat) => Ok(Turn::Continue(beat)),
            Self::Complete(outcome) => Err(outcome),
        }
    }
}
