"""A schedule as a table, for stacks whose compiled steps cannot call the engine."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from ._errors import ArgumentError
from ._schedule import Schedule
from ._types import Any
from ._values import number, whole


class Table(NamedTuple):
    """Values at 0, `every`, 2 * `every` ... The last one holds for all positions after it."""

    values: Any
    """An array of NumPy's, of doubles."""
    every: int
    steps: int
    """The last position."""

    def of(self, dtype: Any) -> Any:
        """The values in another precision, each rounded once."""
        return self.values.astype(dtype)


def table_of(schedule: Schedule, steps: Any, every: Any, base: Any) -> Table:
    """The table for the positions 0 to `steps`, both included; without a number, those that the
    schedule is made for."""
    from numpy import frombuffer

    if steps is None:
        steps = ceil(schedule.horizon)
        if steps == 0:
            raise ArgumentError("steps: needed, because the schedule has no end of its own")
    steps, every = whole("steps", steps), whole("every", every)
    if steps < 1:
        raise ArgumentError(f"steps: {steps} is not allowed; a whole number above 0")
    if not 1 <= every <= steps or steps % every:
        raise ArgumentError(f"every: {every} is not allowed; a divisor of steps, which are {steps}")
    values = schedule.fill(steps // every + 1, stride=every, base=number("base", base))
    return Table(frombuffer(values), every, steps)
