"""From the start of a process to its first sample in the speaker's file, against the peers' programs.

usage: bench_cold_start.py [--runs N] [--program PATH]

Every program writes a WAV file in the place of a speaker, and the file is watched until it holds more than its
header. The programs take turns within one run, after warm-ups; the time until the process has ended is taken too.
Needs espeak-ng, and piper-tts in the Python that runs this script (left out where it is absent).
"""

import argparse
import importlib.metadata
import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VOICE = ROOT / "models/stand-in-voice/stand-in.onnx"
WARM_UPS = 2
TEXT = "Welcome"
# A WAV header has 44 bytes; some programs write a longer one.
HEADER = 80
# How often the file is looked at, in seconds: much less than any figure here.
LOOK = 0.0002
PATIENCE = 60


class Subject:
    """A program whose first sound is timed."""

    def __init__(self, name, command, file, *, ends=True, from_pipe=False):
        self.name, self.command, self.file = name, command, file
        # A lesson goes on after its first sound: it is ended by the end of its input.
        self.ends = ends
        # Raw samples on standard output have no header and no file.
        self.from_pipe = from_pipe
        self.first, self.whole = [], []

    def run(self, keep):
        self.file.unlink(missing_ok=True)
        begun = time.perf_counter()
        process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE if self.from_pipe else subprocess.DEVNULL)
        try:
            first = self.wait_for_sound(process, begun)
            if self.ends:
                process.stdin.close()
                if self.from_pipe:
                    process.stdout.read()
                process.wait(PATIENCE)
                whole = time.perf_counter() - begun
            else:
                whole = math.nan
        finally:
            process.kill()
            process.wait()
        if keep:
            self.first.append(first * 1000)
            self.whole.append(whole * 1000)

    def wait_for_sound(self, process, begun):
        if self.from_pipe:
            if not process.stdout.read(1):
                sys.exit(f"{self.name}: no sound")
            return time.perf_counter() - begun
        while time.perf_counter() - begun < PATIENCE:
            ended = process.poll() is not None
            try:
                if os.stat(self.file).st_size > HEADER:
                    return time.perf_counter() - begun
            except FileNotFoundError:
                pass
            if ended:
                break
            time.sleep(LOOK)
        sys.exit(f"{self.name}: no sound in {self.file.name}")

    def print(self):
        print(f"  {self.name:<34} first sound {spread(self.first)}", end="")
        print(f"; whole process {statistics.median(self.whole):.1f}" if self.ends else "")


def spread(values):
    values = sorted(values)
    p95 = values[math.ceil(0.95 * len(values)) - 1]
    return f"median {statistics.median(values):7.1f}, p95 {p95:7.1f}, {values[0]:.1f} to {values[-1]:.1f} ms"


def ratio(own, peer, goal):
    """The ratio of two subjects, run by run, against the goal for its median."""
    for what, mine, theirs in (("first sound", own.first, peer.first), ("whole process", own.whole, peer.whole)):
        pairs = sorted(one / other for one, other in zip(mine, theirs))
        median = statistics.median(mine) / statistics.median(theirs)
        verdict = f" (goal: at most {goal})  {'PASS' if median <= goal else 'over goal'}" if what == "first sound" else ""
        print(f"  {what}, {own.name} / {peer.name}: {median:.2f}, pair by pair {pairs[0]:.2f} to {pairs[-1]:.2f}{verdict}")


def interleave(title, subjects, runs):
    print(f"{title}: {runs} runs each, in turn, after {WARM_UPS} warm-ups", flush=True)
    for run in range(WARM_UPS + runs):
        for subject in subjects:
            subject.run(keep=run >= WARM_UPS)
    for subject in subjects:
        subject.print()


def saying(program, home, file):
    return [program, "--home", home, "say", "--language", "en", "--speaker", file, TEXT]


def against_espeak(program, folder, runs):
    home = folder / "home"
    own = Subject("sauti say", saying(program, home, folder / "own.wav"), folder / "own.wav")
    lesson = Subject("sauti learn", [program, "--home", home, "learn", "--language", "en", "--member", "A",
                                     "--microphone", "none", "--speaker", folder / "lesson.wav"],
                     folder / "lesson.wav", ends=False)
    peer = Subject("espeak-ng", ["espeak-ng", "-v", "en", "-w", folder / "peer.wav", TEXT], folder / "peer.wav")
    interleave("espeak-ng's voice", [own, peer, lesson], runs)
    ratio(own, peer, 3)
    median = statistics.median(lesson.first)
    print(f"  sauti learn: {median:.1f} ms (goal: at most 150)  {'PASS' if median <= 150 else 'over goal'}", flush=True)


def speaker_of_english(program, home):
    lines = subprocess.run([program, "--home", home, "--json", "doctor"], capture_output=True, text=True).stdout
    told = map(json.loads, lines.splitlines())
    return next((line["voice"] for line in told if line.get("language") == "en"), None)


def against_piper(program, folder, runs):
    try:
        version = importlib.metadata.version("piper-tts")
    except importlib.metadata.PackageNotFoundError:
        print("not measured: piper-tts is not installed (scripts/requirements-bench.txt)")
        return
    home = folder / "home-with-voice"
    subprocess.run([program, "--home", home, "models", "add", VOICE], check=True, stdout=subprocess.DEVNULL)
    if speaker_of_english(program, home) != "piper":
        sys.exit("the installed voice does not speak English: it would be espeak-ng that is measured")
    piper = [sys.executable, "-m", "piper", "-m", VOICE]
    own = Subject("sauti say with the voice", saying(program, home, folder / "own.wav"), folder / "own.wav")
    peers = [
        Subject("piper -f", [*piper, "-f", folder / "peer.wav", "--", TEXT], folder / "peer.wav"),
        Subject("piper --output-raw", [*piper, "--output-raw", "--", TEXT], folder / "peer.raw", from_pipe=True),
    ]
    print(f"The voice is the small stand-in of {VOICE.parent.relative_to(ROOT)}: a real one takes longer on both sides.")
    interleave(f"a Piper voice, against piper-tts {version}", [own, *peers], runs)
    for peer in peers:
        ratio(own, peer, 0.5)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--program", type=Path, default=ROOT / "target/release/sauti")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        against_espeak(arguments.program, Path(folder), arguments.runs)
        against_piper(arguments.program, Path(folder), arguments.runs)


if __name__ == "__main__":
    main()
