//! What a window asks for.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Setting;

/// One thing that somebody did at the window. Closed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "command", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Command {
    /// The window is ready, or was loaded anew: everything that it shows is sent again.
    Attend,
    /// A card or a command of the view was touched; `meaning` is what it carried.
    Tap {
        /// The card's meaning, as it was sent.
        meaning: String,
    },
    /// Something was typed as an answer.
    Type {
        /// The text.
        text: String,
    },
    /// The talk button was pressed: listen now, where the app waits for that.
    Talk,
    /// A page beside the conversation was opened; the conversation rests meanwhile.
    Open {
        /// Which.
        page: PageName,
    },
    /// The page was closed: the conversation goes on where it was.
    ClosePage,
    /// Somebody wants to hear what something on the screen is called.
    Explain {
        /// Its name, as it is shown.
        text: String,
        /// The language of that name.
        language: String,
    },
    /// The naming of things is over: the conversation goes on.
    Explained,
    /// The window is hidden, or a call comes in.
    Hide,
    /// The window is in front again.
    Show,
    /// A setting was changed.
    Set {
        /// To what.
        setting: Setting,
    },
    /// The app shall forget how the member says a phrase, or every phrase of a language.
    ForgetTakes {
        /// The language.
        language: String,
        /// The phrase; all of them where it is absent.
        phrase: Option<String>,
    },
    /// A course shall be put on the shelf from a folder or a file.
    AddCourse {
        /// Where it lies.
        place: String,
    },
    /// A sound device shall be tried: a few words are spoken, or a few seconds listened to.
    TestSound {
        /// Which.
        device: SoundDevice,
    },
    /// Somebody else takes the device: back to "who are you?".
    ToTheDoor,
}

/// The pages beside the conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PageName {
    /// How far the member is.
    Progress,
    /// The words that the app knows from the member's own mouth.
    Words,
    /// Settings.
    Settings,
    /// Licences and credits.
    About,
    /// What is on the device, for whoever looks after it.
    Trainer,
}

/// A sound device, by what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SoundDevice {
    /// What the app hears with.
    Microphone,
    /// What the app speaks with.
    Speaker,
}
