//! The member says a phrase after the voice. Nobody is told that they said it wrong.

use course::Part;
use learner::{Outcome, Way};

use crate::Meaning;
use crate::desk::Desk;
use crate::played::{Played, Turn};
use crate::prompt::{Choice, Ladder, Offer, Prompt};
use crate::steps::{Given, StepEnd, StepPlace};

/// A phrase on its way.
#[derive(Debug)]
pub(crate) struct SayAfterMeStep {
    at: StepPlace,
    phase: Phase,
}

#[derive(Clone, Copy, Debug)]
enum Phase {
    Asking,
    Keeping(Reply),
    Replying,
}

/// What is said when the attempt is kept.
#[derive(Clone, Copy, Debug)]
enum Reply {
    Praise,
    /// It was not understood, which is nobody's fault.
    Kindness,
    /// The member wanted to go on.
    Nothing,
}

impl SayAfterMeStep {
    pub(crate) fn begin(at: StepPlace, desk: &mut Desk) -> (Self, Turn<StepEnd>) {
        let phrase = at.line(Part::Phrase);
        let lines = at.line(Part::Text).into_iter().chain(phrase.clone()).collect();
        let choice = phrase.clone().map(|line| Choice {
            meaning: Meaning::Phrase,
            line,
            wordings: at.wordings(Part::Phrase),
            done: false,
        });
        let prompt = Prompt {
            short: std::iter::once(desk.line("now-you")).chain(phrase).collect(),
            help: at.hint(desk),
            ladder: Ladder::Kind,
            offer: Offer::Plain,
            accepts_near: true,
            ..Prompt::asking(lines, choice.into_iter().collect(), at.language.clone())
        };
        (Self { at, phase: Phase::Asking }, Turn::say(prompt))
    }

    pub(crate) fn next(&mut self, desk: &mut Desk, played: Played) -> Turn<StepEnd> {
        match self.phase {
            Phase::Asking => self.keep(desk, &played),
            Phase::Keeping(reply) => self.reply(desk, reply),
            Phase::Replying => Turn::Complete(StepEnd::done()),
        }
    }

    fn keep(&mut self, desk: &mut Desk, played: &Played) -> Turn<StepEnd> {
        let (reply, outcome, helped, way) = match *played {
            Played::Answered { way, helped, .. } => (Reply::Praise, Outcome::Done, helped, way),
            Played::GaveUp { silent: false, helped } => (Reply::Kindness, Outcome::Done, helped, Way::Voice),
            Played::GaveUp { silent: true, helped } => (Reply::Kindness, Outcome::Skipped, helped, Way::Voice),
            Played::Next { helped } => (Reply::Nothing, Outcome::Skipped, helped, Way::Voice),
            _ => (Reply::Nothing, Outcome::Skipped, false, Way::Voice),
        };
        self.phase = Phase::Keeping(reply);
        Turn::keep(self.at.attempt(desk, Given { answer: None, outcome, helped, way }))
    }

    fn reply(&mut self, desk: &mut Desk, reply: Reply) -> Turn<StepEnd> {
        let line = match reply {
            Reply::Praise => self.at.line(Part::Reply).unwrap_or_else(|| desk.line("well-said")),
            Reply::Kindness => desk.line("that-is-fine"),
            Reply::Nothing => return Turn::Complete(StepEnd::done()),
        };
        self.phase = Phase::Replying;
        Turn::say(Prompt::telling(vec![line], self.at.language.clone()))
    }
}
