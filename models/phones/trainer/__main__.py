"""The command line of the trainer: `train.sh` runs it in its environment."""

import argparse
import json
import math
from pathlib import Path

from .calibration import refusals
from .evaluation import KEPT_APART, Noises, measure, read_utterances, table_of
from .parity import write_clips, write_texts
from .pipeline import NOISES, Run, refine, train
from .recogniser import Recogniser
from .presence import BATCHES
from .training import Plan

MODEL = Path(__file__).resolve().parent.parent
SHARED = MODEL.parent.parent.parent / "shared"
CLIPS_PER_PART = 14_000
SMALL_SECONDS, SMALL_REFINING_SECONDS, SMALL_CHANNELS, SMALL_CLIPS, SMALL_BATCHES = 45, 15, 64, 1_000, 40
# The share of the time in which what was said is held against what was not.
REFINING_SHARE, REFINING_RATE = 0.35, 8e-4


def main() -> None:
    """Reads the command line and does what it says."""
    parser = argparse.ArgumentParser(prog="train.sh", description="Trains and measures the phone recogniser.")
    commands = parser.add_subparsers(dest="command", required=True)
    add_train(commands)
    measuring = commands.add_parser("measure", help="print the figures of a model on a table of recordings")
    measuring.add_argument("--model", type=Path, default=MODEL)
    measuring.add_argument("--table", type=Path, default=SHARED / "speech" / "clips.tsv")
    parity = commands.add_parser("parity", help="write the fixtures that the recogniser in Rust is held to")
    parity.add_argument("--model", type=Path, default=MODEL)
    parity.add_argument("--out", type=Path, default=MODEL / "parity")
    parity.add_argument("--count", type=int, default=12)
    parity.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    runs = {"train": run_training, "refine": run_refining, "measure": run_measuring, "parity": run_parity}
    runs[arguments.command](arguments)


def add_train(commands) -> None:
    """The arguments of training, and of refining a network that was trained."""
    for name, about in (("train", "make the corpora, train, refine, export, set the gates, print figures"),
                        ("refine", "the same from a training that is done")):  # fmt: skip
        command = commands.add_parser(name, help=about)
        command.add_argument("--minutes", type=float, default=120, help="of processor time, all processes together")
        command.add_argument("--within", type=float, default=math.inf, help="end within so many minutes by the clock")
        command.add_argument("--parts", type=int, default=1, help="synthetic corpora, each of four hours")
        command.add_argument("--processes", type=int, default=2, help="that train together")
        command.add_argument("--seed", type=int, default=1)
        command.add_argument("--out", type=Path, default=MODEL, help="the folder of phones.onnx and phones.json")
        command.add_argument("--scratch", type=Path, default=Path("/tmp/phones"), help="corpora and checkpoints")
        command.add_argument("--recordings", type=Path, default=SHARED / "speech-train", help="real speech, if there")
        command.add_argument("--small", action="store_true", help="under three minutes, on synthetic speech alone")


def run_training(arguments: argparse.Namespace) -> None:
    """Trains and refines as the command line says."""
    train(run_of(arguments, REFINING_SHARE))


def run_refining(arguments: argparse.Namespace) -> None:
    """Refines as the command line says."""
    refine(run_of(arguments, 1.0))


def run_of(arguments: argparse.Namespace, refining: float) -> Run:
    """The run that the command line asks for, of which refining takes this share of the time."""
    seed, processes = arguments.seed, arguments.processes
    if arguments.small:
        plan = Plan(SMALL_SECONDS, seed, within=SMALL_SECONDS, channels=SMALL_CHANNELS, processes=processes)
        seconds = SMALL_REFINING_SECONDS
        further = Plan(seconds, seed, within=seconds, channels=SMALL_CHANNELS, rate=REFINING_RATE, processes=processes)
        return Run(plan, further, 1, SMALL_CLIPS, SMALL_BATCHES, None, arguments.scratch / "small", arguments.out)
    seconds, within = 60 * arguments.minutes, 60 * arguments.within
    plan = Plan(seconds * (1 - refining), seed, within * (1 - refining), processes=processes)
    further = Plan(seconds * refining, seed, within * refining, rate=REFINING_RATE, processes=processes)
    clips, recordings = CLIPS_PER_PART, arguments.recordings
    return Run(plan, further, arguments.parts, clips, BATCHES, recordings, arguments.scratch, arguments.out)


def run_measuring(arguments: argparse.Namespace) -> None:
    """Prints the figures of a model on a table of recordings."""
    recogniser = Recogniser(arguments.model)
    measured = measure(recogniser, read_utterances(arguments.table), Noises(NOISES, KEPT_APART))
    print(table_of(measured))
    gates = recogniser.description["thresholds"]["choices"]
    print(json.dumps(refusals(measured, gates["4"]), indent=1))


def run_parity(arguments: argparse.Namespace) -> None:
    """Writes fixtures."""
    arguments.out.mkdir(parents=True, exist_ok=True)
    write_texts(arguments.out / "texts.json")
    write_clips(arguments.model, arguments.out, arguments.count, arguments.seed)


if __name__ == "__main__":
    main()
