//! The thread that listens: microphone, end of speech, and the recogniser's answer.

use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError};
use std::time::{Duration, Instant};

use engine::{Device, Hearing, Input, Meaning, Ticket};
use protocol::{Event as Happening, TranscriptLine};
use speech::{Endpointer, EndpointerSettings, Expectation, Level, Microphone, MicrophoneError, Speech};

use crate::events::Event;
use crate::recognising::{self, Newest};
use crate::{Clock, Told};

/// How the thread opens its microphone, at the start and after it was unplugged.
pub type OpenMicrophone = Box<dyn FnMut() -> Result<Box<dyn Microphone>, MicrophoneError> + Send>;

/// How often an unplugged microphone is looked for.
const SEARCH: Duration = Duration::from_secs(2);

/// How much is read at a time, in samples: one frame of the voice-activity detector, 16 ms.
const FRAME: usize = 256;

/// How long one reading may wait for a device.
const PATIENCE: Duration = Duration::from_millis(50);

/// How often noise may be taken for speech before the turn counts as silence.
const NOISES: u32 = 3;

/// How long somebody who was not understood may have paused, in milliseconds. The endpointer takes a
/// comma in a slow sentence for its end; whoever goes on within this time said one thing in two parts.
const COMMA_MILLISECONDS: f64 = 600.0;

/// In how many parts one thing may be said.
const PARTS: u32 = 3;

/// Frames between two reports of the level, about a tenth of a second.
const FRAMES_PER_LEVEL: u32 = 6;

/// Something for the thread to do, or an answer of the recogniser.
pub(crate) enum Job {
    /// Listen for an answer.
    Listen { id: Ticket, expectation: Expectation, patience_milliseconds: u64 },
    /// Listen for one utterance, whatever it is.
    Take { id: Ticket, patience_milliseconds: u64 },
    /// Record the member's own words.
    Record { id: Ticket, longest_milliseconds: u64 },
    /// Notice when somebody begins to speak.
    Notice { id: Ticket },
    /// Stop what is going on with this ticket.
    Stop { id: Ticket },
    /// The session is over.
    Quit,
    /// The recogniser says whether it serves the expectation.
    Served(bool),
    /// The recogniser has a result.
    Recognised { attempt: u64, result: Result<speech::Hearing, speech::RecogniserError> },
}

/// Why listening ended without an answer to give.
pub(crate) enum Interruption {
    /// The engine stopped it.
    Stopped,
    /// The microphone is gone or has ended.
    Microphone(MicrophoneError),
}

/// The state of the thread.
pub(crate) struct Ear {
    pub(crate) open: Option<OpenMicrophone>,
    pub(crate) clock: Clock,
    pub(crate) events: Sender<Event>,
    pub(crate) recogniser: Sender<recognising::Job>,
    pub(crate) newest: Arc<Newest>,
    pub(crate) settings: EndpointerSettings,
    pub(crate) microphone: Option<Box<dyn Microphone>>,
    lost: bool,
    frames: u32,
    /// What an interruption left half heard, for the listening that follows it.
    pub(crate) carried: Option<Endpointer>,
    /// The session is over. The recogniser's thread holds a way to send jobs here, so that the end
    /// of the jobs does not tell.
    quit: Cell<bool>,
}

/// One turn of listening.
struct Turn<'a> {
    expectation: &'a Expectation,
    endpointer: Endpointer,
    /// The attempt whose result is awaited.
    attempt: u64,
    /// The result of that attempt, if it came before the speech ended.
    early: Option<speech::Hearing>,
    began: bool,
    ended: bool,
    noises: u32,
    /// The clip that ended last.
    clip: Vec<f32>,
    /// What was said until now and was not understood by itself, in so many parts.
    before: Vec<f32>,
    parts: u32,
    /// When the last part ended, in milliseconds of this turn; absent while somebody speaks.
    comma: Option<f64>,
}

impl Ear {
    pub(crate) fn new(
        open: Option<OpenMicrophone>,
        clock: Clock,
        events: Sender<Event>,
        recogniser: Sender<recognising::Job>,
        settings: EndpointerSettings,
    ) -> Self {
        let newest = Arc::new(Newest::default());
        let (microphone, lost, frames, carried, quit) = (None, false, 0, None, Cell::new(false));
        Self { open, clock, events, recogniser, newest, settings, microphone, lost, frames, carried, quit }
    }

    /// Works until nobody sends jobs any more.
    pub(crate) fn work(mut self, jobs: &Receiver<Job>) {
        self.open_microphone();
        while !self.quit.get() {
            match jobs.recv_timeout(SEARCH) {
                Ok(Job::Listen { id, expectation, patience_milliseconds }) => {
                    self.listen(id, &expectation, patience_milliseconds, jobs);
                }
                Ok(Job::Take { id, patience_milliseconds }) => self.take(id, patience_milliseconds, jobs),
                Ok(Job::Record { id, longest_milliseconds }) => self.record(id, longest_milliseconds, jobs),
                Ok(Job::Notice { id }) => self.notice(id, jobs),
                // The ticket has already been answered, or the result is one that nobody awaits.
                Ok(Job::Stop { .. } | Job::Served(_) | Job::Recognised { .. }) => {}
                Err(RecvTimeoutError::Timeout) => self.search(),
                Ok(Job::Quit) | Err(RecvTimeoutError::Disconnected) => break,
            }
        }
    }

    pub(crate) fn send(&self, event: Event) {
        // The loop outlives this thread; when it is gone there is nobody to tell.
        let _ = self.events.send(event);
    }

    fn open_microphone(&mut self) {
        let Some(open) = &mut self.open else { return };
        match open() {
            Ok(microphone) => self.microphone = Some(microphone),
            Err(error) => self.fail(&error),
        }
    }

    fn search(&mut self) {
        if !self.lost {
            return;
        }
        if let Some(Ok(microphone)) = self.open.as_mut().map(|open| open()) {
            self.microphone = Some(microphone);
            self.lost = false;
            self.send(Event::Input(Input::Back { device: Device::Microphone }));
        }
    }

    /// The microphone failed: a recording that stands for it has ended, and with it the session;
    /// a device is looked for until it is back.
    pub(crate) fn fail(&mut self, error: &MicrophoneError) {
        self.microphone = None;
        if *error == MicrophoneError::Ended {
            self.send(Event::Input(Input::Close));
            return;
        }
        self.lost = true;
        self.send(Event::Trouble(error.told()));
        self.send(Event::Input(Input::Lost { device: Device::Microphone }));
    }

    fn listen(&mut self, id: Ticket, expectation: &Expectation, patience_milliseconds: u64, jobs: &Receiver<Job>) {
        let from = self.clock.elapsed();
        let (hearing, clip) = match self.hear(id, expectation, patience_milliseconds, jobs) {
            Ok(heard) => heard,
            Err(Interruption::Stopped) => return,
            Err(Interruption::Microphone(error)) => {
                self.fail(&error);
                (Hearing::Deaf, Vec::new())
            }
        };
        let event = Happening::Heard { hearing: hearing.clone() };
        self.send(Event::Transcript(TranscriptLine { from, to: self.clock.elapsed(), event }));
        // What is surely understood is settled; the member may still tell what the rest was.
        if matches!(hearing, Hearing::Near { .. } | Hearing::Unclear) {
            self.send(Event::Doubtful { id, samples: clip });
        }
        self.send(Event::Input(Input::Heard { id, hearing }));
    }

    fn hear(
        &mut self,
        id: Ticket,
        expectation: &Expectation,
        patience_milliseconds: u64,
        jobs: &Receiver<Job>,
    ) -> Result<(Hearing, Vec<f32>), Interruption> {
        if self.microphone.is_none() || !self.serves(id, expectation, jobs)? {
            return Ok((Hearing::Deaf, Vec::new()));
        }
        let mut turn = self.begin_turn(expectation);
        let began_at = Instant::now();
        let mut heard_milliseconds = 0.0_f64;
        loop {
            if let Some(hearing) = self.answers(id, &mut turn, jobs)? {
                return Ok((hearing, turn.sound()));
            }
            let (frame, count) = self.read().map_err(Interruption::Microphone)?;
            heard_milliseconds += count as f64 * 1000.0 / f64::from(speech::RATE);
            for speech in turn.endpointer.take(&frame[..count]) {
                self.follow(&mut turn, speech);
            }
            let waited =
                if self.paces_itself() { heard_milliseconds } else { began_at.elapsed().as_secs_f64() * 1000.0 };
            if turn.has_ended_at_a_comma(waited) {
                return Ok((Hearing::Unclear, turn.sound()));
            }
            #[expect(clippy::cast_precision_loss, reason = "a patience of seconds")]
            let impatient = waited > patience_milliseconds as f64;
            if impatient && !turn.began && turn.before.is_empty() || turn.noises >= NOISES {
                return Ok((Hearing::Silence, Vec::new()));
            }
        }
    }

    fn begin_turn<'a>(&mut self, expectation: &'a Expectation) -> Turn<'a> {
        let carried = self.carried.take();
        let began = carried.is_some();
        if let (false, Some(microphone)) = (began, &mut self.microphone) {
            microphone.discard();
        }
        let endpointer = carried.unwrap_or_else(|| Endpointer::new(self.settings));
        let (clip, before) = (Vec::new(), Vec::new());
        let (attempt, early, ended, noises, parts, comma) = (0, None, false, 0, 1, None);
        Turn { expectation, endpointer, attempt, early, began, ended, noises, clip, before, parts, comma }
    }

    fn paces_itself(&self) -> bool {
        self.microphone.as_ref().is_some_and(|microphone| microphone.paces_itself())
    }

    /// Asks the recogniser whether it can tell these candidates apart. Where there are none, it only
    /// counts whether anybody speaks.
    fn serves(&self, id: Ticket, expectation: &Expectation, jobs: &Receiver<Job>) -> Result<bool, Interruption> {
        if expectation.candidates.is_empty() {
            return Ok(true);
        }
        let number = self.newest.expectation.fetch_add(1, Ordering::SeqCst) + 1;
        let job = recognising::Job::Serves { number, expectation: expectation.clone() };
        if self.recogniser.send(job).is_err() {
            return Ok(false);
        }
        loop {
            match jobs.recv() {
                Ok(Job::Served(serves)) => return Ok(serves),
                Ok(job) if self.stops(&job, id) => return Err(Interruption::Stopped),
                Ok(_) => {}
                Err(_) => return Err(Interruption::Stopped),
            }
        }
    }

    /// Looks for a result or a stop; waits for it once the speech has ended.
    fn answers(&self, id: Ticket, turn: &mut Turn, jobs: &Receiver<Job>) -> Result<Option<Hearing>, Interruption> {
        loop {
            if turn.ended
                && let Some(hearing) = turn.early.take()
            {
                match self.understood(hearing) {
                    Some(Hearing::Unclear) if turn.parts < PARTS && turn.is_to_be_understood() => turn.may_go_on(),
                    Some(hearing) => return Ok(Some(hearing)),
                    None if turn.before.is_empty() => turn.was_noise(self.settings),
                    None => return Ok(Some(Hearing::Unclear)),
                }
            }
            let job = if turn.ended {
                jobs.recv().map_err(|_| Interruption::Stopped)?
            } else {
                match jobs.try_recv() {
                    Ok(job) => job,
                    Err(TryRecvError::Empty) => return Ok(None),
                    Err(TryRecvError::Disconnected) => return Err(Interruption::Stopped),
                }
            };
            match job {
                job if self.stops(&job, id) => {
                    self.newest.attempt.fetch_add(1, Ordering::SeqCst);
                    return Err(Interruption::Stopped);
                }
                Job::Recognised { attempt, result } if attempt == turn.attempt => {
                    turn.early = Some(result.unwrap_or_else(|error| {
                        self.send(Event::Trouble(error.told()));
                        speech::Hearing::Unclear
                    }));
                }
                _ => {}
            }
        }
    }

    /// What the engine is told; nothing where it was only noise.
    fn understood(&self, hearing: speech::Hearing) -> Option<Hearing> {
        let meaning = |id: &str| id.parse::<Meaning>().ok();
        match hearing {
            speech::Hearing::Sure { id, .. } => {
                Some(meaning(&id).map_or(Hearing::Unclear, |meaning| Hearing::Sure { meaning }))
            }
            speech::Hearing::Near { id, .. } => {
                Some(meaning(&id).map_or(Hearing::Unclear, |meaning| Hearing::Near { meaning }))
            }
            speech::Hearing::Unclear => Some(Hearing::Unclear),
            speech::Hearing::Nothing => None,
        }
    }

    fn follow(&self, turn: &mut Turn, speech: Speech) {
        match speech {
            Speech::Began => {
                turn.began = true;
                turn.comma = None;
            }
            Speech::Paused { clip } => self.attempt(turn, clip),
            Speech::WentOn => {
                self.newest.attempt.fetch_add(1, Ordering::SeqCst);
                turn.attempt = 0;
                turn.early = None;
            }
            Speech::Ended { clip } => {
                if turn.attempt == 0 {
                    self.attempt(turn, clip.clone());
                }
                turn.clip = clip;
                turn.ended = true;
            }
        }
    }

    fn attempt(&self, turn: &mut Turn, clip: Vec<f32>) {
        let attempt = self.newest.attempt.fetch_add(1, Ordering::SeqCst) + 1;
        turn.attempt = attempt;
        turn.early = None;
        if !turn.is_to_be_understood() {
            turn.early = Some(speech::Hearing::Unclear);
            return;
        }
        let clip = if turn.before.is_empty() { clip } else { [turn.before.as_slice(), &clip].concat() };
        let expectation = turn.expectation.clone();
        if self.recogniser.send(recognising::Job::Recognise { attempt, clip, expectation }).is_err() {
            turn.early = Some(speech::Hearing::Unclear);
        }
    }

    /// Reads one frame and lets its time pass.
    pub(crate) fn read(&mut self) -> Result<([f32; FRAME], usize), MicrophoneError> {
        let mut frame = [0.0; FRAME];
        let Some(microphone) = &mut self.microphone else { return Err(MicrophoneError::Gone) };
        let count = microphone.read(&mut frame, PATIENCE)?;
        let live = !microphone.paces_itself();
        self.clock.pass((count / (speech::RATE as usize / 1000)) as u64);
        self.frames = self.frames.wrapping_add(1);
        if live && self.frames.is_multiple_of(FRAMES_PER_LEVEL) {
            self.send(Event::Level(Level::of(&frame[..count])));
        }
        Ok((frame, count))
    }

    /// Whether a job stops this ticket, or everything.
    fn stops(&self, job: &Job, id: Ticket) -> bool {
        if matches!(job, Job::Quit) {
            self.quit.set(true);
        }
        self.quit.get() || matches!(job, Job::Stop { id: stopped } if *stopped == id)
    }

    /// Whether the engine has stopped this ticket meanwhile.
    pub(crate) fn stopped(&self, id: Ticket, jobs: &Receiver<Job>) -> bool {
        loop {
            match jobs.try_recv() {
                Ok(job) if self.stops(&job, id) => return true,
                Ok(_) => {}
                Err(TryRecvError::Empty) => return false,
                Err(TryRecvError::Disconnected) => return true,
            }
        }
    }

    /// Notices when somebody begins to speak over the app's voice. What they said so far is kept
    /// for the listening that follows.
    fn notice(&mut self, id: Ticket, jobs: &Receiver<Job>) {
        if let Some(microphone) = &mut self.microphone {
            microphone.discard();
        }
        let mut endpointer = Endpointer::new(self.settings);
        while !self.stopped(id, jobs) {
            match self.read() {
                Ok((frame, count)) => {
                    if endpointer.take(&frame[..count]).contains(&Speech::Began) {
                        self.carried = Some(endpointer);
                        self.send(Event::Input(Input::Interrupted { id }));
                        return;
                    }
                }
                Err(error) => return self.fail(&error),
            }
        }
    }
}

impl Turn<'_> {
    /// Whether it matters what is said, and not only that somebody speaks.
    fn is_to_be_understood(&self) -> bool {
        !self.expectation.candidates.is_empty()
    }

    /// What was said until now.
    fn sound(mut self) -> Vec<f32> {
        self.before.append(&mut self.clip);
        self.before
    }

    /// What was said was not understood, and may not have been all.
    fn may_go_on(&mut self) {
        self.before.append(&mut self.clip);
        self.parts += 1;
        self.comma = Some(f64::INFINITY);
        self.attempt = 0;
        self.began = false;
        self.ended = false;
    }

    /// Whether nobody went on after what was not understood. `now` is in milliseconds of this turn.
    fn has_ended_at_a_comma(&mut self, now: f64) -> bool {
        let since = self.comma.as_mut().map(|since| {
            *since = since.min(now);
            *since
        });
        since.is_some_and(|since| now - since > COMMA_MILLISECONDS)
    }

    /// It was noise: listening goes on.
    fn was_noise(&mut self, settings: EndpointerSettings) {
        self.endpointer = Endpointer::new(settings);
        self.attempt = 0;
        self.began = false;
        self.ended = false;
        self.noises += 1;
    }
}
