"""What the runs have in common: scikit-learn's digits, a small network, the record of a run."""

from __future__ import annotations

import os
from typing import Any, NamedTuple

import torch

SAMPLES, BATCH, EPOCHS = 1437, 64, 3  # 23 batches an epoch, the last of them short
BATCHES = -(-SAMPLES // BATCH)
ACCUMULATED = 4
RATE = 0.05
POISONED = (9, 41)
"""Batches of the run, from 0, whose gradients overflow. Each is in another update."""


def digits() -> torch.utils.data.TensorDataset:
    from sklearn.datasets import load_digits

    found = load_digits()
    images = torch.tensor(found.data[:SAMPLES], dtype=torch.float32) / 16
    return torch.utils.data.TensorDataset(images, torch.tensor(found.target[:SAMPLES]))


def loader(batch: int = BATCH) -> torch.utils.data.DataLoader:
    return torch.utils.data.DataLoader(digits(), batch_size=batch)


class Net(torch.nn.Module):
    """A loss comes with the answer. The gradients of the batches in `poisoned` are not finite."""

    def __init__(self, poisoned: tuple[int, ...] = ()) -> None:
        torch.manual_seed(0)
        super().__init__()
        self.layers = torch.nn.Sequential(
            torch.nn.Linear(64, 16), torch.nn.ReLU(), torch.nn.Linear(16, 10)
        )
        self.poisoned, self.seen = poisoned, 0

    def forward(self, images: torch.Tensor, labels: torch.Tensor) -> dict[str, torch.Tensor]:
        logits = self.layers(images)
        loss = torch.nn.functional.cross_entropy(logits, labels)
        if self.training:
            if self.seen in self.poisoned:
                loss = loss * float("inf")
            self.seen += 1
        return {"loss": loss, "logits": logits}


def sgd(net: torch.nn.Module) -> torch.optim.Optimizer:
    return torch.optim.SGD(net.parameters(), lr=RATE, momentum=0.9)


def scaler() -> torch.amp.GradScaler:
    """Mixed precision as on a GPU: it skips an update whose gradients overflow."""
    return torch.amp.GradScaler("cpu", init_scale=8.0)


class Run(NamedTuple):
    """What a run has left."""

    rates: list[float]
    """In use at each update that was due, whether it was skipped or not."""
    weights: list[torch.Tensor]
    scheduler: Any


def weights(net: torch.nn.Module) -> list[torch.Tensor]:
    return [parameter.detach().clone() for parameter in net.parameters()]


def rate(optimizer: torch.optim.Optimizer) -> float:
    return float(optimizer.param_groups[0]["lr"])


def process_count() -> int:
    return int(os.environ.get("WORLD_SIZE", "1"))
