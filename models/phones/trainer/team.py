"""Processes that train one network together: each learns from batches of its own, and all take the same mean step.

On a few cores this beats one process of several threads: the convolutions are too small to be worth dividing, and
threads that wait for each other at every one of them stand still on a machine that does other work too.
"""

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import distributed, multiprocessing, nn


@dataclass
class Team:
    """A process's place among those that train together."""

    rank: int = 0
    size: int = 1

    def average_gradients(self, network: nn.Module) -> None:
        """Gives every process the mean of all gradients."""
        if self.size == 1:
            return
        gradients = [parameter.grad for parameter in network.parameters()]
        flat = torch.cat([gradient.flatten() for gradient in gradients])
        distributed.all_reduce(flat)
        flat /= self.size
        for gradient, mean in zip(gradients, flat.split([each.numel() for each in gradients]), strict=True):
            gradient.copy_(mean.view_as(gradient))

    def total(self, amount: float) -> float:
        """The sum of every process's amount, the same in all."""
        if self.size == 1:
            return amount
        value = torch.tensor(amount, dtype=torch.float64)
        distributed.all_reduce(value)
        return float(value)


def work_together(work: Callable, size: int, *arguments) -> None:
    """Calls `work(team, *arguments)` in `size` processes and waits for all; an error of one ends all."""
    with tempfile.TemporaryDirectory() as folder:
        multiprocessing.spawn(join, (size, f"{folder}/meeting", work, arguments), nprocs=size)


def join(rank: int, size: int, meeting: str, work: Callable, arguments: tuple) -> None:
    """One process of the team."""
    torch.set_num_threads(1)
    # The processes are on one machine; its name need not resolve.
    os.environ["GLOO_SOCKET_IFNAME"] = "lo"
    distributed.init_process_group("gloo", init_method=f"file://{meeting}", rank=rank, world_size=size)
    work(Team(rank, size), *arguments)
    distributed.destroy_process_group()
