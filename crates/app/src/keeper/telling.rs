//! What the keeper tells the window.

use std::collections::BTreeMap;

use engine::Screen;
use installation::Trouble;
use language::LanguageTag;
use learner::Picture;
use locale::Message;
use protocol::screen::{Page, Update, View};
use store::DeviceSetting;

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
        let spoke = self.words.clone();
        self.tell_words();
        let kept = self.keep_language();
        self.or_trouble(kept);
        if let Some(view) = self.dressed() {
            self.say(Update::View { view: Box::new(view) });
        }
        if self.words != spoke && self.page.is_some() {
            self.tell_page();
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
            words: self.window_words(&language),
        });
        self.words = Some(language);
    }

    /// The door speaks the language of whoever was here last; where languages are only offered, nobody has
    /// chosen one.
    fn keep_language(&mut self) -> Result<(), Trouble> {
        let member = self.stay.as_ref().filter(|stay| stay.member.is_some()).and_then(|stay| stay.view.as_ref());
        let has_chosen = member.is_some_and(|view| view.screen != Screen::Languages);
        let language = self.language();
        if has_chosen && self.kept_language.as_ref() != Some(&language) {
            self.device()?.set(DeviceSetting::InterfaceLanguage, Some(language.as_str()))?;
            self.kept_language = Some(language);
        }
        Ok(())
    }

    /// The window's own words, and the names of the pictures that it has, as a screen shows them.
    fn window_words(&self, language: &LanguageTag) -> BTreeMap<String, String> {
        let locales = &self.installation.locales;
        let named = Picture::ALL.into_iter().map(|picture| {
            let name = members::picture_name(&self.installation, language, picture);
            (format!("{WINDOW_WORDS}picture-{picture}"), name)
        });
        let all = locales.texts(language, WINDOW_WORDS).into_iter().chain(named);
        all.map(|(key, text)| (key, self.on_screen(&text, language))).collect()
    }

    pub(super) fn on_screen(&self, text: &str, language: &LanguageTag) -> String {
        let known = self.installation.languages.get(language);
        known.map_or_else(|| text.to_owned(), |known| known.for_screen(text))
    }

    /// What is to be spoken where this is on the screen: the screen leaves out what is written for the voice
    /// alone, such as the vowel signs of Arabic.
    pub(super) fn spoken_form(&self, shown: &str, language: &LanguageTag) -> String {
        let is_shown = |text: &String| self.on_screen(text, language) == shown;
        let of_the_app = self.installation.locales.texts(language, "").into_values();
        let words = self.shelf.courses().filter_map(|shelved| shelved.course.words(language));
        let of_courses = words.flat_map(|words| words.lines().map(|(_, line)| line.text.clone()));
        of_the_app.chain(of_courses).find(is_shown).unwrap_or_else(|| shown.to_owned())
    }

    fn dressed(&self) -> Option<View> {
        let stay = self.stay.as_ref()?;
        let view = stay.view.as_ref()?;
        let entries = match &stay.member {
            Some((_, file)) if pages::shows_progress(view.screen) => file.lock().entries().unwrap_or_default(),
            _ => Vec::new(),
        };
        let pictures: Vec<_> = self.callers.iter().map(members::picture).collect();
        let nameless = self.installation.locales.text(&view.language, &Message::new("app-name"));
        let wardrobe = Wardrobe {
            shelf: &self.shelf,
            nameless: &self.on_screen(&nameless, &view.language),
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
                Ok(page) => Some(Box::new(self.page_on_screen(page))),
                Err(Trouble(message)) => {
                    self.trouble(&message);
                    self.page = None;
                    self.rest_or_go_on();
                    None
                }
            },
        };
        self.say(Update::Page { page });
    }

    /// A page as it is shown; what is said of it keeps what is written for the voice.
    fn page_on_screen(&self, page: Page) -> Page {
        match page {
            Page::Progress(mut progress) => {
                progress.summary = self.on_screen(&progress.summary, &self.language());
                Page::Progress(progress)
            }
            other => other,
        }
    }

    pub(super) fn trouble(&self, message: &Message) {
        let language = self.language();
        let text = self.on_screen(&self.installation.locales.text(&language, message), &language);
        self.say(Update::Trouble { text });
    }

    pub(super) fn or_trouble(&self, result: Result<(), Trouble>) {
        if let Err(Trouble(message)) = result {
            self.trouble(&message);
        }
    }
}
