//! The thread that recognises, so that the microphone is read meanwhile and a recognition that
//! began too early can be dropped.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender};

use speech::{Expectation, Hearing, Recogniser, RecogniserError};

use crate::listening;

/// Something for the thread to do.
pub(crate) enum Job {
    /// Say whether the recogniser serves this expectation.
    Serves(Expectation),
    /// Recognise a clip. It is dropped once `attempt` is no longer the newest.
    Recognise { attempt: u64, clip: Vec<f32>, expectation: Expectation },
}

/// The newest attempt; older ones are cancelled.
pub(crate) type Newest = Arc<AtomicU64>;

/// Works until nobody sends jobs any more.
pub(crate) fn work(
    mut recogniser: Box<dyn Recogniser>,
    newest: &Newest,
    jobs: &Receiver<Job>,
    answers: &Sender<listening::Job>,
) {
    for job in jobs {
        let answer = match job {
            Job::Serves(expectation) => {
                let serves = catch_unwind(AssertUnwindSafe(|| recogniser.serves(&expectation))).unwrap_or(false);
                listening::Job::Served(serves)
            }
            Job::Recognise { attempt, clip, expectation } => {
                let cancelled = || newest.load(Ordering::SeqCst) != attempt;
                if cancelled() {
                    continue;
                }
                let result = recognise(recogniser.as_mut(), &clip, &expectation, &cancelled);
                listening::Job::Recognised { attempt, result }
            }
        };
        if answers.send(answer).is_err() {
            break;
        }
    }
}

/// Recognises; a recogniser that panics has failed, and nothing more.
fn recognise(
    recogniser: &mut dyn Recogniser,
    clip: &[f32],
    expectation: &Expectation,
    cancelled: &dyn Fn() -> bool,
) -> Result<Hearing, RecogniserError> {
    catch_unwind(AssertUnwindSafe(|| recogniser.recognise(clip, expectation, cancelled)))
        .unwrap_or_else(|_| Err(RecogniserError::Failed("the recogniser broke down".to_owned())))
}
