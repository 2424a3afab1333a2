"""What finder_regret.py trains: small networks on the digits, in sweeps of the rate and in runs at
one peak rate."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

import swiftlr
from swiftlr.torch import ScheduleLR

sys.path.append(str(Path(__file__).parents[1] / "examples"))
from digits import BATCH, BATCHES_PER_EPOCH, TRAINING_SAMPLES, Digits

GUESSING = math.log(10)  # the loss of a network that gives each digit the same probability
START_LR, END_LR = 1e-5, 10.0
PER_DECADE = 8  # a run is made at the nearest of these rates, which many suggestions share


@dataclass(frozen=True)
class Setting:
    """A network and an optimizer."""

    name: str
    network: Callable[[], nn.Module]
    optimizer: Callable[..., torch.optim.Optimizer]


def perceptron(hidden: int, has_norm: bool = False) -> nn.Module:
    layers: list[nn.Module] = []
    for _ in range(hidden):
        norm = [nn.BatchNorm1d(64)] if has_norm else []
        layers += [nn.Linear(64, 64), *norm, nn.ReLU()]
    return nn.Sequential(*layers, nn.Linear(64, 10))


def convolutions() -> nn.Module:
    return nn.Sequential(
        nn.Unflatten(1, (1, 8, 8)),
        *(nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)),
        *(nn.Conv2d(16, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)),
        *(nn.Flatten(), nn.Linear(128, 10)),
    )


SETTINGS = [
    Setting("MLP 1x64, SGD", partial(perceptron, 1), torch.optim.SGD),
    Setting("MLP 1x64, momentum", partial(perceptron, 1), partial(torch.optim.SGD, momentum=0.9)),
    Setting("MLP 4x64, AdamW", partial(perceptron, 4), torch.optim.AdamW),
    Setting("MLP 4x64 and norm, SGD", partial(perceptron, 4, True), torch.optim.SGD),
    Setting("MLP 4x64 and norm, AdamW", partial(perceptron, 4, True), torch.optim.AdamW),
    Setting("CNN, momentum", convolutions, partial(torch.optim.SGD, momentum=0.9)),
]


class Trainer:
    """Weights and order of the batches depend on the seed."""

    def __init__(self, setting: Setting, lr: float, seed: int) -> None:
        torch.manual_seed(seed)
        self.model = setting.network()
        self.optimizer = setting.optimizer(self.model.parameters(), lr=lr)
        self._batches = _batches(seed)

    def step(self) -> float:
        images, labels = next(self._batches)
        self.optimizer.zero_grad()
        loss = nn.functional.cross_entropy(self.model(images), labels)
        loss.backward()
        self.optimizer.step()
        return loss.item()

    @torch.no_grad()
    def validation_loss(self) -> float:
        self.model.eval()
        guesses = self.model(_digits().validation_images)
        return nn.functional.cross_entropy(guesses, _digits().validation_labels).item()


def swept(setting: Setting, convention: str, points: int, seed: int) -> swiftlr.Finder:
    """A finder after its sweep."""
    finder = swiftlr.Finder([START_LR], end_lr=END_LR, num_iter=points, convention=convention)
    trainer = Trainer(setting, START_LR, seed)
    while finder.status == "goes_on":
        trainer.optimizer.param_groups[0]["lr"] = finder.lrs[0]
        finder.step(trainer.step())
    return finder


def loss_with_peak(setting: Setting, place: int, updates: int, seed: int) -> float:
    """The validation loss after a warm-up to a rate and half a cosine wave down to 0. It is at most
    that of guessing: a run that has diverged is worth nothing, however far it went."""
    spec: dict[str, Any] = {
        "type": "transformers.cosine",
        "num_warmup_steps": updates // 10,
        "num_training_steps": updates,
    }
    trainer = Trainer(setting, rate_at(place), seed)
    scheduler = ScheduleLR(trainer.optimizer, spec)
    for _ in range(updates):
        if not math.isfinite(trainer.step()):
            return GUESSING
        scheduler.step()
    loss = trainer.validation_loss()
    return min(loss, GUESSING) if math.isfinite(loss) else GUESSING


def rate_at(place: int) -> float:
    return float(10 ** (place / PER_DECADE))


def nearest_place(rate: float) -> int:
    return round(math.log10(rate) * PER_DECADE)


@cache
def _digits() -> Digits:
    return Digits.load()


def _batches(seed: int) -> Iterator[tuple[Tensor, Tensor]]:
    generator = torch.Generator().manual_seed(seed)
    while True:
        order = torch.randperm(TRAINING_SAMPLES, generator=generator)
        for i in range(BATCHES_PER_EPOCH):
            rows = order[i * BATCH : (i + 1) * BATCH]
            yield _digits().images[rows], _digits().labels[rows]
