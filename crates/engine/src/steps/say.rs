//! Something is told.

use course::Part;

use crate::desk::Desk;
use crate::played::Turn;
use crate::prompt::{Prompt, Then};
use crate::steps::{StepEnd, StepPlace};

/// The telling.
#[derive(Debug)]
pub(crate) struct SayStep;

impl SayStep {
    pub(crate) fn begin(at: StepPlace, _desk: &mut Desk) -> (Self, Turn<StepEnd>) {
        let lines = [Part::Text, Part::Reply].into_iter().filter_map(|part| at.line(part)).collect();
        let prompt = Prompt { then: Then::Breathe, ..Prompt::telling(lines, at.language.clone()) };
        (Self, Turn::say(prompt))
    }
}
