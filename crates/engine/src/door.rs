//! The door of a shared device: who is it? Whoever is known says their name or touches their picture;
//! whoever is new says so.

use serde::{Deserialize, Serialize};

use crate::desk::Desk;
use crate::expectation::with_ordinals;
use crate::played::{Played, Turn};
use crate::prompt::{Choice, Prompt};
use crate::screen::Scene;
use crate::{Meaning, Screen, Spoken};

/// Somebody who learns on this device, as they are called at the door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Neighbour {
    /// Their name.
    pub name: String,
}

/// The question on its way; complete with who it is.
#[derive(Debug)]
pub(crate) struct Door {
    members: Vec<Neighbour>,
}

/// Who it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Caller {
    /// The member at this place of the list.
    Member(u32),
    /// Somebody new.
    New,
}

impl Door {
    pub(crate) fn begin(members: Vec<Neighbour>, desk: &mut Desk) -> (Self, Turn<Caller>) {
        let door = Self { members };
        let turn = door.ask(desk);
        (door, turn)
    }

    pub(crate) fn next(&mut self, desk: &mut Desk, played: &Played) -> Turn<Caller> {
        match played {
            Played::Answered { meaning: Meaning::Member(place), .. } => Turn::Complete(Caller::Member(*place)),
            Played::Answered { meaning: Meaning::Newcomer, .. } => Turn::Complete(Caller::New),
            _ => self.ask(desk),
        }
    }

    fn ask(&self, desk: &mut Desk) -> Turn<Caller> {
        let language = desk.own_language();
        let known = (0..).zip(&self.members).map(|(place, member)| Choice {
            meaning: Meaning::Member(place),
            line: Spoken { text: member.name.clone(), language: language.clone(), clip: None },
            wordings: vec![member.name.clone()],
            done: false,
        });
        let newcomer = Choice {
            meaning: Meaning::Newcomer,
            line: desk.line("newcomer"),
            wordings: desk.wordings(&language, "newcomer"),
            done: false,
        };
        let choices: Vec<Choice> = known.chain([newcomer]).collect();
        let choices = with_ordinals(desk, &language, choices);
        let question = desk.line("door-who");
        let mut lines = vec![question.clone()];
        lines.extend(choices.iter().map(|choice| choice.line.clone()));
        desk.scene = Scene::menu(Screen::Door, language.clone(), question.text.clone());
        Turn::say(Prompt { short: vec![question], ..Prompt::asking(lines, choices, language) })
    }
}
