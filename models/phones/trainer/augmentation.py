"""Other speakers, tempos, microphones, rooms and noises, made in the domain of log mel energies: cheap enough to be
drawn anew for every clip of every batch."""

import math

import numpy as np
from scipy.signal import lfilter

from .features import BANDS, normalised
from .folding import SILENCE

LONGEST_FRAMES = 640
BAND = np.arange(BANDS)
# The log energy of digital silence that surrounds a clip before noise is added.
STILLNESS = -24.0


class Augmenter:
    """Draws a changed copy of a clip. `strength` scales all changes; 1 is the strongest that was tried."""

    def __init__(self, draw: np.random.Generator, strength: float = 0.75):
        self.draw, self.strength = draw, strength

    def __call__(self, mel: np.ndarray, labels: np.ndarray, other: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Normalised features and labels of a changed copy; `other` is speech to put behind it."""
        mel, labels = self.another_tempo(mel, labels)
        mel = self.another_tract(mel)
        mel = self.another_microphone(mel)
        before, after = self.draw.integers(2, 35), self.draw.integers(2, 40)
        mel = np.pad(mel, ((before, after), (0, 0)), constant_values=STILLNESS)
        labels = np.pad(labels, (before, after), constant_values=SILENCE)
        energy = self.with_noise(self.in_a_room(np.exp(np.clip(mel, -30, 12))), other)
        features = normalised(self.narrowed(np.log(energy + 1e-10)))
        return self.masked(features), labels

    def chance(self, probability: float) -> bool:
        """Whether something of this probability happens."""
        return self.draw.random() < probability

    def another_tempo(self, mel: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Faster or slower on the whole, and here and there."""
        frames = len(mel)
        knots = max(2, frames // 20 + 1)
        speed = np.exp(self.draw.normal(0, 0.22 * self.strength, knots))
        tempo = math.exp(self.draw.uniform(-0.28, 0.33) * self.strength)
        length = int(min(max(12, frames * tempo), LONGEST_FRAMES))
        position = np.cumsum(np.interp(np.linspace(0, knots - 1, length), np.arange(knots), speed))
        position = (position - position[0]) / (position[-1] - position[0]) * (frames - 1)
        return interpolated(mel, position), labels[np.round(position).astype(int)]

    def another_tract(self, mel: np.ndarray) -> np.ndarray:
        """Formants shifted, blurred or sharpened."""
        stretch = math.exp(self.draw.normal(0, 0.07 * self.strength))
        shift = self.draw.normal(0, 0.8 * self.strength)
        position = np.clip(BAND * stretch + shift + self.curve(BANDS, 0.4 * self.strength), 0, BANDS - 1)
        mel = interpolated(mel.T, position).T
        if self.chance(0.5):
            blur = self.draw.uniform(0, 0.5)
            padded = np.pad(mel, ((0, 0), (1, 1)), "edge")
            mel = (1 - blur) * mel + blur / 2 * (padded[:, :-2] + padded[:, 2:])
        mean = mel.mean(0)
        return mean + (mel - mean) * self.draw.uniform(0.75, 1.2)

    def another_microphone(self, mel: np.ndarray) -> np.ndarray:
        """Another response over frequency, and a gain that drifts."""
        response = self.curve(BANDS, 0.8 * self.strength) + self.draw.normal() * self.strength * (BAND / BANDS - 0.5)
        return (mel + response + self.curve(len(mel), 0.35 * self.strength)[:, None]).astype(np.float32)

    def in_a_room(self, energy: np.ndarray) -> np.ndarray:
        """With the exponential tail of a room's echo."""
        if not self.chance(0.5 * self.strength):
            return energy
        decay = 10 ** (-6 * 0.01 / self.draw.uniform(0.1, 0.7))
        tail = lfilter([0, decay], [1, -decay], energy, axis=0)
        return energy + self.draw.uniform(0.05, 0.5) * (1 - decay) * 3 * tail

    def with_noise(self, energy: np.ndarray, other: np.ndarray) -> np.ndarray:
        """With coloured noise, and at times with someone else's speech behind it."""
        level = np.percentile(energy.sum(1), 90) / BANDS
        ratio = self.draw.uniform(3, 45) if self.chance(0.7 * self.strength) else self.draw.uniform(25, 60)
        energy = energy + level * 10 ** (-ratio / 10) * self.noise(len(energy))
        if self.chance(0.15 * self.strength):
            behind = np.exp(np.resize(other, energy.shape))
            behind = np.roll(behind, self.draw.integers(len(energy)), 0)
            loudness = np.percentile(behind.sum(1), 90) / BANDS
            energy = energy + behind * (level / loudness) * 10 ** (-self.draw.uniform(6, 25) / 10)
        return energy

    def noise(self, frames: int) -> np.ndarray:
        """Coloured noise of mean energy 1, at times of changing loudness."""
        tilt = self.draw.normal() * 1.5 * (BAND / BANDS - 0.5) - self.draw.uniform(0, 2) * BAND / BANDS
        colour = np.exp(self.curve(BANDS, 1.2) + tilt)
        energy = colour / colour.mean() * self.draw.gamma(2.0, 0.5, (frames, BANDS))
        return energy * np.exp(self.curve(frames, 0.8))[:, None] if self.chance(0.3) else energy

    def narrowed(self, mel: np.ndarray) -> np.ndarray:
        """Without the highest bands, as over a telephone, or with weak low ones."""
        if self.chance(0.3 * self.strength):
            first = self.draw.integers(26, 34)
            mel[:, first:] = np.minimum(mel[:, first:], mel.max() - self.draw.uniform(8, 14))
        if self.chance(0.25 * self.strength):
            count = self.draw.integers(1, 5)
            mel[:, :count] -= np.linspace(self.draw.uniform(2, 6), 0, count)
        return mel

    def masked(self, features: np.ndarray) -> np.ndarray:
        """With a band or a moment missing."""
        if self.chance(0.5):
            width = self.draw.integers(1, 7)
            first = self.draw.integers(0, BANDS - width)
            features[:, first : first + width] = 0
        if self.chance(0.4):
            width = self.draw.integers(2, 8)
            first = self.draw.integers(0, max(1, len(features) - width))
            features[first : first + width] = features.min() * self.draw.random()
        return features

    def curve(self, count: int, amount: float) -> np.ndarray:
        """A smooth random curve."""
        along = np.linspace(0, 1, count)
        parts = (
            self.draw.normal() * amount / wave * np.cos(math.pi * wave * along + self.draw.uniform(0, 2 * math.pi))
            for wave in range(1, 5)
        )
        return sum(parts, np.zeros(count))


def interpolated(rows: np.ndarray, position: np.ndarray) -> np.ndarray:
    """Rows at fractional positions."""
    low = np.floor(position).astype(int)
    high = np.minimum(low + 1, len(rows) - 1)
    weight = (position - low)[:, None].astype(np.float32)
    return rows[low] * (1 - weight) + rows[high] * weight
