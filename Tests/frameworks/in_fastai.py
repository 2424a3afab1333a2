"""A Learner of fastai."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import torch
from digit_runs import BATCH, EPOCHS, RATE, Net, Run, digits, weights
from fastai.callback.core import Callback
from fastai.callback.schedule import ParamScheduler, combined_cos
from fastai.callback.training import GradientAccumulation
from fastai.data.core import DataLoaders
from fastai.data.load import DataLoader
from fastai.learner import Learner
from fastai.optimizer import SGD

from swiftlr.fastai import ScheduleCallback

NAME, PACKAGE = "fastai", "fastai"
PEER = "fastai's"
CARRIES_OVER = True
"""An epoch may end between two updates, with gradients that are in no checkpoint."""
WITHOUT = "skipped updates: fastai has mixed precision on GPUs only; 2 ranks"


class Rates(Callback):
    order = 80

    def __init__(self) -> None:
        super().__init__()
        self.rates: list[float] = []

    def before_batch(self) -> None:
        if self.training:
            self.rates.append(self.opt.hypers[0]["lr"])


def train(
    schedule: Any,
    folder: Path,
    *,
    accumulated: int = 1,
    poisoned: tuple[int, ...] = (),
    resume: Path | None = None,
    **settings: Any,
) -> Run:
    """`schedule` is a spec or a callback of fastai's. The rates are those of all batches."""
    net, rates = Net(), Rates()
    data = DataLoader(digits(), bs=BATCH, shuffle=False, drop_last=False)
    learn = Learner(
        DataLoaders(data, data),
        net.layers,
        loss_func=torch.nn.CrossEntropyLoss(),
        opt_func=SGD,
        lr=RATE,
        path=folder,
    )
    stepped = ScheduleCallback(schedule, **settings) if isinstance(schedule, dict) else schedule
    callbacks = [stepped, rates, KeepEpoch(folder)]
    if accumulated > 1:
        callbacks.append(GradientAccumulation(accumulated * BATCH))
    first = 0
    with learn.no_bar(), learn.no_logging():
        if resume:
            learn.create_opt()
            learn.load(resume / "saved", with_opt=True)
            first = 2
        learn.fit(EPOCHS, cbs=callbacks, start_epoch=first)
    scheduler = getattr(stepped, "scheduler", None)
    placed = scheduler and SimpleNamespace(
        schedule=scheduler.schedule, last_epoch=scheduler.last_epoch
    )
    return Run(rates.rates, weights(net.layers), placed)


class KeepEpoch(Callback):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    def before_epoch(self) -> None:
        if self.epoch == 2:
            self.folder.mkdir(parents=True, exist_ok=True)
            self.learn.save(self.folder / "saved", with_opt=True)


def peers(folder: Path) -> list[Run]:
    """The same one-cycle by fastai and by swiftlr."""
    own = ParamScheduler({"lr": combined_cos(0.25, RATE / 25, RATE, RATE / 1e5)})
    steps = EPOCHS * -(-len(digits()) // BATCH)
    spec = {
        "type": "swiftlr.stretch",
        "by": steps,
        "schedule": {"type": "fastai.combined_cos", "pct": 0.25, "start": RATE / 25},
    }
    spec["schedule"] |= {"middle": RATE, "end": RATE / 1e5}
    return [train(own, folder), train(spec, folder)]


def plant(folder: Path) -> str:
    """A plateau whose metric the recorder does not have."""
    try:
        train({"type": "swiftlr.plateau"}, folder, monitor="accuracy")
    except ValueError as error:
        return f"metric that does not come: {error}"
    return ""
