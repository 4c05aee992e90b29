//! What the window asks for. Each request is checked here; one that makes no sense is dropped.

use engine::Meaning;
use installation::{Choice, Shelf, Trouble};
use language::LanguageTag;
use locale::Message;
use protocol::screen::{Command, Page, PageName, Setting, SoundDevice};
use runtime::Key;
use store::DeviceSetting;

use super::{Event, Keeper};
use crate::pages::{self, Reader};
use crate::settings::{pace_asked, text_size};
use crate::{members, sound_test};

/// The longest text that is typed, or spoken as the name of something, in characters.
const LONGEST_TEXT: usize = 500;

impl Keeper {
    pub(super) fn command(&mut self, command: Command) {
        let done = match command.clone() {
            Command::Attend => {
                self.attend();
                Ok(())
            }
            Command::Tap { meaning } => self.tap(&meaning),
            Command::Type { text } => self.key(Key::Typed(text.chars().take(LONGEST_TEXT).collect())),
            Command::Talk => self.talk(),
            Command::Open { page } => self.open(page),
            Command::ClosePage => self.close_page(),
            Command::Explain { text, language } => self.explain(&text, &language),
            Command::Explained => {
                self.is_naming = false;
                self.rest_or_go_on();
                Ok(())
            }
            Command::Hide | Command::Show => {
                self.is_hidden = command == Command::Hide;
                self.rest_or_go_on();
                Ok(())
            }
            Command::Set { setting } => self.set(setting),
            Command::ForgetTakes { language, phrase } => self.forget_takes(&language, phrase.as_deref()),
            Command::AddCourse { place } => self.add_course(&place),
            Command::TestSound { device } => self.test_sound(device),
            Command::ToTheDoor => self.ask_at_the_door(),
        };
        self.settle(done);
    }

    fn attend(&mut self) {
        self.is_attended = true;
        (self.is_hidden, self.is_naming) = (false, false);
        self.rest_or_go_on();
        if self.stay.is_none() {
            self.receive();
        }
        self.tell_everything();
    }

    /// The conversation rests while the window is hidden, a page is open or things are named; else it goes on.
    pub(super) fn rest_or_go_on(&self) {
        let rests = self.is_hidden || self.is_naming || self.page.is_some();
        if let Some(stay) = &self.stay {
            stay.key(if rests { Key::Paused } else { Key::Resumed });
        }
    }

    pub(super) fn leave_page(&mut self) {
        if self.page.take().is_some() {
            self.tell_page();
        }
    }

    /// What the member did in the conversation. Where that is over, because nobody answered or they said
    /// goodbye, they begin anew.
    fn key(&mut self, key: Key) -> Result<(), Trouble> {
        if self.page.is_some() {
            return Ok(());
        }
        self.is_naming = false;
        if self.stay.as_ref().is_some_and(|stay| stay.is_over) {
            return self.ask_at_the_door();
        }
        if let Some(stay) = &self.stay {
            stay.key(key);
        }
        Ok(())
    }

    /// A door at which nobody answered rests; a touch there is an answer all the same.
    fn tap(&mut self, meaning: &str) -> Result<(), Trouble> {
        let Ok(meaning) = meaning.parse::<Meaning>() else { return Ok(()) };
        let at_the_door = self.stay.as_ref().is_some_and(|stay| stay.member.is_none());
        match meaning {
            Meaning::Member(place) if at_the_door => self.enter(Some(place)),
            Meaning::Newcomer if at_the_door => self.enter(None),
            meaning => self.key(Key::Tapped(meaning)),
        }
    }

    fn talk(&mut self) -> Result<(), Trouble> {
        self.key(Key::Talk)
    }

    fn open(&mut self, page: PageName) -> Result<(), Trouble> {
        self.page = Some(page);
        self.tell_page();
        self.rest_or_go_on();
        let Some(page) = self.page else { return Ok(()) };
        let spoken = self.read_page(page).map(|page| self.spoken(&page))?;
        self.aside(spoken)
    }

    fn close_page(&mut self) -> Result<(), Trouble> {
        self.leave_page();
        self.rest_or_go_on();
        Ok(())
    }

    /// What is said about a page when it opens.
    fn spoken(&self, page: &Page) -> String {
        let name = |key: &str| self.installation.locales.text(&self.language(), &Message::new(key));
        match page {
            Page::Progress(progress) => progress.summary.clone(),
            Page::Words(_) => name("ui-page-words"),
            Page::Settings(_) => name("ui-page-settings"),
            Page::About(_) => name("ui-page-about"),
            Page::Trainer(_) => name("ui-page-trainer"),
        }
    }

    fn aside(&self, text: String) -> Result<(), Trouble> {
        if let Some(stay) = &self.stay {
            stay.say_aside(text, self.language());
        }
        Ok(())
    }

    fn explain(&mut self, text: &str, language: &str) -> Result<(), Trouble> {
        let text: String = text.chars().take(LONGEST_TEXT).collect();
        let language = language.parse::<LanguageTag>().unwrap_or_else(|_| self.language());
        let text = self.spoken_form(&text, &language);
        self.is_naming = true;
        if let Some(stay) = &self.stay {
            stay.say_aside(text, language);
        }
        Ok(())
    }

    pub(super) fn read_page(&mut self, name: PageName) -> Result<Page, Trouble> {
        let (installation, language) = (self.installation.clone(), self.language());
        let (shelf, pictures, settings) = (self.shelf.clone(), self.pictures.clone(), self.settings);
        let member = self.stay.as_ref().and_then(|stay| stay.member.clone());
        let microphone = self.sound_device(SoundDevice::Microphone)?;
        let speaker = self.sound_device(SoundDevice::Speaker)?;
        let all = self.device()?.members()?;
        let reader = Reader {
            installation: &installation,
            shelf: &shelf,
            pictures: &pictures,
            language: &language,
            settings,
            member: member.as_ref(),
            members: &all,
            sound: [&microphone, &speaker],
        };
        reader.page(name)
    }

    fn set(&mut self, setting: Setting) -> Result<(), Trouble> {
        let look = &mut self.settings.look;
        match setting {
            Setting::Theme(theme) => look.theme = theme,
            Setting::TextSize(size) => look.text_size = text_size(size),
            Setting::Captions(shown) => look.captions = shown,
            Setting::HandsFree(by_itself) => look.hands_free = by_itself,
            Setting::Pace(pace) => self.settings.pace = pace_asked(pace),
            Setting::Microphone(id) => return self.set_device(DeviceSetting::Microphone, id.as_deref()),
            Setting::Speaker(id) => return self.set_device(DeviceSetting::Speaker, id.as_deref()),
            Setting::Name(name) => return self.rename(&name),
            Setting::Picture(picture) => {
                if let Ok(picture) = picture.parse() {
                    self.take_picture(picture)?;
                    self.tell_page();
                }
                return Ok(());
            }
            Setting::InterfaceLanguage(tag) => return self.speak(&tag),
        }
        if let Some((_, file)) = self.stay.as_ref().and_then(|stay| stay.member.as_ref()) {
            self.settings.write(&mut file.lock())?;
        }
        let restarts = matches!(setting, Setting::HandsFree(_) | Setting::Pace(_));
        self.tell_look();
        if restarts {
            return self.begin_again(None);
        }
        self.tell_page();
        Ok(())
    }

    /// The same member once more, since something is set that a session begins with. The page stays open.
    fn begin_again(&mut self, language: Option<LanguageTag>) -> Result<(), Trouble> {
        match self.stay.as_ref().and_then(|stay| stay.member.clone()) {
            Some((member, file)) => {
                // Whoever opens the file next must be the only one.
                drop(file);
                self.welcome(member, language)?;
            }
            None => self.ask_at_the_door()?,
        }
        if self.page.is_some() {
            self.tell_page();
        }
        Ok(())
    }

    fn set_device(&mut self, setting: DeviceSetting, id: Option<&str>) -> Result<(), Trouble> {
        let is_known = |id: &str| audio::devices().iter().any(|device| device.id == id);
        if id.is_some_and(|id| !is_known(id)) {
            return Ok(());
        }
        self.device()?.set(setting, id)?;
        self.begin_again(None)
    }

    fn speak(&mut self, tag: &str) -> Result<(), Trouble> {
        let language = tag.parse().ok();
        let Some(language) = language.filter(|tag| self.installation.locales.speaks(tag)) else { return Ok(()) };
        self.begin_again(Some(language))
    }

    fn rename(&mut self, name: &str) -> Result<(), Trouble> {
        let Some((member, _)) = self.stay.as_ref().and_then(|stay| stay.member.clone()) else { return Ok(()) };
        let picture = members::picture(&member).map(learner::Picture::name);
        self.device()?.change_member(&member.id, name, picture)?;
        let renamed = self.device()?.members()?.into_iter().find(|other| other.id == member.id);
        if let (Some((known, _)), Some(renamed)) = (self.stay.as_mut().and_then(|stay| stay.member.as_mut()), renamed) {
            *known = renamed;
        }
        self.tell_page();
        Ok(())
    }

    fn forget_takes(&mut self, language: &str, phrase: Option<&str>) -> Result<(), Trouble> {
        let Ok(language) = language.parse::<LanguageTag>() else { return Ok(()) };
        let Some((_, file)) = self.stay.as_ref().and_then(|stay| stay.member.clone()) else { return Ok(()) };
        match phrase {
            Some(phrase) => file.lock().forget_phrase(&language, phrase)?,
            None => file.lock().forget_takes(&language)?,
        }
        drop(file);
        // The recognisers hold what was forgotten until they are made anew.
        self.begin_again(None)
    }

    /// Adds what lies at a place, and says aloud what came.
    fn add_course(&mut self, place: &str) -> Result<(), Trouble> {
        let language = self.language();
        let added = installation::add(&self.installation, place.trim(), &language)?;
        self.shelf = std::sync::Arc::new(Shelf::of(&self.installation.home));
        self.pictures.forget_names();
        self.begin_again(None)?;
        let title = |id: &course::CourseId| {
            self.shelf.get(id).map_or_else(|| id.to_string(), |shelved| pages::title(shelved, &language).0)
        };
        let titles: Vec<String> = added.iter().map(title).collect();
        let message = match &titles[..] {
            [] => Message::new("courses-none-newer"),
            titles => Message::new("course-added").with("course", titles.join(" · ")),
        };
        self.trouble(&message);
        self.aside(self.installation.locales.text(&language, &message))
    }

    fn test_sound(&mut self, device: SoundDevice) -> Result<(), Trouble> {
        match device {
            SoundDevice::Speaker => {
                self.aside(self.installation.locales.text(&self.language(), &Message::new("sound-test")))
            }
            SoundDevice::Microphone => {
                let microphone: Choice = self.sound_device(SoundDevice::Microphone)?;
                let events = self.events.clone();
                sound_test::listen(&microphone, self.tell.clone(), move |Trouble(message)| {
                    // A keeper that is gone needs no word.
                    let _ = events.send(Event::Trouble(message));
                });
                Ok(())
            }
        }
    }
}
