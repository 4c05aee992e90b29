"""The exported recogniser, run in Python: what evaluation, calibration and the fixtures for Rust are made with."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime

from .features import log_mel, normalised
from .scoring import Heard, Scoring, hear


class Recogniser:
    """`phones.onnx` and `phones.json` of a folder."""

    def __init__(self, folder: Path, threads: int = 1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self._session = onnxruntime.InferenceSession(folder / "phones.onnx", options)
        self.description = json.loads((folder / "phones.json").read_text(encoding="utf-8"))
        self.priors = np.array(self.description["log_priors"], np.float32)
        self.scoring = Scoring(**self.description["scoring"])

    def posteriors(self, mel: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Log posteriors of the CTC and the frame head, steps by tokens, of log mel energies."""
        heads = self._session.run(["ctc", "frame"], {"mel": normalised(mel).T[None]})
        return heads[0][0].T, heads[1][0].T

    def hear(self, samples: np.ndarray, pronunciations: list[list[int]]) -> Heard:
        """Scores pronunciations over an utterance of 16 kHz."""
        return hear(self.posteriors(log_mel(samples)), self.priors, pronunciations, self.scoring)


@dataclass
class Choice:
    """The best candidate of a list, and what the gates look at."""

    index: int
    score: float
    margin: float
    above_silence_per_phone: float
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
        above_silence_per_phone=float((heard.viterbi[first] - heard.silence) / heard.lengths[first]),
        ctc_per_phone=float(heard.ctc[first] / heard.lengths[first]),
    )
