"""Schedules in loops with Accelerate that count updates, and the finder::

    model, optimizer, loader = accelerator.prepare(model, optimizer, loader)
    scheduler = create_scheduler(accelerator, optimizer, spec, loader, epochs=3)

An ``AcceleratedScheduler`` of Accelerate's own steps as often in an update as there are processes.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import torch
from accelerate.optimizer import AcceleratedOptimizer
from accelerate.scheduler import AcceleratedScheduler
from accelerate.state import AcceleratorState
from accelerate.utils import reduce

from ._check import check as check_schedule
from ._errors import Error
from ._specs import schedule_of
from ._types import Functions, Spec
from .torch import ScheduleLR
from .torch._finder._accelerate import find_lr
from .torch._late_metric import expect, follows_metric, take
from .torch._metric import value as metric_value

__all__ = ["UpdateScheduler", "check", "create_scheduler", "find_lr", "prepare_scheduler"]


class UpdateScheduler(AcceleratedScheduler):  # type: ignore[misc]
    """A scheduler that makes one step an update, whatever the number of processes and of batches
    whose gradients are accumulated. Call its ``step()`` for each batch, as with Accelerate's own.

    An update that mixed precision skips counts, so that the schedule ends where the run ends.
    """

    _is_accelerate_prepared = True  # by which prepare_scheduler() knows what it has to wrap

    def step(self, *args: Any, **kwargs: Any) -> None:
        if self.gradient_state.sync_gradients:
            self.scheduler.step(*args, **kwargs)

    def step_metric(self, metric: Any, reduction: str = "mean") -> None:
        """Gives the last step the metric that was measured after it. The position stays.

        ``reduction`` says how Accelerate makes one value of those of the processes, ``"mean"``,
        ``"sum"`` or ``"max"``, so that all of them decide the same. All have to call this.
        """
        value, state = metric_value(metric), AcceleratorState()
        if state.num_processes > 1:
            own = torch.tensor(value, dtype=torch.float64, device=state.device)
            value = reduce(own, reduction).item()
        take(self.scheduler, value)


def prepare_scheduler(accelerator: Any, scheduler: Any) -> UpdateScheduler:
    """A scheduler of torch's kind that steps once an update, in place of
    ``accelerator.prepare(scheduler)``. It is in what ``accelerator.save_state()`` saves.
    """
    if isinstance(scheduler, AcceleratedScheduler):
        raise ValueError("scheduler: it is prepared already; the scheduler itself")
    prepared: UpdateScheduler = accelerator.prepare_scheduler(
        UpdateScheduler(scheduler, scheduler.optimizer)
    )
    return prepared


def create_scheduler(
    accelerator: Any,
    optimizer: Any,
    spec: Spec,
    loader: Any = None,
    epochs: float | None = None,
    *,
    functions: Functions | None = None,
    run: Mapping[str, Any] | None = None,
) -> UpdateScheduler:
    """Any schedule, counted in updates, for an optimizer that ``accelerator.prepare()`` returned.

    Lengths of the schedule may have any unit. The length of an epoch and of a batch come from the
    prepared ``loader`` and the accumulation of the accelerator, that of the run from ``epochs``;
    ``run`` overrides them. Its keys are those of :func:`swiftlr.resolve`.
    """
    if not isinstance(optimizer, AcceleratedOptimizer):
        raise ValueError(
            f"optimizer: {type(optimizer).__name__} is not prepared; what accelerator.prepare() "
            "has returned"
        )
    known = {**_run(loader, epochs, accelerator.gradient_state), **(run or {})}
    scheduler = ScheduleLR(optimizer, spec, functions, run=known)
    if follows_metric(scheduler):
        expect(scheduler)
    return prepare_scheduler(accelerator, scheduler)


def check(scheduler: Any, loader: Any = None, epochs: float | None = None) -> list[dict[str, str]]:
    """What is wrong with a scheduler that ``accelerator.prepare()`` returned, as
    :func:`swiftlr.check` says it. With the prepared ``loader`` and ``epochs`` the steps that the
    schedule takes in the run are looked at, too. The rules, besides those of ``swiftlr.check``:

    - ``unprepared``: Accelerate has not wrapped it, so it steps with each batch and is not saved
    - ``multiplied``: it steps once for each process in an update, and the schedule is not made for
      that
    - ``metric_multiplied``: the same with a metric, which is counted for each process
    - ``every_batch``: it steps with each batch, though gradients are accumulated
    """
    if not isinstance(scheduler, AcceleratedScheduler):
        return [
            _finding(
                "unprepared",
                f"{type(scheduler).__name__} is not wrapped: it steps with each batch, and "
                "save_state() leaves it out",
                "accelerator.prepare(scheduler), with a scheduler of torch's kind",
            )
        ]
    processes = AcceleratorState().num_processes
    times = 1 if isinstance(scheduler, UpdateScheduler) or scheduler.split_batches else processes
    state = scheduler.gradient_state
    per_epoch = _run(loader, None, state).get("steps_per_epoch")
    if not scheduler.step_with_optimizer and not isinstance(scheduler, UpdateScheduler):
        times = state.num_steps
        found = _every_batch(times)
    else:
        found = _multiplied(scheduler.scheduler, times)
    if per_epoch is None or epochs is None:
        return found
    inner, updates = scheduler.scheduler, max(1, math.floor(per_epoch * epochs))
    as_is = _of_schedule(inner, updates * times, per_epoch * times)
    if times > 1 and not as_is and _of_schedule(inner, updates, per_epoch):
        return []  # its lengths have been multiplied by hand
    return found + as_is


def _multiplied(scheduler: Any, times: int) -> list[dict[str, str]]:
    if times == 1:
        return []
    is_metric = isinstance(scheduler, torch.optim.lr_scheduler.ReduceLROnPlateau)
    return [
        _finding(
            "metric_multiplied" if is_metric or follows_metric(scheduler) else "multiplied",
            f"it steps {times} times in each update, once for each process"
            + (", and counts a metric as often" if is_metric else ""),
            "swiftlr.accelerate.prepare_scheduler() in place of accelerator.prepare()",
        )
    ]


def _every_batch(times: int) -> list[dict[str, str]]:
    if times == 1:
        return []
    return [
        _finding(
            "every_batch",
            f"it steps with each batch, {times} times in each update, as "
            "step_scheduler_with_optimizer is False",
            "swiftlr.accelerate.prepare_scheduler() in place of accelerator.prepare()",
        )
    ]


def _finding(rule: str, message: str, fix: str) -> dict[str, str]:
    return {"rule": rule, "path": "", "message": message, "fix": fix}


def _of_schedule(scheduler: Any, steps: int, per_epoch: float) -> list[dict[str, str]]:
    try:
        schedule = schedule_of(scheduler)
        return check_schedule(schedule, steps, per_epoch, scheduler.base_lrs[0])
    except (Error, AttributeError):
        return []  # one with formulas of its own, or without a closed form


def _run(loader: Any, epochs: float | None, state: Any) -> dict[str, float]:
    """What a prepared loader and the accumulation say of a run in updates."""
    if loader is None:
        return {}
    if not hasattr(loader, "total_batch_size"):
        raise ValueError(
            f"loader: {type(loader).__name__} is not prepared; what accelerator.prepare() has "
            "returned"
        )
    run: dict[str, float] = {"batch_size": loader.total_batch_size * state.num_steps}
    try:
        batches = len(loader)
    except TypeError:
        return run  # data without a length
    per_epoch = batches / state.num_steps
    if state.sync_with_dataloader:  # the last batch of an epoch is followed by an update
        per_epoch = math.ceil(per_epoch)
    run["steps_per_epoch"] = per_epoch
    if epochs is not None:
        run["total_steps"] = math.floor(per_epoch * epochs)
    return run
