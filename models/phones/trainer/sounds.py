"""Sounds that are no speech, for the network to learn as silence and for the gates to be set by."""

import math

import numpy as np

from .features import RATE

# Trained on, and what the gates are set by.
KINDS = (
    "hiss", "hum", "clicks", "music", "engine", "beeps", "taps", "wind", "rain", "birds", "claps",
    "anything", "anything", "anything",
)  # fmt: skip
# Neither trained on nor tuned by: what noise gates are measured with.
KINDS_KEPT_APART = (
    "bells", "barks", "cockcrow", "siren", "crickets", "whistling", "steps", "rustling", "drums", "creaking"
)  # fmt: skip


def sound(kind: str, seconds: float, draw: np.random.Generator) -> np.ndarray:
    """Samples of a sound of one of `KINDS` or `KINDS_KEPT_APART`, peak 0.5."""
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


def rain(count: int, draw: np.random.Generator) -> np.ndarray:
    drops = at_times(count, 0.01, lambda: decaying(draw.standard_normal(160) * draw.random(), 0.002), draw)
    return coloured(count, draw.uniform(-0.5, 1), draw) + draw.uniform(0.5, 3) * drops


def sweep(seconds: float, pitches: np.ndarray, fall: float, draw: np.random.Generator) -> np.ndarray:
    """A tone with overtones that moves through `pitches`, swelling and dying away."""
    count = int(seconds * RATE)
    pitch = np.interp(np.linspace(0, 1, count), np.linspace(0, 1, len(pitches)), pitches)
    phase = 2 * math.pi * np.cumsum(pitch) / RATE + draw.uniform(0, 6.28)
    numbers = range(1, max(2, int(7_000 / pitches.max())))
    return sum(np.sin(number * phase) / number**fall for number in numbers) * np.hanning(count)


def birds(count: int, draw: np.random.Generator) -> np.ndarray:
    def call() -> np.ndarray:
        return sweep(draw.uniform(0.04, 0.25), draw.uniform(1_500, 5_000, draw.integers(2, 5)), 2.0, draw)

    return at_times(count, draw.uniform(0.1, 0.5), call, draw)


def claps(count: int, draw: np.random.Generator) -> np.ndarray:
    def clap() -> np.ndarray:
        return decaying(coloured(2_400, draw.uniform(-1, 0.5), draw), draw.uniform(0.004, 0.02))

    return at_times(count, draw.uniform(0.15, 0.6), clap, draw)


def event(draw: np.random.Generator) -> np.ndarray:
    """A short sound of any pitch, colour and course: what no list of kinds foresees."""
    seconds = float(np.exp(draw.uniform(math.log(0.02), math.log(1.2))))
    count = int(seconds * RATE)
    pitches = np.exp(draw.uniform(math.log(60), math.log(3_000)) + draw.normal(0, draw.uniform(0, 0.4), 4))
    tone = sweep(seconds, np.clip(pitches, 40, 6_000), draw.uniform(0.2, 3), draw)
    rough = coloured(count, draw.uniform(-1, 3), draw) * np.hanning(count)
    share = draw.choice([0.0, 1.0, draw.random()])
    samples = share * tone / max(tone.std(), 1e-6) + (1 - share) * rough
    beat = 1 + draw.random() * np.sin(2 * math.pi * draw.uniform(2, 60) * np.arange(count) / RATE)
    return decaying(samples * beat, seconds * draw.uniform(0.1, 3)) * draw.uniform(0.2, 1)


def anything(count: int, draw: np.random.Generator) -> np.ndarray:
    events = at_times(count, draw.uniform(0.05, 0.6), lambda: event(draw), draw)
    return events + coloured(count, draw.uniform(0, 2), draw) * draw.choice([0.01, 0.1, 0.5])


def bells(count: int, draw: np.random.Generator) -> np.ndarray:
    pitch, parts = draw.uniform(250, 1_200), np.array([0.56, 0.92, 1.19, 1.71, 2.0, 2.74, 3.0, 3.76])

    def stroke() -> np.ndarray:
        time = np.arange(int(draw.uniform(0.4, 1.5) * RATE)) / RATE
        return sum(
            np.sin(2 * math.pi * pitch * part * time) * np.exp(-time * part * draw.uniform(2, 6)) for part in parts
        )

    return at_times(count, draw.uniform(0.3, 0.8), stroke, draw)


def barks(count: int, draw: np.random.Generator) -> np.ndarray:
    pitch = draw.uniform(200, 600)

    def bark() -> np.ndarray:
        voiced = sweep(draw.uniform(0.08, 0.2), pitch * np.array([0.8, 1.3, 0.7]), 0.6, draw)
        return voiced + 0.4 * coloured(len(voiced), 1.0, draw) * np.hanning(len(voiced))

    return at_times(count, draw.uniform(0.25, 0.6), bark, draw)


def cockcrow(count: int, draw: np.random.Generator) -> np.ndarray:
    pitch = draw.uniform(450, 800)

    def crow() -> np.ndarray:
        notes = [(0.15, [0.8, 1.0]), (0.15, [1.0, 1.1]), (0.5, [1.1, 1.5, 1.4, 0.8])]
        return np.concatenate([sweep(length, pitch * np.array(shape), 0.8, draw) for length, shape in notes])

    return at_times(count, draw.uniform(0.4, 1.0), crow, draw)


def siren(count: int, draw: np.random.Generator) -> np.ndarray:
    turns, (low, high) = int(draw.integers(2, 8)), (draw.uniform(300, 700), draw.uniform(800, 1_600))
    pitches = np.where(np.arange(turns) % 2, high, low)
    wail = np.resize(sweep(count / RATE, pitches, draw.uniform(1, 2), draw), count)
    return wail + 0.01 * coloured(count, 1, draw)


def crickets(count: int, draw: np.random.Generator) -> np.ndarray:
    time, pitch = np.arange(count) / RATE, draw.uniform(2_500, 5_500)
    pulses = np.maximum(0, np.sin(2 * math.pi * draw.uniform(15, 40) * time)) ** 2
    return np.sin(2 * math.pi * pitch * time) * pulses * (np.sin(2 * math.pi * draw.uniform(0.5, 3) * time) > -0.3)


def whistling(count: int, draw: np.random.Generator) -> np.ndarray:
    def tune() -> np.ndarray:
        return sweep(draw.uniform(0.2, 0.7), draw.uniform(700, 2_200, draw.integers(2, 4)), 4.0, draw)

    return at_times(count, draw.uniform(0.2, 0.5), tune, draw) + 0.02 * coloured(count, 0, draw)


def steps(count: int, draw: np.random.Generator) -> np.ndarray:
    def step() -> np.ndarray:
        thud = decaying(coloured(2_400, draw.uniform(2, 3.5), draw), 0.03)
        return thud + 0.3 * np.roll(decaying(coloured(2_400, 0.5, draw), 0.02), 640)

    return at_times(count, draw.uniform(0.3, 0.6), step, draw)


def rustling(count: int, draw: np.random.Generator) -> np.ndarray:
    knots = max(4, count // 800)
    swell = np.interp(np.arange(count), np.linspace(0, count, knots), draw.random(knots) ** 3)
    return coloured(count, draw.uniform(-1, 0.5), draw) * swell


def drums(count: int, draw: np.random.Generator) -> np.ndarray:
    def beat() -> np.ndarray:
        pitch = draw.uniform(60, 260)
        tone = sweep(0.25, pitch * np.array([1.5, 1.0, 0.9]), 3.0, draw)
        return decaying(tone + 0.3 * coloured(len(tone), 1, draw), draw.uniform(0.03, 0.12))

    return at_times(count, draw.uniform(0.12, 0.4), beat, draw)


def creaking(count: int, draw: np.random.Generator) -> np.ndarray:
    def creak() -> np.ndarray:
        return sweep(draw.uniform(0.2, 0.9), draw.uniform(80, 500, draw.integers(2, 5)), 0.4, draw)

    return at_times(count, draw.uniform(0.3, 0.9), creak, draw)


MAKERS = {
    "hiss": hiss, "hum": hum, "clicks": clicks, "music": music, "engine": engine, "beeps": beeps, "taps": taps,
    "wind": wind, "rain": rain, "birds": birds, "claps": claps, "anything": anything, "bells": bells, "barks": barks,
    "cockcrow": cockcrow, "siren": siren, "crickets": crickets, "whistling": whistling, "steps": steps,
    "rustling": rustling, "drums": drums, "creaking": creaking,
}  # fmt: skip
