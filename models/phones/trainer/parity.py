"""Fixtures by which the recogniser in Rust is held to this trainer: tokens of texts, features, posteriors, scores."""

import json
import random
from pathlib import Path

import numpy as np
import soundfile
from scipy.signal import resample_poly

from .espeak import Espeak
from .features import RATE, log_mel, normalised
from .folding import DATA, Folding
from .pronunciation import Pronouncer
from .recogniser import Recogniser, choose

CANDIDATES = 4
# The longest clip of the committed fixtures: 40 kB of 16-bit samples.
LONGEST_SAMPLES = 20_000
STEPS_SHOWN = 5


def write_texts(path: Path) -> None:
    """Writes the pronunciations of the texts in `data/parity_texts.json`."""
    pronouncer = Pronouncer(Espeak(), Folding.read())
    tokens = pronouncer.folding.tokens
    rows = [
        {
            "language": language,
            "text": text,
            "pronunciations": [
                [tokens[number] for number in said] for said in pronouncer.pronunciations(language, text)
            ],
        }
        for language, texts in read_texts().items()
        for text in texts
    ]
    path.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def read_texts() -> dict[str, list[str]]:
    """The texts that fixtures are made of, by language."""
    return json.loads((DATA / "parity_texts.json").read_text(encoding="utf-8"))


def write_clips(model: Path, folder: Path, count: int, seed: int) -> None:
    """Writes `count` clips of synthetic speech with all that the recogniser must find in them."""
    folder.mkdir(parents=True, exist_ok=True)
    recogniser, pronouncer = Recogniser(model), Pronouncer(Espeak(), Folding.read())
    draw, texts, rows = random.Random(seed), read_texts(), []
    while len(rows) < count:
        language = draw.choice(sorted(texts))
        if len(texts[language]) < CANDIDATES:
            continue
        candidates = draw.sample(texts[language], CANDIDATES)
        samples = say(pronouncer, language, draw.choice(candidates), draw)
        if len(samples) > LONGEST_SAMPLES:
            continue
        name = f"clip{len(rows):03}.wav"
        soundfile.write(folder / name, samples, RATE, "PCM_16")
        # What the file holds is what both sides hear.
        samples, _ = soundfile.read(folder / name, dtype="float32")
        rows.append(
            {"file": name, "language": language} | expected(recogniser, pronouncer, language, candidates, samples)
        )
    (folder / "clips.json").write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def say(pronouncer: Pronouncer, language: str, text: str, draw: random.Random) -> np.ndarray:
    """Synthetic speech at 16 kHz, with a little noise."""
    espeak = pronouncer.espeak
    espeak.choose_voice(pronouncer.voices_of(language)[0] + draw.choice(["", "+f2", "+m3", "+f4"]))
    espeak.set_manner(draw.randint(140, 200), draw.randint(20, 80), draw.randint(30, 70))
    samples = resample_poly(espeak.say(pronouncer.respell(language, text)).samples, 320, 441)
    noise = np.random.default_rng(draw.randint(0, 2**31)).standard_normal(len(samples))
    return (0.7 * samples + 0.001 * noise).astype(np.float32)


def expected(
    recogniser: Recogniser, pronouncer: Pronouncer, language: str, candidates: list[str], samples: np.ndarray
) -> dict:
    """What is heard in a clip."""
    mel = log_mel(samples)
    posteriors = recogniser.posteriors(mel)
    ctc, frame = posteriors.ctc, posteriors.frame
    said = [pronouncer.pronunciations(language, text) for text in candidates]
    owners = np.array([index for index, lists in enumerate(said) for _ in lists])
    heard = recogniser.hear(samples, [tokens for lists in said for tokens in lists])
    chosen = choose(heard, owners, np.arange(len(candidates)), recogniser.scoring)
    shown = sorted({int(step) for step in np.linspace(0, len(ctc) - 1, STEPS_SHOWN)})
    return {
        "candidates": candidates,
        "frames": len(mel),
        "mel_mean": rounded(mel.mean()),
        "normalised_mean_of_bands": rounded(normalised(mel).mean(0)),
        "steps": shown,
        "ctc": [rounded(ctc[step]) for step in shown],
        "frame": [rounded(frame[step]) for step in shown],
        "presence": rounded(heard.presence),
        "background": rounded(heard.background),
        "ctc_scores": [rounded(heard.ctc[owners == index].tolist()) for index in range(len(candidates))],
        "viterbi_scores": [rounded(heard.viterbi[owners == index].tolist()) for index in range(len(candidates))],
        "softened_scores": [rounded(heard.softened[owners == index].tolist()) for index in range(len(candidates))],
        "decision": candidates[chosen.index],
        "margin": rounded(chosen.margin),
        "above_background": rounded(chosen.above_background),
        "ctc_per_phone": rounded(chosen.ctc_per_phone),
    }


def rounded(values) -> float | list[float]:
    """Figures to a ten-thousandth."""
    return np.round(np.asarray(values, np.float64), 4).tolist()
