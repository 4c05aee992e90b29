"""Synthetic speech with the time of every phone, as a corpus."""

import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from .corpus import Clip, write_corpus
from .espeak import Espeak, Speech, copy_data
from .features import FRAME, RATE, log_mel
from .folding import SILENCE, Folding, merged
from .pronunciation import LANGUAGE_TABLE, read_respellings, replace_at_word_end
from .texts import LANGUAGES, Texts
from .variants import TRAINING, UNSEEN, stock_variants, write_variants

RANDOM_VARIANTS, RANDOM_SHARE, CLIPS_PER_SPEAKER = 110, 0.65, 4
LOUD_ENOUGH = 0.003
LONGEST_FRAMES = 450


def synthesise(folder: Path, scratch: Path, count: int, seed: int, unseen_voices: bool = False) -> None:
    """Writes a corpus of `count` clips; `unseen_voices` are speakers that training never hears."""
    data = copy_data(scratch, {voice for voices, _, _ in LANGUAGES.values() for voice in voices})
    draw = random.Random(seed)
    prefix, variant_seed = (UNSEEN, 2) if unseen_voices else (TRAINING, 1)
    random_variants = write_variants(data, prefix, RANDOM_VARIANTS, variant_seed)
    stock = [] if unseen_voices else stock_variants(data)
    speakers = Speakers(random_variants, stock, draw)
    clips = []
    for clip in speak(Espeak(data), speakers, draw):
        clips.append(clip)
        if len(clips) == count:
            break
    write_corpus(clips, folder)


class Speakers:
    """Draws a language, a dialect and a voice variant."""

    def __init__(self, random_variants: list[str], stock: list[str], draw: random.Random):
        self._random, self._stock, self._draw = random_variants, stock, draw
        self._languages = list(LANGUAGES)
        self._shares = [share for _, _, share in LANGUAGES.values()]

    def next(self) -> tuple[str, str]:
        """A language and the name of a voice."""
        language = self._draw.choices(self._languages, self._shares)[0]
        from_random = not self._stock or self._draw.random() < RANDOM_SHARE
        variant = self._draw.choice(self._random if from_random else self._stock)
        return language, f"{self._draw.choice(LANGUAGES[language][0])}+{variant}"


def speak(espeak: Espeak, speakers: Speakers, draw: random.Random) -> Iterator[Clip]:
    """Clip after clip, without end."""
    texts, folding, respellings = Texts(), Folding.read(), read_respellings(LANGUAGE_TABLE)
    while True:
        language, voice = speakers.next()
        if not espeak.choose_voice(voice):
            raise RuntimeError(f"espeak-ng has no voice {voice}")
        anywhere, word_end = respellings.get(language, ([], []))
        for _ in range(CLIPS_PER_SPEAKER):
            text = texts.draw(language, draw)
            spelling = text
            for old, new in anywhere:
                spelling = spelling.replace(old, new)
            for old, new in word_end:
                spelling = replace_at_word_end(spelling, old, new)
            rate = draw.uniform(95, 170) if draw.random() < 0.5 else draw.uniform(130, 240)
            espeak.set_manner(round(rate), round(draw.uniform(5, 95)), round(draw.uniform(10, 95)))
            # A rate that is told wrongly makes other vocal tracts and tempos.
            clip = labelled(espeak.say(spelling), folding, told_rate=round(draw.uniform(0.86, 1.16), 2))
            if clip:
                mel, labels, tokens = clip
                yield Clip(mel, labels, [tokens], language, text, voice, "synthetic")


def labelled(speech: Speech, folding: Folding, told_rate: float) -> tuple[np.ndarray, np.ndarray, list[int]] | None:
    """Features, frame labels and tokens of speech without its silent ends; nothing where too little was said."""
    loud = np.flatnonzero(np.abs(speech.samples) > LOUD_ENOUGH)
    if len(loud) < 1500:
        return None
    first = max(0, loud[0] - 400)
    samples = speech.samples[first : loud[-1] + 600]
    times, names = boundaries(speech, first, folding)
    tokens = merged([name for name in names if name != SILENCE])
    rate = speech.rate * told_rate
    mel = log_mel(samples + 1e-4 * noise(len(samples)), rate)
    if not tokens or len(mel) > LONGEST_FRAMES or len(mel) < 4 * len(tokens):
        return None
    centres = (np.arange(len(mel)) * 0.01 + FRAME / RATE / 2) * rate
    at = np.searchsorted(times, centres, side="right") - 1
    labels = np.where(at < 0, SILENCE, np.array(names)[at])
    return mel, labels, tokens


def boundaries(speech: Speech, first: int, folding: Folding) -> tuple[np.ndarray, list[int]]:
    """When each token begins, in samples after `first`; the tokens of one phone share its time evenly."""
    times: list[float] = []
    names: list[int] = []
    for index, (start, phone) in enumerate(speech.phones):
        end = speech.phones[index + 1][0] if index + 1 < len(speech.phones) else start + 1
        tokens = folding.fold(phone) or [SILENCE]
        for part, token in enumerate(tokens):
            times.append(start - first + (end - start) * part / len(tokens))
            names.append(token)
    return np.array(times or [0.0]), names or [SILENCE]


def noise(count: int) -> np.ndarray:
    """A faint hiss, the same each time, so that digital silence has a spectrum."""
    return np.random.default_rng(count).standard_normal(count).astype(np.float32)
