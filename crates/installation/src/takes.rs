//! The member's takes in a lesson: those on disk, and those that come in while it goes on, which every
//! recogniser that compares with them is given at once.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use engine::TakeFlaw;
use language::LanguageTag;
use learner::Timestamp;
use speech::{Expectation, Hearing, Recogniser, RecogniserError};
use speech_native::{Take, TakeProblem};
use store::{Encoding, Sound};

/// How many takes there are of each phrase, by language.
pub type Counts = BTreeMap<LanguageTag, BTreeMap<String, u32>>;

/// The takes, oldest first, and who compares with them.
pub struct Learning {
    takes: Vec<Take>,
    pupils: Vec<Box<dyn Fn(Vec<Take>)>>,
}

impl Learning {
    /// These takes, with which nobody compares yet.
    #[must_use]
    pub fn new(takes: Vec<Take>) -> Self {
        Self { takes, pupils: Vec::new() }
    }

    /// A recogniser that is given the takes now and whenever there is a new one.
    pub fn teach<R: Recogniser + 'static>(
        &mut self,
        recogniser: R,
        give: impl Fn(&mut R, Vec<Take>) + 'static,
    ) -> Box<dyn Recogniser> {
        let pupil = Pupil(Arc::new(Mutex::new(recogniser)));
        give(&mut pupil.lock(), self.takes.clone());
        let shared = Pupil(pupil.0.clone());
        self.pupils.push(Box::new(move |takes| give(&mut shared.lock(), takes)));
        Box::new(pupil)
    }

    /// Adds a take that is on disk.
    pub fn add(&mut self, take: Take) {
        self.takes.push(take);
        self.pupils.iter().for_each(|give| give(self.takes.clone()));
    }

    /// How many takes there are.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::new();
        for take in &self.takes {
            let phrases = counts.entry(take.language().clone()).or_default();
            *phrases.entry(take.phrase().to_owned()).or_default() += 1;
        }
        counts
    }
}

/// A recogniser that listens in one thread and learns in another.
struct Pupil<R>(Arc<Mutex<R>>);

impl<R> Pupil<R> {
    /// A recogniser that broke down in the middle is asked again all the same.
    fn lock(&self) -> MutexGuard<'_, R> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<R: Recogniser> Recogniser for Pupil<R> {
    fn serves(&self, expectation: &Expectation) -> bool {
        self.lock().serves(expectation)
    }

    fn recognise(
        &mut self,
        clip: &[f32],
        expectation: &Expectation,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Hearing, RecogniserError> {
        self.lock().recognise(clip, expectation, cancelled)
    }
}

/// A take as it is kept in the member's file.
pub fn record(take: &Take, at: Timestamp) -> store::Take {
    let sound = Sound { encoding: Encoding::Features, bytes: take.to_bytes() };
    store::Take { at, language: take.language().clone(), phrase: take.phrase().to_owned(), sound }
}

/// Why a sound makes no take, as the conversation knows it.
pub(crate) fn flaw(problem: TakeProblem) -> TakeFlaw {
    match problem {
        TakeProblem::Silent => TakeFlaw::Silent,
        TakeProblem::TooQuiet => TakeFlaw::TooQuiet,
        TakeProblem::Clipped => TakeFlaw::Clipped,
        TakeProblem::Noisy => TakeFlaw::Noisy,
        TakeProblem::TooShort => TakeFlaw::TooShort,
        TakeProblem::TooLong => TakeFlaw::TooLong,
    }
}
