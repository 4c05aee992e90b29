"""Viterbi alignment: which token was said when, by the network's own scores."""

import numpy as np

from .folding import SILENCE

IMPOSSIBLE = -1e9


def align(emissions: np.ndarray, tokens: list[int]) -> tuple[np.ndarray, float]:
    """The token of every step for `silence? tokens silence?` over `emissions` (steps by all tokens), and the score."""
    states = np.array([SILENCE, *tokens, SILENCE])
    scores = emissions[:, states]
    steps, count = scores.shape
    best = np.full(count, IMPOSSIBLE)
    best[:2] = scores[0, :2]
    moved = np.zeros((steps, count), bool)
    for step in range(1, steps):
        entered = np.concatenate([[IMPOSSIBLE], best[:-1]])
        moved[step] = entered > best
        best = np.maximum(best, entered) + scores[step]
    state = count - 1 if best[-1] > best[-2] else count - 2
    score = float(best[state])
    path = np.zeros(steps, np.int64)
    for step in range(steps - 1, -1, -1):
        path[step] = states[state]
        state -= moved[step, state]
    return path, score
