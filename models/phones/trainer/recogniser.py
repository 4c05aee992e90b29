"""The exported recogniser, run in Python: what evaluation, calibration and the fixtures for Rust are made with."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime

from .features import log_mel, normalised
from .scoring import Heard, Posteriors, Rejection, Scoring, hear


class Recogniser:
    """`phones.onnx` and `phones.json` of a folder."""

    def __init__(self, folder: Path, threads: int = 1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self._session = onnxruntime.InferenceSession(folder / "phones.onnx", options)
        self.description = json.loads((folder / "phones.json").read_text(encoding="utf-8"))
        self.priors = np.array(self.description["log_priors"], np.float32)
        self.scoring = Scoring(**self.description["scoring"])
        self.rejection = read_rejection(self.description)

    def posteriors(self, mel: np.ndarray) -> Posteriors:
        """What the network says of log mel energies."""
        ctc, frame, presence = self._session.run(["ctc", "frame", "presence"], {"mel": normalised(mel).T[None]})
        return Posteriors(ctc[0].T, frame[0].T, presence[0, 0])

    def hear(self, samples: np.ndarray, pronunciations: list[list[int]]) -> Heard:
        """Scores pronunciations over an utterance of 16 kHz."""
        return self.hear_mel(log_mel(samples), pronunciations)

    def hear_mel(self, mel: np.ndarray, pronunciations: list[list[int]]) -> Heard:
        """Scores pronunciations over log mel energies."""
        return hear(self.posteriors(mel), self.priors, pronunciations, self.scoring, self.rejection)


def read_rejection(description: dict) -> Rejection:
    """The cohort of a description, as numbers."""
    written, numbers = description["rejection"], {name: at for at, name in enumerate(description["tokens"])}
    cohort = [[numbers[name] for name in word.split()] for word in written["cohort"]]
    return Rejection(cohort, written["softening"], written["bonus_per_phone"])


@dataclass
class Choice:
    """The best candidate of a list, and what the gates look at."""

    index: int
    score: float
    margin: float
    presence: float
    above_background: float
    ctc_per_phone: float


def choose(heard: Heard, owners: np.ndarray, candidates: np.ndarray, scoring: Scoring) -> Choice:
    """Chooses among `candidates`; `owners` says which candidate each scored pronunciation belongs to."""
    scores = heard.scores(scoring)
    best = [int(np.flatnonzero(owners == each)[scores[owners == each].argmax()]) for each in candidates]
    order = np.argsort([-scores[each] for each in best], kind="stable")
    first = best[order[0]]
    second = scores[best[order[1]]] if len(order) > 1 else -np.inf
    return Choice(
        index=int(candidates[order[0]]),
        score=float(scores[first]),
        margin=float(scores[first] - second),
        presence=heard.presence,
        above_background=float(heard.softened[first] - heard.background),
        ctc_per_phone=float(heard.ctc[first] / heard.lengths[first]),
    )
