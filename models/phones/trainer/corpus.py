"""Clips on disk: log mel features, frame labels and pronunciations, read through the page cache by every process."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .features import BANDS

UNLABELLED = 255


@dataclass
class Clip:
    """A clip while a corpus is made: features (frames by bands), a token per frame, its possible token lists."""

    mel: np.ndarray
    labels: np.ndarray
    pronunciations: list[list[int]]
    language: str
    text: str
    speaker: str
    source: str


@dataclass
class Corpus:
    """Clips for training. `labels` are frame tokens or `UNLABELLED`."""

    mel: np.ndarray
    labels: np.ndarray
    starts: np.ndarray
    clips: list[dict]

    def __len__(self) -> int:
        return len(self.clips)

    def features(self, index: int) -> np.ndarray:
        """Log mel energies of a clip, frames by bands."""
        return self.mel[self.starts[index] : self.starts[index + 1]].astype(np.float32)

    def frame_labels(self, index: int) -> np.ndarray:
        """A token for every frame of a clip."""
        return self.labels[self.starts[index] : self.starts[index + 1]]

    def pronunciations(self, index: int) -> list[list[int]]:
        """The token lists that the clip's text may sound as."""
        return self.clips[index]["pronunciations"]

    def frames(self, index: int) -> int:
        """The length of a clip."""
        return int(self.starts[index + 1] - self.starts[index])


def write_corpus(clips: list[Clip], folder: Path) -> None:
    """Writes clips as a corpus folder."""
    folder.mkdir(parents=True, exist_ok=True)
    np.save(folder / "mel.npy", np.concatenate([clip.mel for clip in clips]).astype(np.float16))
    np.save(folder / "labels.npy", np.concatenate([clip.labels for clip in clips]).astype(np.uint8))
    np.save(folder / "starts.npy", np.cumsum([0] + [len(clip.mel) for clip in clips]))
    fields = ("language", "text", "speaker", "source", "pronunciations")
    lines = (json.dumps({name: getattr(clip, name) for name in fields}, ensure_ascii=False) for clip in clips)
    (folder / "clips.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def read_corpus(folders: list[Path]) -> Corpus:
    """Reads corpus folders as one corpus."""
    mel = np.concatenate([np.load(folder / "mel.npy", mmap_mode="r") for folder in folders])
    assert mel.shape[1] == BANDS, f"a corpus in {folders} has other features"
    labels = np.concatenate([np.load(folder / "labels.npy") for folder in folders])
    lengths = np.concatenate([np.diff(np.load(folder / "starts.npy")) for folder in folders])
    clips = [
        json.loads(line)
        for folder in folders
        for line in (folder / "clips.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    return Corpus(mel, labels, np.concatenate([[0], np.cumsum(lengths)]), clips)
