"""A schedule at work for as many steps as a table, a comparison or a summary needs."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

from .._errors import Error, FormError
from .._scheduler import Scheduler
from ._errors import WrongUse
from ._schedules import Named

_WITHOUT_LENGTH = 100  # steps, of a schedule that has none

Metric = Callable[[int], float] | list[float]


class Run:
    """The values that each group gets at each step, of the rate and of what else is driven.

    Its length is that of the run, if it is known, and else what the schedule is made for: from step
    0 up to and with its end.
    """

    def __init__(
        self, one: Named, bases: list[float], form: Any = None, metric: Metric | None = None
    ) -> None:
        from .._plot._run import follows_metric

        self.name, self.schedule, self.bases = one.name, one.schedule, bases
        self.follows = follows_metric(one.schedule, len(bases) - 1)
        self.metric = metric
        if self.follows and metric is None:
            raise WrongUse(
                f"{one.name}: it follows a metric; --metric losses.csv, or --metric 1,0.9,0.8"
            )
        self.form = form or self._own_form()
        self.length = self._length(one.total_steps)
        scheduler = self._scheduler()
        spec = one.schedule.spec()
        without_lr = spec["type"] == "swiftlr.curves" and "lr" not in spec["curves"]
        self.names = ([] if without_lr else ["lr"]) + scheduler.value_names
        self.columns = [
            name + (f"[{group}]" if group else "")
            for name in self.names
            for group in range(len(bases))
        ]

    def _own_form(self) -> str:
        if self.follows:
            return "closed"
        try:
            self.schedule.value(0.0)
        except FormError:
            return "chain"
        except (Error, ArithmeticError):
            pass
        return "closed"

    def _length(self, total: int | None) -> int:
        from .._plot._length import span_of

        if total is None and self.follows and isinstance(self.metric, list):
            return len(self.metric) + 1
        if span_of(self.schedule, total, 0, None, self.follows).is_part:
            raise WrongUse(
                f"{self.name}: its positions are parts of the run, from 0 to 1, and no steps; "
                f"swiftlr plot, or swiftlr explain --at 0.5"
            )
        if total is not None:
            return total
        return math.ceil(self.schedule.horizon or _WITHOUT_LENGTH) + 1

    @property
    def is_stepped(self) -> bool:
        """Whether the steps before one have to be made for its value."""
        return self.form != "closed" or self.follows

    def _scheduler(self) -> Scheduler:
        return Scheduler(self.schedule, self.bases, self.form)  # type: ignore[arg-type]

    def values(self, first: int, end: int, every: int = 1) -> Iterator[list[float]]:
        """The columns at the steps first, first + every, ... before `end`. They are empty after the
        last metric."""
        scheduler = self._scheduler()
        steps = range(first, end, every)
        if not self.is_stepped:
            for step in steps:
                if step:
                    scheduler.step(epoch=step)
                yield self._now(scheduler)
            return
        for step in range(end):
            if step:
                self._advance(scheduler, step - 1)
            if step in steps:
                yield self._now(scheduler)

    def _advance(self, scheduler: Scheduler, step: int) -> None:
        if not self.follows:
            scheduler.step()
        elif callable(self.metric):
            scheduler.step(metric=self.metric(step))
        else:
            known = self.metric or []
            if step >= len(known):
                raise WrongUse(
                    f"{self.name}: the metric has {len(known)} values, and step {step + 1} needs "
                    f"another; as many as steps"
                )
            scheduler.step(metric=known[step])

    def _now(self, scheduler: Scheduler) -> list[float]:
        found: list[float] = []
        for name in self.names:
            found += scheduler.get_last_lr() if name == "lr" else scheduler.get_last_values(name)
        return found
