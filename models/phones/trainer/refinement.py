"""Going on from a trained network so that it tells what was said from what was not: more of people, changed less, and
losses that hold each clip's text against others."""

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn

from .batches import Batch, Mixture
from .corpus import Corpus
from .folding import SILENCE
from .team import Team
from .training import Plan, Trainer

RANK_WEIGHT, GATE_WEIGHT = 0.3, 0.3
# As in scoring by CTC alone: what a phone costs people on average, in nats.
BONUS_PER_PHONE = 4.0
# Differences are divided by this, so that a text that is far behind still teaches a little.
SOFTNESS = 2.0
# The log probability of a phone between what was said and what was not, where the loss begins.
FIRST_BORDER = -4.0
NO_PATH = -1e4


@dataclass
class Held:
    """The scores of texts against clips: of all clips' own texts first, then of others."""

    clips: torch.Tensor
    scores: torch.Tensor
    lengths: torch.Tensor


class Refiner(Trainer):
    """Trains on from the averaged network of another checkpoint."""

    mixture = Mixture(size=26, real=17, sounds=2.0, strength=0.6, others=8)
    # A network whose rate has just been raised again would learn its own bad alignments.
    align_from = 0.7

    def __init__(self, plan: Plan, team: Team, synthetic: Corpus, real: Corpus | None, begin: Path, checkpoint: Path):
        self.begin = torch.load(begin)["average"]
        super().__init__(plan, team, synthetic, real, checkpoint)
        if not checkpoint.exists():
            self.network.load_state_dict(self.begin)
            self.average.load_state_dict(self.begin)
        self.border = FIRST_BORDER

    def further_loss(self, scores: torch.Tensor, batch: Batch, said: list[list[int]]) -> torch.Tensor:
        """How little each clip's text stands out from other texts, in rank and by the gate on each phone."""
        held = hold(scores, batch, said)
        own = torch.arange(len(said))
        spoken = torch.tensor([len(tokens) > 0 for tokens in said]) & (held.scores[: len(said)] > NO_PATH / 2)
        rank = ranking_loss(held, own[spoken], len(said))
        gate = self._gate_loss(held, spoken, len(said))
        self._count_held(rank, gate)
        return RANK_WEIGHT * rank + GATE_WEIGHT * gate

    def _gate_loss(self, held: Held, spoken: torch.Tensor, count: int) -> torch.Tensor:
        per_phone = held.scores / held.lengths.clamp(min=1)
        own = per_phone[:count][spoken]
        others = best_other(held, per_phone, count)
        others = others[others > NO_PATH / 2]
        with torch.no_grad():
            middle = 0.5 * (own.mean() + others.mean()).item()
            self.border += 0.01 * (middle - self.border)
        too_low = nn.functional.softplus(self.border - own).mean()
        return too_low + nn.functional.softplus(others - self.border).mean()

    def _count_held(self, rank: torch.Tensor, gate: torch.Tensor) -> None:
        self._add("rank", rank.item(), 1.0)
        self._add("gate", gate.item(), 1.0)


def hold(scores: torch.Tensor, batch: Batch, said: list[list[int]]) -> Held:
    """The log probability of each clip's own text and of its others, by CTC."""
    others = [(clip, tokens) for clip, lists in enumerate(batch.others) for tokens in lists]
    clips = torch.tensor([*range(len(said)), *(clip for clip, _ in others)])
    texts = said + [tokens for _, tokens in others]
    lengths = torch.tensor([len(tokens) for tokens in texts])
    flat = torch.tensor([token for tokens in texts for token in tokens], dtype=torch.long)
    posteriors = scores.log_softmax(1)[clips].permute(2, 0, 1)
    steps = torch.from_numpy(batch.lengths)[clips]
    losses = nn.functional.ctc_loss(posteriors, flat, steps, lengths, SILENCE, "none", zero_infinity=True)
    # A text that is too long for its clip has no path: its loss is given as zero.
    has_path = (losses > 0) & (lengths <= steps)
    return Held(clips, torch.where(has_path, -losses, torch.tensor(NO_PATH)), lengths)


def ranking_loss(held: Held, spoken: torch.Tensor, count: int) -> torch.Tensor:
    """How far the spoken texts are from having all of the probability among their list."""
    ranked = (held.scores + BONUS_PER_PHONE * held.lengths) / SOFTNESS
    rivals = gathered(held, ranked, count).logsumexp(1)
    own = ranked[:count]
    return (torch.logaddexp(own, rivals) - own)[spoken].mean()


def best_other(held: Held, values: torch.Tensor, count: int) -> torch.Tensor:
    """The highest value of the other texts of each clip."""
    return gathered(held, values, count).max(1).values


def gathered(held: Held, values: torch.Tensor, count: int) -> torch.Tensor:
    """The values of the other texts, a row for each clip."""
    clips, others = held.clips[count:], values[count:]
    place = torch.arange(len(clips)) - torch.searchsorted(clips, clips)
    rows = torch.full((count, int(place.max()) + 1), NO_PATH)
    return rows.index_put((clips, place), others)
