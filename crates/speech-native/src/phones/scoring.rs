//! How well a pronunciation fits what the network heard.
//!
//! Two views of the same sound are added up (`scores` and `vit` of the trial, issue 3): how likely the
//! phones are in this order at any time, silence between them (connectionist temporal classification),
//! and how well the best alignment explains every step. Both fall with every phone, so that short
//! phrases would win; what a phone costs people on average is given back.
//!
//! Whether anything of the list was said at all is another question: there a candidate is held against a
//! fixed cohort of words of many languages, all of which somebody could have said instead.

use super::description::{Description, Rejection, SILENCE, Token};

/// What cannot be. Finite, so that sums stay comparable.
const IMPOSSIBLE: f32 = -1e9;

/// A sum of probabilities of which one is smaller than the other by this factor (e^-16) is the larger
/// one, in single precision.
const NEGLIGIBLE: f32 = 16.0;

/// So many steps must sound as speech: 180 ms, a short word.
const SPEECH_STEPS: usize = 6;

/// What the network says of a clip: the natural logarithm of the probability of each token in each
/// step of 30 ms, all tokens of the first step first.
#[derive(Clone, Debug, Default)]
pub(super) struct Posteriors {
    /// As connectionist temporal classification has it.
    pub(super) ctc: Vec<f32>,
    /// Of the sound in the step itself.
    pub(super) frame: Vec<f32>,
    /// How much each step sounds as if somebody spoke: the logarithm of the odds, as the network learnt them.
    pub(super) presence: Vec<f32>,
    /// Tokens of each step.
    pub(super) tokens: usize,
}

/// How well one pronunciation fits, in nats.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Fit {
    /// Phones of the pronunciation.
    pub(super) phones: usize,
    /// The logarithm of the probability of its phones, in their order.
    pub(super) ctc: f32,
    /// The weight of its best alignment.
    pub(super) alignment: f32,
    /// What is held against the cohort: as `ctc`, with every step's evidence softened, its length given back.
    pub(super) softened: f32,
}

impl Fit {
    /// Both together, with what its length costs given back.
    #[expect(clippy::cast_precision_loss, reason = "a phrase has at most some hundred phones")]
    pub(super) fn total(&self, bonus_per_phone: f32) -> f32 {
        self.ctc + self.alignment + bonus_per_phone * self.phones as f32
    }

    /// The logarithm of the probability of a phone, on average: low where something else was said.
    #[expect(clippy::cast_precision_loss, reason = "a phrase has at most some hundred phones")]
    pub(super) fn ctc_per_phone(&self) -> f32 {
        self.ctc / self.phones as f32
    }
}

/// A clip, ready to be compared with pronunciations.
#[derive(Debug)]
pub(super) struct Evidence {
    ctc: Vec<f32>,
    /// How much likelier than usual each token is, no token too unlikely: the network is often sure of
    /// what is wrong.
    scaled: Vec<f32>,
    tokens: usize,
    softening: Softening,
    /// How much the clip sounds as if somebody spoke, by its best steps.
    pub(super) presence: f32,
    /// How well the cohort fits together, on the scale of [`Fit::softened`].
    pub(super) background: f32,
}

/// How evidence is softened before a candidate is held against the cohort: by a network that is surer than
/// it should be, one misheard phone would count more than all the others.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Softening {
    /// What log posteriors are multiplied by.
    share: f32,
    /// What is given back for each phone, in nats.
    bonus_per_phone: f32,
}

impl Evidence {
    pub(super) fn new(posteriors: Posteriors, description: &Description) -> Self {
        let Posteriors { ctc, mut frame, presence, tokens } = posteriors;
        let scoring = &description.scoring;
        for step in frame.chunks_exact_mut(tokens) {
            for (log, prior) in step.iter_mut().zip(&description.log_priors) {
                *log -= scoring.prior_weight * prior;
            }
            let floor = step.iter().copied().fold(f32::NEG_INFINITY, f32::max) + scoring.floor;
            step.iter_mut().for_each(|weight| *weight = weight.max(floor));
        }
        let Rejection { softening: share, bonus_per_phone, cohort } = &description.rejection;
        let softening = Softening { share: *share, bonus_per_phone: *bonus_per_phone };
        let presence = mean_of_best(presence);
        let mut evidence = Self { ctc, scaled: frame, tokens, softening, presence, background: IMPOSSIBLE };
        evidence.background = cohort.iter().filter_map(|phones| evidence.softened(phones)).fold(IMPOSSIBLE, log_sum);
        evidence
    }

    /// What is held against the cohort; nothing where there are no phones or more than there is time for.
    #[expect(clippy::cast_precision_loss, reason = "a phrase has at most some hundred phones")]
    fn softened(&self, phones: &[Token]) -> Option<f32> {
        let Softening { share, bonus_per_phone } = self.softening;
        self.has_time_for(phones).then(|| self.probability(phones, share) + bonus_per_phone * phones.len() as f32)
    }

    fn has_time_for(&self, phones: &[Token]) -> bool {
        !phones.is_empty() && phones.len() <= self.ctc.len() / self.tokens
    }

    /// How well a pronunciation fits; nothing where it has no phones or more than there is time for.
    pub(super) fn fit(&self, phones: &[Token]) -> Option<Fit> {
        let softened = self.softened(phones)?;
        let (ctc, alignment) = (self.probability(phones, 1.0), self.alignment(phones));
        Some(Fit { phones: phones.len(), ctc, alignment, softened })
    }

    /// The logarithm of the probability of the phones in their order, with any silence between them
    /// (the forward algorithm of Graves et al. 2006, equation 6). Neighbours are never equal here, so
    /// that each phone may follow the one before without silence. Log posteriors are multiplied by `share`.
    fn probability(&self, phones: &[Token], share: f32) -> f32 {
        let blank = usize::from(SILENCE);
        let mut ends = vec![IMPOSSIBLE; phones.len()];
        // Before the first phone, between all others, and after the last.
        let mut pauses = vec![IMPOSSIBLE; phones.len() + 1];
        pauses[0] = 0.0;
        for step in self.ctc.chunks_exact(self.tokens) {
            for place in (0..phones.len()).rev() {
                let after = pauses[place + 1];
                pauses[place + 1] = share * step[blank] + log_sum(after, ends[place]);
                let before = if place == 0 { IMPOSSIBLE } else { ends[place - 1] };
                let reached = log_sum(log_sum(ends[place], pauses[place]), before);
                ends[place] = share * step[usize::from(phones[place])] + reached;
            }
            pauses[0] += share * step[blank];
        }
        log_sum(ends[phones.len() - 1], pauses[phones.len()])
    }

    /// The weight of the best alignment: silence, if any, each phone for one step at least, silence.
    fn alignment(&self, phones: &[Token]) -> f32 {
        let mut states = vec![IMPOSSIBLE; phones.len() + 2];
        let last = states.len() - 1;
        let token = |state: usize| {
            let inside = state.checked_sub(1).and_then(|place| phones.get(place));
            usize::from(inside.copied().unwrap_or(SILENCE))
        };
        let mut is_first = true;
        for step in self.scaled.chunks_exact(self.tokens) {
            for state in (0..=last).rev() {
                let before = if state == 0 { IMPOSSIBLE } else { states[state - 1] };
                let reached = if is_first && state < 2 { 0.0 } else { states[state].max(before) };
                states[state] = step[token(state)] + reached;
            }
            is_first = false;
        }
        states[last].max(states[last - 1])
    }
}

/// The mean of the [`SPEECH_STEPS`] highest, or of all where there are fewer.
#[expect(clippy::cast_precision_loss, reason = "a few steps")]
fn mean_of_best(mut steps: Vec<f32>) -> f32 {
    steps.sort_by(|one, other| other.total_cmp(one));
    steps.truncate(SPEECH_STEPS);
    steps.iter().sum::<f32>() / steps.len().max(1) as f32
}

/// ln(e^one + e^other)
fn log_sum(one: f32, other: f32) -> f32 {
    let (larger, smaller) = if one > other { (one, other) } else { (other, one) };
    let difference = smaller - larger;
    if difference < -NEGLIGIBLE { larger } else { larger + difference.exp().ln_1p() }
}
