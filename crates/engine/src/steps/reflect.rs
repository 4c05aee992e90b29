//! The member thinks aloud, and keeps the recording.

use course::Part;
use learner::{Outcome, Way};

use crate::desk::Desk;
use crate::played::{Played, Turn};
use crate::prompt::{Prompt, Then};
use crate::steps::{Given, StepEnd, StepPlace};

/// A reflection on its way.
#[derive(Debug)]
pub(crate) struct ReflectStep {
    at: StepPlace,
    phase: Phase,
}

#[derive(Clone, Copy, Debug)]
enum Phase {
    Thinking,
    /// The attempt is being kept; the key of what is said then, where something is.
    Keeping(Option<&'static str>),
    Replying,
}

impl ReflectStep {
    pub(crate) fn begin(at: StepPlace, longest_seconds: u16, desk: &mut Desk) -> (Self, Turn<StepEnd>) {
        let how = if desk.senses.hears() { "reflect-speak" } else { "reflect-think" };
        let lines: Vec<_> = at.line(Part::Text).into_iter().chain([desk.line(how)]).collect();
        let then = Then::Record { place: at.place(), longest_milliseconds: u32::from(longest_seconds) * 1_000 };
        let prompt = Prompt { then, help: at.hint(desk), ..Prompt::telling(lines, at.language.clone()) };
        (Self { at, phase: Phase::Thinking }, Turn::say(prompt))
    }

    pub(crate) fn next(&mut self, desk: &mut Desk, played: Played) -> Turn<StepEnd> {
        match self.phase {
            Phase::Thinking => {
                let (outcome, said) = match played {
                    Played::Recorded { kept: true } => (Outcome::Done, Some("reflect-kept")),
                    Played::Recorded { kept: false } => (Outcome::Skipped, Some("reflect-nothing")),
                    Played::Finished => (Outcome::Done, None),
                    Played::Next { .. } => (Outcome::Skipped, None),
                    _ => (Outcome::Skipped, Some("that-is-fine")),
                };
                let way = if played == Played::Finished { Way::Touch } else { Way::Voice };
                self.phase = Phase::Keeping(said);
                Turn::keep(self.at.attempt(desk, Given { answer: None, outcome, helped: false, way }))
            }
            Phase::Keeping(said) => {
                let said = said.map(|key| desk.line(key));
                let lines: Vec<_> = said.into_iter().chain(self.at.line(Part::Reply)).collect();
                self.phase = Phase::Replying;
                Turn::say(Prompt::telling(lines, self.at.language.clone()))
            }
            Phase::Replying => Turn::Complete(StepEnd::done()),
        }
    }
}
