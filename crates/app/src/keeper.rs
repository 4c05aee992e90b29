//! The keeper: one thread that holds the app's state and takes one thing after the other.

mod commands;
mod telling;

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};

use engine::{Neighbour, Opening, View};
use installation::{Choice, Installation, MemberFile, Shelf, Trouble};
use language::LanguageTag;
use learner::{Entry, Picture};
use locale::Message;
use protocol::screen::{Command, PageName, SoundDevice, Update};
use runtime::Ending;
use store::{DeviceSetting, DeviceStore, Member};

use crate::members;
use crate::pictures::Pictures;
use crate::settings::Settings;
use crate::stay::{Guest, Stay};
use crate::{Sound, Tell};

/// Everything that can wake the keeper. Closed.
pub(crate) enum Event {
    /// The window asks for something.
    Command(Command),
    /// The conversation shows something else.
    View { number: u64, view: Box<View> },
    /// The ear waits for the talk button, or no longer.
    WaitsForTalk { number: u64, waits: bool },
    /// The voice begins this line of the captions.
    Saying { number: u64, line: u32 },
    /// The member's picture is in their journal.
    Pictured { number: u64, picture: Picture },
    /// Something went wrong that the person should know.
    Trouble(Message),
    /// A stay is over.
    Over { number: u64, ending: Result<Ending, Trouble> },
    /// The app is to end.
    Close,
}

/// The app's state.
pub(crate) struct Keeper {
    installation: Arc<Installation>,
    shelf: Arc<Shelf>,
    device: Option<DeviceStore>,
    sound: Sound,
    tell: Tell,
    pictures: Arc<Pictures>,
    events: Sender<Event>,
    stay: Option<Stay>,
    /// Who was let choose at the door, in the order of its cards.
    callers: Vec<Member>,
    stays: u64,
    settings: Settings,
    page: Option<PageName>,
    /// The window is hidden.
    is_hidden: bool,
    /// Things are being named instead of touched.
    is_naming: bool,
    /// The language of the words that the window has.
    words: Option<LanguageTag>,
    /// The language in which the door will speak.
    kept_language: Option<LanguageTag>,
    /// A window is there to be told things.
    is_attended: bool,
}

impl Keeper {
    pub(crate) fn new(
        installation: Installation,
        sound: Sound,
        tell: Tell,
        pictures: Arc<Pictures>,
        events: Sender<Event>,
    ) -> Self {
        let shelf = Arc::new(Shelf::of(&installation.home));
        Self {
            installation: Arc::new(installation),
            shelf,
            device: None,
            sound,
            tell,
            pictures,
            events,
            stay: None,
            callers: Vec::new(),
            stays: 0,
            settings: Settings::default(),
            page: None,
            is_hidden: false,
            is_naming: false,
            words: None,
            kept_language: None,
            is_attended: false,
        }
    }

    /// Works until the app is to end.
    pub(crate) fn work(mut self, inbox: &Receiver<Event>) {
        while let Ok(event) = inbox.recv() {
            match event {
                Event::Close => break,
                Event::Command(command) => self.command(command),
                Event::View { number, view } => self.view(number, *view),
                Event::WaitsForTalk { number, waits } => {
                    if let Some(stay) = self.stay.as_mut().filter(|stay| stay.number == number) {
                        stay.waits_for_talk = waits;
                        self.tell_view();
                    }
                }
                Event::Saying { number, line } => {
                    if self.stay.as_ref().is_some_and(|stay| stay.number == number) {
                        self.say(Update::Saying { line, from: None, to: None });
                    }
                }
                Event::Pictured { number, picture } => {
                    if self.stay.as_ref().is_some_and(|stay| stay.number == number) {
                        let taken = self.take_picture(picture);
                        self.or_trouble(taken);
                    }
                }
                Event::Trouble(message) => self.trouble(&message),
                Event::Over { number, ending } => self.over(number, ending),
            }
        }
        self.end_stay();
    }

    /// Brings the first screen: the door where several learn here, else the only member, else somebody
    /// new. The device's file is opened only now, so that a window is there to be told what is wrong with it.
    fn receive(&mut self) {
        let begun = self.open_device().and_then(|members| match members.as_slice() {
            [] => self.welcome_newcomer(),
            [only] => self.welcome(only.clone(), None),
            _ => self.ask_at_the_door(),
        });
        self.settle(begun);
    }

    /// Tells what went wrong; and where that left nobody before the device, asks at the door who it is.
    fn settle(&mut self, result: Result<(), Trouble>) {
        let failed = result.is_err();
        self.or_trouble(result);
        if failed && self.stay.is_none() {
            let asked = self.ask_at_the_door();
            self.or_trouble(asked);
        }
    }

    fn open_device(&mut self) -> Result<Vec<Member>, Trouble> {
        let device = match self.device.take() {
            Some(device) => device,
            None => installation::open_device(&self.installation)?,
        };
        let members = device.members()?;
        self.device = Some(device);
        Ok(members)
    }

    fn device(&mut self) -> Result<&mut DeviceStore, Trouble> {
        if self.device.is_none() {
            self.device = Some(installation::open_device(&self.installation)?);
        }
        self.device.as_mut().ok_or_else(|| Trouble(Message::new("error-store-refused")))
    }

    /// Asks at the door who it is.
    fn ask_at_the_door(&mut self) -> Result<(), Trouble> {
        self.end_stay();
        self.leave_page();
        self.settings = Settings::default();
        self.callers = self.open_device()?;
        if self.callers.is_empty() {
            return self.welcome_newcomer();
        }
        let language = self.device_language()?;
        let name = |member: &Member| Neighbour { name: members::spoken_name(&self.installation, member, &language) };
        let door = self.callers.iter().map(name).collect();
        let opening = Opening { door: Some(door), language: Some(language), ..Opening::default() };
        self.begin(None, opening)
    }

    /// The language in which the last member was spoken to.
    fn device_language(&mut self) -> Result<LanguageTag, Trouble> {
        let kept = self.device()?.setting(DeviceSetting::InterfaceLanguage)?;
        let kept = kept.and_then(|tag| tag.parse().ok()).filter(|tag| self.installation.locales.speaks(tag));
        Ok(kept.unwrap_or_else(|| self.installation.locales.fallback().clone()))
    }

    fn welcome_newcomer(&mut self) -> Result<(), Trouble> {
        let installation = self.installation.clone();
        let member = members::newcomer(&installation, self.device()?)?;
        self.welcome(member, None)
    }

    /// Begins a member's stay, in the language that was asked for, else in theirs.
    fn welcome(&mut self, member: Member, language: Option<LanguageTag>) -> Result<(), Trouble> {
        self.end_stay();
        let installation = self.installation.clone();
        let file = installation::open_member(&installation, self.device()?, &member)?;
        self.device()?.set(DeviceSetting::LastMember, Some(member.id.as_str()))?;
        self.settings = Settings::read(&file)?;
        let journal = file.entries()?;
        let spoken = language.clone().or_else(|| learner::progress(&journal).language);
        let greeted = spoken.unwrap_or_else(|| installation.locales.fallback().clone());
        let member = self.reconciled(member, &journal, &greeted)?;
        let all = self.device()?.members()?;
        let opening = Opening {
            member: members::greeting_name(&installation, &member, &greeted),
            journal,
            language,
            pictures: members::free_pictures(&all),
            pace: self.settings.pace,
            ..Opening::default()
        };
        self.begin(Some((member, MemberFile::new(file))), opening)
    }

    /// A member whose picture is in their journal and not at the door, because the app ended in between, is
    /// given it there.
    fn reconciled(&mut self, member: Member, journal: &[Entry], language: &LanguageTag) -> Result<Member, Trouble> {
        let chosen = journal.iter().rev().find_map(|entry| match entry {
            Entry::Picture { picture, .. } => Some(*picture),
            _ => None,
        });
        match chosen.filter(|_| member.picture.is_none()) {
            Some(picture) => {
                let installation = self.installation.clone();
                members::take_picture(&installation, self.device()?, &member, picture, language)
            }
            None => Ok(member),
        }
    }

    fn begin(&mut self, member: Option<(Member, MemberFile)>, mut opening: Opening) -> Result<(), Trouble> {
        let microphone = self.sound_device(SoundDevice::Microphone)?;
        let speaker = self.sound_device(SoundDevice::Speaker)?;
        opening.hears = !microphone.is_none();
        self.stays += 1;
        let push_to_talk = !self.settings.look.hands_free;
        let guest = Guest { number: self.stays, member, opening, push_to_talk, microphone, speaker };
        self.stay = Some(Stay::begin(&self.installation, &self.shelf, guest, &self.tell, &self.events));
        self.tell_look();
        self.rest_or_go_on();
        Ok(())
    }

    /// The device that is used: as the app was started, else as it is set, else the system's.
    fn sound_device(&mut self, device: SoundDevice) -> Result<Choice, Trouble> {
        let (said, setting, direction) = match device {
            SoundDevice::Microphone => {
                (&self.sound.microphone, DeviceSetting::Microphone, audio::Direction::Microphone)
            }
            SoundDevice::Speaker => (&self.sound.speaker, DeviceSetting::Speaker, audio::Direction::Speaker),
        };
        if let Some(said) = said {
            return Ok(said.clone());
        }
        // A setting names a device and nothing else: no file that a window asked for is ever written.
        Ok(match self.device()?.setting(setting)? {
            Some(id) => Choice::Device(Some(id)),
            None => Choice::of(None, direction),
        })
    }

    fn end_stay(&mut self) {
        if let Some(mut stay) = self.stay.take() {
            stay.end();
        }
    }

    fn view(&mut self, number: u64, view: View) {
        let Some(stay) = self.stay.as_mut().filter(|stay| stay.number == number) else { return };
        stay.view = Some(view);
        self.tell_view();
    }

    /// A stay is over: whoever came in at the door is welcomed; a goodbye stays on the screen.
    fn over(&mut self, number: u64, ending: Result<Ending, Trouble>) {
        if self.stay.as_ref().is_none_or(|stay| stay.number != number) {
            return;
        }
        if let Some(stay) = &mut self.stay {
            stay.is_over = true;
        }
        let next = match ending {
            Err(trouble) => Err(trouble),
            Ok(Ending { entered: Some(entered), .. }) => self.enter(entered),
            Ok(Ending { .. }) => Ok(()),
        };
        self.settle(next);
    }

    fn enter(&mut self, entered: Option<u32>) -> Result<(), Trouble> {
        self.leave_page();
        match entered {
            None => self.welcome_newcomer(),
            Some(place) => {
                let member = usize::try_from(place).ok().and_then(|place| self.callers.get(place)).cloned();
                let member = member.ok_or_else(|| Trouble(Message::new("error-store-no-such-member")))?;
                self.welcome(member, None)
            }
        }
    }

    fn take_picture(&mut self, picture: Picture) -> Result<(), Trouble> {
        let Some((member, _)) = self.stay.as_ref().and_then(|stay| stay.member.clone()) else { return Ok(()) };
        let (installation, language) = (self.installation.clone(), self.language());
        let member = members::take_picture(&installation, self.device()?, &member, picture, &language)?;
        if let Some((known, _)) = self.stay.as_mut().and_then(|stay| stay.member.as_mut()) {
            *known = member;
        }
        self.tell_view();
        Ok(())
    }

    /// The language of whoever is before the device.
    fn language(&self) -> LanguageTag {
        let shown = self.stay.as_ref().and_then(|stay| Some(stay.view.as_ref()?.language.clone()));
        let shown = shown.filter(|language| self.installation.locales.speaks(language));
        shown.or_else(|| self.words.clone()).unwrap_or_else(|| self.installation.locales.fallback().clone())
    }
}
