"""From nothing to the committed files: corpora, training, export, gates, figures."""

import json
import multiprocessing
from dataclasses import dataclass
from pathlib import Path

from .calibration import refusals, thresholds
from .cohort import cohort
from .corpus import Corpus, read_corpus
from .evaluation import KNOWN, Noises, Utterance, measure, table_of
from .export import export_description, export_network, quantise_in_place
from .presence import learn_presence
from .real_speech import prepare
from .recogniser import Recogniser
from .refinement import Refiner
from .synthesis import synthesise
from .team import Team, work_together
from .training import Plan, Trained, Trainer, read_checkpoint

NOISES = 400
# Enough clips of unseen synthetic voices to set provisional gates where there are no recordings.
UNSEEN_CLIPS, UNSEEN_SEED = 400, 1000


@dataclass
class Run:
    """One run of the trainer: by `plan`, then `refining`. `recordings` may not exist; `scratch` keeps corpora and
    the checkpoints."""

    plan: Plan
    refining: Plan
    parts: int
    clips_per_part: int
    presence_batches: int
    recordings: Path | None
    scratch: Path
    out: Path

    def synthetic_parts(self) -> list[Path]:
        """The folders of the synthetic corpora."""
        return [self.scratch / f"synthetic-{number}" for number in range(1, self.parts + 1)]

    def training(self) -> Path:
        """The folder of the real speech that is trained on."""
        return self.scratch / "training"

    def development(self) -> Path:
        """The folder of the real speech that choices are made by."""
        return self.scratch / "development"

    def checkpoint(self) -> Path:
        """The file that training goes on from."""
        return self.scratch / "checkpoint.pt"

    def refined(self) -> Path:
        """The file that refining goes on from."""
        return self.scratch / "refined.pt"

    def speech(self) -> tuple[Corpus, Corpus | None]:
        """The synthetic and the real speech to train on."""
        return read_corpus(self.synthetic_parts()), read_corpus([self.training()]) if self.has_real() else None

    def has_real(self) -> bool:
        """Whether there are recordings."""
        return self.recordings is not None and (self.recordings / "clips.tsv").exists()


def is_made(corpus: Path) -> bool:
    """Whether a corpus lies in a folder, whole: its list of clips is written last."""
    return (corpus / "clips.jsonl").exists()


def train(run: Run) -> None:
    """Makes what is missing, trains on from the checkpoint, refines, writes the model and prints its figures."""
    make_corpora(run)
    work_together(learn, run.plan.processes, run)
    refine(run)


def refine(run: Run) -> None:
    """Goes on from the checkpoint of a finished training, writes the model and prints its figures."""
    work_together(learn_further, run.refining.processes, run)
    finish(run)


def learn(team: Team, run: Run) -> None:
    """Trains, as one process of a team."""
    Trainer(run.plan, team, *run.speech(), run.checkpoint()).run()


def learn_further(team: Team, run: Run) -> None:
    """Refines, as one process of a team."""
    Refiner(run.refining, team, *run.speech(), run.checkpoint(), run.refined()).run()


def finish(run: Run) -> None:
    """Writes the model of a refined checkpoint, sets its gates and prints its figures."""
    run.out.mkdir(parents=True, exist_ok=True)
    trained = read_checkpoint(run.refined())
    quantise_in_place(trained.network)
    presence = learn_presence(trained.network, *run.speech(), run.presence_batches)
    export_network(trained.network, presence, run.out / "phones.onnx")
    export_description(run.out / "phones.json", trained.priors, cohort(), {}, figures_of(run, trained))
    calibrate(run)


def make_corpora(run: Run) -> None:
    """Makes the synthetic speech and reads the real, where they are not there yet."""
    for seed, part in enumerate(run.synthetic_parts(), start=1):
        if not is_made(part):
            print(f"making {part.name}", flush=True)
            in_its_own_process(synthesise, part, run.scratch / "espeak", run.clips_per_part, seed)
    if not run.has_real():
        print("there are no recordings: training on synthetic speech alone", flush=True)
        return
    for part in (run.training(), run.development()):
        if not is_made(part):
            print(f"reading the {part.name} recordings", flush=True)
            in_its_own_process(prepare, run.recordings, part, part.name)


def in_its_own_process(work, *arguments) -> None:
    """Runs what needs an espeak-ng of its own: a process has one, with one set of voices."""
    process = multiprocessing.get_context("spawn").Process(target=work, args=arguments)
    process.start()
    process.join()
    if process.exitcode != 0:
        raise SystemExit(f"{work.__name__} failed")


def figures_of(run: Run, trained: Trained) -> dict:
    """What `phones.json` tells of a training run."""
    return {
        "seed": run.plan.seed,
        "processor_minutes": round(trained.seconds / 60, 1),
        "steps": trained.steps,
        "hours_heard": round(trained.hours_heard, 1),
        "real_speech": run.has_real(),
        "weights": sum(parameter.numel() for parameter in trained.network.parameters()),
    }


def calibrate(run: Run) -> None:
    """Sets the gates of the exported model by people (or voices) of no training clip, and prints its figures."""
    recogniser = Recogniser(run.out)
    measured = measure(recogniser, development_utterances(run), Noises(NOISES, KNOWN))
    gates = thresholds(measured.trials())
    training = recogniser.description["training"] | {"development": refusals(measured, gates["choices"]["4"])}
    words = recogniser.description["rejection"]["cohort"]
    export_description(run.out / "phones.json", recogniser.priors, words, gates, training)
    print(json.dumps(training, indent=1))
    print(table_of(measured), flush=True)


def development_utterances(run: Run) -> list[Utterance]:
    """The development speakers' clips, or those of unseen synthetic voices where there are no recordings."""
    folder = run.development() if run.has_real() else run.scratch / "unseen"
    if not is_made(folder):
        in_its_own_process(synthesise, folder, run.scratch / "espeak-unseen", UNSEEN_CLIPS, UNSEEN_SEED, True)
    corpus = read_corpus([folder])
    fields = ("language", "text", "speaker", "source")
    return [
        Utterance(corpus.features(index), *(clip[name] for name in fields)) for index, clip in enumerate(corpus.clips)
    ]
