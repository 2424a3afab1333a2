"""Schedules for modules of Lightning that count updates, and the finder::

def configure_optimizers(self):
    return configure_schedule(self, torch.optim.AdamW(self.parameters(), 1e-3), "schedule.json")
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import torch

from ._types import Functions, Spec
from .torch import ScheduleLR
from .torch._finder._lightning import Callback, LearningRateFinder
from .torch._late_metric import expect, follows_metric, take
from .torch._metric import value as metric_value

__all__ = ["LearningRateFinder", "ScheduleCallback", "configure_schedule"]


def configure_schedule(
    module: Any,
    optimizer: Any,
    spec: Spec,
    *,
    interval: str = "step",
    monitor: str | None = None,
    functions: Functions | None = None,
    run: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """What ``configure_optimizers()`` returns for an optimizer with any schedule.

    With the interval ``"step"`` the schedule counts updates, with ``"epoch"`` epochs. Lengths may
    have any unit: the length of the run, of an epoch and of a batch come from the module's trainer;
    ``run`` overrides them. Its keys are those of :func:`swiftlr.resolve`.

    ``monitor`` names the metric for a schedule that follows one. It comes with each epoch if that
    is the interval, and with updates after each validation, from a :class:`ScheduleCallback`, which
    the trainer needs then. Lightning counts updates that mixed precision skips, and so does the
    schedule, which ends where the run ends.
    """
    if interval not in ("step", "epoch"):
        raise ValueError(f"interval: {interval!r} is not allowed; 'step' or 'epoch'")
    trainer = module.trainer
    known = _updates(trainer) if interval == "step" else _epochs(trainer)
    scheduler = ScheduleLR(optimizer, spec, functions, run={**known, **(run or {})})
    config: dict[str, Any] = {"scheduler": scheduler, "interval": interval, "frequency": 1}
    if follows_metric(scheduler):
        if monitor is None:
            raise ValueError("monitor: the schedule follows a metric; its name")
        config["monitor"] = monitor
        config["reduce_on_plateau"] = interval == "epoch"
        if interval == "step":
            if not any(isinstance(one, ScheduleCallback) for one in trainer.callbacks):
                raise ValueError(
                    "trainer: the schedule follows a metric and counts updates; a "
                    "swiftlr.lightning.ScheduleCallback among the callbacks"
                )
            expect(scheduler)
    return {"optimizer": optimizer, "lr_scheduler": config}


class ScheduleCallback(Callback):  # type: ignore[misc]
    """Hands schedules that count updates the metric that they follow.

    Args:
        after: ``"validation"`` for a metric that is logged there, or ``"epoch"`` for one that is
            logged in training. All ranks take the mean of their values, so that they decide alike.
    """

    def __init__(self, after: str = "validation") -> None:
        if after not in ("validation", "epoch"):
            raise ValueError(f"after: {after!r} is not allowed; 'validation' or 'epoch'")
        self._after = after

    def on_validation_end(self, trainer: Any, pl_module: Any) -> None:
        if self._after == "validation" and not trainer.sanity_checking:
            _hand_over(trainer)

    def on_train_epoch_end(self, trainer: Any, pl_module: Any) -> None:
        if self._after == "epoch":
            _hand_over(trainer)


def _hand_over(trainer: Any) -> None:
    for config in trainer.lr_scheduler_configs:
        if config.interval != "step" or not follows_metric(config.scheduler):
            continue
        logged = trainer.callback_metrics
        if config.monitor not in logged:
            raise ValueError(
                f"monitor: {config.monitor!r} is not among the metrics that are logged; "
                + (", ".join(map(str, logged)) or "there are none")
            )
        own = torch.tensor(metric_value(logged[config.monitor]), dtype=torch.float64)
        shared = trainer.strategy.reduce(own.to(trainer.strategy.root_device), reduce_op="mean")
        take(config.scheduler, shared)


def _updates(trainer: Any) -> dict[str, float]:
    """The numbers of a run whose steps are updates."""
    run = {"total_steps": trainer.estimated_stepping_batches}  # which has the data set up
    run["steps_per_epoch"] = math.inf
    if math.isfinite(trainer.num_training_batches):
        run["steps_per_epoch"] = math.ceil(
            trainer.num_training_batches / trainer.accumulate_grad_batches
        )
    batch = getattr(trainer.train_dataloader, "batch_size", None)
    if isinstance(batch, int):
        run["batch_size"] = batch * trainer.accumulate_grad_batches * trainer.world_size
    return {key: value for key, value in run.items() if 0 < value < math.inf}


def _epochs(trainer: Any) -> dict[str, float]:
    """The numbers of a run whose steps are epochs."""
    run: dict[str, float] = {"steps_per_epoch": 1}
    if trainer.max_epochs is not None and trainer.max_epochs > 0:
        run["total_steps"] = trainer.max_epochs
    return run
