"""Metrics that come after the step that they belong to, as trainers have them: they step with each
update, and evaluate now and then after a step."""

from __future__ import annotations

import json
import math
from typing import Any

from torch.optim.lr_scheduler import ReduceLROnPlateau

from .._errors import FormError
from . import _metric
from ._schedule_lr import ScheduleLR


def follows_metric(scheduler: Any) -> bool:
    """Whether it is a ScheduleLR whose schedule, or a part of it, follows a metric."""
    return isinstance(scheduler, ScheduleLR) and scheduler._takes_metric


def expect(scheduler: ScheduleLR) -> None:
    """Says that metrics come later, so that no step without one warns."""
    vars(scheduler)["_holds"] = True


def take(scheduler: Any, metric: Any) -> None:
    """Gives the last step of a scheduler its metric. The position stays: the values become those
    that ``step(metric)`` would have given. A call that fails changes nothing.

    A ReduceLROnPlateau steps with metrics alone, and takes a step.
    """
    if isinstance(scheduler, ReduceLROnPlateau):
        scheduler.step(metric)
        return
    if _metric.value(metric) is None:
        raise ValueError("metric: None is not allowed; a number")
    if scheduler.last_epoch < 1:
        raise FormError("metric: there was no step that it could belong to; step() first")
    before = scheduler.state_dict()
    earlier = scheduler.state_dict()
    earlier["last_epoch"] -= 1
    # The parts have noted the position of the step, at which a second one takes no metric.
    memory = json.loads(earlier.get("memory", "[]"))
    for one in memory:
        one["position"] = math.nextafter(one["position"], -math.inf)
    earlier["memory"] = json.dumps(memory)
    scheduler.load_state_dict(earlier)
    try:
        scheduler.step(metric)
    except BaseException:
        scheduler.load_state_dict(before)
        raise
    scheduler._step_count = before["_step_count"]  # it is one step
    expect(scheduler)
