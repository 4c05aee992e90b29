"""Recordings of real people (a folder with `clips.tsv`) as a corpus."""

import csv
import json
from pathlib import Path

import numpy as np
import soundfile

from .corpus import UNLABELLED, Clip, write_corpus
from .espeak import Espeak
from .features import RATE, log_mel
from .folding import DATA, Folding
from .pronunciation import Pronouncer

LONGEST_SECONDS = 6.0
FEWEST_FRAMES_PER_TOKEN = 3


def prepare(recordings: Path, folder: Path, part: str) -> None:
    """Writes the `training` or the `development` part of a folder of recordings as a corpus."""
    development = set(json.loads((DATA / "development_speakers.json").read_text(encoding="utf-8"))["speakers"])
    unheard = unheard_words()
    pronouncer = Pronouncer(Espeak(), Folding.read())
    clips = []
    for row in read_table(recordings / "clips.tsv"):
        held_back = row["speaker"] in development
        if held_back != (part == "development") or float(row["seconds"]) > LONGEST_SECONDS:
            continue
        if part == "training" and is_unheard(row["language"], row["text"], unheard):
            continue
        clip = read_clip(recordings / row["path"], row, pronouncer)
        if clip:
            clips.append(clip)
    write_corpus(clips, folder)


def read_table(path: Path) -> list[dict[str, str]]:
    """The rows of a table of recordings."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def read_clip(path: Path, row: dict[str, str], pronouncer: Pronouncer) -> Clip | None:
    """A recording with its pronunciations; nothing where no voice speaks its language or it is too short for them."""
    pronunciations = pronouncer.pronunciations(row["language"], row["text"])
    if not pronunciations:
        return None
    mel = log_mel(read_samples(path))
    possible = [tokens for tokens in pronunciations if len(mel) >= FEWEST_FRAMES_PER_TOKEN * (len(tokens) + 2)]
    if not possible:
        return None
    labels = np.full(len(mel), UNLABELLED, np.uint8)
    return Clip(mel, labels, possible, row["language"], row["text"], row["speaker"], row["source"])


def read_samples(path: Path) -> np.ndarray:
    """The samples of a recording of 16 kHz, in [-1, 1]."""
    samples, rate = soundfile.read(path, dtype="float32")
    if rate != RATE:
        raise ValueError(f"{path} has {rate} samples a second instead of {RATE}")
    return samples if samples.ndim == 1 else samples.mean(1)


def unheard_words() -> dict[str, list[str]]:
    """The words of each language that training never hears from people."""
    return json.loads((DATA / "unheard_words.json").read_text(encoding="utf-8"))["words"]


def is_unheard(language: str, text: str, unheard: dict[str, list[str]]) -> bool:
    """Whether the text has one of the words that are left out."""
    return not set(text.casefold().split()).isdisjoint(unheard.get(language, []))
