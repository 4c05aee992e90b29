//! Writing to the journal. Nothing goes on before the entry is on disk, so that what was
//! acknowledged is never lost.

use learner::Entry;
use locale::Message;

use crate::asking::Asking;
use crate::beat::Event;
use crate::desk::{Answer, Desk};
use crate::played::Played;
use crate::prompt::{Choice, Offer, Prompt};
use crate::{Command, Meaning};

/// The writing of one entry, tried again as often as the member wants.
#[derive(Debug)]
pub(crate) struct Keeping {
    entry: Entry,
    state: State,
    /// What the member asked for while it was being written.
    deferred: Option<Command>,
}

#[derive(Debug)]
enum State {
    Writing,
    /// It is not on disk, and the member is asked whether to try again.
    Asking(Box<Asking>),
}

impl Keeping {
    pub(crate) fn new(entry: Entry) -> Self {
        Self { entry, state: State::Writing, deferred: None }
    }

    pub(crate) fn begin(&mut self, desk: &mut Desk) -> Option<Played> {
        self.state = State::Writing;
        desk.remember(self.entry.clone());
        None
    }

    /// The question whether to try again, where it is being asked.
    pub(crate) fn asking(&self) -> Option<&Asking> {
        match &self.state {
            State::Writing => None,
            State::Asking(asking) => Some(asking),
        }
    }

    /// Takes up the question again; what is being written needs no taking up.
    pub(crate) fn resume(&mut self, desk: &mut Desk) -> Option<Played> {
        match &mut self.state {
            State::Writing => None,
            State::Asking(asking) => {
                let played = asking.begin(desk);
                self.decided(desk, played)
            }
        }
    }

    pub(crate) fn handle(&mut self, desk: &mut Desk, event: Event) -> Option<Played> {
        match (&mut self.state, event) {
            (State::Writing, Event::Answered(Answer::Remembered)) => {
                desk.journal.push(self.entry.clone());
                Some(match self.deferred {
                    Some(Command::Stop) => Played::Stop,
                    Some(Command::Menu) => Played::Menu,
                    _ => Played::Kept,
                })
            }
            (State::Writing, Event::Answered(Answer::NotRemembered(error))) => {
                let mut asking = Box::new(Asking::new(question(desk, &error)));
                let played = asking.begin(desk);
                self.state = State::Asking(asking);
                self.decided(desk, played)
            }
            (State::Writing, Event::Meant(Meaning::Command(command @ (Command::Stop | Command::Menu)))) => {
                self.deferred = Some(command);
                None
            }
            (State::Writing, _) => None,
            (State::Asking(asking), event) => {
                let played = asking.handle(desk, event);
                self.decided(desk, played)
            }
        }
    }

    fn decided(&mut self, desk: &mut Desk, played: Option<Played>) -> Option<Played> {
        match played? {
            Played::Answered { meaning: Meaning::Yes, .. } => self.begin(desk),
            Played::Next { .. } | Played::Back | Played::Menu => match &mut self.state {
                State::Asking(asking) => asking.begin(desk),
                State::Writing => None,
            },
            _ => Some(Played::Unkept),
        }
    }
}

fn question(desk: &Desk, error: &str) -> Prompt {
    let language = desk.own_language();
    let again = desk.wordings(&language, "command-repeat");
    let yes = desk.wordings(&language, "yes").into_iter().chain(again).collect();
    let choices = vec![
        Choice { meaning: Meaning::Yes, line: desk.line("yes"), wordings: yes, done: false },
        Choice { meaning: Meaning::No, line: desk.line("no"), wordings: desk.wordings(&language, "no"), done: false },
    ];
    let lines = vec![desk.message(&Message::new(error)), desk.line("not-kept-ask")];
    Prompt { offer: Offer::Plain, short: vec![desk.line("not-kept-ask")], ..Prompt::asking(lines, choices, language) }
}
