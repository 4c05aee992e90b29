"""How well an utterance fits a pronunciation, as the recogniser scores it."""

from dataclasses import dataclass

import numpy as np

from .alignment import IMPOSSIBLE
from .folding import SILENCE

# So many steps of 30 ms must sound as speech: 180 ms, a short word.
SPEECH_STEPS = 6


@dataclass(frozen=True)
class Scoring:
    """The constants of a score; `phones.json` carries them."""

    prior_weight: float = 0.6
    floor: float = -1.5
    bonus_per_phone: float = 6.0


@dataclass(frozen=True)
class Rejection:
    """What a candidate is held against to find out whether anything of a list was said; `phones.json` carries it.

    Log posteriors are multiplied by `softening`: by a network that is surer than it should be, one misheard phone would
    count more than all the others.
    """

    cohort: list[list[int]]
    softening: float = 0.5
    bonus_per_phone: float = 2.0


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


def softened_scores(posteriors: np.ndarray, pronunciations: list[list[int]], rejection: Rejection) -> np.ndarray:
    """As by CTC, with the evidence of every step softened and the length given back."""
    lengths = np.array(list(map(len, pronunciations)))
    return ctc_scores(rejection.softening * posteriors, pronunciations) + rejection.bonus_per_phone * lengths


@dataclass
class Posteriors:
    """What the network says of an utterance: log posteriors of the CTC and the frame head (steps by tokens), and how
    much every step sounds as speech."""

    ctc: np.ndarray
    frame: np.ndarray
    presence: np.ndarray


@dataclass
class Heard:
    """The scores of all pronunciations over one utterance; how well the cohort fits; whether anybody speaks."""

    ctc: np.ndarray
    viterbi: np.ndarray
    softened: np.ndarray
    lengths: np.ndarray
    background: float
    presence: float

    def scores(self, scoring: Scoring) -> np.ndarray:
        """What candidates are ranked by."""
        return self.ctc + self.viterbi + scoring.bonus_per_phone * self.lengths


def hear(
    posteriors: Posteriors, priors: np.ndarray, pronunciations: list[list[int]], scoring: Scoring, rejection: Rejection
) -> Heard:
    """Scores pronunciations over an utterance."""
    possible = [phones for phones in rejection.cohort if len(phones) <= len(posteriors.ctc)]
    cohort = softened_scores(posteriors.ctc, possible, rejection) if possible else np.array([IMPOSSIBLE])
    return Heard(
        ctc=ctc_scores(posteriors.ctc, pronunciations),
        viterbi=viterbi_scores(emissions(posteriors.frame, priors, scoring), pronunciations),
        softened=softened_scores(posteriors.ctc, pronunciations, rejection),
        lengths=np.array(list(map(len, pronunciations))),
        background=float(np.logaddexp.reduce(cohort)),
        presence=presence_of(posteriors.presence),
    )


def presence_of(steps: np.ndarray) -> float:
    """How much a clip sounds as speech: the mean of its best steps."""
    return float(np.sort(steps)[::-1][:SPEECH_STEPS].mean())
