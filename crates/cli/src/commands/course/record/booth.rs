//! Where a trainer sits: the text on the screen and in the ear, the microphone, and a key for each wish.

use std::io;
use std::ops::ControlFlow;
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::time::Duration;

use audio::Direction;
use installation::Choice;
use language::LanguageTag;
use locale::Message;
use speech::{Microphone, MicrophoneError, Pcm, Speaker, Utterance, Voice};
use workshop::{LONGEST_SECONDS, Passage, prepare};

use super::flaw_message;
use crate::arguments::Record;
use crate::commands::Scene;
use crate::told::Failure;

/// The longest recording, in samples.
const LONGEST: usize = (LONGEST_SECONDS as usize) * speech::RATE as usize;

/// What a trainer wants to do with a text.
pub(super) enum Wish {
    /// Keep this recording.
    Keep(Pcm),
    /// Record it once more.
    Again,
    /// Leave it for another time.
    Skip,
    /// Go back to the text before.
    Back,
    /// Stop here.
    Stop,
}

/// A key that was typed, with Enter behind it. Figures are on every keyboard, whatever its script.
enum Key {
    Enter,
    Again,
    Skip,
    Back,
    Stop,
}

/// Microphone, speaker, voice and keys.
pub(super) struct Booth<'a> {
    scene: &'a Scene,
    microphone: Box<dyn Microphone>,
    speaker: Option<Box<dyn Speaker>>,
    voice: Box<dyn Voice>,
    source: LanguageTag,
    keys: Receiver<String>,
}

impl<'a> Booth<'a> {
    /// Opens the devices. A speaker is not needed, a microphone is.
    pub(super) fn open(scene: &'a Scene, arguments: &Record, source: &LanguageTag) -> Result<Self, Failure> {
        let microphone = Choice::of(arguments.sound.microphone.as_deref(), Direction::Microphone);
        let speaker = Choice::of(arguments.sound.speaker.as_deref(), Direction::Speaker);
        let mut open = microphone.microphone().ok_or_else(|| MicrophoneError::Absent(String::new()))?;
        let microphone = open()?;
        let speaker = speaker.speaker().map(|mut open| open()).transpose()?;
        let voice = installation::voice(&scene.installation)?;
        Ok(Self { scene, microphone, speaker, voice, source: source.clone(), keys: lines() })
    }

    /// Shows a text, and shows and speaks its source.
    pub(super) fn show(&mut self, passage: &Passage, (number, count): (usize, usize)) -> Result<(), Failure> {
        let output = self.scene.output();
        output.line(&format!("\n{number}/{count}  {}", passage.key));
        if let Some(source) = &passage.source {
            output.line(&format!("  ({source})"));
        }
        output.line(&format!("  » {}", passage.text));
        match &passage.source {
            Some(source) if self.voice.speaks(&self.source) => self.speak(&source.clone()),
            _ => Ok(()),
        }
    }

    /// Records the text until a key is typed, plays it back, and asks what to do with it.
    pub(super) fn record(&mut self) -> Result<Wish, Failure> {
        self.scene.output().say(&Message::new("record-ready"));
        match self.key() {
            Key::Enter | Key::Again => {}
            Key::Skip => return Ok(Wish::Skip),
            Key::Back => return Ok(Wish::Back),
            Key::Stop => return Ok(Wish::Stop),
        }
        self.scene.output().say(&Message::new("record-running"));
        let recording = self.listen()?;
        let clip = match prepare(&recording) {
            Ok(clip) => clip,
            Err(flaw) => {
                self.scene.output().say(&flaw_message(flaw));
                return Ok(Wish::Again);
            }
        };
        self.play(&clip)?;
        self.scene.output().say(&Message::new("record-keep"));
        Ok(match self.key() {
            Key::Enter => Wish::Keep(clip),
            Key::Again => Wish::Again,
            Key::Skip => Wish::Skip,
            Key::Back => Wish::Back,
            Key::Stop => Wish::Stop,
        })
    }

    /// Listens until Enter is typed, or a file that stands for the microphone ends.
    fn listen(&mut self) -> Result<Pcm, Failure> {
        self.microphone.discard();
        let mut samples = Vec::new();
        let mut piece = [0.0; 1024];
        while samples.len() < LONGEST {
            match self.microphone.read(&mut piece, Duration::from_millis(50)) {
                Ok(count) => samples.extend_from_slice(&piece[..count]),
                Err(MicrophoneError::Ended) => break,
                Err(error) => return Err(error.into()),
            }
            let typed = !self.microphone.paces_itself() && !matches!(self.keys.try_recv(), Err(TryRecvError::Empty));
            if typed {
                break;
            }
        }
        Ok(Pcm { samples, rate: speech::RATE })
    }

    fn play(&mut self, clip: &Pcm) -> Result<(), Failure> {
        let Some(speaker) = &mut self.speaker else { return Ok(()) };
        speaker.write(&clip.samples, clip.rate)?;
        Ok(speaker.finish()?)
    }

    fn speak(&mut self, text: &str) -> Result<(), Failure> {
        let Some(speaker) = &mut self.speaker else { return Ok(()) };
        let utterance = Utterance { text: text.to_owned(), language: self.source.clone(), speed: 1.0 };
        let mut written = Ok(());
        self.voice.speak(&utterance, &mut |samples, rate| {
            written = speaker.write(samples, rate);
            if written.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })?;
        written?;
        Ok(speaker.finish()?)
    }

    /// The next key; where the terminal is closed, the trainer has gone.
    fn key(&mut self) -> Key {
        let Ok(line) = self.keys.recv() else { return Key::Stop };
        match line.trim() {
            "2" => Key::Again,
            "3" => Key::Skip,
            "4" => Key::Back,
            "5" => Key::Stop,
            _ => Key::Enter,
        }
    }
}

/// What is typed, line by line, so that a recording can go on until a line comes.
fn lines() -> Receiver<String> {
    let (send, receive) = mpsc::channel();
    std::thread::spawn(move || {
        for line in io::stdin().lines().map_while(Result::ok) {
            if send.send(line).is_err() {
                return;
            }
        }
    });
    receive
}
