"""Phoneme ids as PyPI's piper-tts makes them, and how far ours equal them.

usage:
  piper_ids.py reference FOLDER   writes what piper-tts says to FOLDER/<language>.json (needs piper-tts 1.7.0)
  piper_ids.py compare FOLDER     prints a table; reads our ids from stdin, as the example piper_ids writes them

Together:
  cargo run -p speech-native --example piper_ids | python tests/parity/piper_ids.py compare tests/parity/piper_ids

The voice is the stand-in with the espeak-ng voice exchanged: ids depend on the description alone, never on the weights.
Arabic is written twice: as Piper does it, with its model that adds vowel signs (ar), and without (ar-plain).
"""

import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
VOICE = HERE.parent.parent / "models" / "stand-in-voice" / "stand-in.onnx"
# Language and the espeak-ng voice that Piper's voices for it name.
LANGUAGES = {"ar": "ar", "en": "en-us", "es": "es", "fr": "fr", "hi": "hi", "pt": "pt-br", "sw": "sw", "tr": "tr"}


def sentences(language: str) -> list[str]:
    return (HERE / "sentences" / f"{language}.txt").read_text(encoding="utf-8").splitlines()


def reference(folder: Path) -> None:
    from importlib.metadata import version

    from piper import PiperVoice

    folder.mkdir(parents=True, exist_ok=True)
    voice = PiperVoice.load(VOICE)

    def write(name: str, language: str) -> None:
        voice.config.espeak_voice = LANGUAGES[language]
        rows = [
            {"text": text, "ids": [voice.phonemes_to_ids(phonemes) for phonemes in voice.phonemize(text)]}
            for text in sentences(language)
        ]
        lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
        header = json.dumps({"piper-tts": version("piper-tts"), "espeak_voice": LANGUAGES[language]})[:-1]
        (folder / f"{name}.json").write_text(f'{header}, "sentences": [\n{lines}\n]}}\n', encoding="utf-8")

    for language in LANGUAGES:
        write(language, language)
    voice.use_tashkeel = False
    write("ar-plain", "ar")


def spelled(ids: list[list[int]], names: dict[int, str]) -> str:
    """Ids as phonemes again, sentences apart by a bar, for people to read."""
    return " | ".join("".join(names.get(number, f"<{number}>") for number in each if number > 2) for each in ids)


def compare(folder: Path) -> None:
    description = json.loads(Path(f"{VOICE}.json").read_text(encoding="utf-8"))
    names = {numbers[0]: name for name, numbers in description["phoneme_id_map"].items()}
    ours = json.load(sys.stdin)
    differences = []
    print("| language | sentences | equal |\n|---|---|---|")
    for name in [*LANGUAGES, "ar-plain"]:
        rows = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))["sentences"]
        mine = {row["text"]: row["ids"] for row in ours[name.removesuffix("-plain")]}
        unequal = [row for row in rows if mine[row["text"]] != row["ids"]]
        print(f"| {name} | {len(rows)} | {len(rows) - len(unequal)} |")
        for row in unequal:
            pair = (spelled(row["ids"], names), spelled(mine[row["text"]], names))
            differences.append(f"\n{name}: {row['text']}\n  piper {pair[0]}\n  ours  {pair[1]}")
    print("\n".join(differences))


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in ("reference", "compare"):
        sys.exit(__doc__)
    {"reference": reference, "compare": compare}[sys.argv[1]](Path(sys.argv[2]))
