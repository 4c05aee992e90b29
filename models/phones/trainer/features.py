"""Log mel energies of sound, and their normalisation: the numbers that the recogniser computes too.

`phones.json` carries `DESCRIPTION`, so that the reader can check that both sides agree.
"""

import math
from functools import lru_cache

import numpy as np

RATE = 16_000
FRAME, HOP, FFT = 400, 160, 512
BANDS, LOWEST, HIGHEST = 40, 60.0, 7_600.0
ENERGY_FLOOR = 1e-10
# Natural logarithms: 13 is 56 dB below the loudest cell, 5 is 22 dB below the loudest frames.
RANGE_BELOW_PEAK, LOUD_WITHIN, LOUD_PERCENTILE, SCALE = 13.0, 5.0, 98.0, 2.5

DESCRIPTION = {
    "sample_rate": RATE, "frame": FRAME, "hop": HOP, "fft": FFT, "window": "hann, periodic",
    "bands": BANDS, "lowest_hz": LOWEST, "highest_hz": HIGHEST, "mel": "htk, triangles of peak 1",
    "energy_floor": ENERGY_FLOOR, "range_below_peak": RANGE_BELOW_PEAK, "loud_within": LOUD_WITHIN,
    "loud_percentile": LOUD_PERCENTILE, "scale": SCALE,
}  # fmt: skip


def log_mel(samples: np.ndarray, rate: float = RATE) -> np.ndarray:
    """Natural logarithms of mel energies, frames by bands, of samples in [-1, 1].

    At another `rate` than 16 kHz the frames last as long and the bands lie at the same Hz, with a longer transform:
    so synthetic speech needs no resampling, and a rate that is told wrongly shifts pitch, formants and tempo.
    """
    frame, fft = round(FRAME * rate / RATE), FFT if rate <= RATE * 1.25 else 2 * FFT
    hop = HOP * rate / RATE
    if len(samples) < frame:
        return np.zeros((0, BANDS), np.float32)
    starts = np.round(np.arange(int((len(samples) - frame) / hop) + 1) * hop).astype(np.int64)
    frames = np.lib.stride_tricks.sliding_window_view(samples, frame)[starts]
    spectrum = np.fft.rfft(frames * hann(frame), fft)
    power = (spectrum.real**2 + spectrum.imag**2).astype(np.float32)
    return np.log(power @ mel_filters(fft, round(rate, 3)).T + ENERGY_FLOOR).astype(np.float32)


def normalised(mel: np.ndarray) -> np.ndarray:
    """The features as the network takes them: the same whatever the gain, the microphone's tilt levelled."""
    loudness = mel.mean(1)
    loud = loudness > np.percentile(loudness, LOUD_PERCENTILE) - LOUD_WITHIN
    floored = np.maximum(mel, mel.max() - RANGE_BELOW_PEAK)
    return ((floored - floored[loud].mean(0)) / SCALE).astype(np.float32)


@lru_cache
def hann(length: int) -> np.ndarray:
    """The periodic Hann window."""
    return (0.5 - 0.5 * np.cos(2 * math.pi * np.arange(length) / length)).astype(np.float32)


@lru_cache(maxsize=256)
def mel_filters(fft: int, rate: float) -> np.ndarray:
    """Triangular filters of peak 1, evenly spaced on HTK's mel scale, bands by bins."""
    edges = np.linspace(htk_mel(LOWEST), htk_mel(HIGHEST), BANDS + 2)
    hertz = 700 * (10 ** (edges / 2595) - 1)
    bins = np.arange(fft // 2 + 1) * rate / fft
    low, centre, high = hertz[:-2, None], hertz[1:-1, None], hertz[2:, None]
    rising, falling = (bins - low) / (centre - low), (high - bins) / (high - centre)
    return np.maximum(0, np.minimum(rising, falling)).astype(np.float32)


def htk_mel(hertz: float) -> float:
    """HTK's mel scale."""
    return 2595 * math.log10(1 + hertz / 700)
