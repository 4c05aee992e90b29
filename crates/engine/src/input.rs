//! Everything that can wake the engine. Closed.

use serde::{Deserialize, Serialize};

use crate::{Meaning, Ticket};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "input", rename_all = "kebab-case")]
pub enum Input {
    /// The session begins. The first input, once.
    Start,
    /// [`crate::Effect::Say`] was spoken to its end, or could not be spoken at all.
    Said {
        /// Which.
        id: Ticket,
    },
    /// The member began to speak while [`crate::Effect::Say`] was going on.
    Interrupted {
        /// Which.
        id: Ticket,
    },
    /// What came of [`crate::Effect::Listen`].
    Heard {
        /// Which.
        id: Ticket,
        /// What was heard.
        hearing: Hearing,
    },
    /// What came of [`crate::Effect::Record`].
    Recorded {
        /// Which.
        id: Ticket,
        /// How long the kept recording is; absent where nobody spoke or it could not be kept.
        milliseconds: Option<u32>,
    },
    /// What came of [`crate::Effect::Take`].
    Taken {
        /// Which.
        id: Ticket,
        /// What came of it.
        taken: Taken,
    },
    /// [`crate::Effect::Remember`] is on disk.
    Remembered {
        /// Which.
        id: Ticket,
    },
    /// [`crate::Effect::Remember`] could not be written; nothing of it is on disk.
    NotRemembered {
        /// Which.
        id: Ticket,
        /// The key of the message that says why, in `locales/`.
        error: String,
    },
    /// The time of [`crate::Effect::Wait`] is over.
    Waited {
        /// Which.
        id: Ticket,
    },
    /// The member touched something that the view offered.
    Tapped {
        /// What it means.
        meaning: Meaning,
    },
    /// The member typed something; it is matched against what may be said here.
    Typed {
        /// The text as typed.
        text: String,
    },
    /// A sound device went away.
    Lost {
        /// Which.
        device: Device,
    },
    /// A sound device is there again.
    Back {
        /// Which.
        device: Device,
    },
    /// The app goes to the background, or a call comes in.
    Paused,
    /// The app is in front again.
    Resumed,
    /// The program is asked to end (a closed window, a signal).
    Close,
}

/// What came of a take: of what the member said after they were asked for a phrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "taken", rename_all = "kebab-case")]
pub enum Taken {
    /// It is on disk, and whoever listens next compares with it.
    Kept,
    /// It is no good.
    Flawed {
        /// Why.
        flaw: TakeFlaw,
    },
    /// It could not be written; nothing of it is on disk.
    NotKept {
        /// The key of the message that says why, in `locales/`.
        error: String,
    },
    /// There is no microphone.
    Deaf,
}

/// Why an utterance makes no take. Closed; each is something the member can mend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TakeFlaw {
    /// Nobody spoke.
    Silent,
    /// Too far away, or too quiet.
    TooQuiet,
    /// Beyond the microphone's limit.
    Clipped,
    /// The place is nearly as loud as the voice.
    Noisy,
    /// Too short to be compared with.
    TooShort,
    /// Too long to be compared with.
    TooLong,
}

impl TakeFlaw {
    /// By what name messages know it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::TooQuiet => "too-quiet",
            Self::Clipped => "clipped",
            Self::Noisy => "noisy",
            Self::TooShort => "too-short",
            Self::TooLong => "too-long",
        }
    }
}

/// A sound device, by what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Device {
    /// What the app hears with.
    Microphone,
    /// What the app speaks with.
    Speaker,
}

/// What was heard: one of the expected meanings, or none. Never a guess.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "hearing", rename_all = "kebab-case")]
pub enum Hearing {
    /// Clearly this.
    Sure {
        /// What it means.
        meaning: Meaning,
    },
    /// Probably this, but something else is close: "did you say …?"
    Near {
        /// What it probably means.
        meaning: Meaning,
    },
    /// Somebody spoke, but said nothing that was expected.
    Unclear,
    /// Nobody spoke in time.
    Silence,
    /// Nothing here can hear: no microphone, or no recogniser for this language.
    Deaf,
}
