//! Recording the member's own words.

use std::sync::mpsc::Receiver;

use engine::{Input, Ticket};
use protocol::{Event as Happening, TranscriptLine};
use speech::{Endpointer, EndpointerSettings, Speech};

use crate::events::Event;
use crate::listening::{Ear, Job};

/// A silence this long ends a recording; people think between sentences.
const HANGOVER_MILLISECONDS: u32 = 2_500;

/// A recording in which nobody begins to speak for so long is given up.
const PATIENCE_MILLISECONDS: u64 = 12_000;

/// A recording shorter than this is none: a cough, a knock.
const SHORTEST_MILLISECONDS: u64 = 300;

impl Ear {
    /// Records until a long silence, the longest time, or a stop; whatever was said is kept.
    pub(crate) fn record(&mut self, id: Ticket, longest_milliseconds: u64, jobs: &Receiver<Job>) {
        let from = self.clock.elapsed();
        if let Some(microphone) = &mut self.microphone {
            microphone.discard();
        }
        let samples = self.gather(id, longest_milliseconds, jobs);
        let milliseconds = samples.len() as u64 * 1000 / u64::from(speech::RATE);
        let kept = (milliseconds >= SHORTEST_MILLISECONDS).then(|| u32::try_from(milliseconds).unwrap_or(u32::MAX));
        let event = Happening::Recorded { milliseconds: kept };
        self.send(Event::Transcript(TranscriptLine { from, to: self.clock.elapsed(), event }));
        if kept.is_some() {
            self.send(Event::Sound { id, samples });
        } else {
            self.send(Event::Input(Input::Recorded { id, milliseconds: None }));
        }
    }

    fn gather(&mut self, id: Ticket, longest_milliseconds: u64, jobs: &Receiver<Job>) -> Vec<f32> {
        let settings = EndpointerSettings {
            hangover_milliseconds: HANGOVER_MILLISECONDS,
            pause_milliseconds: HANGOVER_MILLISECONDS,
            longest_milliseconds: u32::try_from(longest_milliseconds).unwrap_or(u32::MAX),
            ..self.settings
        };
        let mut endpointer = Endpointer::new(settings);
        let mut samples = Vec::new();
        let (mut began, mut heard) = (false, 0_u64);
        while !self.stopped(id, jobs) {
            let (frame, count) = match self.read() {
                Ok(read) => read,
                Err(error) => {
                    self.fail(&error);
                    break;
                }
            };
            heard += count as u64;
            samples.extend_from_slice(&frame[..count]);
            for speech in endpointer.take(&frame[..count]) {
                match speech {
                    Speech::Began => began = true,
                    Speech::Ended { clip } => return clip,
                    Speech::Paused { .. } | Speech::WentOn => {}
                }
            }
            let heard_milliseconds = heard * 1000 / u64::from(speech::RATE);
            if !began && heard_milliseconds > PATIENCE_MILLISECONDS {
                return Vec::new();
            }
            if heard_milliseconds >= longest_milliseconds {
                break;
            }
        }
        if began { samples } else { Vec::new() }
    }
}
