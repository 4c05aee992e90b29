"""The command line of the trainer: `train.sh` runs it in its environment."""

import argparse
import json
import math
from pathlib import Path

from .calibration import refusals
from .evaluation import measure, read_utterances, table_of
from .parity import write_clips, write_texts
from .pipeline import NOISES, Run, train
from .recogniser import Recogniser
from .training import Plan

MODEL = Path(__file__).resolve().parent.parent
SHARED = MODEL.parent.parent.parent / "shared"
CLIPS_PER_PART = 14_000
SMALL_SECONDS, SMALL_CHANNELS, SMALL_CLIPS = 60, 64, 1_000


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
    {"train": run_training, "measure": run_measuring, "parity": run_parity}[arguments.command](arguments)


def add_train(commands) -> None:
    """The arguments of training."""
    command = commands.add_parser("train", help="make the corpora, train, export, set the gates, print figures")
    command.add_argument("--minutes", type=float, default=120, help="of processor time, both processes together")
    command.add_argument("--within", type=float, default=math.inf, help="end within so many minutes by the clock")
    command.add_argument("--parts", type=int, default=1, help="synthetic corpora, each of four hours")
    command.add_argument("--seed", type=int, default=1)
    command.add_argument("--out", type=Path, default=MODEL, help="the folder of phones.onnx and phones.json")
    command.add_argument("--scratch", type=Path, default=Path("/tmp/phones"), help="corpora and the checkpoint")
    command.add_argument("--recordings", type=Path, default=SHARED / "speech-train", help="real speech, if there")
    command.add_argument("--small", action="store_true", help="under three minutes, on synthetic speech alone")


def run_training(arguments: argparse.Namespace) -> None:
    """Trains as the command line says."""
    if arguments.small:
        plan = Plan(SMALL_SECONDS, arguments.seed, within=SMALL_SECONDS, channels=SMALL_CHANNELS)
        train(Run(plan, 1, SMALL_CLIPS, None, arguments.scratch / "small", arguments.out))
    else:
        plan = Plan(60 * arguments.minutes, arguments.seed, within=60 * arguments.within)
        train(Run(plan, arguments.parts, CLIPS_PER_PART, arguments.recordings, arguments.scratch, arguments.out))


def run_measuring(arguments: argparse.Namespace) -> None:
    """Prints the figures of a model on a table of recordings."""
    recogniser = Recogniser(arguments.model)
    measured = measure(recogniser, read_utterances(arguments.table), NOISES)
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
