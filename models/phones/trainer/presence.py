"""Whether anybody speaks in a clip at all: a small head on the finished network, taught by people and by sounds."""

import torch
from torch import nn

from .batches import BatchMaker, Mixture, start_making
from .corpus import Corpus
from .network import PhoneNetwork
from .scoring import SPEECH_STEPS

HIDDEN = 32
BATCHES, RATE, SEED = 400, 3e-3, 77
# Half of the clips are no speech; a tenth of the others are synthetic speech.
MIXTURE = Mixture(size=32, real=14, sounds=16.0, strength=0.75, others=0)


class Presence(nn.Module):
    """From the network's hidden layer to a score of speech for every step, (batch, steps)."""

    def __init__(self, channels: int):
        super().__init__()
        self.first = nn.Conv1d(channels, HIDDEN, 1)
        self.second = nn.Conv1d(HIDDEN, 1, 1)

    def forward(self, hidden: torch.Tensor) -> torch.Tensor:
        return self.second(torch.relu(self.first(hidden)))[:, 0]


def clip_scores(scores: torch.Tensor, steps: torch.Tensor) -> torch.Tensor:
    """How much each of many clips sounds as speech, of which the first `steps` steps count; as `presence_of` has it."""
    outside = torch.arange(scores.shape[1])[None] >= steps[:, None]
    return scores.masked_fill(outside, -20.0).topk(min(SPEECH_STEPS, scores.shape[1]), 1).values.mean(1)


def learn_presence(network: PhoneNetwork, synthetic: Corpus, real: Corpus | None, batches: int = BATCHES) -> Presence:
    """Teaches a head to the network, which stays as it is."""
    torch.manual_seed(SEED)
    head = Presence(network.ctc.in_channels)
    optimiser = torch.optim.AdamW(head.parameters(), RATE, weight_decay=1e-2)
    queue, process = start_making(BatchMaker(synthetic, real, MIXTURE, SEED))
    for index in range(batches):
        batch = queue.get()
        for group in optimiser.param_groups:
            group["lr"] = RATE * (1 - index / batches)
        with torch.no_grad():
            hidden = network.hidden(torch.from_numpy(batch.features))
        scores = clip_scores(head(hidden), torch.from_numpy(batch.lengths))
        speech = torch.tensor([any(lists) for lists in batch.pronunciations], dtype=torch.float32)
        loss = nn.functional.binary_cross_entropy_with_logits(scores, speech)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    process.terminate()
    return head
