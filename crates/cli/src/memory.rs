//! The member's file as the session's memory.

use engine::TakeFlaw;
use language::LanguageTag;
use learner::{Entry, Place, Timestamp};
use locale::Message;
use runtime::Memory;
use speech::Pcm;
use speech_native::Take;
use store::{Encoding, MemberStore, Recording, Sound};

use crate::takes::{self, Learning};
use crate::told::store_message;

/// A member's file, remembering a session.
pub(crate) struct MemberMemory {
    pub(crate) file: MemberStore,
    pub(crate) learning: Learning,
}

impl Memory for MemberMemory {
    fn remember(&mut self, entry: &Entry) -> Result<(), Message> {
        self.file.append(entry).map(drop).map_err(|error| store_message(&error))
    }

    fn keep(&mut self, at: Timestamp, place: &Place, samples: &[f32]) -> Result<(), Message> {
        let pcm = Pcm { samples: samples.to_vec(), rate: speech::RATE };
        let bytes = speech_native::speaking::clips::encode(&pcm)
            .map_err(|error| Message::new("error-recording-unencodable").with("detail", error.to_string()))?;
        let Place { course, lesson, step } = place.clone();
        let recording = Recording { at, course, lesson, step };
        let sound = Sound { encoding: Encoding::OggOpus, bytes };
        self.file.add_recording(&recording, &sound).map(drop).map_err(|error| store_message(&error))
    }

    fn keep_take(
        &mut self,
        at: Timestamp,
        language: &LanguageTag,
        phrase: &str,
        samples: &[f32],
    ) -> Result<Option<TakeFlaw>, Message> {
        let take = match Take::from_clip(phrase, language, samples) {
            Ok(take) => take,
            Err(problem) => return Ok(Some(takes::flaw(problem))),
        };
        self.file.add_take(&takes::record(&take, at)).map_err(|error| store_message(&error))?;
        self.learning.add(take);
        Ok(None)
    }
}
