"""Words and phrases of many languages that somebody could have said instead of what is expected, as phones."""

import random

from .espeak import Espeak
from .folding import Folding
from .pronunciation import Pronouncer
from .texts import LANGUAGES, Texts

WORDS, PHRASES, SEED = 240, 60, 5
PHONES_OF_WORDS, PHONES_OF_PHRASES = range(2, 13), range(13, 29)


def cohort() -> list[str]:
    """So many different words and phrases, every language in turn, as names of tokens with blanks between them."""
    texts, pronouncer, draw = Texts(), Pronouncer(Espeak(), Folding.read()), random.Random(SEED)

    def drawn(count: int, lengths: range, most_words: int) -> list[str]:
        found: dict[str, None] = {}
        while len(found) < count:
            for language in sorted(LANGUAGES):
                words = [texts.word(language, draw) for _ in range(draw.randint(1, most_words))]
                tokens = pronounced(pronouncer, language, " ".join(words))
                if len(tokens) in lengths and len(found) < count:
                    found[" ".join(pronouncer.folding.tokens[token] for token in tokens)] = None
        return list(found)

    return drawn(WORDS, PHONES_OF_WORDS, 1) + drawn(PHRASES, PHONES_OF_PHRASES, 4)


def pronounced(pronouncer: Pronouncer, language: str, text: str) -> list[int]:
    """The commonest pronunciation of a text."""
    return next(iter(pronouncer.pronunciations(language, text)), [])
