//! Listening for an utterance that was asked for, so that it is kept and not recognised.

use std::sync::mpsc::Receiver;
use std::time::Instant;

use engine::Ticket;
use speech::{Endpointer, MicrophoneError, Speech};

use crate::events::Event;
use crate::listening::{Ear, Job};

/// How listening for an utterance ended.
enum Ending {
    /// With this sound; empty where nobody spoke in time.
    Heard(Vec<f32>),
    Stopped,
    /// There is no microphone.
    Deaf,
    /// The microphone is gone or has ended.
    Broken(MicrophoneError),
}

impl Ear {
    /// Listens until somebody has spoken, or nobody has in time.
    pub(crate) fn take(&mut self, id: Ticket, patience_milliseconds: u64, jobs: &Receiver<Job>) {
        let from = self.clock.elapsed();
        let samples = match self.utterance(id, patience_milliseconds, jobs) {
            Ending::Heard(samples) => Some(samples),
            Ending::Stopped => return,
            Ending::Deaf => None,
            Ending::Broken(error) => {
                self.fail(&error);
                None
            }
        };
        self.send(Event::Utterance { id, from, to: self.clock.elapsed(), samples });
    }

    fn utterance(&mut self, id: Ticket, patience_milliseconds: u64, jobs: &Receiver<Job>) -> Ending {
        let carried = self.carried.take();
        let mut began = carried.is_some();
        let Some(microphone) = &mut self.microphone else { return Ending::Deaf };
        let paces_itself = microphone.paces_itself();
        if !began {
            microphone.discard();
        }
        let mut endpointer = carried.unwrap_or_else(|| Endpointer::new(self.settings));
        let (began_at, mut heard) = (Instant::now(), 0_u64);
        while !self.stopped(id, jobs) {
            let (frame, count) = match self.read() {
                Ok(read) => read,
                Err(error) => return Ending::Broken(error),
            };
            heard += count as u64;
            for speech in endpointer.take(&frame[..count]) {
                match speech {
                    Speech::Began => began = true,
                    Speech::Ended { clip } => return Ending::Heard(clip),
                    Speech::Paused { .. } | Speech::WentOn => {}
                }
            }
            let live = u64::try_from(began_at.elapsed().as_millis()).unwrap_or(u64::MAX);
            let waited = if paces_itself { heard * 1000 / u64::from(speech::RATE) } else { live };
            if !began && waited > patience_milliseconds {
                return Ending::Heard(Vec::new());
            }
        }
        Ending::Stopped
    }
}
