//! Recording the member's own words.

use std::sync::mpsc::Receiver;

use engine::{Input, Ticket};
use protocol::{Event as Happening, TranscriptLine};
use speech::{Endpointer, Speech};

use crate::events::Event;
use crate::listening::{Ear, Job};

/// A silence this long ends a recording; people think between sentences. It is longer than the
/// endpointer's own, which is made for answers.
const HANGOVER_MILLISECONDS: u64 = 2_500;

/// A recording in which nobody begins to speak for so long is given up.
const PATIENCE_MILLISECONDS: u64 = 12_000;

/// A recording shorter than this is none: a cough, a knock.
const SHORTEST_MILLISECONDS: u64 = 300;

/// What was recorded so far.
#[derive(Default)]
struct Recording {
    samples: Vec<f32>,
    /// Where the first words begin.
    from: Option<usize>,
    /// Where the last words ended, or the recording began; absent while somebody speaks.
    silent_from: Option<usize>,
}

impl Ear {
    /// Records until a long silence, the longest time, or a stop; whatever was said is kept.
    pub(crate) fn record(&mut self, id: Ticket, longest_milliseconds: u64, jobs: &Receiver<Job>) {
        let from = self.clock.elapsed();
        if let Some(microphone) = &mut self.microphone {
            microphone.discard();
        }
        let samples = self.gather(id, longest_milliseconds, jobs).spoken();
        let milliseconds = milliseconds(samples.len());
        let kept = (milliseconds >= SHORTEST_MILLISECONDS).then(|| u32::try_from(milliseconds).unwrap_or(u32::MAX));
        let event = Happening::Recorded { milliseconds: kept };
        self.send(Event::Transcript(TranscriptLine { from, to: self.clock.elapsed(), event }));
        if kept.is_some() {
            self.send(Event::Sound { id, samples });
        } else {
            self.send(Event::Input(Input::Recorded { id, milliseconds: None }));
        }
    }

    fn gather(&mut self, id: Ticket, longest_milliseconds: u64, jobs: &Receiver<Job>) -> Recording {
        let before = self.settings.lead_in_milliseconds + self.settings.onset_milliseconds;
        let before = before as usize * speech::RATE as usize / 1000;
        let mut endpointer = Endpointer::new(self.settings);
        let mut recording = Recording { silent_from: Some(0), ..Recording::default() };
        while !self.stopped(id, jobs) && !recording.is_over(longest_milliseconds) {
            let (frame, count) = match self.read() {
                Ok(read) => read,
                Err(error) => {
                    self.fail(&error);
                    break;
                }
            };
            recording.samples.extend_from_slice(&frame[..count]);
            let now = recording.samples.len();
            for speech in endpointer.take(&frame[..count]) {
                match speech {
                    Speech::Began => {
                        recording.from.get_or_insert(now.saturating_sub(before));
                        recording.silent_from = None;
                    }
                    Speech::Ended { .. } => recording.silent_from = Some(now),
                    Speech::Paused { .. } | Speech::WentOn => {}
                }
            }
        }
        recording
    }
}

impl Recording {
    fn is_over(&self, longest_milliseconds: u64) -> bool {
        let silence = self.silent_from.map_or(0, |from| milliseconds(self.samples.len() - from));
        let patience = if self.from.is_some() { HANGOVER_MILLISECONDS } else { PATIENCE_MILLISECONDS };
        silence > patience || milliseconds(self.samples.len()) >= longest_milliseconds
    }

    /// From the first word to the last; nothing where nobody spoke.
    fn spoken(mut self) -> Vec<f32> {
        let Some(from) = self.from else { return Vec::new() };
        self.samples.truncate(self.silent_from.unwrap_or(usize::MAX));
        self.samples.split_off(from.min(self.samples.len()))
    }
}

fn milliseconds(samples: usize) -> u64 {
    samples as u64 * 1000 / u64::from(speech::RATE)
}
