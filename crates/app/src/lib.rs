//! The app around the conversation: who is before the device, the pages beside the lesson, the settings.
//!
//! [`App`] takes the commands of a window and tells it what changed, both as `protocol::screen` has them. It
//! knows no window: the same app runs behind a web view and behind a test's browser. One thread, the
//! keeper, holds all state; each stay of a member runs in a thread of its own, as `runtime` has it.
//!
//! **Architecture invariants:** the window gets no sound, no weights and no transcript; a picture reaches it
//! only by the hash of its bytes; and what it sends is a request that is checked here, never an order.

mod dressing;
mod keeper;
mod members;
mod pages;
mod pictures;
mod settings;
mod sound_test;
mod stay;

use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use installation::{Choice, Installation};
use protocol::screen::{Command, Update};

use keeper::{Event, Keeper};
use pictures::Pictures;

pub use pictures::Picture;

/// Takes what changed, from several threads.
pub type Tell = Arc<dyn Fn(Update) + Send + Sync>;

/// Which sound devices are used whatever the settings say: for tests and for whoever starts the app by hand.
#[derive(Clone, Debug, Default)]
pub struct Sound {
    /// The microphone.
    pub microphone: Option<Choice>,
    /// The speaker.
    pub speaker: Option<Choice>,
}

/// The app, running.
pub struct App {
    events: Sender<Event>,
    pictures: Arc<Pictures>,
    keeper: Mutex<Option<JoinHandle<()>>>,
}

impl App {
    /// Starts the app. The first thing that it tells follows the first [`Command::Attend`].
    #[must_use]
    pub fn start(installation: Installation, sound: Sound, tell: Tell) -> Self {
        let (events, inbox) = channel();
        let pictures = Arc::new(Pictures::default());
        let keeper = Keeper::new(installation, sound, tell, pictures.clone(), events.clone());
        let keeper = thread::spawn(move || keeper.work(&inbox));
        Self { events, pictures, keeper: Mutex::new(Some(keeper)) }
    }

    /// Takes a command in; what comes of it is told.
    pub fn dispatch(&self, command: Command) {
        // The keeper lives as long as the app.
        let _ = self.events.send(Event::Command(command));
    }

    /// A picture of a course that was shown, by the hash of its bytes.
    #[must_use]
    pub fn picture(&self, hash: &str) -> Option<Picture> {
        self.pictures.get(hash)
    }

    /// Ends the app in order: the conversation is closed, and what was acknowledged is on disk.
    pub fn close(&self) {
        let _ = self.events.send(Event::Close);
        let keeper = self.keeper.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(keeper) = keeper {
            // A keeper that broke down has lost nothing that was acknowledged.
            let _ = keeper.join();
        }
    }
}

impl Drop for App {
    fn drop(&mut self) {
        self.close();
    }
}
