//! The member's file as the session's memory.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use engine::TakeFlaw;
use language::LanguageTag;
use learner::{Entry, Place, Timestamp};
use locale::Message;
use runtime::Memory;
use speech::Pcm;
use speech_native::Take;
use store::{Encoding, MemberStore, Recording, Sound};

use crate::store_message;
use crate::takes::{self, Learning};

/// A member's file, which a session writes while a page beside it is read.
#[derive(Clone, Debug)]
pub struct MemberFile(Arc<Mutex<MemberStore>>);

impl MemberFile {
    /// A file that several may use.
    #[must_use]
    pub fn new(file: MemberStore) -> Self {
        Self(Arc::new(Mutex::new(file)))
    }

    /// The file, for one thing at a time. Each change to it is one transaction, so that a thread that
    /// broke down in the middle has left it whole.
    pub fn lock(&self) -> MutexGuard<'_, MemberStore> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A member's file, remembering a session.
pub struct MemberMemory {
    /// The file.
    pub file: MemberFile,
    /// Whoever compares with the member's takes.
    pub learning: Learning,
}

impl Memory for MemberMemory {
    fn remember(&mut self, entry: &Entry) -> Result<(), Message> {
        self.file.lock().append(entry).map(drop).map_err(|error| store_message(&error))
    }

    fn keep(&mut self, at: Timestamp, place: &Place, samples: &[f32]) -> Result<(), Message> {
        let pcm = Pcm { samples: samples.to_vec(), rate: speech::RATE };
        let bytes = speech_native::speaking::clips::encode(&pcm)
            .map_err(|error| Message::new("error-recording-unencodable").with("detail", error.to_string()))?;
        let Place { course, lesson, step } = place.clone();
        let recording = Recording { at, course, lesson, step };
        let sound = Sound { encoding: Encoding::OggOpus, bytes };
        self.file.lock().add_recording(&recording, &sound).map(drop).map_err(|error| store_message(&error))
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
        self.file.lock().add_take(&takes::record(&take, at)).map_err(|error| store_message(&error))?;
        self.learning.add(take);
        Ok(None)
    }
}
