//! What the scores of the candidates say.
//!
//! `speech.md` 1.4 says what to compare and gives the limit for silence, but no margins; nothing
//! here has been calibrated, for no real model was at hand. The margins are set from what they mean.

use speech::Hearing;

/// How much better than the next the best must be to be sure, in nats per token: twice as likely.
const MARGIN: f32 = 0.69;

/// How much likelier than the best candidate another text may be, in nats per token, before it is
/// none of the candidates: a tenth as likely as what the model would rather write.
const FURTHEST_FROM_FREE: f32 = 2.3;

/// Above this probability of "nobody speaks" it is silence (`speech.md` 1.4).
pub(super) const SILENCE: f32 = 0.6;

/// Candidates further than this behind the best change nothing; being that far ahead is a
/// confidence of 0.8.
pub(super) const WINDOW: f32 = 4.0 * MARGIN;

/// How well a candidate fits, in its best wording.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Standing {
    /// The candidate, by index.
    pub(super) candidate: usize,
    /// How much likelier the clip makes it, in nats per token.
    pub(super) score: f32,
    /// How much likelier another text is, in nats per token.
    pub(super) behind_free: f32,
}

/// The decision between candidates, whose ids are given by `id`; each candidate stands once.
pub(super) fn decide(mut standings: Vec<Standing>, id: impl Fn(usize) -> String) -> Hearing {
    standings.sort_by(|one, other| other.score.total_cmp(&one.score));
    let Some(best) = standings.first() else { return Hearing::Unclear };
    if best.behind_free > FURTHEST_FROM_FREE {
        return Hearing::Unclear;
    }
    let rival = standings.get(1);
    let ahead = rival.map_or(WINDOW, |rival| (best.score - rival.score).min(WINDOW));
    match rival {
        Some(rival) if ahead < MARGIN => Hearing::Near { id: id(best.candidate), rival: id(rival.candidate) },
        _ => Hearing::Sure { id: id(best.candidate), confidence: ahead / (ahead + MARGIN) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(scores: &[(f32, f32)]) -> Hearing {
        let standings = scores.iter().enumerate();
        let standings =
            standings.map(|(candidate, &(score, behind_free))| Standing { candidate, score, behind_free }).collect();
        decide(standings, |candidate| ["yes", "no", "help"][candidate].to_owned())
    }

    #[test]
    fn a_candidate_that_is_well_ahead_is_sure() {
        let Hearing::Sure { id, confidence } = heard(&[(1.0, 0.1), (4.0, 0.1), (0.0, 0.1)]) else { panic!() };
        assert_eq!(id, "no");
        assert!(confidence > 0.75, "{confidence}");
    }

    #[test]
    fn exactly_the_margin_is_a_confidence_of_one_half() {
        let Hearing::Sure { confidence, .. } = heard(&[(MARGIN, 0.0), (0.0, 0.0)]) else { panic!() };
        assert!((confidence - 0.5).abs() < 1e-6);
    }

    #[test]
    fn two_that_are_close_are_both_offered() {
        let near = Hearing::Near { id: "help".to_owned(), rival: "yes".to_owned() };
        assert_eq!(heard(&[(2.8, 0.1), (0.0, 0.1), (3.0, 0.1)]), near);
    }

    #[test]
    fn something_else_said_is_unclear_however_far_the_best_is_ahead() {
        assert_eq!(heard(&[(9.0, 5.0), (0.0, 9.0)]), Hearing::Unclear);
    }

    #[test]
    fn without_candidates_it_is_unclear() {
        assert_eq!(heard(&[]), Hearing::Unclear);
    }
}
