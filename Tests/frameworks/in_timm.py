"""A loop with timm's schedulers, as its training script has it."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import absent
import torch
from digit_runs import BATCH, EPOCHS, Net, Run, loader, process_count, rate, scaler, sgd, weights

absent.pretend("torchvision")
from timm.scheduler import CosineLRScheduler  # noqa: E402

from swiftlr.timm import ScheduleScheduler  # noqa: E402

NAME, PACKAGE = "timm", "timm"
PEER = "timm's"
WITHOUT = "2 ranks: timm has schedulers and no trainer"


def train(
    schedule: Any,
    folder: Path,
    *,
    accumulated: int = 1,
    poisoned: tuple[int, ...] = (),
    resume: Path | None = None,
    metric: bool = False,
) -> Run:
    """`schedule` is a spec, or makes a scheduler of timm's of an optimizer."""
    net, rates, scaling = Net(poisoned), [], scaler() if poisoned else None
    target, batches = sgd(net), loader(BATCH // process_count())
    updates_per_epoch = -(-len(batches) // accumulated)
    if isinstance(schedule, dict):
        run = {"steps_per_epoch": updates_per_epoch, "total_steps": EPOCHS * updates_per_epoch}
        scheduler: Any = ScheduleScheduler(target, schedule, t_in_epochs=metric, run=run)
    else:
        scheduler = schedule(target)
    first = 0
    if resume:
        saved = torch.load(resume / "saved.pt", weights_only=True)
        net.load_state_dict(saved["net"])
        target.load_state_dict(saved["target"])
        first = saved["epoch"]
        scheduler.step_update(first * updates_per_epoch)
    updates = first * updates_per_epoch
    for epoch in range(first, EPOCHS):
        for i, batch in enumerate(batches):
            loss = net(*batch)["loss"]
            (loss if scaling is None else scaling.scale(loss)).backward()
            if (i + 1) % accumulated and i + 1 < len(batches):
                continue
            rates.append(rate(target))
            target.step() if scaling is None else scaling.step(target)
            if scaling is not None:
                scaling.update()
            target.zero_grad()
            updates += 1
            scheduler.step_update(updates)
        scheduler.step(epoch + 1, 1.0)
        if epoch == 1 and not resume:
            folder.mkdir(parents=True, exist_ok=True)
            state = {"net": net.state_dict(), "target": target.state_dict(), "epoch": epoch + 1}
            torch.save(state, folder / "saved.pt")
    ours = isinstance(scheduler, ScheduleScheduler)
    placed = SimpleNamespace(schedule=scheduler._schedule, last_epoch=updates) if ours else None
    return Run(rates, weights(net), placed)


def peers(folder: Path) -> list[Run]:
    """The same cosine by timm and by swiftlr."""
    settings = {"t_initial": 60, "warmup_t": 9, "lr_min": 1e-4, "warmup_lr_init": 1e-3}
    own = train(lambda o: CosineLRScheduler(o, t_in_epochs=False, **settings), folder)
    return [own, train({"type": "timm.CosineLRScheduler", **settings}, folder)]


def plant(folder: Path) -> str:
    """A schedule that follows a metric, stepped by updates, which have none."""
    try:
        train({"type": "swiftlr.plateau"}, folder, metric=False)
    except ValueError as error:
        return f"metric with updates: {error}"
    return ""
