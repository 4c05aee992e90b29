//! The synthetic member: a voice that answers the app's questions, for demonstrations and tests on
//! machines without a microphone. It is a microphone to the session; everything behind it — the end
//! of speech, the recogniser, the conversation — is what a person meets.

use std::collections::VecDeque;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use engine::{Expected, Meaning, View};
use language::LanguageTag;
use locale::{Locales, Message};
use protocol::TranscriptLine;
use runtime::Shell;
use speech::{Microphone, MicrophoneError, Pcm, Utterance, Voice, VoiceError};

/// What passes between the shell, which sees the turns, and the microphone, which speaks.
#[derive(Debug, Default)]
struct Turns {
    /// What the member says next, if it is their turn.
    next: Option<(LanguageTag, String)>,
    /// Sound that was made but not yet read, at [`speech::RATE`].
    sound: VecDeque<f32>,
}

/// Shared between the two halves.
type Shared = Arc<Mutex<Turns>>;

/// Locks; a half that panicked leaves the other to end in order.
fn lock(turns: &Shared) -> std::sync::MutexGuard<'_, Turns> {
    turns.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Decides what the member says at their turn.
pub(crate) trait Mind {
    /// What to say, among what is expected; nothing for a member who is silent.
    fn answer(&mut self, language: &LanguageTag, expected: &[Expected]) -> Option<String>;
}

/// The half that sees.
pub(crate) struct MemberShell<'a, M> {
    mind: M,
    turns: Shared,
    locales: &'a Locales,
    transcript: &'a mut dyn FnMut(&TranscriptLine),
    captions: Vec<String>,
    language: Option<LanguageTag>,
}

/// The half that speaks.
pub(crate) struct MemberMicrophone {
    turns: Shared,
    voice: Box<dyn Voice>,
    speed: f32,
}

/// The silence around a word, in milliseconds.
const AROUND_MILLISECONDS: usize = 200;

/// Silence before an answer, in milliseconds: a moment to think.
const THINKING_MILLISECONDS: usize = 350;

/// Silence after an answer, in milliseconds: longer than the endpointer's hangover.
const AFTER_MILLISECONDS: usize = 700;

/// The two halves of a member who has a mind and a voice.
pub(crate) fn member<'a, M: Mind>(
    mind: M,
    voice: Box<dyn Voice>,
    speed: f32,
    locales: &'a Locales,
    transcript: &'a mut dyn FnMut(&TranscriptLine),
) -> (MemberShell<'a, M>, MemberMicrophone) {
    let turns = Shared::default();
    let microphone = MemberMicrophone { turns: turns.clone(), voice, speed };
    (MemberShell { mind, turns, locales, transcript, captions: Vec::new(), language: None }, microphone)
}

impl<M: Mind> Shell for MemberShell<'_, M> {
    fn view(&mut self, view: &View) {
        self.language = Some(view.language.clone());
        if view.captions != self.captions {
            view.captions.iter().for_each(|caption| println!("» {caption}"));
            self.captions.clone_from(&view.captions);
        }
    }

    fn transcript(&mut self, line: &TranscriptLine) {
        (self.transcript)(line);
    }

    fn turn(&mut self, language: &LanguageTag, expected: &[Expected]) {
        let answer = self.mind.answer(language, expected);
        println!("    ({})", answer.as_deref().unwrap_or("…"));
        lock(&self.turns).next = answer.map(|answer| (language.clone(), answer));
    }

    fn trouble(&mut self, message: &Message) {
        if let Some(language) = &self.language {
            eprintln!("! {}", self.locales.text(language, message));
        }
    }
}

impl MemberMicrophone {
    /// Speaks the answer into the room.
    fn speak(&mut self, language: LanguageTag, text: String) {
        let mut sound = silence(THINKING_MILLISECONDS);
        let utterance = Utterance { text, language, speed: self.speed };
        // A member without a voice in this language stays silent, which the app can handle.
        sound.extend(spoken(self.voice.as_mut(), &utterance).unwrap_or_default());
        sound.extend(silence(AFTER_MILLISECONDS));
        lock(&self.turns).sound.extend(sound);
    }
}

/// What a voice says, as a microphone hears it, with a little of the silent room before and after:
/// mono samples at [`speech::RATE`].
///
/// # Errors
/// As for [`Voice::speak`].
pub(crate) fn spoken(voice: &mut dyn Voice, utterance: &Utterance) -> Result<Vec<f32>, VoiceError> {
    let mut sound = Pcm::default();
    voice.speak(utterance, &mut |samples, rate| {
        // The synthetic member has one voice, which keeps to one rate.
        sound.rate = rate;
        sound.samples.extend_from_slice(samples);
        ControlFlow::Continue(())
    })?;
    let mut heard = silence(AROUND_MILLISECONDS);
    heard.extend(audio::resample(&sound.samples, sound.rate, speech::RATE));
    heard.extend(silence(AROUND_MILLISECONDS));
    Ok(heard)
}

fn silence(milliseconds: usize) -> Vec<f32> {
    vec![0.0; milliseconds * speech::RATE as usize / 1000]
}

impl Microphone for MemberMicrophone {
    fn read(&mut self, samples: &mut [f32], _patience: Duration) -> Result<usize, MicrophoneError> {
        let next = lock(&self.turns).next.take();
        if let Some((language, text)) = next {
            self.speak(language, text);
        }
        let mut turns = lock(&self.turns);
        for sample in samples.iter_mut() {
            *sample = turns.sound.pop_front().unwrap_or(0.0);
        }
        Ok(samples.len())
    }

    fn discard(&mut self) {}

    fn paces_itself(&self) -> bool {
        true
    }
}

/// What is right among what may be said here, as far as the course knows.
pub(crate) type Right = Box<dyn Fn(&[Expected]) -> Option<Meaning>>;

/// A mind that takes a lesson as a member might: mostly right, now and then wrong, once asking for
/// help and once for a repetition.
pub(crate) struct Learner {
    /// What is right in the course.
    right: Right,
    turns: u32,
    /// Whether the member has had enough for today.
    enough: Box<dyn Fn() -> bool>,
}

impl Learner {
    /// A member who knows what is right, and when it is enough.
    pub(crate) fn new(right: Right, enough: Box<dyn Fn() -> bool>) -> Self {
        Self { right, turns: 0, enough }
    }

    fn choose(&mut self, expected: &[Expected]) -> Option<Meaning> {
        let has = |meaning: &Meaning| expected.iter().any(|expected| expected.meaning == *meaning);
        let command = |command| Meaning::Command(command);
        if (self.enough)() {
            return Some(command(engine::Command::Stop)).filter(has);
        }
        // A breath after something was told: whoever has nothing to ask stays silent.
        if expected.iter().all(|expected| matches!(expected.meaning, Meaning::Command(_))) {
            return None;
        }
        self.turns += 1;
        let wish = match self.turns {
            4 => Some(command(engine::Command::Repeat)),
            7 => Some(command(engine::Command::Help)),
            _ if self.turns % 6 == 5 => {
                let right = (self.right)(expected);
                let wrong = |meaning: &&Expected| {
                    matches!(meaning.meaning, Meaning::Answer(_)) && Some(&meaning.meaning) != right.as_ref()
                };
                expected.iter().find(wrong).map(|expected| expected.meaning.clone())
            }
            _ => None,
        };
        let right = || (self.right)(expected);
        let first = || expected.iter().map(|expected| &expected.meaning).find(|meaning| is_choice(meaning)).cloned();
        let yes = Some(Meaning::Yes).filter(has);
        wish.filter(has).or_else(right).or(yes).or_else(first).or(Some(command(engine::Command::Next)).filter(has))
    }
}

fn is_choice(meaning: &Meaning) -> bool {
    !matches!(meaning, Meaning::Command(_) | Meaning::Yes | Meaning::No)
}

impl Mind for Learner {
    fn answer(&mut self, _language: &LanguageTag, expected: &[Expected]) -> Option<String> {
        let meaning = self.choose(expected)?;
        let found = expected.iter().find(|expected| expected.meaning == meaning)?;
        found.wordings.first().cloned()
    }
}
