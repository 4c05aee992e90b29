//! A stay: one session before the device, in a thread of its own, and what the keeper holds of it.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread;

use engine::{Engine, Opening, Spoken, TakeFlaw, View};
use installation::{Choice, Installation, Learning, MemberFile, MemberMemory, Shelf, Trouble};
use language::LanguageTag;
use learner::{Entry, Place, Timestamp};
use locale::Message;
use protocol::screen::Update;
use runtime::{Clock, Ending, Inbox, Key, KeyPace, Memory, Parts, Session, Shell, Told};
use speech::{EndpointerSettings, Level};
use store::Member;

use crate::Tell;
use crate::keeper::Event;

/// What a level of the microphone is on the screen, in dBFS: nothing below, and full above.
const QUIETEST: f32 = -60.0;
const LOUDEST: f32 = -10.0;

/// What a stay is made from.
pub(crate) struct Guest {
    /// Which stay it is; what a stay that is over still sends is dropped.
    pub(crate) number: u64,
    /// Who it is, and their file; nobody at the door.
    pub(crate) member: Option<(Member, MemberFile)>,
    pub(crate) opening: Opening,
    pub(crate) push_to_talk: bool,
    pub(crate) microphone: Choice,
    pub(crate) speaker: Choice,
}

/// A stay that goes on.
pub(crate) struct Stay {
    pub(crate) number: u64,
    pub(crate) member: Option<(Member, MemberFile)>,
    pub(crate) view: Option<View>,
    /// The ear waits for the talk button.
    pub(crate) waits_for_talk: bool,
    /// The session has ended; its last view stays on the screen.
    pub(crate) is_over: bool,
    keys: Box<dyn Fn(Key) -> bool + Send>,
    thread: Option<thread::JoinHandle<()>>,
}

impl Stay {
    /// Begins a stay. The voices and recognisers are loaded in its thread, so that nothing waits for them.
    pub(crate) fn begin(
        installation: &Arc<Installation>,
        shelf: &Arc<Shelf>,
        guest: Guest,
        tell: &Tell,
        events: &Sender<Event>,
    ) -> Self {
        let inbox = Inbox::new();
        let keys = Box::new(inbox.keys());
        let (number, member) = (guest.number, guest.member.clone());
        let (installation, shelf) = (installation.clone(), shelf.clone());
        let (tell, events) = (tell.clone(), events.clone());
        let thread = thread::spawn(move || {
            let ending = take_place(&installation, &shelf, guest, tell, &events, inbox);
            // The keeper that is gone needs no word of the end.
            let _ = events.send(Event::Over { number, ending });
        });
        Self { number, member, view: None, waits_for_talk: false, is_over: false, keys, thread: Some(thread) }
    }

    /// Sends a key to the session; nothing where it is over.
    pub(crate) fn key(&self, key: Key) {
        (self.keys)(key);
    }

    /// Says something beside the conversation, which rests meanwhile.
    pub(crate) fn say_aside(&self, text: String, language: LanguageTag) {
        self.key(Key::Paused);
        self.key(Key::Aside(vec![Spoken { text, language, clip: None }]));
    }

    /// Closes the session and waits until its last word is on disk.
    pub(crate) fn end(&mut self) {
        self.key(Key::Close);
        if let Some(thread) = self.thread.take() {
            // A session that broke down has lost nothing that was acknowledged.
            let _ = thread.join();
        }
    }
}

fn take_place(
    installation: &Installation,
    shelf: &Shelf,
    guest: Guest,
    tell: Tell,
    events: &Sender<Event>,
    inbox: Inbox,
) -> Result<Ending, Trouble> {
    let voice = installation::voice(installation).map_err(|error| Trouble(error.told()))?;
    let (recogniser, learning) = match &guest.member {
        Some((_, file)) => installation::learning_recogniser(installation, &file.lock()),
        None => (installation::recogniser_without_member(installation), Learning::new(Vec::new())),
    };
    let mut opening = guest.opening;
    opening.takes = learning.counts();
    let courses = shelf.courses().map(|shelved| shelved.course.clone()).collect();
    let engine = Engine::new(opening, courses, installation.locales.clone(), installation.languages.clone());
    let mut memory = match guest.member {
        Some((_, file)) => Remembering::Member(MemberMemory { file, learning }, guest.number, events.clone()),
        None => Remembering::Nobody,
    };
    let mut shell = Window { number: guest.number, tell, events: events.clone(), troubles: BTreeSet::new() };
    Ok(Session::run(
        Parts {
            engine,
            voice,
            recogniser,
            speaker: guest.speaker.speaker(),
            microphone: guest.microphone.microphone(),
            endpointing: EndpointerSettings::default(),
            interruptible: false,
            push_to_talk: guest.push_to_talk,
            memory: &mut memory,
            clips: &|clip| shelf.clip(clip),
            shell: &mut shell,
            log: None,
            clock: Clock::of_the_world(),
            keys: KeyPace::Live,
        },
        inbox,
    ))
}

/// What remembers a stay: the member's file, and the keeper, who keeps their picture; at the door nothing.
enum Remembering {
    Member(MemberMemory, u64, Sender<Event>),
    Nobody,
}

/// Nothing is kept of whoever has not come in.
fn nobody() -> Message {
    Message::new("error-recording-homeless")
}

impl Memory for Remembering {
    fn remember(&mut self, entry: &Entry) -> Result<(), Message> {
        let Self::Member(memory, number, events) = self else { return Err(nobody()) };
        memory.remember(entry)?;
        if let Entry::Picture { picture, .. } = entry {
            // A keeper that is gone finds the picture in the journal.
            let _ = events.send(Event::Pictured { number: *number, picture: *picture });
        }
        Ok(())
    }

    fn keep(&mut self, at: Timestamp, place: &Place, samples: &[f32]) -> Result<(), Message> {
        let Self::Member(memory, ..) = self else { return Err(nobody()) };
        memory.keep(at, place, samples)
    }

    fn keep_take(
        &mut self,
        at: Timestamp,
        language: &LanguageTag,
        phrase: &str,
        samples: &[f32],
    ) -> Result<Option<TakeFlaw>, Message> {
        let Self::Member(memory, ..) = self else { return Err(nobody()) };
        memory.keep_take(at, language, phrase, samples)
    }
}

/// The window as a shell.
struct Window {
    number: u64,
    tell: Tell,
    events: Sender<Event>,
    /// What was told already; a device that stays away would fill the screen.
    troubles: BTreeSet<String>,
}

impl Window {
    fn send(&self, event: Event) {
        // A keeper that is gone needs no word.
        let _ = self.events.send(event);
    }
}

impl Shell for Window {
    fn view(&mut self, view: &View) {
        self.send(Event::View { number: self.number, view: Box::new(view.clone()) });
    }

    fn saying(&mut self, line: usize) {
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        // By way of the keeper, so that it cannot overtake the view whose line it is.
        self.send(Event::Saying { number: self.number, line });
    }

    fn waits_for_talk(&mut self, waits: bool) {
        self.send(Event::WaitsForTalk { number: self.number, waits });
    }

    fn level(&mut self, level: Level) {
        (self.tell)(Update::Level { level: on_screen(level) });
    }

    fn trouble(&mut self, message: &Message) {
        if self.troubles.insert(message.key().to_owned()) {
            self.send(Event::Trouble(message.clone()));
        }
    }
}

/// A level as the window shows it, from 0 to 1.
pub(crate) fn on_screen(level: Level) -> f32 {
    ((level.0 - QUIETEST) / (LOUDEST - QUIETEST)).clamp(0.0, 1.0)
}
