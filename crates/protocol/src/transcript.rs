//! The transcript: what was said, heard and recorded in a session, and when.

use engine::{Hearing, Taken, Tone};
use language::LanguageTag;
use serde::{Deserialize, Serialize};

/// One line of a transcript, in the order in which things ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TranscriptLine {
    /// When it began, in milliseconds from the session's start; for a sound file as speaker this is
    /// the place in the file.
    pub from: u64,
    /// When it ended.
    pub to: u64,
    /// What it was.
    #[serde(flatten)]
    pub event: Event,
}

/// Something that can be heard in a session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    /// The app said a line.
    Said {
        /// The text.
        text: String,
        /// Its language.
        language: LanguageTag,
        /// Whether a recorded clip spoke it.
        clip: bool,
        /// Whether it was said to its end.
        whole: bool,
        /// Its level in dBFS (root mean square).
        level: f32,
    },
    /// The app played a tone.
    Played {
        /// Which.
        tone: Tone,
    },
    /// The app listened.
    Heard {
        /// What it heard.
        hearing: Hearing,
    },
    /// The app listened for a phrase that it had asked for.
    Took {
        /// The phrase.
        phrase: String,
        /// What came of it.
        #[serde(flatten)]
        taken: Taken,
    },
    /// The member's own words were kept.
    Recorded {
        /// How long they are, in milliseconds.
        milliseconds: Option<u32>,
    },
}
