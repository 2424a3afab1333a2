"""A net of skorch."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from digit_runs import BATCH, EPOCHS, RATE, Net, Run, digits, rate, weights
from skorch import NeuralNet
from skorch.callbacks import Callback, LRScheduler

from swiftlr.skorch import ScheduleCallback

NAME, PACKAGE = "skorch", "skorch"
WITHOUT = "accumulation, skipped updates, 2 ranks: skorch has none of its own"


class Module(torch.nn.Module):
    """Of images alone, as skorch wants it."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = Net().layers

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        return self.layers(images)


class Rates(Callback):
    def __init__(self) -> None:
        self.rates: list[float] = []

    def on_grad_computed(
        self, net: Any, named_parameters: Any, training: Any = None, **_: Any
    ) -> None:
        self.rates.append(rate(net.optimizer_))


def train(
    schedule: Any,
    folder: Path,
    *,
    accumulated: int = 1,
    poisoned: tuple[int, ...] = (),
    resume: Path | None = None,
    **settings: Any,
) -> Run:
    """`schedule` is a spec, or makes a scheduler of an optimizer."""
    if isinstance(schedule, dict):
        stepped: Any = ScheduleCallback(schedule, **settings)
    else:
        stepped = LRScheduler(lambda optimizer, **_: schedule(optimizer), step_every="batch")
    rates = Rates()
    net = NeuralNet(
        Module,
        torch.nn.CrossEntropyLoss,
        optimizer=torch.optim.SGD,
        optimizer__momentum=0.9,
        lr=RATE,
        batch_size=BATCH,
        max_epochs=1 if resume else EPOCHS,
        train_split=None,
        verbose=0,
        callbacks=[("rates", rates), ("schedule", stepped)],
    )
    data = digits()
    images, labels = (column.numpy() for column in data.tensors)
    files = {"f_params": "net.pt", "f_optimizer": "target.pt", "f_history": "history.json"}
    if resume:
        net.initialize()
        net.load_params(**{key: str(resume / name) for key, name in files.items()})
        net.partial_fit(images, labels)
    else:
        folder.mkdir(parents=True, exist_ok=True)
        saving = {key: str(folder / name) for key, name in files.items()}
        net.callbacks.append(("save", Save(saving)))
        net.fit(images, labels)
    return Run(rates.rates, weights(net.module_), stepped.lr_scheduler_)


class Save(Callback):
    """After the second epoch, whose history is complete when the third begins."""

    def __init__(self, files: dict[str, str]) -> None:
        self.files = files

    def on_epoch_begin(self, net: Any, **_: Any) -> None:
        if len(net.history) == EPOCHS:
            history = net.history
            net.history = type(history)(history[:-1])
            net.save_params(**self.files)
            net.history = history


def plant(folder: Path) -> str:
    """A plateau whose metric is not in the history."""
    try:
        train({"type": "swiftlr.plateau"}, folder, monitor="valid_loss")
    except ValueError as error:
        return f"metric that does not come: {error}"
    return ""
