//! Everything that can wake the loop. Closed.

use std::sync::mpsc::{Receiver, Sender, channel};

use engine::{Input, Meaning, Spoken, Ticket};
use protocol::TranscriptLine;

/// Something that happened.
#[derive(Debug)]
pub(crate) enum Event {
    /// A thread has something for the engine.
    Input(Input),
    /// The voice begins this line of what it was given.
    Saying { id: Ticket, line: usize },
    /// A tone was heard to its end.
    Played,
    /// Something was said, played or heard.
    Transcript(TranscriptLine),
    /// The member used a key, or the shell asks for something.
    Key(Key),
    /// The member's level while listening.
    Level(speech::Level),
    /// A recording to be kept, at [`speech::RATE`], before its answer is given to the engine.
    Sound { id: Ticket, samples: Vec<f32> },
    /// An utterance that was not surely understood, at [`speech::RATE`], before its answer is given
    /// to the engine.
    Doubtful { id: Ticket, samples: Vec<f32> },
    /// An utterance that was asked for, at [`speech::RATE`], and when in the session it was listened
    /// for, in milliseconds; empty where nobody spoke, absent where there is no microphone.
    Utterance { id: Ticket, from: u64, to: u64, samples: Option<Vec<f32>> },
    /// Something failed that the person should know.
    Trouble(locale::Message),
}

/// What a shell can ask for at any time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// Something on the view was tapped.
    Tapped(Meaning),
    /// A line was typed.
    Typed(String),
    /// The member wants to speak now: listening begins, whether the app speaks or waits for this.
    Talk,
    /// Something is to be said that belongs to no conversation, such as the name of a button. The session
    /// should be paused meanwhile.
    Aside(Vec<Spoken>),
    /// The app went to the background.
    Paused,
    /// The app is in front again.
    Resumed,
    /// The program is asked to end.
    Close,
}

/// How keys come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeyPace {
    /// Whenever a person uses them.
    #[default]
    Live,
    /// From a script: the next one is asked for through [`crate::Shell::next_key`] when the app
    /// waits for the member.
    OnTurn,
}

/// The loop's letter box.
#[derive(Debug)]
pub struct Inbox {
    pub(crate) sender: Sender<Event>,
    pub(crate) receiver: Receiver<Event>,
}

impl Default for Inbox {
    fn default() -> Self {
        Self::new()
    }
}

impl Inbox {
    /// An empty letter box.
    #[must_use]
    pub fn new() -> Self {
        let (sender, receiver) = channel();
        Self { sender, receiver }
    }

    /// A way for the shell to send keys from a thread of its own. It says whether anybody is
    /// still there to read them.
    pub fn keys(&self) -> impl Fn(Key) -> bool + Send + use<> {
        let sender = self.sender.clone();
        move |key| sender.send(Event::Key(key)).is_ok()
    }
}
