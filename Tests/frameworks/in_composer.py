"""A Trainer of Composer."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import absent
import torch
from digit_runs import BATCH, EPOCHS, Net, Run, loader, process_count, rate, sgd, weights

absent.pretend("torchvision")
absent.pretend("mcli")
os.environ.setdefault("NODE_RANK", "0")
from composer import Trainer  # noqa: E402
from composer.core import Callback  # noqa: E402
from composer.models import ComposerModel  # noqa: E402
from composer.utils import dist  # noqa: E402

from swiftlr.composer import ScheduleCallback  # noqa: E402

NAME, PACKAGE = "Composer", "mosaicml"
WITHOUT = "skipped updates: Composer has fp16 on GPUs only"


class Model(ComposerModel):
    def __init__(self) -> None:
        super().__init__()
        self.net = Net()

    def forward(self, batch: Any) -> Any:
        return self.net(*batch)

    def loss(self, outputs: Any, batch: Any) -> torch.Tensor:
        return outputs["loss"]


class Rates(Callback):
    def __init__(self) -> None:
        self.rates: list[float] = []

    def batch_start(self, state: Any, logger: Any) -> None:
        self.rates.append(rate(state.optimizers[0]))


def train(
    schedule: Any,
    folder: Path,
    *,
    accumulated: int = 1,
    poisoned: tuple[int, ...] = (),
    resume: Path | None = None,
) -> Run:
    """`schedule` is a spec, or makes a scheduler of an optimizer. A batch is cut into
    `accumulated` microbatches."""
    model, rates = Model(), Rates()
    target = sgd(model)
    ours = isinstance(schedule, dict)
    batches = loader(BATCH // process_count())
    if process_count() > 1:
        sampler = dist.get_sampler(batches.dataset, shuffle=False)
        batches = torch.utils.data.DataLoader(batches.dataset, batches.batch_size, sampler=sampler)
    stepped = ScheduleCallback(schedule) if ours else schedule(target)
    trainer = Trainer(
        model=model,
        train_dataloader=batches,
        optimizers=target,
        schedulers=None if ours else stepped,
        step_schedulers_every_batch=None if ours else True,
        max_duration=f"{EPOCHS}ep",
        device="cpu",
        device_train_microbatch_size=BATCH // process_count() // accumulated,
        callbacks=[rates, *([stepped] if ours else [])],
        save_folder=str(folder),
        save_filename="ep{epoch}.pt",
        save_interval="1ep",
        save_overwrite=True,
        load_path=resume and str(resume / "ep2.pt"),
        progress_bar=False,
        log_to_console=False,
    )
    trainer.fit()
    trainer.close()
    return Run(rates.rates, weights(model.net), stepped.scheduler if ours else stepped)


def plant(folder: Path) -> str:
    """A plateau without the name of its metric."""
    try:
        train({"type": "swiftlr.plateau"}, folder)
    except ValueError as error:
        return f"metric that does not come: {error}"
    return ""
