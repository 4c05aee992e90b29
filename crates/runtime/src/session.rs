//! The loop itself.

mod keys;

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use engine::{ClipRef, Effect, Engine, Expected, Input, Meaning, Pace, Spoken, TakeFlaw, Taken, Ticket};
use language::LanguageTag;
use learner::{Entry, Place, Timestamp};
use locale::Message;
use protocol::{Event as Happening, Fingerprint, LogLine, TranscriptLine};
use speech::{Candidate, EndpointerSettings, Expectation, Recogniser, Utterance, Voice};

use crate::doubtful::Doubtful;
use crate::events::{Event, Inbox, KeyPace};
use crate::listening::{Ear, Job as EarJob, OpenMicrophone};
use crate::shell::Shell;
use crate::speaking::{Job as MouthJob, Line, Mouth, OpenSpeaker};
use crate::talk::Talk;
use crate::{Clock, recognising};

/// What keeps a member's answers and recordings. An `Ok` means that it is on disk.
pub trait Memory {
    /// Appends to the journal.
    ///
    /// # Errors
    /// It could not be written; nothing of it is on disk.
    fn remember(&mut self, entry: &Entry) -> Result<(), Message>;

    /// Keeps a recording of the member's own words, mono at [`speech::RATE`].
    ///
    /// # Errors
    /// It could not be written.
    fn keep(&mut self, at: Timestamp, place: &Place, samples: &[f32]) -> Result<(), Message>;

    /// Keeps a take: how the member says a phrase, mono at [`speech::RATE`]. Whoever recognises from
    /// now on compares with it. A sound that makes no good take is not kept, and told.
    ///
    /// # Errors
    /// It could not be written.
    fn keep_take(
        &mut self,
        at: Timestamp,
        language: &LanguageTag,
        phrase: &str,
        samples: &[f32],
    ) -> Result<Option<TakeFlaw>, Message>;
}

/// What the ear is doing with a ticket.
#[derive(Debug)]
enum Listening {
    Answer,
    Recording(Place),
    Take { language: LanguageTag, phrase: String },
}

/// What a session is put together from.
pub struct Parts<'a> {
    /// The conversation.
    pub engine: Engine,
    /// The voice.
    pub voice: Box<dyn Voice>,
    /// The recogniser.
    pub recogniser: Box<dyn Recogniser>,
    /// How to open the speaker; absent for a session without sound.
    pub speaker: Option<OpenSpeaker>,
    /// How to open the microphone; absent for a session by touch alone.
    pub microphone: Option<OpenMicrophone>,
    /// Settings for the end of speech.
    pub endpointing: EndpointerSettings,
    /// Whether the member may speak over the voice. Only with headphones: without them the app
    /// would hear itself.
    pub interruptible: bool,
    /// Whether the ear opens only at [`Key::Talk`](crate::Key::Talk), instead of by itself.
    pub push_to_talk: bool,
    /// What remembers.
    pub memory: &'a mut dyn Memory,
    /// Finds the bytes of a course's clip.
    pub clips: &'a dyn Fn(&ClipRef) -> Option<Vec<u8>>,
    /// Where it is seen.
    pub shell: &'a mut dyn Shell,
    /// Takes the lines of the session log, after the first.
    pub log: Option<&'a mut dyn FnMut(&LogLine)>,
    /// The time.
    pub clock: Clock,
    /// How keys come.
    pub keys: KeyPace,
}

/// How a session ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// How many inputs it handled.
    pub inputs: u64,
    /// The fingerprint of all its effects.
    pub fingerprint: String,
    /// Who came in, where it was asked at the door; empty inside for somebody new.
    pub entered: Option<Option<u32>>,
}

/// A session under way.
pub struct Session<'a> {
    engine: Engine,
    memory: &'a mut dyn Memory,
    clips: &'a dyn Fn(&ClipRef) -> Option<Vec<u8>>,
    shell: &'a mut dyn Shell,
    log: Option<&'a mut dyn FnMut(&LogLine)>,
    clock: Clock,
    keys: KeyPace,
    interruptible: bool,
    talk: Talk,
    entered: Option<Option<u32>>,
    /// What is being said beside the conversation.
    aside: Option<Arc<AtomicBool>>,
    inbox: Inbox,
    mouth: Sender<MouthJob>,
    ear: Sender<EarJob>,
    queue: VecDeque<Input>,
    saying: BTreeMap<Ticket, Arc<AtomicBool>>,
    listening: BTreeMap<Ticket, Listening>,
    /// What was heard and not surely understood.
    doubtful: Doubtful,
    waiting: BTreeMap<Ticket, Timestamp>,
    /// Tones that are still to be heard. The ear waits for them, or it would hear them.
    tones: u32,
    after_tones: Vec<(Ticket, EarJob)>,
    fingerprint: Fingerprint,
    inputs: u64,
    over: bool,
}

impl<'a> Session<'a> {
    /// Takes a session from its start to its end.
    pub fn run(parts: Parts<'a>, inbox: Inbox) -> Ending {
        let (mouth, mouth_jobs) = channel();
        let (ear, ear_jobs) = channel();
        let (recogniser, recogniser_jobs) = channel();
        let mouth_thread = Mouth::new(parts.voice, parts.speaker, parts.clock.clone(), inbox.sender.clone());
        let ear_thread =
            Ear::new(parts.microphone, parts.clock.clone(), inbox.sender.clone(), recogniser, parts.endpointing);
        let newest = ear_thread.newest.clone();
        let answers = ear.clone();
        let engine_recogniser = parts.recogniser;
        let mut session = Session {
            engine: parts.engine,
            memory: parts.memory,
            clips: parts.clips,
            shell: parts.shell,
            log: parts.log,
            clock: parts.clock,
            keys: parts.keys,
            interruptible: parts.interruptible,
            talk: Talk::new(parts.push_to_talk),
            entered: None,
            aside: None,
            inbox,
            mouth,
            ear,
            queue: VecDeque::from([Input::Start]),
            saying: BTreeMap::new(),
            listening: BTreeMap::new(),
            doubtful: Doubtful::default(),
            waiting: BTreeMap::new(),
            tones: 0,
            after_tones: Vec::new(),
            fingerprint: Fingerprint::default(),
            inputs: 0,
            over: false,
        };
        thread::scope(|scope| {
            scope.spawn(move || mouth_thread.work(&mouth_jobs));
            scope.spawn(move || ear_thread.work(&ear_jobs));
            scope.spawn(move || recognising::work(engine_recogniser, &newest, &recogniser_jobs, &answers));
            let ending = session.turn_by_turn();
            // The threads end when nobody can send them jobs any more.
            drop(session);
            ending
        })
    }

    fn turn_by_turn(&mut self) -> Ending {
        while !self.over {
            let input = match self.queue.pop_front() {
                Some(input) => Some(input),
                None => self.next_input(),
            };
            if let Some(input) = input {
                self.handle(input);
            }
        }
        self.finish()
    }

    /// The session is over: what is still being said is said to its end, and seen.
    fn finish(&mut self) -> Ending {
        let effects = self.fingerprint.text();
        if let Some(log) = &mut self.log {
            log(&LogLine::End { effects: effects.clone() });
        }
        self.tell_ear(EarJob::Quit);
        // What was held back is answered by what is queued.
        for input in std::mem::take(&mut self.queue) {
            self.close(&input);
        }
        while !self.saying.is_empty() || self.is_recording() {
            match self.inbox.receiver.recv_timeout(Duration::from_secs(30)) {
                Ok(Event::Input(Input::Said { id })) => {
                    self.saying.remove(&id);
                }
                // The member's own words are kept, however the session ends.
                Ok(Event::Sound { id, samples }) => {
                    let kept = self.keep(id, &samples);
                    self.close(&kept);
                }
                Ok(Event::Input(recorded @ Input::Recorded { .. })) => self.close(&recorded),
                Ok(Event::Transcript(line)) => self.shell.transcript(&line),
                Ok(_) => {}
                Err(_) => break,
            }
        }
        Ending { inputs: self.inputs, fingerprint: effects, entered: self.entered }
    }

    fn is_recording(&self) -> bool {
        self.listening.values().any(|listening| matches!(listening, Listening::Recording(_)))
    }

    fn handle(&mut self, input: Input) {
        let at = self.clock.now();
        self.close(&input);
        if let Some(log) = &mut self.log {
            log(&LogLine::Input { at, input: input.clone() });
        }
        self.inputs += 1;
        let effects = self.engine.handle(at, input);
        self.fingerprint.take(&effects);
        for effect in effects {
            self.carry_out(effect);
        }
    }

    /// A ticket that is answered is no longer open.
    fn close(&mut self, input: &Input) {
        match input {
            Input::Said { id } | Input::Interrupted { id } => {
                if let Some(cancelled) = self.saying.remove(id)
                    && matches!(input, Input::Interrupted { .. })
                {
                    cancelled.store(true, Ordering::SeqCst);
                }
                self.tell_ear(EarJob::Stop { id: *id });
            }
            Input::Heard { id, .. } | Input::Recorded { id, .. } | Input::Taken { id, .. } => {
                self.listening.remove(id);
            }
            Input::Waited { id } => {
                self.waiting.remove(id);
            }
            _ => {}
        }
    }

    fn tell_mouth(&self, job: MouthJob) {
        // The thread only ends after the session.
        let _ = self.mouth.send(job);
    }

    fn tell_ear(&self, job: EarJob) {
        // The thread only ends after the session.
        let _ = self.ear.send(job);
    }

    fn carry_out(&mut self, effect: Effect) {
        match effect {
            Effect::Say { id, lines, pace } => self.say(id, lines, pace),
            Effect::StopSaying { id } => {
                if let Some(cancelled) = self.saying.remove(&id) {
                    cancelled.store(true, Ordering::SeqCst);
                }
                self.tell_ear(EarJob::Stop { id });
            }
            Effect::Listen { id, language, expected, patience_milliseconds } => {
                self.shell.turn(&language, &expected);
                self.listening.insert(id, Listening::Answer);
                let expectation = Expectation { language, candidates: expected.into_iter().map(candidate).collect() };
                let patience_milliseconds = u64::from(patience_milliseconds);
                self.open_ear(id, EarJob::Listen { id, expectation, patience_milliseconds });
            }
            Effect::StopListening { id } => self.stop_listening(id),
            Effect::Record { id, place, longest_milliseconds } => {
                self.listening.insert(id, Listening::Recording(place));
                let longest_milliseconds = u64::from(longest_milliseconds);
                self.open_ear(id, EarJob::Record { id, longest_milliseconds });
            }
            Effect::Take { id, language, phrase, patience_milliseconds } => {
                let expected = Expected { meaning: Meaning::Phrase, wordings: vec![phrase.clone()] };
                self.shell.turn(&language, &[expected]);
                self.listening.insert(id, Listening::Take { language, phrase });
                let patience_milliseconds = u64::from(patience_milliseconds);
                self.open_ear(id, EarJob::Take { id, patience_milliseconds });
            }
            Effect::KeepTake { heard, language, phrase } => self.keep_doubtful(heard, &language, &phrase),
            Effect::Play { tone } => {
                self.tones += 1;
                self.tell_mouth(MouthJob::Play(tone));
            }
            Effect::Show { view } => self.shell.view(&view),
            Effect::Remember { id, entry } => {
                let answer = match self.memory.remember(&entry) {
                    Ok(()) => Input::Remembered { id },
                    Err(message) => {
                        self.shell.trouble(&message);
                        Input::NotRemembered { id, error: message.key().to_owned() }
                    }
                };
                self.queue.push_back(answer);
            }
            Effect::Wait { id, milliseconds } => {
                let until = Timestamp(self.clock.now().0.saturating_add(i64::from(milliseconds)));
                self.waiting.insert(id, until);
            }
            Effect::Enter { member } => self.entered = Some(member),
            Effect::End => self.over = true,
        }
    }

    fn listen_after_tones(&mut self, id: Ticket, job: EarJob) {
        if self.tones == 0 {
            self.tell_ear(job);
        } else {
            self.after_tones.push((id, job));
        }
    }

    fn tone_was_heard(&mut self) {
        self.tones = self.tones.saturating_sub(1);
        if self.tones == 0 {
            for (_, job) in std::mem::take(&mut self.after_tones) {
                self.tell_ear(job);
            }
        }
    }

    /// Stops what listens. A recording is answered all the same, with what was kept.
    fn stop_listening(&mut self, id: Ticket) {
        let records = matches!(self.listening.get(&id), Some(Listening::Recording(_)));
        if !records {
            self.listening.remove(&id);
        }
        if self.talk.drop(id) {
            self.shell.waits_for_talk(false);
            if records {
                self.queue.push_back(Input::Recorded { id, milliseconds: None });
            }
            return;
        }
        let waiting = self.after_tones.len();
        self.after_tones.retain(|(waiting, _)| *waiting != id);
        if self.after_tones.len() == waiting {
            self.tell_ear(EarJob::Stop { id });
        } else if records {
            self.queue.push_back(Input::Recorded { id, milliseconds: None });
        }
    }

    fn say(&mut self, id: Ticket, lines: Vec<Spoken>, pace: Pace) {
        let cancelled = Arc::new(AtomicBool::new(false));
        self.saying.insert(id, cancelled.clone());
        let lines = lines.into_iter().map(|line| self.line(line, pace)).collect();
        self.tell_mouth(MouthJob::Say { id: Some(id), lines, cancelled });
        if self.interruptible {
            self.tell_ear(EarJob::Notice { id });
        }
    }

    fn line(&self, line: Spoken, pace: Pace) -> Line {
        let clip = line.clip.as_ref().and_then(|clip| (self.clips)(clip));
        Line { utterance: Utterance { text: line.text, language: line.language, speed: speed(pace) }, clip }
    }

    /// Waits for the next thing that happens, and makes an input of it where it is one.
    fn next_input(&mut self) -> Option<Input> {
        if let Some(input) = self.scripted_key() {
            return Some(input);
        }
        let event = match self.earliest_wait() {
            Some((id, until)) => {
                let left = u64::try_from(until.0.saturating_sub(self.clock.now().0)).unwrap_or(0);
                let idle = self.saying.is_empty() && self.listening.is_empty();
                let patience = if self.clock.is_the_sounds() && idle { 0 } else { left };
                match self.inbox.receiver.recv_timeout(Duration::from_millis(patience)) {
                    Ok(event) => event,
                    Err(RecvTimeoutError::Timeout) if idle || !self.clock.is_the_sounds() => {
                        if self.clock.is_the_sounds() {
                            self.clock.pass(left);
                        }
                        return Some(Input::Waited { id });
                    }
                    Err(_) => return None,
                }
            }
            None => self.inbox.receiver.recv().ok()?,
        };
        self.take(event)
    }

    fn take(&mut self, event: Event) -> Option<Input> {
        match event {
            Event::Input(input) => return Some(input),
            Event::Key(key) => return self.key(key),
            Event::Saying { id, line } if self.saying.contains_key(&id) => self.shell.saying(line),
            Event::Saying { .. } => {}
            Event::Played => self.tone_was_heard(),
            Event::Transcript(line) => self.shell.transcript(&line),
            Event::Level(level) => self.shell.level(level),
            Event::Trouble(message) => self.shell.trouble(&message),
            Event::Sound { id, samples } => return Some(self.keep(id, &samples)),
            Event::Doubtful { id, samples } => self.doubtful.add(id, samples),
            Event::Utterance { id, from, to, samples } => return self.take_utterance(id, (from, to), samples),
        }
        None
    }

    /// Keeps a recording and answers its ticket.
    fn keep(&mut self, id: Ticket, samples: &[f32]) -> Input {
        let kept = match self.listening.get(&id) {
            Some(Listening::Recording(place)) => self.memory.keep(self.clock.now(), place, samples),
            _ => Err(Message::new("error-recording-homeless")),
        };
        let milliseconds = match kept {
            Ok(()) => u32::try_from(samples.len() as u64 * 1000 / u64::from(speech::RATE)).ok(),
            Err(message) => {
                self.shell.trouble(&message);
                None
            }
        };
        Input::Recorded { id, milliseconds }
    }

    /// Keeps an utterance that was asked for, and answers its ticket; nothing where it was stopped
    /// meanwhile.
    fn take_utterance(&mut self, id: Ticket, (from, to): (u64, u64), samples: Option<Vec<f32>>) -> Option<Input> {
        let Some(Listening::Take { language, phrase }) = self.listening.remove(&id) else { return None };
        let taken = match samples {
            None => Taken::Deaf,
            Some(samples) => match self.memory.keep_take(self.clock.now(), &language, &phrase, &samples) {
                Ok(None) => Taken::Kept,
                Ok(Some(flaw)) => Taken::Flawed { flaw },
                Err(message) => {
                    self.shell.trouble(&message);
                    Taken::NotKept { error: message.key().to_owned() }
                }
            },
        };
        let event = Happening::Took { phrase, taken: taken.clone() };
        self.shell.transcript(&TranscriptLine { from, to, event });
        Some(Input::Taken { id, taken })
    }

    /// Keeps what was in doubt as a take, now that the member has told what it was. A sound that makes
    /// no good take is no loss.
    fn keep_doubtful(&mut self, heard: Ticket, language: &LanguageTag, phrase: &str) {
        let Some(samples) = self.doubtful.remove(heard) else { return };
        if let Err(message) = self.memory.keep_take(self.clock.now(), language, phrase, &samples) {
            self.shell.trouble(&message);
        }
    }

    fn earliest_wait(&self) -> Option<(Ticket, Timestamp)> {
        self.waiting.iter().map(|(id, until)| (*id, *until)).min_by_key(|(_, until)| *until)
    }
}

impl Drop for Session<'_> {
    /// The ear ends only when it is told to, also where the session broke down: else its thread would be waited
    /// for without end.
    fn drop(&mut self) {
        self.tell_ear(EarJob::Quit);
    }
}

/// How fast a pace is, as a factor of the voice's own.
fn speed(pace: Pace) -> f32 {
    match pace {
        Pace::Usual => 1.0,
        Pace::Slow => 0.8,
        Pace::VerySlow => 0.65,
    }
}

fn candidate(expected: Expected) -> Candidate {
    Candidate { id: expected.meaning.to_string(), wordings: expected.wordings }
}
