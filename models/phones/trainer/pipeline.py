"""From nothing to the committed files: corpora, training, export, gates, figures."""

import json
import multiprocessing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .calibration import passed, thresholds
from .corpus import Corpus, read_corpus
from .espeak import Espeak
from .evaluation import Trial, Utterance, noise_trials, sets_of, table_of, trials_of, vocabulary_of
from .export import export_description, export_network, quantise_in_place
from .folding import Folding
from .network import PhoneNetwork
from .pronunciation import Pronouncer
from .real_speech import prepare
from .recogniser import Recogniser
from .synthesis import synthesise
from .training import Plan, Trainer

NOISES = 400
# Enough clips of unseen synthetic voices to set provisional gates where there are no recordings.
UNSEEN_CLIPS, UNSEEN_SEED = 400, 1000


@dataclass
class Run:
    """One run of the trainer. `recordings` may not exist; `scratch` keeps corpora and the checkpoint."""

    plan: Plan
    parts: int
    clips_per_part: int
    recordings: Path | None
    scratch: Path
    out: Path


def train(run: Run) -> None:
    """Makes what is missing, trains on from the checkpoint, writes the model and prints its figures."""
    synthetic, real = synthetic_corpus(run), real_corpus(run)
    tokens = len(Folding.read().tokens)
    trainer = Trainer(run.plan, tokens, synthetic, real, run.scratch / "checkpoint.pt")
    network = trainer.run()
    run.out.mkdir(parents=True, exist_ok=True)
    export(run.out, network, trainer.priors, figures_of(trainer))
    calibrate(run)


def synthetic_corpus(run: Run) -> Corpus:
    """The synthetic speech, made where it is not there yet."""
    parts = [run.scratch / f"synthetic-{number}" for number in range(1, run.parts + 1)]
    for seed, part in enumerate(parts, start=1):
        if not (part / "clips.jsonl").exists():
            print(f"making {part.name}", flush=True)
            in_its_own_process(synthesise, part, run.scratch / "espeak", run.clips_per_part, seed)
    return read_corpus(parts)


def real_corpus(run: Run) -> Corpus | None:
    """The real speech, prepared where it is not yet; nothing, said aloud, where there are no recordings."""
    if run.recordings is None or not (run.recordings / "clips.tsv").exists():
        print("there are no recordings: training on synthetic speech alone", flush=True)
        return None
    for part in ("training", "development"):
        if not (run.scratch / part / "clips.jsonl").exists():
            print(f"reading the {part} recordings", flush=True)
            in_its_own_process(prepare, run.recordings, run.scratch / part, part)
    return read_corpus([run.scratch / "training"])


def in_its_own_process(work, *arguments) -> None:
    """Runs what needs an espeak-ng of its own: a process has one, with one set of voices."""
    process = multiprocessing.get_context("spawn").Process(target=work, args=arguments)
    process.start()
    process.join()
    if process.exitcode != 0:
        raise SystemExit(f"{work.__name__} failed")


def figures_of(trainer: Trainer) -> dict:
    """What `phones.json` tells of a training run."""
    return {
        "seed": trainer.plan.seed,
        "processor_minutes": round(trainer.spent / 60, 1),
        "steps": trainer.step,
        "hours_heard": round(trainer.heard / 3600, 1),
        "synthetic_clips": len(trainer.synthetic),
        "real_clips": len(trainer.real) if trainer.real else 0,
        "weights": sum(parameter.numel() for parameter in trainer.network.parameters()),
    }


def export(out: Path, network: PhoneNetwork, priors: np.ndarray, training: dict) -> None:
    """Writes the network and its description, without gates yet."""
    quantise_in_place(network)
    export_network(network, out / "phones.onnx")
    export_description(out / "phones.json", priors, {}, training)


def calibrate(run: Run) -> None:
    """Sets the gates of the exported model by people (or voices) of no training clip, and prints its figures."""
    recogniser = Recogniser(run.out)
    utterances = development_utterances(run)
    pronouncer = Pronouncer(Espeak(), Folding.read())
    trials: list[Trial] = []
    vocabulary = None
    for members in sets_of(utterances).values():
        vocabulary = vocabulary_of(members, pronouncer)
        trials += trials_of(recogniser, members, vocabulary)
    gates = thresholds(trials)
    people = [utterance.mel for utterance in utterances]
    noises = noise_trials(recogniser, vocabulary, NOISES, UNSEEN_SEED, people)
    gate = gates["choices"]["4"]
    others = [trial for trial in trials if not trial.offered and trial.choices == 4]
    training = recogniser.description["training"] | {
        "development": {
            "noises_accepted": share(passed(trial, gate) for trial in noises),
            "other_words_accepted": share(passed(trial, gate) for trial in others),
            "right_choices_accepted": share(passed(t, gate) for t in trials if t.right and t.choices == 4),
        }
    }
    export_description(run.out / "phones.json", recogniser.priors, gates, training)
    print(json.dumps(training, indent=1))
    print(table_of(recogniser, utterances), flush=True)


def share(answers) -> float:
    """The share of yes among answers."""
    return round(float(np.mean(list(answers))), 4)


def development_utterances(run: Run) -> list[Utterance]:
    """The development speakers' clips, or those of unseen synthetic voices where there are no recordings."""
    folder = run.scratch / "development"
    if not (folder / "clips.jsonl").exists():
        folder = run.scratch / "unseen"
        in_its_own_process(synthesise, folder, run.scratch / "espeak-unseen", UNSEEN_CLIPS, UNSEEN_SEED, True)
    corpus = read_corpus([folder])
    fields = ("language", "text", "speaker", "source")
    return [
        Utterance(corpus.features(index), *(clip[name] for name in fields)) for index, clip in enumerate(corpus.clips)
    ]
