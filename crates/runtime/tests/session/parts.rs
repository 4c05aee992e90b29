//! What a session is put together from, in these tests.

use std::collections::VecDeque;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use course::MemorySource;
use engine::{Engine, Expected, Meaning, Opening, Spoken, TakeFlaw, View};
use language::{LanguageTable, LanguageTag};
use learner::{Entry, Place, TeachingStage, Timestamp};
use locale::{Locales, Message};
use protocol::{Event, TranscriptLine};
use runtime::{Clock, Inbox, Key, KeyPace, Parts, Session, Shell};
use speech::{
    EndpointerSettings, Expectation, Hearing, Microphone, MicrophoneError, Recogniser, RecogniserError, Speaker,
    SpeakerError, Utterance, Voice, VoiceError,
};

const COURSE: &str =
    "format = 1\nid = 'basics'\nversion = '1.0.0'\nlicence = 'CC0-1.0'\nsource = 'en'\nlessons = ['votes']\n";
const LESSON: &str = "[[step]]\nid = 'how-many'\nkind = 'choice'\nanswers = ['one', 'ten']\nright = ['one']\n";
const WORDS: &str = "\
course = Basics
votes = Votes
votes--how-many = Amina has ten shares. How many votes does she have?
    .answer-one = One vote
    .answer-ten = Ten votes
    .reply-one = Each member has one vote.
    .reply-ten = Shares are not votes.
";

/// What was seen of a session.
#[derive(Default)]
pub(crate) struct Played {
    pub(crate) entries: Vec<Entry>,
    pub(crate) said: Vec<String>,
    pub(crate) troubles: Vec<String>,
    pub(crate) fingerprint: String,
    /// How often the talk button was pressed.
    pub(crate) pressed: u32,
    /// Phrases of which a take was kept.
    pub(crate) taken: Vec<String>,
}

/// Takes the one lesson there is.
pub(crate) fn play(mut script: Script, tongue: Tongue, ears: Option<Ears>, mut memory: Memory) -> Played {
    let source = MemorySource::new().with("course.toml", COURSE).with("votes.toml", LESSON).with("words/en.ftl", WORDS);
    let (course, problems) = course::read(&source);
    let course = course.unwrap_or_else(|| panic!("{problems:?}"));
    let english: LanguageTag = "en".parse().unwrap();
    let opening = Opening {
        language: Some(english),
        journal: memory.entries.clone(),
        course: Some(course.id.clone()),
        hears: ears.is_some(),
        ..Opening::default()
    };
    let locales = Arc::new(Locales::built_in());
    let engine = Engine::new(opening, vec![course], locales, Arc::new(LanguageTable::built_in()));
    let answers = ears.as_ref().map_or(Answers::Breaks, |ears| ears.answers.clone());
    let keys = if ears.is_some() { KeyPace::Live } else { KeyPace::OnTurn };
    let mut ears = ears;
    let inbox = Inbox::new();
    script.send = Some(Box::new(inbox.keys()));
    let ending = Session::run(
        Parts {
            engine,
            voice: Box::new(tongue),
            recogniser: Box::new(answers),
            speaker: Some(Box::new(|| Ok(Box::new(Void)))),
            microphone: ears.is_some().then(|| -> runtime::OpenMicrophone {
                Box::new(move || match ears.take() {
                    Some(ears) => Ok(Box::new(ears)),
                    None => Err(MicrophoneError::Gone),
                })
            }),
            endpointing: EndpointerSettings::default(),
            interruptible: false,
            push_to_talk: script.presses_to_talk,
            memory: &mut memory,
            clips: &|_| None,
            shell: &mut script,
            log: None,
            clock: Clock::of_the_sound_from(Timestamp(1_000_000)),
            keys,
        },
        inbox,
    );
    let (said, troubles, fingerprint) = (script.said, script.troubles, ending.fingerprint);
    Played { entries: memory.entries, said, troubles, fingerprint, pressed: script.pressed, taken: memory.taken }
}

/// A shell that gives keys from a list and keeps what it sees.
#[derive(Default)]
pub(crate) struct Script {
    keys: VecDeque<Key>,
    said: Vec<String>,
    troubles: Vec<String>,
    turns: usize,
    /// What is tapped at every so many turns.
    taps: VecDeque<Meaning>,
    turns_per_tap: usize,
    send: Option<Box<dyn Fn(Key) -> bool>>,
    /// The ear waits for the talk button, which this member presses at once.
    presses_to_talk: bool,
    /// How often they pressed it.
    pressed: u32,
    /// What somebody wants to hear named at the first turn.
    aside: Option<String>,
}

impl Script {
    pub(crate) fn new(keys: Vec<Key>) -> Self {
        // The first lesson of the menu is chosen by its number.
        let keys = std::iter::once(Key::Typed("1".to_owned())).chain(keys).collect();
        Self { keys, ..Self::default() }
    }

    /// Somebody who presses the talk button at each of their turns.
    pub(crate) fn pressing() -> Self {
        Self { presses_to_talk: true, ..Self::default() }
    }

    /// Somebody who asks at their first turn what something is called.
    pub(crate) fn asking(name: &str) -> Self {
        Self { aside: Some(name.to_owned()), ..Self::default() }
    }

    /// Somebody who taps one thing after the other, at every so many turns.
    pub(crate) fn tapping(turns_per_tap: usize, meanings: &[&str]) -> Self {
        let taps = meanings.iter().map(|meaning| meaning.parse().unwrap()).collect();
        Self { taps, turns_per_tap, ..Self::default() }
    }
}

impl Script {
    fn key(&self, key: Key) {
        if let Some(send) = &self.send {
            send(key);
        }
    }
}

impl Shell for Script {
    fn view(&mut self, _view: &View) {}

    fn waits_for_talk(&mut self, waits: bool) {
        if waits {
            self.pressed += 1;
            self.key(Key::Talk);
        }
    }

    fn transcript(&mut self, line: &TranscriptLine) {
        if let Event::Said { text, .. } = &line.event {
            self.said.push(text.clone());
        }
    }

    fn turn(&mut self, language: &LanguageTag, _expected: &[Expected]) {
        self.turns += 1;
        if let Some(text) = self.aside.take() {
            self.key(Key::Aside(vec![Spoken { text, language: language.clone(), clip: None }]));
        }
        if self.turns.is_multiple_of(self.turns_per_tap)
            && let Some(meaning) = self.taps.pop_front()
        {
            self.key(Key::Tapped(meaning));
        }
    }

    fn trouble(&mut self, message: &Message) {
        self.troubles.push(message.key().to_owned());
    }

    fn next_key(&mut self) -> Option<Key> {
        self.keys.pop_front()
    }
}

/// A voice that hums, or breaks down.
#[derive(Clone, Copy)]
pub(crate) enum Tongue {
    Fluent,
    Breaks,
}

impl Tongue {
    pub(crate) fn pieces(self, sink: &mut dyn FnMut(&[f32], u32) -> ControlFlow<()>) {
        for _ in 0..3 {
            if sink(&[0.1; 1_600], speech::RATE).is_break() {
                return;
            }
        }
    }
}

impl Voice for Tongue {
    fn speaks(&self, _language: &LanguageTag) -> bool {
        true
    }

    fn speak(
        &mut self,
        _utterance: &Utterance,
        sink: &mut dyn FnMut(&[f32], u32) -> ControlFlow<()>,
    ) -> Result<(), VoiceError> {
        match self {
            Self::Fluent => self.pieces(sink),
            Self::Breaks => panic!("a voice that breaks down"),
        }
        Ok(())
    }
}

/// A speaker into nowhere.
struct Void;

impl Speaker for Void {
    fn write(&mut self, _samples: &[f32], _rate: u32) -> Result<(), SpeakerError> {
        Ok(())
    }

    fn finish(&mut self) -> Result<(), SpeakerError> {
        Ok(())
    }

    fn stop(&mut self) {}

    fn paces_itself(&self) -> bool {
        true
    }
}

/// What the recogniser says.
#[derive(Clone)]
pub(crate) enum Answers {
    /// This, where it is expected; else the first thing that may be chosen.
    Always(Meaning),
    /// It breaks down.
    Breaks,
    /// It understands nobody.
    Unclear,
    /// It does not serve the language.
    Deaf,
}

impl Recogniser for Answers {
    fn serves(&self, _expectation: &Expectation) -> bool {
        !matches!(self, Self::Deaf)
    }

    fn recognise(
        &mut self,
        _clip: &[f32],
        expectation: &Expectation,
        _cancelled: &dyn Fn() -> bool,
    ) -> Result<Hearing, RecogniserError> {
        let meaning = match self {
            Self::Always(meaning) => meaning,
            Self::Unclear => return Ok(Hearing::Unclear),
            Self::Breaks | Self::Deaf => panic!("a recogniser that breaks down"),
        };
        let wanted = meaning.to_string();
        let found = expectation.candidates.iter().find(|candidate| candidate.id == wanted);
        let first = || expectation.candidates.iter().find(|candidate| candidate.id.starts_with("lesson:"));
        Ok(match found.or_else(first) {
            Some(candidate) => Hearing::Sure { id: candidate.id.clone(), confidence: 0.9 },
            None => Hearing::Unclear,
        })
    }
}

/// A microphone in a room where somebody speaks for half a second, falls silent for one, and so on,
/// and leaves after some time.
pub(crate) struct Ears {
    answers: Answers,
    position: usize,
    noise: u32,
}

impl Ears {
    pub(crate) fn new(answers: Answers) -> Self {
        Self { answers, position: 0, noise: 1 }
    }

    /// A voiced sound: a train of glottal pulses through two formants, which a voice-activity
    /// detector takes for a vowel.
    fn vowel(position: usize) -> f32 {
        let seconds = (position % 16_000) as f32 / 16_000.0;
        let wobble = 1.0 + 0.02 * (std::f32::consts::TAU * 5.0 * seconds).sin();
        let harmonic = |number: u16| {
            let hertz = 120.0 * f32::from(number) * wobble;
            let near = |formant: f32| (-((hertz - formant) / 150.0).powi(2)).exp();
            let level = near(700.0) + 0.6 * near(1_200.0) + 0.2 * near(2_500.0) + 0.02;
            level * (std::f32::consts::TAU * hertz * seconds).sin()
        };
        (1..30).map(harmonic).sum::<f32>() * 0.15
    }
}

impl Microphone for Ears {
    fn read(&mut self, samples: &mut [f32], _patience: Duration) -> Result<usize, MicrophoneError> {
        if self.position > 60 * 16_000 {
            return Err(MicrophoneError::Ended);
        }
        for sample in samples.iter_mut() {
            let in_turn = self.position % 24_000;
            self.noise = self.noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let hiss = ((self.noise >> 16) as f32 / 65_536.0 - 0.5) * 0.001;
            *sample = hiss + if (4_000..12_000).contains(&in_turn) { Self::vowel(self.position) } else { 0.0 };
            self.position += 1;
        }
        Ok(samples.len())
    }

    fn discard(&mut self) {}

    fn paces_itself(&self) -> bool {
        true
    }
}

/// Remembers in memory, as far as there is room.
pub(crate) struct Memory {
    pub(crate) entries: Vec<Entry>,
    pub(crate) room_for: usize,
    pub(crate) taken: Vec<String>,
}

impl Default for Memory {
    fn default() -> Self {
        // Most members have been asked already whether the app may learn their voice.
        let (at, language) = (Timestamp(0), "en".parse().unwrap());
        let entries = vec![Entry::Teaching { at, language, stage: TeachingStage::Declined }];
        Self { entries, room_for: usize::MAX, taken: Vec::new() }
    }
}

impl Memory {
    /// That of a member who was never here.
    pub(crate) fn of_a_newcomer() -> Self {
        Self { entries: Vec::new(), ..Self::default() }
    }
}

impl runtime::Memory for Memory {
    fn remember(&mut self, entry: &Entry) -> Result<(), Message> {
        if self.entries.len() >= self.room_for {
            return Err(Message::new("error-store-disk-full"));
        }
        self.entries.push(entry.clone());
        Ok(())
    }

    fn keep(&mut self, _at: Timestamp, _place: &Place, _samples: &[f32]) -> Result<(), Message> {
        Ok(())
    }

    fn keep_take(
        &mut self,
        _at: Timestamp,
        language: &LanguageTag,
        phrase: &str,
        samples: &[f32],
    ) -> Result<Option<TakeFlaw>, Message> {
        let flaw = samples.is_empty().then_some(TakeFlaw::Silent);
        if flaw.is_none() {
            self.taken.push(format!("{language} {phrase}"));
        }
        Ok(flaw)
    }
}
