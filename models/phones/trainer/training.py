"""Training: framewise cross-entropy and CTC on synthetic and real speech, with real speech aligned by the network."""

import math
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn

from .alignment import IMPOSSIBLE, align
from .batches import IGNORED, Batch, BatchMaker, Mixture, start_making
from .corpus import Corpus
from .folding import SILENCE, Folding
from .network import STRIDE, PhoneNetwork
from .scoring import Scoring, emissions
from .team import Team

CTC_WEIGHT = 0.6
# Frame labels that the network made itself count half.
ALIGNED_WEIGHT = 0.5
WARM_UP_STEPS = 150
# Until this share of the run people are learnt from by CTC alone; aligned by a weak network they spoil the frame head.
ALIGN_FROM = 0.9
REPORT_EVERY = 100


@dataclass
class Plan:
    """What a training run does.

    `seconds` are of processor time, of all training processes together. On a busy machine the run hastens to its end so
    that it also ends `within` so many seconds by the clock.
    """

    seconds: float
    seed: int
    within: float = math.inf
    channels: int = 192
    rate: float = 2e-3
    processes: int = 2
    averaging: float = 0.996
    checkpoint_every: float = 120.0


class Trainer:
    """A network in training. `checkpoint` is where it goes on from, if the file is there."""

    mixture = Mixture()
    align_from = ALIGN_FROM

    def __init__(self, plan: Plan, team: Team, synthetic: Corpus, real: Corpus | None, checkpoint: Path):
        torch.manual_seed(plan.seed)
        tokens = len(Folding.read().tokens)
        self.plan, self.team, self.synthetic, self.real, self.checkpoint = plan, team, synthetic, real, checkpoint
        self.network = PhoneNetwork(tokens, plan.channels)
        self.average = PhoneNetwork(tokens, plan.channels).eval()
        self.average.load_state_dict(self.network.state_dict())
        self.optimiser = torch.optim.AdamW(self.network.parameters(), plan.rate, weight_decay=1e-2)
        self.priors = token_priors(synthetic, tokens)
        self.step, self.spent, self.heard = 0, 0.0, 0.0
        self.progress = 0.0
        # A path must be able to tell sounds apart more sharply than a score that is joined with that of CTC.
        self.scoring = Scoring(floor=-10.0)
        self.totals: dict[str, float] = {}
        if checkpoint.exists():
            self._resume()

    def run(self) -> None:
        """Trains to the end of the plan, and leaves the checkpoint."""
        seed = (self.plan.seed * 1_000_000 + self.step) * self.plan.processes + self.team.rank
        queue, process = start_making(BatchMaker(self.synthetic, self.real, self.mixture, seed))
        before, since, saved = self.spent, time.process_time(), self.spent
        started, done = time.monotonic(), self.spent / self.plan.seconds
        while self.progress < 1:
            self._learn(queue.get(), self.progress)
            self.spent = before + self.team.total(time.process_time() - since)
            by_the_clock = self.team.total(time.monotonic() - started) / self.team.size / self.plan.within
            self.progress = max(self.spent / self.plan.seconds, done + (1 - done) * by_the_clock)
            if self.step % REPORT_EVERY == 0:
                self._report()
            if self.spent - saved > self.plan.checkpoint_every:
                self._save()
                saved = self.spent
        process.terminate()
        self._save()

    def _learn(self, batch: Batch, progress: float) -> None:
        warm = min(1.0, (self.step + 1) / WARM_UP_STEPS)
        for group in self.optimiser.param_groups:
            group["lr"] = self.plan.rate * warm * (0.5 * (1 + math.cos(math.pi * progress)) + 0.01)
        self.network.train()
        ctc_scores, frame_scores = self.network(torch.from_numpy(batch.features))
        said = [lists[0] for lists in batch.pronunciations]
        if progress >= self.align_from:
            said = self._align_real(batch, frame_scores)
        targets, real = torch.from_numpy(batch.steps), torch.from_numpy(batch.real)
        frame = frame_loss(frame_scores, targets, real)
        ctc = ctc_losses(ctc_scores, torch.from_numpy(batch.lengths), said)
        loss = frame + CTC_WEIGHT * ctc.mean() + self.further_loss(ctc_scores, batch, said)
        self.optimiser.zero_grad()
        loss.backward()
        self.team.average_gradients(self.network)
        nn.utils.clip_grad_norm_(self.network.parameters(), 5.0)
        self.optimiser.step()
        self.step += 1
        self.heard += float(batch.lengths.sum()) * STRIDE / 100 * self.team.size
        self._take_into_average()
        self._count(frame_scores, targets, ctc.detach(), real)

    def further_loss(self, _scores: torch.Tensor, _batch: Batch, _said: list[list[int]]) -> torch.Tensor | float:
        """What else is to be made small, from the scores of CTC and what each clip was taken to say."""
        return 0.0

    def _take_into_average(self) -> None:
        # Early on the average must follow faster, or it would remember the first random weights.
        keep = min(self.plan.averaging, (self.step + 1) / (self.step + 10))
        late = self.network.state_dict()
        for name, value in self.average.state_dict().items():
            if value.is_floating_point():
                value.lerp_(late[name], 1 - keep)

    def _count(self, scores: torch.Tensor, targets: torch.Tensor, ctc: torch.Tensor, real: torch.Tensor) -> None:
        for name, chosen in (("real", real), ("synthetic", ~real)):
            said = (targets > SILENCE) & chosen[:, None]
            self._add(f"{name} right", float((scores.argmax(1) == targets)[said].sum()), float(said.sum()))
            self._add(f"{name} ctc", float(ctc[chosen].sum()), float(chosen.sum()))

    def _add(self, name: str, amount: float, count: float) -> None:
        self.totals[name] = self.totals.get(name, 0.0) + amount
        self.totals[name + " count"] = self.totals.get(name + " count", 0.0) + count

    def _report(self) -> None:
        if self.team.rank > 0:
            return
        means = {
            name: self.totals[name] / max(1.0, self.totals[name + " count"])
            for name in sorted(self.totals)
            if not name.endswith(" count")
        }
        figures = ", ".join(f"{name} {mean:.3f}" for name, mean in means.items())
        done = f"{self.progress:.0%}, {self.spent:.0f} s, {self.heard / 3600:.2f} h heard"
        print(f"step {self.step}, {done}: {figures}", flush=True)
        self.totals.clear()

    def _align_real(self, batch: Batch, scores: torch.Tensor) -> list[list[int]]:
        """Labels the steps of the batch's real clips; returns the pronunciation that was said in every clip.

        The network does both by its own scores of this very batch, which costs no pass of its own.
        """
        said = [lists[0] for lists in batch.pronunciations]
        real = np.flatnonzero(batch.real)
        flat = [tokens for index in real for tokens in batch.pronunciations[index]]
        if not flat:
            return said
        owners = np.array([index for index in real for _ in batch.pronunciations[index]])
        frame = scores.detach().log_softmax(1).permute(0, 2, 1).numpy()[owners]
        steps = batch.lengths[owners]
        paths, fits = align(emissions(frame, self.priors, self.scoring), steps, flat)
        fits = fits + self.scoring.bonus_per_phone * np.array([len(tokens) for tokens in flat])
        for index in real:
            own = np.flatnonzero(owners == index)
            best = own[fits[own].argmax()]
            said[index] = flat[best]
            # A clip that is too short for its text has no path.
            if fits[best] > IMPOSSIBLE / 2:
                batch.steps[index, : steps[best]] = paths[best, : steps[best]]
        return said

    def _save(self) -> None:
        if self.team.rank > 0:
            return
        state = {
            "plan": asdict(self.plan), "network": self.network.state_dict(), "average": self.average.state_dict(),
            "optimiser": self.optimiser.state_dict(), "step": self.step, "spent": self.spent, "heard": self.heard,
            "priors": self.priors,
        }  # fmt: skip
        whole = self.checkpoint.with_suffix(".part")
        torch.save(state, whole)
        whole.replace(self.checkpoint)

    def _resume(self) -> None:
        state = torch.load(self.checkpoint)
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.step, self.spent, self.heard = state["step"], state["spent"], state["heard"]
        self.progress = self.spent / self.plan.seconds
        print(f"going on from step {self.step}", flush=True)


def frame_loss(scores: torch.Tensor, targets: torch.Tensor, real: torch.Tensor) -> torch.Tensor:
    """Mean cross-entropy over the labelled steps."""
    losses = nn.functional.cross_entropy(scores, targets, ignore_index=IGNORED, label_smoothing=0.05, reduction="none")
    weights = torch.where(real, ALIGNED_WEIGHT, 1.0)[:, None] * (targets != IGNORED)
    return (losses * weights).sum() / weights.sum()


def ctc_losses(scores: torch.Tensor, steps: torch.Tensor, said: list[list[int]]) -> torch.Tensor:
    """The CTC loss of every clip, per token (of clips without speech per quarter of a second)."""
    lengths = torch.tensor([len(tokens) for tokens in said])
    tokens = torch.tensor([token for clip in said for token in clip], dtype=torch.long)
    posteriors = scores.log_softmax(1).permute(2, 0, 1)
    # A clip that became too short for its text has no path: its loss is infinite, and set to zero.
    losses = nn.functional.ctc_loss(posteriors, tokens, steps, lengths, SILENCE, "none", zero_infinity=True)
    return losses / torch.where(lengths > 0, lengths, steps / 8)


def token_priors(corpus: Corpus, tokens: int) -> np.ndarray:
    """The logarithm of each token's share of the labelled frames."""
    counts = np.bincount(corpus.labels, minlength=256)[:tokens] + 50.0
    return np.log(counts / counts.sum()).astype(np.float32)


@dataclass
class Trained:
    """What a checkpoint holds of use after training: the averaged network, token priors, and how it came about."""

    network: PhoneNetwork
    priors: np.ndarray
    steps: int
    seconds: float
    hours_heard: float


def read_checkpoint(path: Path) -> Trained:
    """Reads a checkpoint, of a finished run or one under way."""
    state = torch.load(path)
    network = PhoneNetwork(len(state["priors"]), state["plan"]["channels"]).eval()
    network.load_state_dict(state["average"])
    return Trained(network, state["priors"], state["step"], state["spent"], state["heard"] / 3600)
