//! Somebody new chooses the picture, and with it the name, by which they are known at the door.

use learner::{Entry, Picture};

use crate::desk::Desk;
use crate::played::{Played, Turn};
use crate::prompt::{Choice, Ladder, Prompt};
use crate::screen::Scene;
use crate::{Meaning, Screen};

/// How many pictures are named in one breath; the others are on the screen, and are offered one by one.
const NAMED: usize = 6;

/// The choice on its way; complete with the picture when it is kept.
#[derive(Debug)]
pub(crate) struct Pictures {
    free: Vec<Picture>,
    chosen: Option<Picture>,
}

impl Pictures {
    /// Nothing is asked where no picture is free.
    pub(crate) fn begin(free: Vec<Picture>, desk: &mut Desk) -> Option<(Self, Turn<Option<Picture>>)> {
        if free.is_empty() {
            return None;
        }
        let pictures = Self { free, chosen: None };
        let turn = pictures.ask(desk);
        Some((pictures, turn))
    }

    pub(crate) fn next(&mut self, desk: &mut Desk, played: &Played) -> Turn<Option<Picture>> {
        match played {
            Played::Answered { meaning: Meaning::Picture(picture), .. } => self.choose(desk, Some(*picture)),
            // Nobody must choose: whoever does not is given one, and can change it later.
            Played::GaveUp { .. } | Played::Next { .. } => self.choose(desk, self.free.first().copied()),
            Played::Kept => Turn::Complete(self.chosen),
            _ => self.ask(desk),
        }
    }

    fn choose(&mut self, desk: &mut Desk, picture: Option<Picture>) -> Turn<Option<Picture>> {
        self.chosen = picture;
        match picture {
            Some(picture) => Turn::keep(Entry::Picture { at: desk.now, picture }),
            None => Turn::Complete(None),
        }
    }

    fn ask(&self, desk: &mut Desk) -> Turn<Option<Picture>> {
        let language = desk.own_language();
        let choice = |picture: &Picture| Choice {
            meaning: Meaning::Picture(*picture),
            line: desk.line(&picture_key(*picture)),
            wordings: desk.wordings(&language, &picture_key(*picture)),
            done: false,
        };
        let choices: Vec<Choice> = self.free.iter().map(choice).collect();
        let question = desk.line("picture-ask");
        let mut lines = vec![question.clone()];
        lines.extend(choices.iter().take(NAMED).map(|choice| choice.line.clone()));
        desk.scene = Scene::menu(Screen::Pictures, language.clone(), question.text.clone());
        let prompt = Prompt::asking(lines, choices, language);
        Turn::say(Prompt { short: vec![question], ladder: Ladder::Question, ..prompt })
    }
}

/// The key of a picture's words.
pub(crate) fn picture_key(picture: Picture) -> String {
    format!("picture-{}", picture.name())
}
