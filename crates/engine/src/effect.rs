//! Everything the engine can ask for. Closed.

use course::CourseId;
use language::LanguageTag;
use learner::Entry;
use serde::{Deserialize, Serialize};

use crate::{Meaning, View};

/// Ties an effect to its answer. Tickets count up within a session and are never used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ticket(pub u64);

/// One thing for the shell to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "effect", rename_all = "kebab-case")]
pub enum Effect {
    /// Speak; answered by `Said` or `Interrupted`.
    Say {
        /// For the answer.
        id: Ticket,
        /// What to say, in order.
        lines: Vec<Spoken>,
        /// How fast.
        pace: Pace,
    },
    /// Stop speaking at once; the ticket is closed.
    StopSaying {
        /// What to stop.
        id: Ticket,
    },
    /// Listen for one of these; answered by `Heard`.
    Listen {
        /// For the answer.
        id: Ticket,
        /// In which language.
        language: LanguageTag,
        /// What may be said. With nothing in it, anything that somebody says is
        /// [`Unclear`](crate::Hearing::Unclear), and no recogniser is needed.
        expected: Vec<Expected>,
        /// How long to wait for somebody to begin, in milliseconds.
        patience_milliseconds: u32,
    },
    /// Stop listening, taking or recording. What was heard so far is dropped, and its ticket is closed.
    /// What was recorded so far is kept, and answered by `Recorded` as it would be without a stop.
    StopListening {
        /// What to stop.
        id: Ticket,
    },
    /// Record the member's own voice and keep it with this place; answered by `Recorded`.
    Record {
        /// For the answer.
        id: Ticket,
        /// The place it belongs to.
        place: learner::Place,
        /// The longest recording, in milliseconds.
        longest_milliseconds: u32,
    },
    /// Listen for one utterance of this phrase, and keep it as a take; answered by `Taken`.
    Take {
        /// For the answer.
        id: Ticket,
        /// The phrase's language.
        language: LanguageTag,
        /// What the member was asked to say.
        phrase: String,
        /// How long to wait for somebody to begin, in milliseconds.
        patience_milliseconds: u32,
    },
    /// Keep what was heard with this ticket as a take of this phrase, for the member has confirmed
    /// that they said it; not answered. What is no longer there, or makes no take, is passed over.
    KeepTake {
        /// The ticket of [`Effect::Listen`].
        heard: Ticket,
        /// The phrase's language.
        language: LanguageTag,
        /// What the member said.
        phrase: String,
    },
    /// Play a tone; not answered. It comes before what follows it.
    Play {
        /// Which.
        tone: Tone,
    },
    /// Put the view on the screen; not answered.
    Show {
        /// The view.
        view: Box<View>,
    },
    /// Write to the member's journal; answered by `Remembered` or `NotRemembered`.
    Remember {
        /// For the answer.
        id: Ticket,
        /// What to write.
        entry: Entry,
    },
    /// Wait; answered by `Waited`.
    Wait {
        /// For the answer.
        id: Ticket,
        /// How long.
        milliseconds: u32,
    },
    /// Somebody came in at the door: a session of their own follows.
    Enter {
        /// Their place in [`Opening::door`](crate::Opening::door); absent for somebody new.
        member: Option<u32>,
    },
    /// The session is over. The last effect.
    End,
}

/// One line to be said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// The text.
    pub text: String,
    /// Its language.
    pub language: LanguageTag,
    /// The recording that speaks it, where there is one.
    pub clip: Option<ClipRef>,
}

/// A clip in a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClipRef {
    /// The course.
    pub course: CourseId,
    /// The clip, as a name inside the course.
    pub name: String,
}

/// How fast something is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pace {
    /// As usual.
    #[default]
    Usual,
    /// Slower, for learners.
    Slow,
    /// Slower still.
    VerySlow,
}

/// The tones; each means one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// It is the member's turn.
    YourTurn,
    /// They were heard.
    Heard,
    /// They were not understood.
    NotUnderstood,
    /// A lesson is finished.
    LessonDone,
}

/// Something that may be said here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expected {
    /// What it means.
    pub meaning: Meaning,
    /// In which words; the first is the commonest.
    pub wordings: Vec<String>,
}
