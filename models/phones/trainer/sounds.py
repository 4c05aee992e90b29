"""Sounds that are no speech, for the network to learn as silence and for the gates to be set by."""

import math

import numpy as np

from .features import RATE

KINDS = ("hiss", "hum", "clicks", "music", "engine", "beeps", "taps", "wind")


def sound(kind: str, seconds: float, draw: np.random.Generator) -> np.ndarray:
    """Samples of a sound of one of `KINDS`, peak 0.5."""
    count = int(seconds * RATE)
    samples = MAKERS[kind](count, draw) + 0.003 * draw.standard_normal(count)
    return (0.5 * samples / np.abs(samples).max()).astype(np.float32)


def coloured(count: int, slope: float, draw: np.random.Generator) -> np.ndarray:
    """Noise whose spectrum falls by `slope` times 3 dB an octave."""
    spectrum = np.fft.rfft(draw.standard_normal(count))
    frequencies = np.maximum(np.fft.rfftfreq(count, 1 / RATE), 20)
    samples = np.fft.irfft(spectrum * frequencies ** (-slope / 2), count)
    return samples / samples.std()


def hiss(count: int, draw: np.random.Generator) -> np.ndarray:
    return coloured(count, draw.uniform(-1, 2), draw)


def wind(count: int, draw: np.random.Generator) -> np.ndarray:
    swell = np.interp(np.arange(count), np.linspace(0, count, 8), draw.uniform(0.05, 1, 8))
    return coloured(count, draw.uniform(1.5, 3), draw) * swell


def harmonics(count: int, pitch: float, fall: float, draw: np.random.Generator) -> np.ndarray:
    """A steady tone with its overtones, each weaker by the power `fall` of its number."""
    time = np.arange(count) / RATE
    numbers = range(1, max(2, int(4_000 / pitch)))
    return sum(np.sin(2 * math.pi * pitch * n * time + draw.uniform(0, 6.28)) / n**fall for n in numbers)


def hum(count: int, draw: np.random.Generator) -> np.ndarray:
    return harmonics(count, draw.choice([50.0, 60.0, 100.0, 120.0]), draw.uniform(0.8, 2), draw)


def engine(count: int, draw: np.random.Generator) -> np.ndarray:
    beat = 1 + 0.5 * np.sin(2 * math.pi * draw.uniform(3, 20) * np.arange(count) / RATE)
    return (harmonics(count, draw.uniform(30, 150), 1.0, draw) + coloured(count, 1.5, draw)) * beat


def at_times(count: int, every: float, make, draw: np.random.Generator) -> np.ndarray:
    """Pieces of sound strewn over time, one `every` so many seconds on average."""
    samples = np.zeros(count)
    at = draw.exponential(every)
    while at * RATE < count:
        piece = make()[: count - int(at * RATE)]
        samples[int(at * RATE) : int(at * RATE) + len(piece)] += piece
        at += draw.exponential(every) + 0.02
    return samples


def decaying(samples: np.ndarray, seconds: float) -> np.ndarray:
    """The samples dying away, to a third in `seconds`."""
    return samples * np.exp(-np.arange(len(samples)) / (seconds * RATE))


def clicks(count: int, draw: np.random.Generator) -> np.ndarray:
    return at_times(count, draw.uniform(0.05, 0.5), lambda: decaying(draw.standard_normal(400), 0.003), draw)


def taps(count: int, draw: np.random.Generator) -> np.ndarray:
    def tap() -> np.ndarray:
        return decaying(coloured(3200, draw.uniform(0, 3), draw), draw.uniform(0.01, 0.06))

    return at_times(count, draw.uniform(0.1, 0.6), tap, draw)


def music(count: int, draw: np.random.Generator) -> np.ndarray:
    scale = 110 * 2 ** (np.array([0, 2, 4, 5, 7, 9, 11, 12, 14, 16, 19, 24]) / 12) * draw.uniform(0.8, 1.6)

    def note() -> np.ndarray:
        length = int(draw.uniform(0.15, 0.9) * RATE)
        return decaying(harmonics(length, draw.choice(scale), draw.uniform(1, 2.5), draw), draw.uniform(0.1, 0.8))

    return at_times(count, draw.uniform(0.05, 0.25), note, draw)


def beeps(count: int, draw: np.random.Generator) -> np.ndarray:
    pitch = draw.uniform(300, 3000)

    def beep() -> np.ndarray:
        return np.sin(2 * math.pi * pitch * np.arange(int(draw.uniform(0.05, 0.4) * RATE)) / RATE)

    return at_times(count, draw.uniform(0.2, 0.6), beep, draw)


MAKERS = {
    "hiss": hiss, "hum": hum, "clicks": clicks, "music": music,
    "engine": engine, "beeps": beeps, "taps": taps, "wind": wind,
}  # fmt: skip
