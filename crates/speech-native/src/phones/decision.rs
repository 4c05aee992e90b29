//! What the scores of the candidates say.
//!
//! Three gates, each with a limit that the trainer found on recordings (`phones.json`, `docs/hearing.md`):
//! the clip must sound as if somebody spoke; the best candidate must stand out from what else could have
//! been said, its phones be likely, and its takes near if it has some, else something else was said; and it
//! must be ahead of the next, else both are offered.

use speech::Hearing;

use super::description::Thresholds;
use super::scoring::Fit;

/// A candidate whose takes are not nearer to the clip than this is not what was said, whatever its phones
/// say: of 140 right words of five people with one or three takes none was below it, of other words 97 to
/// 99 of 100 were.
const LEAST_NEARNESS: f32 = 0.4;

/// What it is worth that a candidate's takes are e times nearer than usual where it is held against what else could
/// have been said, in nats: whoever says a word unlike the rules of pronunciation says it like their own takes.
const TAKES_STAND_OUT: f32 = 10.0;

/// How far a candidate with takes must stand out, in nats. Of the development people (two of Arabic words, 16 of
/// English ones) it refuses 1 to 6 % of the right words.
const LEAST_WITH_TAKES: f32 = 2.5;

/// The least margin for being sure, in nats, whatever the trainer found: with it 2 to 4 % of the decisions
/// without takes were wrong, and more are asked about. At the trainer's own margins 10 to 20 % were.
const LEAST_MARGIN: f32 = 6.0;

/// How well a candidate fits, in its best pronunciation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Standing {
    /// The candidate, by index.
    pub(super) candidate: usize,
    /// The fit of its best pronunciation.
    pub(super) fit: Fit,
    /// Its score, in nats.
    pub(super) total: f32,
    /// How much nearer its takes are than the member's phrases are on average; nothing without takes.
    pub(super) nearness: Option<f32>,
}

/// What a clip is like, whatever is expected.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Surroundings {
    /// How much it sounds as if somebody spoke.
    pub(super) presence: f32,
    /// How well all that nobody expects fits it.
    pub(super) background: f32,
}

/// The decision between candidates, whose ids are given by `id`; each candidate stands once.
pub(super) fn decide(
    mut standings: Vec<Standing>,
    surroundings: Surroundings,
    thresholds: &Thresholds,
    id: impl Fn(usize) -> String,
) -> Hearing {
    standings.sort_by(|one, other| other.total.total_cmp(&one.total));
    let (Some(best), Some(gates)) = (standings.first(), thresholds.among(standings.len())) else {
        return Hearing::Unclear;
    };
    if surroundings.presence < gates.presence {
        return Hearing::Nothing;
    }
    let least = if best.nearness.is_some() { LEAST_WITH_TAKES } else { gates.above_background };
    if stands_out(best, surroundings) < least || best.fit.ctc_per_phone() < gates.ctc_per_phone {
        return Hearing::Unclear;
    }
    if best.nearness.is_some_and(|nearness| nearness < LEAST_NEARNESS) {
        return Hearing::Unclear;
    }
    let margin = gates.margin.max(LEAST_MARGIN);
    let ahead = standings.get(1).map_or(f32::INFINITY, |rival| best.total - rival.total);
    match standings.get(1) {
        Some(rival) if ahead < margin => Hearing::Near { id: id(best.candidate), rival: id(rival.candidate) },
        _ => Hearing::Sure { id: id(best.candidate), confidence: confidence(ahead, margin) },
    }
}

/// How much better than all that nobody expects a candidate fits, in nats; its takes count too.
pub(super) fn stands_out(best: &Standing, surroundings: Surroundings) -> f32 {
    best.fit.softened - surroundings.background + TAKES_STAND_OUT * best.nearness.unwrap_or(0.0)
}

/// 0.5 at the limit, towards 1 the further ahead.
fn confidence(ahead: f32, margin: f32) -> f32 {
    if ahead.is_finite() { ahead / (ahead + margin.max(f32::EPSILON)) } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use super::super::description::Gates;
    use super::*;

    const GATES: Gates = Gates { presence: 0.5, above_background: -3.0, ctc_per_phone: -2.0, margin: 8.0 };
    const SPEECH: Surroundings = Surroundings { presence: 2.0, background: 10.0 };

    fn standing(candidate: usize, total: f32, softened: f32) -> Standing {
        let fit = Fit { phones: 4, ctc: -4.0, alignment: 0.0, softened };
        Standing { candidate, fit, total, nearness: None }
    }

    /// Candidates by total score and by what is held against the background.
    fn heard(candidates: &[(f32, f32)], surroundings: Surroundings) -> Hearing {
        let standings =
            candidates.iter().enumerate().map(|(index, &(total, softened))| standing(index, total, softened));
        let id = |candidate: usize| ["yes", "no", "help"][candidate].to_owned();
        decide(standings.collect(), surroundings, &Thresholds::of(GATES), id)
    }

    #[test]
    fn the_best_that_is_well_ahead_is_sure() {
        let Hearing::Sure { id, confidence } = heard(&[(1.0, 9.0), (33.0, 9.0)], SPEECH) else { panic!() };
        assert_eq!(id, "no");
        assert!((confidence - 0.8).abs() < 1e-6, "{confidence}");
    }

    #[test]
    fn exactly_the_margin_is_a_confidence_of_one_half() {
        let sure = Hearing::Sure { id: "yes".to_owned(), confidence: 0.5 };
        assert_eq!(heard(&[(9.0, 9.0), (1.0, 9.0)], SPEECH), sure);
    }

    #[test]
    fn two_that_are_close_are_both_offered() {
        let near = Hearing::Near { id: "help".to_owned(), rival: "yes".to_owned() };
        assert_eq!(heard(&[(2.0, 9.0), (0.0, 9.0), (3.0, 9.0)], SPEECH), near);
    }

    #[test]
    fn what_other_words_explain_better_is_unclear_however_far_ahead() {
        assert_eq!(heard(&[(90.0, 6.9), (1.0, 20.0)], SPEECH), Hearing::Unclear);
        assert!(matches!(heard(&[(90.0, 7.0), (1.0, 20.0)], SPEECH), Hearing::Sure { .. }));
    }

    #[test]
    fn unlikely_phones_are_unclear_however_far_they_stand_out() {
        let mut best = standing(0, 90.0, 50.0);
        best.fit.ctc = -8.1;
        assert_eq!(decide(vec![best], SPEECH, &Thresholds::of(GATES), |_| String::new()), Hearing::Unclear);
    }

    #[test]
    fn what_does_not_sound_as_speech_is_nothing() {
        assert_eq!(heard(&[(90.0, 9.0), (1.0, 9.0)], Surroundings { presence: 0.4, ..SPEECH }), Hearing::Nothing);
    }

    #[test]
    fn what_is_far_from_its_takes_is_unclear_whatever_its_phones_say() {
        let heard = |nearness| {
            let standing = Standing { nearness: Some(nearness), ..standing(0, 50.0, 9.0) };
            decide(vec![standing], SPEECH, &Thresholds::of(GATES), |_| "yes".to_owned())
        };
        assert_eq!(heard(0.1), Hearing::Unclear);
        assert_eq!(heard(0.8), Hearing::Sure { id: "yes".to_owned(), confidence: 1.0 });
    }

    #[test]
    fn near_takes_make_up_for_unusual_phones() {
        let heard = |nearness| {
            let standing = Standing { nearness, ..standing(0, 50.0, 1.0) };
            decide(vec![standing], SPEECH, &Thresholds::of(GATES), |_| "yes".to_owned())
        };
        assert_eq!(heard(None), Hearing::Unclear);
        assert!(matches!(heard(Some(1.2)), Hearing::Sure { .. }));
    }

    #[test]
    fn one_candidate_alone_is_held_against_the_gates_only() {
        let sure = Hearing::Sure { id: "yes".to_owned(), confidence: 1.0 };
        assert_eq!(heard(&[(4.0, 9.0)], SPEECH), sure);
        assert_eq!(heard(&[], SPEECH), Hearing::Unclear);
    }
}
