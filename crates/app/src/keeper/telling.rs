//! What the keeper tells the window.

use installation::Trouble;
use locale::Message;
use protocol::screen::{Update, View};

use super::Keeper;
use crate::dressing::{Wardrobe, direction_of};
use crate::members;
use crate::pages;

/// How the keys of the window's own words begin.
const WINDOW_WORDS: &str = "ui-";

impl Keeper {
    pub(super) fn say(&self, update: Update) {
        if self.is_attended {
            (self.tell)(update);
        }
    }

    /// Everything anew, for a window that has just come.
    pub(super) fn tell_everything(&mut self) {
        self.words = None;
        self.tell_look();
        self.tell_view();
        self.tell_page();
    }

    pub(super) fn tell_look(&self) {
        self.say(Update::Look { look: self.settings.look });
    }

    /// The conversation, and before it the window's own words where its language is another one now.
    pub(super) fn tell_view(&mut self) {
        self.tell_words();
        if let Some(view) = self.dressed() {
            self.say(Update::View { view: Box::new(view) });
        }
    }

    fn tell_words(&mut self) {
        let language = self.language();
        if self.words.as_ref() == Some(&language) || !self.is_attended {
            return;
        }
        self.say(Update::Words {
            language: language.to_string(),
            direction: direction_of(&self.installation.languages, &language),
            words: self.installation.locales.texts(&language, WINDOW_WORDS),
        });
        let kept = self
            .device()
            .map(drop)
            .and_then(|()| Ok(self.device()?.set(store::DeviceSetting::InterfaceLanguage, Some(language.as_str()))?));
        self.words = Some(language);
        self.or_trouble(kept);
    }

    fn dressed(&self) -> Option<View> {
        let stay = self.stay.as_ref()?;
        let view = stay.view.as_ref()?;
        let entries = match &stay.member {
            Some((_, file)) if pages::shows_progress(view.screen) => file.lock().entries().unwrap_or_default(),
            _ => Vec::new(),
        };
        let pictures: Vec<_> = self.callers.iter().map(members::picture).collect();
        let wardrobe = Wardrobe {
            shelf: &self.shelf,
            languages: &self.installation.languages,
            pictures: &self.pictures,
            members: &pictures,
            progress: &learner::progress(&entries),
            due: &learner::due(&entries, installation::now()),
            member: stay.member.as_ref().map(|(member, _)| members::picture(member)),
            waits_for_talk: stay.waits_for_talk,
        };
        Some(wardrobe.dress(view))
    }

    pub(super) fn tell_page(&mut self) {
        let page = match self.page {
            None => None,
            Some(name) => match self.read_page(name) {
                Ok(page) => Some(Box::new(page)),
                Err(Trouble(message)) => {
                    self.trouble(&message);
                    self.page = None;
                    None
                }
            },
        };
        self.say(Update::Page { page });
    }

    pub(super) fn trouble(&self, message: &Message) {
        self.say(Update::Trouble { text: self.installation.locales.text(&self.language(), message) });
    }

    pub(super) fn or_trouble(&self, result: Result<(), Trouble>) {
        if let Err(Trouble(message)) = result {
            self.trouble(&message);
        }
    }
}
