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

    fn prepare(&mut self, expectation: &Expectation, cancelled: &dyn Fn() -> bool) {
        for recogniser in self.recognisers.iter_mut().filter(|recogniser| recogniser.serves(expectation)) {
            recogniser.prepare(expectation, cancelled);
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A recogniser that serves where it has an answer.
    struct Scripted(Option<Result<Hearing, RecogniserError>>);

    impl Recogniser for Scripted {
        fn serves(&self, _: &Expectation) -> bool {
            self.0.is_some()
        }

        fn recognise(&mut self, _: &[f32], _: &Expectation, _: &dyn Fn() -> bool) -> Result<Hearing, RecogniserError> {
            self.0.clone().expect("only those that serve are asked")
        }
    }

    fn ladder<const COUNT: usize>(answers: [Option<Result<Hearing, RecogniserError>>; COUNT]) -> RecogniserLadder {
        RecogniserLadder::new(
            answers.into_iter().map(|answer| Box::new(Scripted(answer)) as Box<dyn Recogniser>).collect(),
        )
    }

    fn expectation() -> Expectation {
        Expectation { language: "en".parse().expect("a tag"), candidates: Vec::new() }
    }

    fn sure(id: &str) -> Hearing {
        Hearing::Sure { id: id.to_owned(), confidence: 0.8 }
    }

    fn near(id: &str, rival: &str) -> Hearing {
        Hearing::Near { id: id.to_owned(), rival: rival.to_owned() }
    }

    fn check(answers: [Hearing; 2], expected: &Hearing) {
        let mut ladder = ladder(answers.map(|answer| Some(Ok(answer))));
        assert_eq!(ladder.recognise(&[], &expectation(), &|| false).as_ref(), Ok(expected));
    }

    #[test]
    fn the_first_that_is_sure_decides() {
        check([sure("a"), sure("b")], &sure("a"));
        check([Hearing::Unclear, sure("b")], &sure("b"));
        check([Hearing::Nothing, sure("b")], &sure("b"));
    }

    #[test]
    fn the_next_settles_between_two_that_are_near() {
        check([near("a", "b"), sure("b")], &sure("b"));
        check([near("a", "b"), sure("a")], &sure("a"));
        check([near("a", "b"), Hearing::Unclear], &near("a", "b"));
        check([Hearing::Unclear, near("a", "b")], &near("a", "b"));
    }

    #[test]
    fn where_they_disagree_both_are_offered() {
        check([near("a", "b"), sure("c")], &near("a", "c"));
        check([near("a", "b"), near("c", "d")], &near("a", "b"));
    }

    #[test]
    fn somebody_who_was_heard_by_one_has_spoken() {
        check([Hearing::Nothing, Hearing::Unclear], &Hearing::Unclear);
        check([Hearing::Unclear, Hearing::Nothing], &Hearing::Unclear);
        check([Hearing::Nothing, Hearing::Nothing], &Hearing::Nothing);
    }

    #[test]
    fn one_that_does_not_serve_or_fails_is_passed_over() {
        let failed = || Some(Err(RecogniserError::Failed("out of memory".to_owned())));
        let recognise = |mut ladder: RecogniserLadder| ladder.recognise(&[], &expectation(), &|| false);
        assert_eq!(recognise(ladder([failed(), None, Some(Ok(sure("a")))])), Ok(sure("a")));
        assert!(recognise(ladder([failed(), None])).is_err());
        assert_eq!(recognise(ladder([])), Ok(Hearing::Unclear));
    }

    #[test]
    fn it_serves_what_one_of_them_serves() {
        assert!(ladder([None, Some(Ok(Hearing::Nothing))]).serves(&expectation()));
        assert!(!ladder([None, None]).serves(&expectation()));
    }

    #[test]
    fn nobody_is_asked_once_it_is_cancelled() {
        let mut ladder = ladder([Some(Ok(sure("a")))]);
        assert_eq!(ladder.recognise(&[], &expectation(), &|| true), Ok(Hearing::Unclear));
    }
}
