//! Recognisers one after the other, the best first.

use speech::{Expectation, Hearing, Recogniser, RecogniserError};

/// A ladder of recognisers: whisper where a model for the language is installed, then those that
/// need no model (the built-in phone recogniser has its place between), then the member's own takes.
///
/// The first that serves the expectation and is sure decides. Where it is not, the next ones may:
/// they can settle which of two near candidates it was; and where two disagree on that, both are
/// offered. A recogniser that fails is passed over; its error is told only if no other could work.
pub struct RecogniserLadder {
    recognisers: Vec<Box<dyn Recogniser>>,
}

impl RecogniserLadder {
    /// A ladder of these recognisers, the first to be asked first.
    #[must_use]
    pub fn new(recognisers: Vec<Box<dyn Recogniser>>) -> Self {
        Self { recognisers }
    }
}

impl Recogniser for RecogniserLadder {
    fn serves(&self, expectation: &Expectation) -> bool {
        self.recognisers.iter().any(|recogniser| recogniser.serves(expectation))
    }

    fn recognise(
        &mut self,
        clip: &[f32],
        expectation: &Expectation,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Hearing, RecogniserError> {
        let (mut so_far, mut failure) = (None, None);
        for recogniser in self.recognisers.iter_mut().filter(|recogniser| recogniser.serves(expectation)) {
            if cancelled() {
                break;
            }
            match recogniser.recognise(clip, expectation, cancelled) {
                Ok(hearing) => so_far = Some(combined(so_far, hearing)),
                Err(error) => failure = failure.or(Some(error)),
            }
            if matches!(so_far, Some(Hearing::Sure { .. })) {
                break;
            }
        }
        match (so_far, failure) {
            (Some(hearing), _) => Ok(hearing),
            (None, Some(error)) => Err(error),
            (None, None) => Ok(Hearing::Unclear),
        }
    }
}

/// What two recognisers together say, the earlier of which was not sure.
fn combined(earlier: Option<Hearing>, later: Hearing) -> Hearing {
    match (earlier, later) {
        (None, later) => later,
        (Some(Hearing::Near { id, rival }), Hearing::Sure { id: sure, confidence }) => {
            if sure == id || sure == rival {
                Hearing::Sure { id: sure, confidence }
            } else {
                Hearing::Near { id, rival: sure }
            }
        }
        (Some(near @ Hearing::Near { .. }), _) => near,
        (Some(_), later @ (Hearing::Sure { .. } | Hearing::Near { .. })) => later,
        (Some(Hearing::Unclear), _) | (_, Hearing::Unclear) => Hearing::Unclear,
        (Some(earlier), Hearing::Nothing) => earlier,
    }
}
