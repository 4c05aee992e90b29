"""How well an utterance fits a pronunciation, as the recogniser scores it."""

from dataclasses import dataclass

import numpy as np

from .alignment import IMPOSSIBLE
from .folding import SILENCE


@dataclass(frozen=True)
class Scoring:
    """The constants of a score; `phones.json` carries them."""

    prior_weight: float = 0.6
    floor: float = -1.5
    bonus_per_phone: float = 6.0


def emissions(frame: np.ndarray, priors: np.ndarray, scoring: Scoring) -> np.ndarray:
    """Scaled likelihoods of the frame head (clips, if several, by steps by tokens), floored below each step's best."""
    scaled = frame - scoring.prior_weight * priors
    return np.maximum(scaled, scaled.max(-1, keepdims=True) + scoring.floor)


def ctc_scores(posteriors: np.ndarray, pronunciations: list[list[int]]) -> np.ndarray:
    """The log probability of each pronunciation by CTC's forward recursion, all at once."""
    longest = max(map(len, pronunciations))
    states = np.full((len(pronunciations), 2 * longest + 1), SILENCE)
    for index, tokens in enumerate(pronunciations):
        states[index, 1 : 2 * len(tokens) : 2] = tokens
    skips = np.zeros(states.shape, bool)
    skips[:, 3::2] = states[:, 3::2] != states[:, 1:-2:2]
    alpha = np.full(states.shape, IMPOSSIBLE)
    alpha[:, :2] = posteriors[0][states[:, :2]]
    for row in posteriors[1:]:
        stepped = np.pad(alpha, ((0, 0), (1, 0)), constant_values=IMPOSSIBLE)[:, :-1]
        skipped = np.where(skips, np.pad(alpha, ((0, 0), (2, 0)), constant_values=IMPOSSIBLE)[:, :-2], IMPOSSIBLE)
        alpha = np.logaddexp(np.logaddexp(alpha, stepped), skipped) + row[states]
    rows = np.arange(len(pronunciations))
    last = 2 * np.array(list(map(len, pronunciations)))
    return np.logaddexp(alpha[rows, last], alpha[rows, last - 1])


def viterbi_scores(scaled: np.ndarray, pronunciations: list[list[int]]) -> np.ndarray:
    """The best path of each pronunciation through `silence? tokens silence?`, all at once."""
    longest = max(map(len, pronunciations)) + 2
    states = np.full((len(pronunciations), longest), SILENCE)
    for index, tokens in enumerate(pronunciations):
        states[index, 1 : 1 + len(tokens)] = tokens
    best = np.full(states.shape, IMPOSSIBLE)
    best[:, :2] = scaled[0][states[:, :2]]
    for row in scaled[1:]:
        entered = np.pad(best, ((0, 0), (1, 0)), constant_values=IMPOSSIBLE)[:, :-1]
        best = np.maximum(best, entered) + row[states]
    rows = np.arange(len(pronunciations))
    last = np.array(list(map(len, pronunciations)))
    return np.maximum(best[rows, last], best[rows, last + 1])


def silence_score(scaled: np.ndarray) -> float:
    """The score of hearing nothing at all."""
    return float(scaled[:, SILENCE].sum())


@dataclass
class Heard:
    """The scores of all pronunciations over one utterance."""

    ctc: np.ndarray
    viterbi: np.ndarray
    lengths: np.ndarray
    silence: float
    steps: int

    def scores(self, scoring: Scoring) -> np.ndarray:
        """What candidates are ranked by."""
        return self.ctc + self.viterbi + scoring.bonus_per_phone * self.lengths


def hear(
    posteriors: tuple[np.ndarray, np.ndarray], priors: np.ndarray, pronunciations: list[list[int]], scoring: Scoring
) -> Heard:
    """Scores pronunciations over the log posteriors (CTC head, frame head; steps by tokens) of an utterance."""
    ctc, frame = posteriors
    scaled = emissions(frame, priors, scoring)
    lengths = np.array(list(map(len, pronunciations)))
    viterbi = viterbi_scores(scaled, pronunciations)
    return Heard(ctc_scores(ctc, pronunciations), viterbi, lengths, silence_score(scaled), len(scaled))
