"""The tokens of the network and how IPA becomes them; `data/folding.toml` holds the table."""

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"
SILENCE = 0
LANGUAGE_SWITCH = re.compile(r"\([^)]*\)")


@dataclass
class Folding:
    """The tokens, and which of them every IPA string becomes (by their numbers)."""

    tokens: list[str]
    table: dict[str, list[int]]

    @classmethod
    def read(cls, path: Path = DATA / "folding.toml") -> "Folding":
        """Reads the table; every token but silence stands for itself."""
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        number = {token: index for index, token in enumerate(data["tokens"])}
        table = {decomposed(token): [index] for token, index in number.items() if index != SILENCE}
        for ipa, tokens in data["fold"].items():
            table[decomposed(ipa)] = [number[token] for token in tokens.split()]
        return cls(data["tokens"], table)

    def fold(self, ipa: str) -> list[int]:
        """The tokens of an IPA string; equal neighbours are one."""
        text = decomposed(LANGUAGE_SWITCH.sub("", ipa))
        longest = max(len(key) for key in self.table)
        tokens: list[int] = []
        at = 0
        while at < len(text):
            for length in range(min(longest, len(text) - at), 0, -1):
                found = self.table.get(text[at : at + length])
                if found:
                    tokens += found
                    at += length
                    break
            else:
                at += 1
        return merged(tokens)

    def exported(self) -> dict[str, str | list[str]]:
        """The table as `phones.json` holds it: a token, or a list of tokens."""
        names = {ipa: [self.tokens[index] for index in tokens] for ipa, tokens in self.table.items()}
        return {ipa: tokens[0] if len(tokens) == 1 else tokens for ipa, tokens in sorted(names.items())}


def decomposed(text: str) -> str:
    """The text in Unicode's normal form D."""
    return unicodedata.normalize("NFD", text)


def merged(tokens: list[int]) -> list[int]:
    """The tokens with equal neighbours as one."""
    return [token for index, token in enumerate(tokens) if index == 0 or token != tokens[index - 1]]
