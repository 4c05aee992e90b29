"""The pronunciations of a text: its respelling for espeak-ng, its dialect voices, its tokens."""

import json
import tomllib
import unicodedata
from pathlib import Path

from .espeak import Espeak
from .folding import DATA, Folding

LANGUAGE_TABLE = DATA.parent.parent.parent / "crates" / "language" / "languages.toml"


class Pronouncer:
    """Turns texts into tokens, several pronunciations a text."""

    def __init__(self, espeak: Espeak, folding: Folding):
        self.espeak, self.folding = espeak, folding
        languages = json.loads((DATA / "voices.json").read_text(encoding="utf-8"))
        self.voices: dict[str, list[str]] = languages["voices"]
        self.word_end_variants: dict[str, list[list[str]]] = languages["word_end_variants"]
        self._respellings = read_respellings(LANGUAGE_TABLE)
        self._speakable: dict[str, bool] = {}
        self._found: dict[tuple[str, str], list[list[int]]] = {}

    def voices_of(self, language: str) -> list[str]:
        """The voices that pronounce a language; none where espeak-ng does not speak it."""
        if language not in self._speakable:
            self._speakable[language] = all(self.espeak.choose_voice(voice) for voice in self._named(language))
        return self._named(language) if self._speakable[language] else []

    def _named(self, language: str) -> list[str]:
        return self.voices.get(language, [language])

    def respell(self, language: str, text: str) -> str:
        """The text as espeak-ng is given it (`Language::for_espeak` of the app)."""
        anywhere, word_end = self._respellings.get(language, ([], []))
        for old, new in anywhere:
            text = text.replace(old, new)
        for old, new in word_end:
            text = replace_at_word_end(text, old, new)
        return text

    def pronunciations(self, language: str, text: str) -> list[list[int]]:
        """The different token lists of a text, the first voice's first; empty ones are left out."""
        if (language, text) not in self._found:
            self._found[language, text] = self._pronounce(language, text)
        return self._found[language, text]

    def _pronounce(self, language: str, text: str) -> list[list[int]]:
        spellings = [text]
        for old, new in self.word_end_variants.get(language, []):
            spellings.append(replace_at_word_end(text, old, new))
        found: list[list[int]] = []
        for voice in self.voices_of(language):
            self.espeak.choose_voice(voice)
            for spelling in spellings:
                tokens = self.folding.fold(self.espeak.phones(self.respell(language, spelling)))
                if tokens and tokens not in found:
                    found.append(tokens)
        return found


def read_respellings(path: Path) -> dict[str, tuple[list, list]]:
    """The respellings of the app's language table: anywhere, and at the end of a word."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    entries = {entry["tag"]: entry.get("respelling", {}) for entry in table["language"]}
    return {tag: (entry.get("anywhere", []), entry.get("word_end", [])) for tag, entry in entries.items()}


def replace_at_word_end(text: str, old: str, new: str) -> str:
    """Replaces `old` where no letter, digit or combining mark follows."""
    parts = text.split(old)
    replaced = parts[0]
    for part in parts[1:]:
        goes_on = bool(part) and (part[0].isalnum() or unicodedata.category(part[0]).startswith("M"))
        replaced += (old if goes_on else new) + part
    return replaced
