//! The end of speech: when somebody began to speak, when they may have finished, when they have.

mod activity;
mod band;

use activity::{Activity, FRAME};

use crate::RATE;

/// The longest hangover there may be, in milliseconds: a longer one is felt as a slow partner.
const LONGEST_HANGOVER: u32 = 250;

/// Settings of an [`Endpointer`]; all times in milliseconds, rounded down to whole frames of 16 ms
/// but never to none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EndpointerSettings {
    /// The voice-activity score (0 to 1) from which a frame counts as speech.
    pub threshold: f32,
    /// Speech must last this long before it counts as begun, so that a click does not.
    pub onset_milliseconds: u32,
    /// A silence this long after speech starts recognition ahead of time.
    pub pause_milliseconds: u32,
    /// A silence this long after speech ends it; at most 250.
    pub hangover_milliseconds: u32,
    /// The longest utterance; it ends there.
    pub longest_milliseconds: u32,
    /// Sound kept from before the onset, so that the first consonant is not lost.
    pub lead_in_milliseconds: u32,
}

impl Default for EndpointerSettings {
    fn default() -> Self {
        Self {
            threshold: 0.5,
            onset_milliseconds: 80,
            pause_milliseconds: 96,
            hangover_milliseconds: 240,
            longest_milliseconds: 10_000,
            lead_in_milliseconds: 240,
        }
    }
}

/// What happened in the sound just given.
#[derive(Clone, Debug, PartialEq)]
pub enum Speech {
    /// Somebody began to speak.
    Began,
    /// A short silence: the clip so far may be all. Recognition may start on it now.
    Paused {
        /// The clip so far, at [`crate::RATE`].
        clip: Vec<f32>,
    },
    /// They went on speaking: what was started on the pause is to be cancelled.
    WentOn,
    /// They have finished. The clip is that of the last [`Speech::Paused`] if there was one and
    /// nobody spoke since.
    Ended {
        /// The whole clip, at [`crate::RATE`].
        clip: Vec<f32>,
    },
}

/// Where the endpointer stands between two frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// Nobody has begun. `run` counts frames of speech, less one for each frame without.
    Waiting { run: usize },
    /// Somebody is speaking, or silent for less than a pause (`silence` frames).
    Speaking { silence: usize },
    /// They have paused; the clip as it was then ends at sample `end`.
    Pausing { silence: usize, end: usize },
}

/// Finds utterances in a stream of sound.
///
/// A frame is speech if earshot's network takes it for a voice *and* it stands out from what the
/// place sounded like lately; so a courtyard full of voices is not an answer. The place is learnt
/// outside utterances, so one endpointer is best kept for a whole session ([`Endpointer::discard`]
/// between two questions).
///
/// Events come in the order `Began (Paused WentOn)* Paused? Ended`, whatever the chunks in which
/// the same sound is given. Samples that are not finite count as silence. It holds at most the
/// longest utterance and the lead-in.
#[derive(Debug)]
pub struct Endpointer {
    settings: EndpointerSettings,
    activity: Activity,
    /// Samples that do not yet fill a frame.
    partial: Vec<f32>,
    /// While waiting: the last sound, up to lead-in and onset. Afterwards: the utterance.
    clip: Vec<f32>,
    phase: Phase,
}

impl Endpointer {
    /// An endpointer that has heard nothing yet.
    #[must_use]
    pub fn new(settings: EndpointerSettings) -> Self {
        let hangover_milliseconds = settings.hangover_milliseconds.min(LONGEST_HANGOVER);
        Self {
            settings: EndpointerSettings { hangover_milliseconds, ..settings },
            activity: Activity::new(settings.threshold),
            partial: Vec::with_capacity(FRAME),
            clip: Vec::new(),
            phase: Phase::Waiting { run: 0 },
        }
    }

    /// Takes the next samples, any number, at [`crate::RATE`], and says what happened in them.
    pub fn take(&mut self, samples: &[f32]) -> Vec<Speech> {
        let mut events = Vec::new();
        for &sample in samples {
            self.partial.push(if sample.is_finite() { sample.clamp(-1.0, 1.0) } else { 0.0 });
            if self.partial.len() == FRAME {
                self.take_frame(&mut events);
            }
        }
        events
    }

    /// The sound is over, as a file is at its end: ends an utterance that is under way.
    pub fn finish(&mut self) -> Vec<Speech> {
        let mut events = Vec::new();
        if !self.partial.is_empty() {
            self.partial.resize(FRAME, 0.0);
            self.take_frame(&mut events);
        }
        match self.phase {
            Phase::Waiting { .. } => {}
            Phase::Speaking { .. } => self.end(self.clip.len(), &mut events),
            Phase::Pausing { end, .. } => self.end(end, &mut events),
        }
        self.discard();
        events
    }

    /// Forgets the sound so far, an utterance under way among it, but not how the place sounds:
    /// for the moment at which a new question begins.
    pub fn discard(&mut self) {
        self.partial.clear();
        self.clip.clear();
        self.phase = Phase::Waiting { run: 0 };
    }

    fn take_frame(&mut self, events: &mut Vec<Speech>) {
        let began = !matches!(self.phase, Phase::Waiting { .. });
        let speech = self.activity.hears(&self.partial, began);
        self.clip.append(&mut self.partial);
        match self.phase {
            Phase::Waiting { run } => self.wait(if speech { run + 1 } else { run.saturating_sub(1) }, events),
            Phase::Speaking { .. } if speech => self.phase = Phase::Speaking { silence: 0 },
            Phase::Speaking { silence } => self.fall_silent(silence + 1, events),
            Phase::Pausing { .. } if speech => {
                events.push(Speech::WentOn);
                self.phase = Phase::Speaking { silence: 0 };
            }
            Phase::Pausing { silence, end } => {
                self.phase = Phase::Pausing { silence: silence + 1, end };
                if silence + 1 >= frames(self.settings.hangover_milliseconds) {
                    self.end(end, events);
                }
            }
        }
        self.cut_at_longest(events);
    }

    fn wait(&mut self, run: usize, events: &mut Vec<Speech>) {
        if run >= frames(self.settings.onset_milliseconds) {
            self.phase = Phase::Speaking { silence: 0 };
            events.push(Speech::Began);
        } else {
            self.phase = Phase::Waiting { run };
            let kept = samples(self.settings.lead_in_milliseconds) + samples(self.settings.onset_milliseconds);
            let surplus = self.clip.len().saturating_sub(kept);
            self.clip.drain(..surplus);
        }
    }

    fn fall_silent(&mut self, silence: usize, events: &mut Vec<Speech>) {
        self.phase = Phase::Speaking { silence };
        if silence >= frames(self.settings.hangover_milliseconds) {
            self.end(self.clip.len(), events);
        } else if silence >= frames(self.settings.pause_milliseconds) {
            self.phase = Phase::Pausing { silence, end: self.clip.len() };
            events.push(Speech::Paused { clip: self.clip.clone() });
        }
    }

    fn cut_at_longest(&mut self, events: &mut Vec<Speech>) {
        if self.clip.len() < samples(self.settings.longest_milliseconds) {
            return;
        }
        match self.phase {
            Phase::Waiting { .. } => {}
            Phase::Speaking { .. } => self.end(self.clip.len(), events),
            Phase::Pausing { end, .. } => self.end(end, events),
        }
    }

    fn end(&mut self, end: usize, events: &mut Vec<Speech>) {
        let mut clip = std::mem::take(&mut self.clip);
        clip.truncate(end);
        events.push(Speech::Ended { clip });
        self.phase = Phase::Waiting { run: 0 };
    }
}

/// Whole frames in a time, at least one.
fn frames(milliseconds: u32) -> usize {
    (samples(milliseconds) / FRAME).max(1)
}

fn samples(milliseconds: u32) -> usize {
    milliseconds as usize * RATE as usize / 1000
}
