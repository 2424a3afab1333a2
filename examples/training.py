"""The schedules and the training loop: the part to copy into a trainer of one's own."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from digits import BATCHES_PER_EPOCH, Digits, network
from torch import nn
from torch.optim import Optimizer
from tqdm import tqdm

import swiftlr.torch as lr_scheduler  # the line that was: from torch.optim import lr_scheduler

RATE = 0.3


# ---- Schedules. All of them step once per batch. `lr` is swiftlr.torch, or torch's own module. ---


def fixed(lr: Any, optimizer: Optimizer, steps: int) -> Any:
    if lr is lr_scheduler:
        return lr.ScheduleLR(optimizer, {"type": "swiftlr.constant"})
    return lr.LambdaLR(optimizer, lambda step: 1.0)  # torch has no class for it; this is the custom


def stairs(lr: Any, optimizer: Optimizer, steps: int) -> Any:
    return lr.StepLR(optimizer, step_size=steps // 4, gamma=0.3)


def cosine(lr: Any, optimizer: Optimizer, steps: int) -> Any:
    return lr.CosineAnnealingLR(optimizer, T_max=steps)


def warm_up_then_cosine(lr: Any, optimizer: Optimizer, steps: int) -> Any:
    warm_up = steps // 10
    ramp = lr.LinearLR(optimizer, start_factor=0.05, total_iters=warm_up)
    fall = lr.CosineAnnealingLR(optimizer, T_max=steps - warm_up)
    return lr.SequentialLR(optimizer, [ramp, fall], milestones=[warm_up])


SCHEDULES: dict[str, Callable[[Any, Optimizer, int], Any]] = {
    "fixed": fixed,
    "StepLR": stairs,
    "CosineAnnealingLR": cosine,
    "warm-up + cosine": warm_up_then_cosine,
}


# ---- Training ------------------------------------------------------------------------------------


class Training:
    """A run that can stop after any batch, and go on in another process."""

    def __init__(self, schedule: str, epochs: int):
        self.name = schedule
        self.steps = epochs * BATCHES_PER_EPOCH
        self.digits = Digits.load()
        self.model = network()
        self.optimizer = torch.optim.SGD(self.model.parameters(), lr=RATE, momentum=0.9)
        self.scheduler = SCHEDULES[schedule](lr_scheduler, self.optimizer, self.steps)
        self.rates: list[float] = []  # of every batch so far
        self.losses: list[float] = []
        self.validation_losses: list[float] = []  # of every epoch so far

    def run(self, after_batch: Callable[[], None] = lambda: None) -> Training:
        done = len(self.rates)
        with tqdm(total=self.steps, initial=done, desc=f"{self.name:18}", unit="batch") as bar:
            for step in range(done, self.steps):
                self.train_batch(step)
                bar.set_postfix(lr=f"{self.rates[-1]:.4f}", refresh=False)
                bar.update()
                after_batch()
        return self

    def train_batch(self, step: int) -> None:
        images, labels = self.digits.batch(step)
        self.rates.append(self.optimizer.param_groups[0]["lr"])
        self.optimizer.zero_grad()
        loss = nn.functional.cross_entropy(self.model(images), labels)
        loss.backward()
        self.optimizer.step()
        self.scheduler.step()
        self.losses.append(loss.item())
        if (step + 1) % BATCHES_PER_EPOCH == 0:
            self.validation_losses.append(self.digits.validation_loss(self.model))

    def save(self, path: Path) -> None:
        """Writes one file that holds everything, and only then gives it the name that counts: a
        process killed at any moment leaves the old checkpoint or the new one, never half of one."""
        unfinished = path.with_name(path.name + ".unfinished")
        with open(unfinished, "wb") as file:
            torch.save(
                {
                    "model": self.model.state_dict(),
                    "optimizer": self.optimizer.state_dict(),
                    "scheduler": self.scheduler.state_json(),
                    "rates": self.rates,
                    "losses": self.losses,
                    "validation_losses": self.validation_losses,
                },
                file,
            )
            file.flush()
            os.fsync(file.fileno())
        os.replace(unfinished, path)

    def load(self, path: Path) -> None:
        saved = torch.load(path, weights_only=True)
        self.model.load_state_dict(saved["model"])
        self.optimizer.load_state_dict(saved["optimizer"])
        self.scheduler.load_state_json(saved["scheduler"])
        self.rates, self.losses = saved["rates"], saved["losses"]
        self.validation_losses = saved["validation_losses"]
