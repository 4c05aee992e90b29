"""The network: a stack of dilated convolutions over 1.5 s of sound, with two heads."""

import torch
from torch import nn

from .features import BANDS

STRIDE = 3
KERNEL = 5
DILATIONS = (1, 1, 2, 2, 3, 3)


class Block(nn.Module):
    """A convolution around which its input is led past."""

    def __init__(self, channels: int, dilation: int):
        super().__init__()
        padding = dilation * (KERNEL // 2)
        self.convolution = nn.Conv1d(channels, channels, KERNEL, padding=padding, dilation=dilation, bias=False)
        self.normalisation = nn.BatchNorm1d(channels)

    def forward(self, hidden: torch.Tensor) -> torch.Tensor:
        return hidden + torch.relu(self.normalisation(self.convolution(hidden)))


class PhoneNetwork(nn.Module):
    """Features (batch, 40, frames) to two scores of tokens, each (batch, tokens, ceil(frames / 3)).

    The first head is trained by connectionist temporal classification (CTC), the second frame by frame.
    """

    def __init__(self, tokens: int, channels: int):
        super().__init__()
        self.stem = nn.Conv1d(BANDS, channels, 7, stride=STRIDE, padding=3, bias=False)
        self.stem_normalisation = nn.BatchNorm1d(channels)
        self.blocks = nn.Sequential(*[Block(channels, dilation) for dilation in DILATIONS])
        self.ctc = nn.Conv1d(channels, tokens, 1)
        self.frame = nn.Conv1d(channels, tokens, 1)

    def forward(self, mel: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        hidden = self.hidden(mel)
        return self.ctc(hidden), self.frame(hidden)

    def hidden(self, mel: torch.Tensor) -> torch.Tensor:
        """What the heads are made of, (batch, channels, steps)."""
        return self.blocks(torch.relu(self.stem_normalisation(self.stem(mel))))

    def log_posteriors(self, mel: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Log posteriors of both heads, (batch, tokens, steps)."""
        ctc, frame = self(mel)
        return ctc.log_softmax(1), frame.log_softmax(1)
