"""Random speakers for espeak-ng: voice variants of many vocal tracts, pitches and manners."""

import random
from pathlib import Path

TRAINING, UNSEEN = "phones-training", "phones-unseen"
# Variants of espeak-ng that no person sounds like.
UNNATURAL = {"Demonic", "whisperf", "croak", "UniRobot", "anikaRobot", "fast", "Mr serious", "announcer"}


def write_variants(data: Path, prefix: str, count: int, seed: int) -> list[str]:
    """Writes `count` variants into the espeak-ng data in the folder `data`; returns their names."""
    folder = data / "espeak-ng-data" / "voices" / "!v"
    draw = random.Random(seed)
    names = [f"{prefix}{index}" for index in range(count)]
    for name in names:
        (folder / name).write_text("\n".join(variant(name, draw)) + "\n", encoding="utf-8")
    return names


def stock_variants(data: Path) -> list[str]:
    """The variants that come with espeak-ng and sound like people."""
    folder = data / "espeak-ng-data" / "voices" / "!v"
    names = sorted(path.name for path in folder.iterdir())
    return [name for name in names if name not in UNNATURAL and not name.startswith(("phones-", "robo", "Ricis"))]


def variant(name: str, draw: random.Random) -> list[str]:
    """The lines of a variant: a man, a woman or a child by pitch and formants, and a voice of their own."""
    formants, lowest = draw.choices(
        [((86, 106), (75, 135)), ((102, 122), (130, 230)), ((118, 132), (200, 290))], weights=[45, 40, 15]
    )[0]
    scale, pitch = draw.uniform(*formants), draw.uniform(*lowest)
    lines = ["language variant", f"name {name}", f"pitch {pitch:.0f} {pitch * draw.uniform(1.15, 1.9):.0f}"]
    for formant in range(9):
        height, width = draw.uniform(65, 140), draw.uniform(75, 200)
        lines.append(f"formant {formant} {scale * draw.uniform(0.93, 1.07):.0f} {height:.0f} {width:.0f}")
    optional = [
        (0.5, lambda: f"roughness {draw.randint(0, 5)}"),
        (0.5, lambda: "breath " + numbers(draw, 8, 0, 6)),
        (0.4, lambda: f"flutter {draw.randint(0, 8)}"),
        (0.5, lambda: f"voicing {draw.randint(50, 140)}"),
        (0.6, lambda: f"consonants {draw.randint(60, 160)} {draw.randint(60, 160)}"),
        (0.4, lambda: f"tone {draw.randint(300, 900)} {draw.randint(120, 255)} {draw.randint(1200, 2500)} "
                      f"{draw.randint(80, 255)} {draw.randint(2800, 4500)} {draw.randint(40, 255)}"),
        (0.5, lambda: "stressAdd " + numbers(draw, 8, -20, 30)),
        (0.3, lambda: f"intonation {draw.randint(1, 4)}"),
        (0.25, lambda: f"klatt {draw.randint(1, 5)}"),
    ]  # fmt: skip
    return lines + [line() for chance, line in optional if draw.random() < chance]


def numbers(draw: random.Random, count: int, low: int, high: int) -> str:
    """Random whole numbers, as a line of a variant lists them."""
    return " ".join(str(draw.randint(low, high)) for _ in range(count))
