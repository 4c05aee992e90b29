//! What the app is started with: the folders, the words, and devices that whoever started it has named.

use std::env;
use std::path::PathBuf;
use std::sync::Arc;

use app::{Sound, Tell};
use audio::Direction;
use installation::{Choice, Home, Installation};
use language::LanguageTag;
use locale::{Locales, Message};
use protocol::screen::Update;

/// The name on the window's frame.
pub(crate) const TITLE: &str = "Sauti";

/// What lies on this device. What is wrong with it is told to the window.
pub(crate) fn installation(tell: &Tell) -> Installation {
    let locales = Arc::new(Locales::built_in());
    let language = language_of_the_system(&locales);
    let unnamed = locales.text(&language, &Message::new("member-unnamed"));
    let (words, tell) = (locales.clone(), tell.clone());
    let told = move |message: &Message| tell(Update::Trouble { text: words.text(&language, message) });
    let home = env::var_os("SAUTI_HOME").map(PathBuf::from);
    Installation::new(Home::find(home), locales, unnamed, Box::new(told))
}

/// Sound devices that were named for this start, as the terminal's `--microphone` and `--speaker` do.
pub(crate) fn sound() -> Sound {
    let named = |variable, direction| env::var(variable).ok().map(|name| Choice::of(Some(&name), direction));
    Sound {
        microphone: named("SAUTI_MICROPHONE", Direction::Microphone),
        speaker: named("SAUTI_SPEAKER", Direction::Speaker),
    }
}

/// The language of the system, where the app has words in it; else English.
fn language_of_the_system(locales: &Locales) -> LanguageTag {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| env::var(name).ok());
    let primary = said.as_deref().and_then(|said| said.split(['_', '-', '.', '@']).next());
    let tag = primary.and_then(|primary| primary.parse().ok()).filter(|tag| locales.speaks(tag));
    tag.unwrap_or_else(|| locales.fallback().clone())
}
