//! A window without a screen: it sends commands and looks at what it is told.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use app::{App, Sound};
use installation::{Choice, Home, Installation};
use locale::Locales;
use protocol::screen::{Command, Direction, Page, PageName, ScreenName, Update, View};

/// How long the app may take to show something.
const LONGEST: Duration = Duration::from_secs(30);

/// A window on an app.
pub(crate) struct Window {
    pub(crate) app: App,
    updates: Receiver<Update>,
    pub(crate) troubles: Vec<String>,
    /// The window's words that came last: their language, its direction, and the words.
    pub(crate) words: Option<(String, Direction, BTreeMap<String, String>)>,
}

impl Window {
    /// Opens the app whose files lie in this folder.
    pub(crate) fn open(home: &Path) -> Self {
        let (sender, updates) = channel();
        let sender = Mutex::new(sender);
        let tell = move |update| {
            // A window that was closed is told nothing more.
            let _ = sender.lock().unwrap().send(update);
        };
        let installation = Installation::new(
            Home::find(Some(home.to_owned())),
            Arc::new(Locales::built_in()),
            "Friend".to_owned(),
            Box::new(|_| {}),
        );
        let sound = Sound { microphone: Some(Choice::None), speaker: Some(Choice::None) };
        let app = App::start(installation, sound, Arc::new(tell));
        app.dispatch(Command::Attend);
        Self { app, updates, troubles: Vec::new(), words: None }
    }

    pub(crate) fn send(&self, command: Command) {
        self.app.dispatch(command);
    }

    pub(crate) fn tap(&self, meaning: &str) {
        self.send(Command::Tap { meaning: meaning.to_owned() });
    }

    /// Waits for an update of which something can be made.
    pub(crate) fn wait_for<T>(&mut self, what: &str, mut wanted: impl FnMut(&Update) -> Option<T>) -> T {
        let start = Instant::now();
        while let Some(left) = LONGEST.checked_sub(start.elapsed()) {
            let Ok(update) = self.updates.recv_timeout(left) else { break };
            if let Update::Trouble { text } = &update {
                self.troubles.push(text.clone());
            }
            if let Update::Words { language, direction, words } = &update {
                self.words = Some((language.clone(), *direction, words.clone()));
            }
            if let Some(found) = wanted(&update) {
                return found;
            }
        }
        panic!("{what} did not come; troubles: {:?}", self.troubles);
    }

    /// Waits until the conversation is on this screen.
    pub(crate) fn screen(&mut self, screen: ScreenName) -> View {
        self.view(&format!("{screen:?}"), |view| view.screen == screen)
    }

    /// Waits for a view.
    pub(crate) fn view(&mut self, what: &str, mut wanted: impl FnMut(&View) -> bool) -> View {
        self.wait_for(what, |update| match update {
            Update::View { view } if wanted(view) => Some((**view).clone()),
            _ => None,
        })
    }

    /// Waits until this card can be touched, and touches it.
    pub(crate) fn choose(&mut self, meaning: &str) -> View {
        let view =
            self.view(meaning, |view| view.cards.iter().chain(&view.commands).any(|card| card.meaning == meaning));
        self.tap(meaning);
        view
    }

    /// Opens a page.
    pub(crate) fn page(&mut self, page: PageName) -> Page {
        self.send(Command::Open { page });
        self.wait_for(&format!("{page:?}"), |update| match update {
            Update::Page { page: Some(page) } => Some((**page).clone()),
            _ => None,
        })
    }

    /// Comes as somebody new as far as the lessons, in English.
    pub(crate) fn arrive(&mut self, picture: &str) -> View {
        self.choose("language:en");
        self.choose(&format!("picture:{picture}"));
        self.choose("course:cooperative-basics");
        self.screen(ScreenName::Lessons)
    }
}
