//! The thread that speaks: lines become sound, sound goes to the speaker.

use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use engine::{Device, Input, Ticket, Tone};
use protocol::{Event as Happening, TranscriptLine};
use speech::{Level, Speaker, SpeakerError, Utterance, Voice, VoiceError};

use crate::events::Event;
use crate::{Clock, Told, tones};

/// How the thread opens its speaker, at the start and after it was unplugged.
pub type OpenSpeaker = Box<dyn FnMut() -> Result<Box<dyn Speaker>, SpeakerError> + Send>;

/// How often an unplugged speaker is looked for.
const SEARCH: Duration = Duration::from_secs(2);

/// The silence between two lines, in milliseconds: a breath.
const BREATH_MILLISECONDS: u64 = 180;

/// Something for the thread to do, in order.
pub(crate) enum Job {
    /// Speak, then answer, where there is somebody to answer to.
    Say { id: Option<Ticket>, lines: Vec<Line>, cancelled: Arc<AtomicBool> },
    /// Play a tone.
    Play(Tone),
}

/// One line to be spoken.
pub(crate) struct Line {
    pub(crate) utterance: Utterance,
    /// The clip that speaks it, if there is one.
    pub(crate) clip: Option<Vec<u8>>,
}

/// The state of the thread.
pub(crate) struct Mouth {
    pub(crate) voice: Box<dyn Voice>,
    pub(crate) open: Option<OpenSpeaker>,
    pub(crate) clock: Clock,
    pub(crate) events: Sender<Event>,
    speaker: Option<Box<dyn Speaker>>,
    lost: bool,
    /// How much was written, in microseconds: for a file, the place in it.
    written: u64,
}

/// How one line went.
struct Spoken {
    whole: bool,
    energy: f64,
    samples: u64,
}

impl Mouth {
    pub(crate) fn new(voice: Box<dyn Voice>, open: Option<OpenSpeaker>, clock: Clock, events: Sender<Event>) -> Self {
        Self { voice, open, clock, events, speaker: None, lost: false, written: 0 }
    }

    /// Works until nobody sends jobs any more.
    pub(crate) fn work(mut self, jobs: &Receiver<Job>) {
        self.open_speaker();
        loop {
            match jobs.recv_timeout(SEARCH) {
                Ok(Job::Say { id, lines, cancelled }) => self.say(id, &lines, &cancelled),
                Ok(Job::Play(tone)) => self.play(tone),
                Err(RecvTimeoutError::Timeout) => self.search(),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        if let Some(speaker) = &mut self.speaker {
            // The session is over; a speaker that fails now has nobody left to be told.
            let _ = speaker.finish();
        }
    }

    fn send(&self, event: Event) {
        // The loop outlives this thread; when it is gone there is nobody to tell.
        let _ = self.events.send(event);
    }

    fn open_speaker(&mut self) {
        let Some(open) = &mut self.open else { return };
        match open() {
            Ok(speaker) => self.speaker = Some(speaker),
            Err(error) => {
                self.send(Event::Trouble(error.told()));
                self.send(Event::Input(Input::Lost { device: Device::Speaker }));
                self.lost = true;
            }
        }
    }

    fn search(&mut self) {
        if !self.lost {
            return;
        }
        if let Some(Ok(speaker)) = self.open.as_mut().map(|open| open()) {
            self.speaker = Some(speaker);
            self.lost = false;
            self.send(Event::Input(Input::Back { device: Device::Speaker }));
        }
    }

    fn fail(&mut self, error: &SpeakerError) {
        if self.speaker.take().is_some() {
            self.lost = true;
            self.send(Event::Trouble(error.told()));
            self.send(Event::Input(Input::Lost { device: Device::Speaker }));
        }
    }

    /// The time as the transcript has it: the place in a sound file, else the session's time.
    fn place(&self) -> u64 {
        match &self.speaker {
            Some(speaker) if speaker.paces_itself() => self.written / 1000,
            _ => self.clock.elapsed(),
        }
    }

    /// Brings a sound file up to the present, so that a place in the file is a time of the session.
    fn catch_up(&mut self) {
        let behind = self.clock.elapsed().saturating_sub(self.written / 1000);
        if !self.clock.is_the_sounds() || behind == 0 {
            return;
        }
        if let Some(speaker) = &mut self.speaker {
            speaker.pass(behind);
            self.written += behind * 1000;
        }
    }

    fn say(&mut self, id: Option<Ticket>, lines: &[Line], cancelled: &AtomicBool) {
        self.catch_up();
        for (index, line) in lines.iter().enumerate() {
            if index > 0 {
                self.pause();
            }
            if let Some(id) = id.filter(|_| !cancelled.load(Ordering::SeqCst)) {
                self.send(Event::Saying { id, line: index });
            }
            if cancelled.load(Ordering::SeqCst) || !self.say_line(line, cancelled) {
                break;
            }
        }
        if cancelled.load(Ordering::SeqCst) {
            if let Some(speaker) = &mut self.speaker {
                speaker.stop();
            }
            return;
        }
        self.wait_until_heard();
        if let Some(id) = id {
            self.send(Event::Input(Input::Said { id }));
        }
    }

    fn wait_until_heard(&mut self) {
        if let Some(Err(error)) = self.speaker.as_mut().map(|speaker| speaker.finish()) {
            self.fail(&error);
        }
    }

    fn pause(&mut self) {
        let rate = speech::RATE;
        let silence = vec![0.0; (u64::from(rate) * BREATH_MILLISECONDS / 1000) as usize];
        self.write(&silence, rate);
    }

    /// Speaks one line; says whether to go on with the next.
    fn say_line(&mut self, line: &Line, cancelled: &AtomicBool) -> bool {
        let from = self.place();
        let mut spoken = Spoken { whole: true, energy: 0.0, samples: 0 };
        let clip_plays = line.clip.as_deref().is_some_and(|clip| {
            let speed = line.utterance.speed;
            self.give_voice(cancelled, &mut spoken, |voice, sink| voice.play_clip(clip, speed, sink)).is_ok()
        });
        if !clip_plays {
            let utterance = &line.utterance;
            if let Err(error) = self.give_voice(cancelled, &mut spoken, |voice, sink| voice.speak(utterance, sink)) {
                self.send(Event::Trouble(error.told()));
                spoken.whole = false;
            }
        }
        #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "a level in dBFS")]
        let level = (10.0 * (spoken.energy / spoken.samples.max(1) as f64).max(1e-12).log10()) as f32;
        self.send(Event::Transcript(TranscriptLine {
            from,
            to: self.place(),
            event: Happening::Said {
                text: line.utterance.text.clone(),
                language: line.utterance.language.clone(),
                clip: clip_plays,
                whole: spoken.whole,
                level: level.max(Level::SILENCE.0),
            },
        }));
        !cancelled.load(Ordering::SeqCst)
    }

    /// Lets the voice speak into the speaker. A voice that panics has failed, and nothing more.
    fn give_voice(
        &mut self,
        cancelled: &AtomicBool,
        spoken: &mut Spoken,
        speak: impl FnOnce(&mut dyn Voice, &mut dyn FnMut(&[f32], u32) -> ControlFlow<()>) -> Result<(), VoiceError>,
    ) -> Result<(), VoiceError> {
        if self.speaker.is_none() {
            return Ok(());
        }
        let mut voice = std::mem::replace(&mut self.voice, Box::new(Silent));
        let mut sink = |samples: &[f32], rate: u32| {
            if cancelled.load(Ordering::SeqCst) {
                spoken.whole = false;
                return ControlFlow::Break(());
            }
            spoken.energy += samples.iter().map(|sample| f64::from(*sample) * f64::from(*sample)).sum::<f64>();
            spoken.samples += samples.len() as u64;
            self.write(samples, rate);
            ControlFlow::Continue(())
        };
        let result = catch_unwind(AssertUnwindSafe(|| speak(voice.as_mut(), &mut sink)));
        self.voice = voice;
        result.unwrap_or_else(|_| Err(VoiceError::Failed("the voice broke down".to_owned())))
    }

    fn write(&mut self, samples: &[f32], rate: u32) {
        let Some(speaker) = &mut self.speaker else { return };
        if let Err(error) = speaker.write(samples, rate) {
            self.fail(&error);
            return;
        }
        let before = self.written / 1000;
        self.written += samples.len() as u64 * 1_000_000 / u64::from(rate.max(1));
        self.clock.pass(self.written / 1000 - before);
    }

    fn play(&mut self, tone: Tone) {
        self.catch_up();
        let from = self.place();
        self.write(&tones::samples(tone), speech::RATE);
        self.wait_until_heard();
        let event = Happening::Played { tone };
        self.send(Event::Transcript(TranscriptLine { from, to: self.place(), event }));
        self.send(Event::Played);
    }
}

/// Stands in while the real voice is lent out.
struct Silent;

impl Voice for Silent {
    fn speaks(&self, _language: &language::LanguageTag) -> bool {
        false
    }

    fn speak(
        &mut self,
        utterance: &Utterance,
        _sink: &mut dyn FnMut(&[f32], u32) -> ControlFlow<()>,
    ) -> Result<(), VoiceError> {
        Err(VoiceError::NoVoice(utterance.language.clone()))
    }
}
