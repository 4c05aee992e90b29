//! What a window is told.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Direction, Pace, Page, View};

/// One thing that changed. Each replaces what was sent before of its kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "update", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Update {
    /// The window's own words, in the language of whoever is before it.
    Words {
        /// The language.
        language: String,
        /// Its direction, which is the window's.
        direction: Direction,
        /// The words by their keys; all begin with `ui-`.
        words: BTreeMap<String, String>,
    },
    /// The conversation.
    View {
        /// What it shows.
        view: Box<View>,
    },
    /// A page beside the conversation was opened or has changed; absent when it was closed.
    Page {
        /// What it shows.
        page: Option<Box<Page>>,
    },
    /// How everything shall look.
    Look {
        /// How.
        look: Look,
    },
    /// How loud the member is at the moment.
    Level {
        /// From 0, nothing, to 1, as loud as can be.
        level: f32,
    },
    /// A caption is being spoken, up to this word.
    Saying {
        /// Which caption, from 0.
        line: u32,
        /// The first character of the word that is spoken, counted in UTF-16 units from the caption's
        /// beginning; absent where only the line is known.
        from: Option<u32>,
        /// The character after the word.
        to: Option<u32>,
    },
    /// Something went wrong that the person should know.
    Trouble {
        /// What, in their language.
        text: String,
    },
}

/// What can be set from the window.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "setting", content = "value", rename_all = "kebab-case")]
pub enum Setting {
    /// Light, dark, or as the device has it.
    Theme(Theme),
    /// The size of text in per cent: 100 to 200.
    TextSize(u32),
    /// Whether what is said is also shown.
    Captions(bool),
    /// Whether the app listens by itself after it has spoken; else the talk button is pressed first.
    HandsFree(bool),
    /// How fast it speaks.
    Pace(Pace),
    /// The microphone, by the device's id; the system's choice where absent.
    Microphone(Option<String>),
    /// The speaker, by the device's id; the system's choice where absent.
    Speaker(Option<String>),
    /// The member's name, as it is shown and said.
    Name(String),
    /// The member's picture.
    Picture(String),
    /// The language that the app speaks.
    InterfaceLanguage(String),
}

/// How everything looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Look {
    /// Light or dark.
    pub theme: Theme,
    /// The size of text in per cent.
    pub text_size: u32,
    /// Whether what is said is also shown.
    pub captions: bool,
    /// Whether the app listens by itself.
    pub hands_free: bool,
}

/// Light and dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the device has it.
    #[default]
    System,
    /// Cotton and lampblack.
    Day,
    /// For bright sun: black on cotton, and no shades between.
    Sun,
    /// Cotton on deep indigo.
    Night,
}
