"""How often people are heard rightly among a few choices, and how often what should be refused is let through."""

import math
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from .espeak import Espeak
from .features import log_mel
from .folding import Folding
from .pronunciation import Pronouncer
from .real_speech import is_unheard, read_samples, read_table, unheard_words
from .recogniser import Choice, Recogniser, choose
from .sounds import KINDS, KINDS_KEPT_APART, sound

CHOICES = (2, 4, 10)
DRAWS_PER_CLIP = 20
FEWEST_WORDS = 5
NOISE_SEED = 1000
# Babble counts as so many kinds.
BABBLE_SHARE = 2


@dataclass
class Utterance:
    """A recording of a text, as log mel energies."""

    mel: np.ndarray
    language: str
    text: str
    speaker: str
    source: str


@dataclass
class Vocabulary:
    """The texts of a set and how each may sound; texts that sound the same are never offered together."""

    texts: list[str]
    pronunciations: list[list[list[int]]]
    owners: np.ndarray = field(init=False)

    def __post_init__(self):
        self.owners = np.array([index for index, lists in enumerate(self.pronunciations) for _ in lists])

    def others(self, index: int) -> np.ndarray:
        """The texts that can be told from a text."""
        own = {tuple(tokens) for tokens in self.pronunciations[index]}
        sounds = [{tuple(tokens) for tokens in lists} for lists in self.pronunciations]
        return np.array([other for other in range(len(self.texts)) if other != index and not own & sounds[other]], int)


@dataclass
class Trial:
    """One utterance against one list of choices. `offered` says whether what was said is in the list."""

    choices: int
    offered: bool
    right: bool
    choice: Choice
    unheard: bool
    speaker: str


def read_utterances(table: Path) -> list[Utterance]:
    """The recordings of a table (`clips.tsv`)."""
    fields = ("language", "text", "speaker", "source")
    return [
        Utterance(log_mel(read_samples(table.parent / row["path"])), *(row[name] for name in fields))
        for row in read_table(table)
    ]


@dataclass
class Noises:
    """How many sounds that are no speech are tried, and of which kinds."""

    count: int
    kinds: tuple[str, ...]


# Kinds that gates are set by, and kinds that nothing was trained on or set by.
KNOWN, KEPT_APART = tuple(dict.fromkeys(KINDS)), KINDS_KEPT_APART


def sets_of(utterances: list[Utterance]) -> dict[tuple[str, str], list[Utterance]]:
    """The recordings by language and source."""
    sets = defaultdict(list)
    for utterance in utterances:
        sets[utterance.language, utterance.source].append(utterance)
    return dict(sorted(sets.items()))


def vocabulary_of(utterances: list[Utterance], pronouncer: Pronouncer) -> Vocabulary:
    """The texts of a set that can be pronounced."""
    language = utterances[0].language
    said = {text: pronouncer.pronunciations(language, text) for text in sorted({each.text for each in utterances})}
    return Vocabulary([text for text in said if said[text]], [lists for lists in said.values() if lists])


def trials_of(
    recogniser: Recogniser, utterances: list[Utterance], vocabulary: Vocabulary, seed: int = 0
) -> list[Trial]:
    """Every utterance of a set against random lists, with and without what was said in them."""
    draw, unheard, trials = np.random.default_rng(seed), unheard_words(), []
    flat = [tokens for lists in vocabulary.pronunciations for tokens in lists]
    for utterance in utterances:
        if utterance.text not in vocabulary.texts:
            continue
        said = vocabulary.texts.index(utterance.text)
        others = vocabulary.others(said)
        heard = recogniser.hear_mel(utterance.mel, flat)
        new = is_unheard(utterance.language, utterance.text, unheard)
        for count in CHOICES:
            if len(others) < count:
                continue
            for _ in range(DRAWS_PER_CLIP):
                drawn = draw.choice(others, count, replace=False)
                for offered, candidates in ((True, np.append(drawn[1:], said)), (False, drawn)):
                    choice = choose(heard, vocabulary.owners, candidates, recogniser.scoring)
                    right = offered and choice.index == said
                    trials.append(Trial(count, offered, right, choice, new, utterance.speaker))
    return trials


def noise_trials(
    recogniser: Recogniser, vocabularies: list[Vocabulary], noises: Noises, people: list[np.ndarray]
) -> list[Trial]:
    """Sounds that are no speech, and babble of six of the `people` (log mel energies), each against four words of each
    of the vocabularies in turn."""
    draw, trials = np.random.default_rng(NOISE_SEED), []
    kinds = (*noises.kinds, *["babble"] * BABBLE_SHARE)
    for index in range(noises.count):
        kind, vocabulary = kinds[index % len(kinds)], vocabularies[index % len(vocabularies)]
        babble = kind == "babble"
        mel = babble_of(people, draw) if babble else log_mel(sound(kind, draw.uniform(0.7, 3), draw))
        heard = recogniser.hear_mel(mel, [tokens for lists in vocabulary.pronunciations for tokens in lists])
        candidates = draw.choice(len(vocabulary.texts), 4, replace=False)
        choice = choose(heard, vocabulary.owners, candidates, recogniser.scoring)
        trials.append(Trial(4, False, False, choice, False, kind))
    return trials


def babble_of(people: list[np.ndarray], draw: np.random.Generator) -> np.ndarray:
    """Six people at once, as log mel energies."""
    frames = int(draw.integers(80, 250))
    energy = np.zeros((frames, people[0].shape[1]))
    for index in draw.integers(0, len(people), 6):
        power = np.exp(np.resize(people[index], (frames, people[0].shape[1])))
        energy += np.roll(power, draw.integers(frames), 0) / np.percentile(power.sum(1), 90)
    return np.log(energy + 1e-10)


def wilson(right: float, count: int) -> tuple[float, float]:
    """The 95 % interval of a share of `count` independent trials (Wilson 1927)."""
    z, share = 1.96, right
    centre = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z / (1 + z * z / count) * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return centre - half, centre + half


def accuracy(trials: list[Trial], count: int, unheard: bool | None = None) -> tuple[float, int]:
    """The share of right choices among `count`, and the number of utterances that it rests on."""
    chosen = [
        trial.right for trial in trials if trial.offered and trial.choices == count and unheard in (None, trial.unheard)
    ]
    return (float(np.mean(chosen)) if chosen else float("nan")), len(chosen) // DRAWS_PER_CLIP


def accepted_at(trials: list[Trial], statistic: str, false_rejection: float, count: int = 4) -> float:
    """The share of words outside the list that pass a gate which refuses this share of right choices."""
    right = [getattr(trial.choice, statistic) for trial in trials if trial.right and trial.choices == count]
    other = [getattr(trial.choice, statistic) for trial in trials if not trial.offered and trial.choices == count]
    return float(np.mean(np.array(other) > np.quantile(right, false_rejection))) if right and other else float("nan")


@dataclass
class Measured:
    """The trials of all sets of recordings, by the first columns of their rows, and noises against one set's words."""

    sets: dict[str, list[Trial]]
    noises: list[Trial]

    def trials(self) -> list[Trial]:
        """The trials of all sets."""
        return [trial for trials in self.sets.values() for trial in trials]


def measure(recogniser: Recogniser, utterances: list[Utterance], noises: Noises) -> Measured:
    """Every set of recordings with at least `FEWEST_WORDS` words against random lists, and noises."""
    pronouncer = Pronouncer(Espeak(), Folding.read())
    sets, vocabularies = {}, []
    for (language, source), members in sets_of(utterances).items():
        vocabulary = vocabulary_of(members, pronouncer)
        if len(vocabulary.texts) < FEWEST_WORDS:
            continue
        vocabularies.append(vocabulary)
        people = len({each.speaker for each in members})
        row = f"{language} {source} | {people} | {len(members)} | {len(vocabulary.texts)}"
        sets[row] = trials_of(recogniser, members, vocabulary)
    people = [utterance.mel for utterance in utterances]
    return Measured(sets, noise_trials(recogniser, vocabularies, noises, people))


def table_of(measured: Measured) -> str:
    """The figures of every set as a table in Markdown."""
    lines = [
        "| language, source | people | clips | words | of 2 | of 4 | of 10 | of 4, unheard | others |",
        "|---|---|---|---|---|---|---|---|---|",
        *(f"| {row} | {figures(trials)}" for row, trials in measured.sets.items()),
        f"| all | | | | {figures(measured.trials())}",
    ]
    return "\n".join(lines)


def figures(trials: list[Trial]) -> str:
    """The columns of a table that are measured."""
    columns = [with_interval(*accuracy(trials, count)) for count in CHOICES]
    columns.append(with_interval(*accuracy(trials, 4, unheard=True)))
    columns.append(f"{100 * accepted_at(trials, 'above_background', 0.05):.0f}")
    return " | ".join(columns) + " |"


def with_interval(share: float, count: int) -> str:
    """Per cent with its 95 % interval, taking every clip as one trial."""
    if not count:
        return "–"
    low, high = wilson(share, count)
    return f"{100 * share:.1f} ({100 * low:.0f}–{100 * high:.0f})"
