//! A beat: one thing said, asked, recorded or kept.

use learner::Entry;

use crate::Meaning;
use crate::asking::Asking;
use crate::desk::{Answer, Desk};
use crate::keeping::Keeping;
use crate::matching::Typed;
use crate::played::Played;
use crate::prompt::Prompt;
use crate::{Card, Expected};

/// What wakes a beat.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// What was open is answered.
    Answered(Answer),
    /// The member tapped something that is offered here, or typed it.
    Meant(Meaning),
    /// The member typed something that means nothing here.
    Unmatched,
}

/// One thing said, asked, recorded or kept.
#[derive(Debug)]
pub(crate) enum Beat {
    /// Something said, and perhaps asked or recorded.
    Ask(Box<Asking>),
    /// Something written to the journal.
    Keep(Keeping),
}

impl Beat {
    pub(crate) fn ask(prompt: Prompt) -> Self {
        Self::Ask(Box::new(Asking::new(prompt)))
    }

    pub(crate) fn keep(entry: Entry) -> Self {
        Self::Keep(Keeping::new(entry))
    }

    /// Begins, or begins again.
    pub(crate) fn begin(&mut self, desk: &mut Desk) -> Option<Played> {
        match self {
            Self::Ask(asking) => asking.begin(desk),
            Self::Keep(keeping) => keeping.begin(desk),
        }
    }

    /// Takes up what the devices' coming and going, or a pause, broke off.
    pub(crate) fn resume(&mut self, desk: &mut Desk) -> Option<Played> {
        match self {
            Self::Ask(asking) => asking.begin(desk),
            Self::Keep(keeping) => keeping.resume(desk),
        }
    }

    pub(crate) fn handle(&mut self, desk: &mut Desk, event: Event) -> Option<Played> {
        match self {
            Self::Ask(asking) => asking.handle(desk, event),
            Self::Keep(keeping) => keeping.handle(desk, event),
        }
    }

    /// What may be tapped here besides the commands.
    pub(crate) fn cards(&self, desk: &Desk) -> Vec<Card> {
        self.asking().map(|asking| asking.cards(desk)).unwrap_or_default()
    }

    /// What may be said here.
    pub(crate) fn expected(&self, desk: &Desk) -> Vec<Expected> {
        self.asking().map(|asking| asking.expected(desk)).unwrap_or_default()
    }

    /// What a typed text means here.
    pub(crate) fn typed(&self, desk: &Desk, text: &str) -> Typed {
        let Some(asking) = self.asking() else { return Typed::Nothing };
        crate::matching::typed(desk, asking.language(), text, &self.expected(desk), &self.cards(desk))
    }

    fn asking(&self) -> Option<&Asking> {
        match self {
            Self::Ask(asking) => Some(asking),
            Self::Keep(keeping) => keeping.asking(),
        }
    }
}
