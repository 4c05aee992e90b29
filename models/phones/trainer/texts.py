"""What synthetic speakers say: words by frequency, commands, and phrases made of them, in many languages."""

import json
import random

import wordfreq

from .folding import DATA

# Language: (voices of espeak-ng, word list of `wordfreq`, share). The languages that the app speaks count double.
LANGUAGES: dict[str, tuple[list[str], str | None, int]] = {
    "ar": (["ar"], None, 5), "en": (["en-us", "en-us", "en", "en-gb-scotland", "en-gb-x-rp", "en-029"], "en", 6),
    "es": (["es", "es-419"], "es", 4), "fr": (["fr", "fr", "fr-be"], "fr", 4), "hi": (["hi"], "hi", 5),
    "pt": (["pt-br", "pt-br", "pt"], "pt", 4), "sw": (["sw"], None, 5), "tr": (["tr"], "tr", 3),
    "bn": (["bn"], "bn", 2), "ca": (["ca"], "ca", 1), "cs": (["cs"], "cs", 1), "da": (["da"], "da", 1),
    "de": (["de"], "de", 2), "el": (["el"], "el", 1), "fa": (["fa"], "fa", 1), "fi": (["fi"], "fi", 1),
    "he": (["he"], "he", 2), "hr": (["hr"], "sh", 1), "hu": (["hu"], "hu", 2), "id": (["id"], "id", 2),
    "it": (["it"], "it", 2), "ko": (["ko"], "ko", 1), "lt": (["lt"], "lt", 1), "nb": (["nb"], "nb", 1),
    "nl": (["nl"], "nl", 2), "pl": (["pl"], "pl", 2), "ro": (["ro"], "ro", 1), "ru": (["ru"], "ru", 2),
    "sk": (["sk"], "sk", 1), "sv": (["sv"], "sv", 1), "ta": (["ta"], "ta", 1), "uk": (["uk"], "uk", 2),
    "ur": (["ur"], "ur", 2), "vi": (["vi"], "vi", 1), "zh": (["cmn"], "zh", 1),
}  # fmt: skip
WORDS_PER_LANGUAGE = 12_000
COMMAND_SHARE = 0.2

SWAHILI_ONSETS = "b ch d dh f g gh h j k l m n ny p r s sh t th v w y z mb nd ng nj mw kw bw".split()
ARABIC_LETTERS = "بتثجحخدذرزسشصضطظعغفقكلمنهوي"
FATHA, KASRA, DAMMA, SUKUN = "\u064e", "\u0650", "\u064f", "\u0652"


class Texts:
    """Draws texts of a language; the same draws give the same texts."""

    def __init__(self):
        self._commands = json.loads((DATA / "commands.json").read_text(encoding="utf-8"))
        self._words = {
            language: [word for word in wordfreq.top_n_list(words, WORDS_PER_LANGUAGE) if says_a_word(word)]
            for language, (_, words, _) in LANGUAGES.items()
            if words
        }

    def draw(self, language: str, draw: random.Random) -> str:
        """A command, a word, or a phrase of up to five words."""
        if language in self._commands and draw.random() < COMMAND_SHARE:
            return draw.choice(self._commands[language])
        count = draw.choices([1, 2, 3, 4, 5], weights=[45, 25, 17, 8, 5])[0]
        return " ".join(self.word(language, draw) for _ in range(count))

    def word(self, language: str, draw: random.Random) -> str:
        """A word that is no command."""
        if language == "sw":
            return swahili_like(draw)
        if language == "ar":
            return arabic_like(draw)
        return draw.choice(self._words[language])


def says_a_word(word: str) -> bool:
    """Whether a listed word is one that a voice reads as a word (no figures, no overlong ones)."""
    return len(word) <= 12 and not any(letter.isdigit() for letter in word) and any(map(str.isalpha, word))


def swahili_like(draw: random.Random) -> str:
    """An invented word of open syllables: there is no free word list with the right readings."""
    onsets = (
        draw.choice(SWAHILI_ONSETS) if draw.random() > 0.1 else "" for _ in range(draw.choice([1, 2, 2, 3, 3, 4]))
    )
    return "".join(onset + draw.choice("aaeiioou") for onset in onsets)


def arabic_like(draw: random.Random) -> str:
    """An invented word with all its vowel signs, which listed words lack."""
    word = draw.choice(["", "", "", "أَ"])
    for _ in range(draw.choice([1, 2, 2, 2, 3])):
        vowel = draw.choice([FATHA, FATHA, KASRA, DAMMA])
        lengthener = {FATHA: "ا", KASRA: "ي", DAMMA: "و"}[vowel] if draw.random() < 0.33 else ""
        closing = draw.choice(ARABIC_LETTERS) + SUKUN if draw.random() < 0.3 else ""
        word += draw.choice(ARABIC_LETTERS) + vowel + lengthener + closing
    return word
