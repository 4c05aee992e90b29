//! This installation of Sauti: its folders, the courses on its shelf, its members' files, and the voices,
//! recognisers and sound devices that can be used here. Every shell is put together from it, so that
//! a lesson in the terminal and one in the window are the same lesson.
//!
//! **Architecture invariant:** nothing here decides what is said or shown; what went wrong is
//! [told](Installation::tell) as a message, and everything that still works goes on.

mod adding;
mod devices;
mod engines;
mod home;
mod memory;
mod messages;
mod origin;
mod packs;
mod people;
mod services;
mod shelf;
mod takes;
mod trust;

use std::fmt;
use std::sync::Arc;

use language::LanguageTable;
use locale::{Locales, Message};

pub use adding::add;
pub use devices::Choice;
pub use engines::{
    installed, learning_recogniser, recogniser, recogniser_without_member, takes as takes_of_member, voice,
};
pub use home::Home;
pub use memory::{MemberFile, MemberMemory};
pub use messages::{Trouble, model_message, store_message};
pub use packs::{Consulted, Offering, Packs, PacksError, Place, Root, Standing, day, holdings, trust_message, worded};
pub use people::{find_member, now, open_device, open_member};
pub use services::{Hears, Services, Speaks};
pub use shelf::{LARGEST_PICTURE, Shelf, Shelved, read_folder};
pub use takes::{Counts, Learning, record};
pub use trust::DeviceTrust;

/// Takes messages about what went wrong and stopped nothing.
pub type Tell = Box<dyn Fn(&Message) + Send + Sync>;

/// What lies on this device.
pub struct Installation {
    /// Where things are.
    pub home: Home,
    /// The app's words.
    pub locales: Arc<Locales>,
    /// The languages.
    pub languages: Arc<LanguageTable>,
    /// How a member is called who has not said their name.
    pub unnamed: String,
    tell: Tell,
}

impl Installation {
    /// What lies in these folders. `tell` is given what goes wrong and stops nothing.
    #[must_use]
    pub fn new(home: Home, locales: Arc<Locales>, unnamed: String, tell: Tell) -> Self {
        Self { home, locales, languages: Arc::new(LanguageTable::built_in()), unnamed, tell }
    }

    /// Tells what went wrong and stopped nothing.
    pub fn tell(&self, message: &Message) {
        (self.tell)(message);
    }
}

impl fmt::Debug for Installation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Installation").field("home", &self.home).finish_non_exhaustive()
    }
}
