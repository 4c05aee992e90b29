"""Viterbi alignment: which token was said when, by the network's own scores, for many clips at once."""

import numpy as np

from .folding import SILENCE

IMPOSSIBLE = -1e9


def align(emissions: np.ndarray, steps: np.ndarray, pronunciations: list[list[int]]) -> tuple[np.ndarray, np.ndarray]:
    """The token of every step for `silence? tokens silence?`, and the score of that path, clip by clip.

    `emissions` are scores (clips, steps, tokens) of which the first `steps` of each clip count.
    """
    rows = np.arange(len(pronunciations))
    last = np.array([len(tokens) for tokens in pronunciations])
    states = np.full((len(rows), last.max() + 2), SILENCE)
    for row, tokens in enumerate(pronunciations):
        states[row, 1 : 1 + len(tokens)] = tokens
    scores = emissions[rows[:, None, None], np.arange(emissions.shape[1])[None, :, None], states[:, None, :]]
    best = np.full(states.shape, IMPOSSIBLE)
    best[:, :2] = scores[:, 0, :2]
    entered = np.full(states.shape, IMPOSSIBLE)
    moved = np.zeros(scores.shape, bool)
    for step in range(1, scores.shape[1]):
        entered[:, 1:] = best[:, :-1]
        moved[:, step] = entered > best
        going_on = (step < steps)[:, None]
        best = np.where(going_on, np.maximum(best, entered) + scores[:, step], best)
    ended_silent = best[rows, last + 1] > best[rows, last]
    state = np.where(ended_silent, last + 1, last)
    return trace(states, moved, steps, state), best[rows, state]


def trace(states: np.ndarray, moved: np.ndarray, steps: np.ndarray, state: np.ndarray) -> np.ndarray:
    """The path back from the last state of each clip; silence after its end."""
    rows = np.arange(len(states))
    path = np.full(moved.shape[:2], SILENCE)
    for step in range(moved.shape[1] - 1, -1, -1):
        said = step < steps
        path[said, step] = states[rows[said], state[said]]
        state = np.where(said, state - moved[rows, step, state], state)
    return path
