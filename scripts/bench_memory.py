"""Memory of one lesson of many turns: `sauti learn`, typed answers, a sound file as speaker.

usage: bench_memory.py [--turns N] [--program PATH]

The member answers by number and now and then with a command, one key at each of their turns, and goes on
from lesson to lesson and round again. What the process holds is read from /proc at turn 50 and after every
50 turns, while it waits for the next key. Linux only.
"""

import argparse
import itertools
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FIRST = 50
EVERY = 50
GOAL_KIB = 2 * 1024
# Right and wrong answers, hints, repeats. A prompt that has only one choice takes the others as not understood.
KEYS = ["1", "1", "2", "1", "help", "1", "3", "1", "again", "2", "1"]
PROMPT = b"> "
# A member who says no to the next lesson ends the session.
ASKED_TO_GO_ON = b" No\n"


class Lesson:
    """A lesson under way, whose member types."""

    def __init__(self, program, folder):
        self.process = subprocess.Popen(
            [program, "--home", folder / "home", "learn", "--language", "en", "--member", "A",
             "--microphone", "none", "--speaker", folder / "lesson.wav"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)

    def wait_for_turn(self):
        """Reads until the member is asked: a prompt at the start of a line, with nothing after it.
        Returns the end of what was shown."""
        shown = b"\n"
        while not shown.endswith(b"\n" + PROMPT):
            piece = self.process.stdout.read(65536)
            if not piece:
                sys.exit(f"the lesson ended early, with exit code {self.process.wait()}")
            shown = (shown + piece)[-4096:]
        return shown

    def answer(self, key):
        self.process.stdin.write(key.encode() + b"\n")

    def memory(self):
        """What the process holds, in KiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        fields = dict(line.split(":", 1) for line in status.splitlines() if line.endswith(" kB"))
        return {name: int(fields[name].split()[0]) for name in ("VmRSS", "RssAnon", "VmHWM")}

    def end(self):
        self.process.stdin.close()
        while self.process.stdout.read(65536):
            pass
        return self.process.wait()


def measure(program, folder, turns):
    """The memory after 50 turns, 100, and so on."""
    lesson = Lesson(program, folder)
    readings = {}
    keys = itertools.cycle(KEYS)
    print(f"{'turn':>5} {'RSS':>9} {'of it anonymous':>16} {'highest RSS':>12}   (KiB)")
    for turn in range(turns + 1):
        shown = lesson.wait_for_turn()
        if turn >= FIRST and (turn - FIRST) % EVERY == 0:
            memory = lesson.memory()
            readings[turn] = memory
            print(f"{turn:>5} {memory['VmRSS']:>9} {memory['RssAnon']:>16} {memory['VmHWM']:>12}", flush=True)
        key = next(keys)
        lesson.answer("1" if ASKED_TO_GO_ON in shown else key)
    if code := lesson.end():
        sys.exit(f"the lesson ended with exit code {code}")
    return readings


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--turns", type=int, default=500)
    parser.add_argument("--program", type=Path, default=ROOT / "target/release/sauti")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        readings = measure(arguments.program, Path(folder), arguments.turns)
    first, last = min(readings), max(readings)
    for name, what in (("VmRSS", "RSS"), ("RssAnon", "anonymous")):
        growth = readings[last][name] - readings[first][name]
        verdict = "PASS" if growth <= GOAL_KIB else "over goal"
        print(f"{what}: growth from turn {first} to {last}: {growth} KiB (goal: at most {GOAL_KIB})  {verdict}")


if __name__ == "__main__":
    main()
