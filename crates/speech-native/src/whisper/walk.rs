//! The walk through the trie: how well every wording fits what is encoded.

use speech::RecogniserError;

use super::trie::{Node, ROOT, Token, Trie};

/// How far a phrase's length discounts its log-probability: Σ log p / n^α. `speech.md` 1.4 gives
/// 0.7 to 1.
const LENGTH_EXPONENT: f32 = 0.85;

/// First tokens that are followed, and how much less likely than the likeliest a next token may be,
/// in nats (`speech.md` 1.4).
const MOST_BRANCHES: usize = 8;
const FURTHEST: f32 = 8.0;

/// What a model makes of the tokens so far.
pub(super) struct Outlook {
    /// The log-probabilities of the tokens that were asked for.
    pub(super) wanted: Vec<f32>,
    /// The log-probability of the likeliest token of text, or of the end.
    pub(super) likeliest: f32,
}

/// A model that foretells tokens.
pub(super) trait TokenModel {
    /// The tokens that end a text: the end itself, and the full stop that may stand before it.
    /// Either tells that nothing more is said, so that what follows the full stop need not be asked.
    fn ends(&self) -> &[Token];

    /// What follows a token at a position, which it takes; all at later positions is forgotten.
    fn next(&mut self, token: Token, position: usize, wanted: &[Token]) -> Result<Outlook, RecogniserError>;
}

/// How well one wording fits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Fit {
    /// Its last node.
    pub(super) node: usize,
    /// The sum of its tokens' log-probabilities, and that of its end, with or without a full stop.
    pub(super) sum: f32,
    /// The sum of the likeliest tokens' at the same places: what the model would rather have.
    pub(super) likeliest: f32,
}

/// How well each wording fits without anything being said, by node: what the model finds likely
/// for its length and frequency alone (contextual calibration).
pub(super) struct Priors(Vec<f32>);

impl Priors {
    /// The priors, from a walk over silence.
    pub(super) fn from_silence(trie: &Trie, fits: &[Fit]) -> Self {
        let mut priors = vec![0.0; trie.nodes.len()];
        for fit in fits {
            priors[fit.node] = fit.sum;
        }
        Self(priors)
    }

    /// The score of a wording: how much likelier the clip makes it, per token.
    pub(super) fn score(&self, trie: &Trie, node: usize, sum: f32) -> f32 {
        discounted(sum - self.0[node], &trie.nodes[node])
    }

    /// The best score that any wording from this node on can still reach: no token makes it likelier.
    fn best_beyond(&self, trie: &Trie, node: usize, sum: f32) -> f32 {
        let here = &trie.nodes[node];
        let own = if here.candidates.is_empty() { f32::NEG_INFINITY } else { self.score(trie, node, sum) };
        here.children.iter().map(|&child| self.best_beyond(trie, child, sum)).fold(own, f32::max)
    }
}

/// Σ / n^α, with the end counted as a token.
#[expect(clippy::cast_precision_loss, reason = "a few dozen tokens")]
pub(super) fn discounted(sum: f32, node: &Node) -> f32 {
    sum / ((node.depth + 1) as f32).powf(LENGTH_EXPONENT)
}

/// The log-probability that one of several things happens which exclude each other.
fn either(log_probabilities: &[f32]) -> f32 {
    let highest = log_probabilities.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    highest + log_probabilities.iter().map(|one| (one - highest).exp()).sum::<f32>().ln()
}

/// A walk. What cannot come near the best wording any more is left out, if priors are given.
pub(super) struct Walk<'a> {
    pub(super) model: &'a mut dyn TokenModel,
    pub(super) trie: &'a Trie,
    /// The position of the root's token.
    pub(super) position: usize,
    /// The priors, and how far behind the best a score may be to matter.
    pub(super) pruning: Option<(&'a Priors, f32)>,
    pub(super) cancelled: &'a dyn Fn() -> bool,
}

impl Walk<'_> {
    /// How well the wordings fit; nothing if cancelled.
    pub(super) fn fits(mut self) -> Result<Option<Vec<Fit>>, RecogniserError> {
        let mut fits = Vec::new();
        let mut best = f32::NEG_INFINITY;
        let start = Fit { node: ROOT, sum: 0.0, likeliest: 0.0 };
        Ok(self.visit(start, &mut fits, &mut best)?.then_some(fits))
    }

    fn visit(&mut self, so_far: Fit, fits: &mut Vec<Fit>, best: &mut f32) -> Result<bool, RecogniserError> {
        if (self.cancelled)() {
            return Ok(false);
        }
        let trie = self.trie;
        let node = &trie.nodes[so_far.node];
        let mut wanted: Vec<Token> = node.children.iter().map(|&child| trie.nodes[child].token).collect();
        wanted.extend(self.model.ends());
        let outlook = self.model.next(node.token, self.position + node.depth, &wanted)?;
        let likeliest = so_far.likeliest + outlook.likeliest;
        if !node.candidates.is_empty() {
            let sum = so_far.sum + either(&outlook.wanted[node.children.len()..]);
            fits.push(Fit { node: so_far.node, sum, likeliest });
            if let Some((priors, _)) = self.pruning {
                *best = best.max(priors.score(trie, so_far.node, sum));
            }
        }
        for next in self.branches(node, &outlook, Fit { likeliest, ..so_far }) {
            if let Some((priors, window)) = self.pruning
                && priors.best_beyond(trie, next.node, next.sum) < *best - window
            {
                continue;
            }
            if !self.visit(next, fits, best)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The ways on from a node, the likeliest first.
    fn branches(&self, node: &Node, outlook: &Outlook, so_far: Fit) -> Vec<Fit> {
        let ways = node.children.iter().zip(&outlook.wanted);
        let mut ways: Vec<Fit> = ways.map(|(&node, next)| Fit { node, sum: so_far.sum + next, ..so_far }).collect();
        ways.sort_by(|one, other| other.sum.total_cmp(&one.sum));
        if self.pruning.is_some() {
            let enough = ways.first().map_or(f32::INFINITY, |way| way.sum - FURTHEST);
            ways.retain(|way| way.sum >= enough);
            if so_far.node == ROOT {
                ways.truncate(MOST_BRANCHES);
            }
        }
        ways
    }
}
