"""The values of a schedule that has to be stepped through: one that follows a metric, one that has
only a chain form, and what a schedule gives to the momentum.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from .._errors import ArgumentError, CountError, Error, FormError
from .._schedule import Schedule
from .._scheduler import Scheduler
from ._columns import columns
from ._groups import fewest_groups
from ._span import Span

Metric = Callable[[int], float] | Sequence[float]

_EXAMPLE = "plot(metric=lambda step: max(0.5, 1 - step / 40))"


def groups_of(schedule: Schedule, group: int) -> int:
    """How many groups a scheduler needs that is asked for one."""
    return schedule.group_count or max(fewest_groups(schedule), group + 1)


def is_closed(schedule: Schedule, group: int) -> bool:
    """Whether it is a function of the position, also in all of its parts."""
    try:
        schedule.value(0.0)
    except FormError:
        return False
    except (Error, ArithmeticError):
        pass
    return not follows_metric(schedule, group)


def follows_metric(schedule: Schedule, group: int) -> bool:
    try:
        Scheduler(schedule, [1.0] * groups_of(schedule, group)).step(metric=1.0)
    except (FormError, ArgumentError):
        return False
    except (Error, ArithmeticError):
        pass
    return True


def values_of_run(
    schedule: Schedule, span: Span, base: float, group: int, metric: Metric | None
) -> list[float]:
    """The value at each step of the span, up to the first that has none."""
    follows = follows_metric(schedule, group)
    if follows and metric is None:
        raise ArgumentError(
            f"metric: None is not allowed; this schedule follows one: a list with a number for "
            f"each step, or a function of the step, as {_EXAMPLE}"
        )
    values: list[float] = []
    try:
        bases = [base] * groups_of(schedule, group)
        scheduler = Scheduler(schedule, bases, "closed" if follows else "chain")
        rates = scheduler.get_last_lr()
        for step in range(int(span.last) + 1):
            if step:
                rates = scheduler.step(metric=_metric(metric, step - 1) if follows else None)
            if step >= span.first:
                values.append(rates[group])
    except (FormError, CountError):
        raise
    except (Error, ArithmeticError, _NoMore):
        pass
    return values


def momentum_of_run(schedule: Schedule, span: Span, base: float, group: int) -> list[float] | None:
    """The momentum at the first step of each column; None if the schedule leaves it alone."""
    try:
        scheduler = Scheduler(schedule, [base] * groups_of(schedule, group))
    except (Error, ArithmeticError):
        return None
    if "momentum" not in scheduler.value_names:
        return None
    values = []
    for step, _ in columns(span):
        try:
            scheduler.step(epoch=step)
            values.append(scheduler.get_last_values("momentum")[group])
        except (Error, ArithmeticError):
            values.append(math.nan)
    return values


class _NoMore(Exception):
    """The list of metrics has ended."""


def _metric(metric: Any, step: int) -> float:
    """That of a step, told to the scheduler when it goes on from there."""
    if callable(metric):
        return float(metric(step))
    if step >= len(metric):
        raise _NoMore
    return float(metric[step])
