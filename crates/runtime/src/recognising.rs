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
    /// Say whether the recogniser serves this expectation, and prepare for it until another is the newest.
    Serves { number: u64, expectation: Expectation },
    /// Recognise a clip. It is dropped once `attempt` is no longer the newest.
    Recognise { attempt: u64, clip: Vec<f32>, expectation: Expectation },
}

/// The numbers of the newest expectation and attempt; what is done for older ones is cancelled.
#[derive(Debug, Default)]
pub(crate) struct Newest {
    pub(crate) expectation: AtomicU64,
    pub(crate) attempt: AtomicU64,
}

/// Works until nobody sends jobs any more.
pub(crate) fn work(
    mut recogniser: Box<dyn Recogniser>,
    newest: &Arc<Newest>,
    jobs: &Receiver<Job>,
    answers: &Sender<listening::Job>,
) {
    for job in jobs {
        let answer = match job {
            Job::Serves { number, expectation } => {
                let serves = catch_unwind(AssertUnwindSafe(|| recogniser.serves(&expectation))).unwrap_or(false);
                if answers.send(listening::Job::Served(serves)).is_err() {
                    break;
                }
                if serves {
                    prepare(recogniser.as_mut(), &expectation, &|| newest.expectation.load(Ordering::SeqCst) != number);
                }
                continue;
            }
            Job::Recognise { attempt, clip, expectation } => {
                let cancelled = || newest.attempt.load(Ordering::SeqCst) != attempt;
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

/// Prepares for an expectation: the member is still thinking. A recogniser that panics here will do so
/// when it recognises, where it is told.
fn prepare(recogniser: &mut dyn Recogniser, expectation: &Expectation, cancelled: &dyn Fn() -> bool) {
    let _ = catch_unwind(AssertUnwindSafe(|| recogniser.prepare(expectation, cancelled)));
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

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    /// Says what it is asked to do, and prepares until it is told to stop.
    struct Diary {
        lines: Sender<String>,
        newest: Arc<Newest>,
    }

    impl Recogniser for Diary {
        fn serves(&self, expectation: &Expectation) -> bool {
            expectation.language.to_string() == "sw"
        }

        fn prepare(&mut self, expectation: &Expectation, cancelled: &dyn Fn() -> bool) {
            let before = cancelled();
            self.newest.expectation.fetch_add(1, Ordering::SeqCst);
            let _ = self.lines.send(format!("prepare {}, {before}, {}", expectation.language, cancelled()));
        }

        fn recognise(&mut self, _: &[f32], _: &Expectation, _: &dyn Fn() -> bool) -> Result<Hearing, RecogniserError> {
            Ok(Hearing::Nothing)
        }
    }

    fn check(language: &str, expected: &[&str]) {
        let newest = Arc::new(Newest::default());
        let ((jobs, work_to_do), (answers, _answered), (lines, diary)) = (channel(), channel(), channel());
        let expectation = Expectation { language: language.parse().expect("a tag"), candidates: Vec::new() };
        jobs.send(Job::Serves { number: 0, expectation }).expect("nobody has hung up");
        drop(jobs);
        work(Box::new(Diary { lines, newest: newest.clone() }), &newest, &work_to_do, &answers);
        assert_eq!(diary.iter().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn what_is_served_is_prepared_until_something_else_is_expected() {
        check("sw", &["prepare sw, false, true"]);
        check("en", &[]);
    }
}
