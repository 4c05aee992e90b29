"""Batches of changed clips, made by a process of their own while the network learns from the last ones."""

import multiprocessing
import os
from collections import defaultdict
from dataclasses import dataclass

import numpy as np

from .augmentation import Augmenter
from .corpus import UNLABELLED, Corpus
from .features import BANDS, log_mel
from .folding import SILENCE
from .network import STRIDE
from .sounds import KINDS, sound

IGNORED = -100
SOUNDS_KEPT = 400
BATCHES_AHEAD = 6
# Clips of similar length share a batch; this many batches are drawn at a time to sort.
BATCHES_SORTED = 8


@dataclass
class Mixture:
    """How many clips a batch of one process has, how many of them are real speech, and how many no speech at all."""

    size: int = 26
    real: int = 13
    sounds: float = 1.5
    # How strongly clips are changed, and how many other texts each is held against.
    strength: float = 0.75
    others: int = 0


@dataclass
class Batch:
    """Features (clips, 40, frames), the steps that each clip lasts, the token lists that it may sound as, a token per
    step (`IGNORED` where it is not known), which clips are real, and token lists of other texts, which are not said."""

    features: np.ndarray
    lengths: np.ndarray
    pronunciations: list[list[list[int]]]
    steps: np.ndarray
    real: np.ndarray
    others: list[list[list[int]]]


class BatchMaker:
    """Draws batches from a synthetic and a real corpus and from sounds."""

    def __init__(self, synthetic: Corpus, real: Corpus | None, mixture: Mixture, seed: int):
        self.synthetic, self.real, self.mixture = synthetic, real, mixture
        self.draw = np.random.default_rng(seed)
        self.augment = Augmenter(self.draw, mixture.strength)
        self.real_shares = real_shares(real) if real else None
        self.neighbours = {"synthetic": neighbours(synthetic), "real": neighbours(real) if real else {}}
        self.sounds = [self._sound() for _ in range(SOUNDS_KEPT)]

    def _sound(self) -> np.ndarray:
        return log_mel(sound(self.draw.choice(KINDS), self.draw.uniform(0.6, 3.5), self.draw))

    def batches(self):
        """Batch after batch, without end."""
        while True:
            count = BATCHES_SORTED * self.mixture.size
            real = BATCHES_SORTED * self.mixture.real if self.real else 0
            sounds = round(BATCHES_SORTED * self.mixture.sounds)
            items = [
                ("synthetic", index) for index in self.draw.integers(0, len(self.synthetic), count - real - sounds)
            ]
            if self.real:
                items += [("real", index) for index in self.draw.choice(len(self.real), real, p=self.real_shares)]
            items += [("sound", index) for index in self.draw.integers(0, len(self.sounds), sounds)]
            order = np.argsort([self._length(item) * np.exp(self.draw.normal(0, 0.1)) for item in items])
            groups = [order[first : first + self.mixture.size] for first in range(0, count, self.mixture.size)]
            for group in self.draw.permutation(len(groups)):
                yield self._batch([items[index] for index in groups[group]])

    def _length(self, item: tuple[str, int]) -> int:
        kind, index = item
        if kind == "sound":
            return len(self.sounds[index])
        corpus = self.synthetic if kind == "synthetic" else self.real
        return corpus.frames(index)

    def _batch(self, items: list[tuple[str, int]]) -> Batch:
        made = [self._example(*item) for item in items]
        frames = [len(features) for features, _, _ in made]
        longest = -(-max(frames) // STRIDE) * STRIDE
        features = np.zeros((len(items), BANDS, longest), np.float32)
        steps = np.full((len(items), longest // STRIDE), IGNORED, np.int64)
        for index, (mel, labels, _) in enumerate(made):
            features[index, :, : len(mel)] = mel.T
            features[index, :, len(mel) :] = mel[-1][:, None]
            kept = labels[::STRIDE].astype(np.int64)
            steps[index, : len(kept)] = np.where(kept == UNLABELLED, IGNORED, kept)
        real = np.array([kind == "real" for kind, _ in items])
        lengths = -(-np.array(frames) // STRIDE)
        said = [pronunciations for _, _, pronunciations in made]
        return Batch(features, lengths, said, steps, real, [self._others(*item) for item in items])

    def _example(self, kind: str, index: int) -> tuple[np.ndarray, np.ndarray, list[list[int]]]:
        other = self.synthetic.features(self.draw.integers(len(self.synthetic)))
        if kind == "sound":
            mel = self.babble() if self.draw.random() < 0.4 else self.sounds[index]
            features, labels = self.augment(mel, np.full(len(mel), SILENCE, np.uint8), other[:0])
            return features, labels, [[]]
        corpus = self.synthetic if kind == "synthetic" else self.real
        features, labels = self.augment(corpus.features(index), corpus.frame_labels(index), other)
        return features, labels, corpus.pronunciations(index)

    def _others(self, kind: str, index: int) -> list[list[int]]:
        """How other texts sound, of the same language and source where there is one."""
        corpus = self.real if kind == "real" else self.synthetic
        if kind == "sound":
            beside, own = np.arange(len(corpus)), []
        else:
            clip, own = corpus.clips[index], corpus.pronunciations(index)
            beside = self.neighbours[kind][clip["language"], clip["source"]]
        drawn = (corpus.pronunciations(other)[0] for other in self.draw.choice(beside, self.mixture.others))
        return [tokens for tokens in drawn if tokens not in own]

    def babble(self) -> np.ndarray:
        """Four to nine people at once, which counts as no speech."""
        talkers = [self.synthetic.features(index) for index in self.draw.integers(0, len(self.synthetic), 9)]
        talkers = talkers[: self.draw.integers(4, 10)]
        frames = int(self.draw.integers(80, 300))
        energy = np.zeros((frames, BANDS), np.float32)
        for mel in talkers:
            power = np.exp(np.resize(mel, (frames, BANDS)))
            power = np.roll(power, self.draw.integers(frames), 0)
            energy += power / np.percentile(power.sum(1), 90) * np.exp(self.draw.normal(0, 0.4))
        return np.log(energy + 1e-10)


def real_shares(corpus: Corpus) -> np.ndarray:
    """The share of every real clip: languages weigh by the square root of their clips."""
    languages = [clip["language"] for clip in corpus.clips]
    counts = {language: languages.count(language) for language in set(languages)}
    shares = np.array([counts[language] ** -0.5 for language in languages])
    return shares / shares.sum()


def neighbours(corpus: Corpus) -> dict[tuple[str, str], np.ndarray]:
    """The clips of each language and source."""
    found = defaultdict(list)
    for index, clip in enumerate(corpus.clips):
        found[clip["language"], clip["source"]].append(index)
    return {key: np.array(indices) for key, indices in found.items()}


def start_making(maker: BatchMaker) -> tuple[multiprocessing.Queue, multiprocessing.Process]:
    """Starts a process that makes batches; it ends with its parent."""
    context = multiprocessing.get_context("fork")
    queue = context.Queue(BATCHES_AHEAD)
    process = context.Process(target=fill, args=(maker, queue), daemon=True)
    process.start()
    return queue, process


def fill(maker: BatchMaker, queue: multiprocessing.Queue) -> None:
    """Puts batches into the queue for ever."""
    os.environ["OMP_NUM_THREADS"] = "1"
    for batch in maker.batches():
        queue.put(batch)
