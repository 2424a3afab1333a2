"""Schedules for MLX."""

from __future__ import annotations

from typing import Any

import mlx.core as mx

from ._schedule import Schedule
from ._tables import table_of
from ._types import JSON, Functions, Spec

__all__ = ["TableSchedule", "schedule"]


def schedule(
    spec: Spec,
    steps: int | None = None,
    *,
    base: float = 1.0,
    every: int = 1,
    functions: Functions | None = None,
    run: JSON | None = None,
) -> TableSchedule:
    """A schedule for MLX: ``AdamW(learning_rate=swiftlr.mlx.schedule(spec, base=3e-4))``.

    It is a table of the values at the positions 0 to `steps` in float32, each rounded once, so that
    a compiled step only looks one up. The arguments are those of :func:`swiftlr.optax.schedule`.
    """
    return TableSchedule(Schedule(spec, functions, run), steps, base, every)


class TableSchedule:
    """A function of the step; what :func:`schedule` makes."""

    def __init__(self, schedule: Schedule, steps: int | None, base: float, every: int) -> None:
        self._table = table_of(schedule, steps, every, base)
        self.schedule = schedule
        self.steps = self._table.steps
        self.base = base
        self.every = every
        self._values = mx.array(self._table.of("float32"))

    def __call__(self, step: Any) -> Any:
        """The value at a step, or at an array of steps."""
        place = mx.minimum(mx.maximum(mx.array(step), 0), self.steps)
        is_whole = not mx.issubdtype(place.dtype, mx.floating)
        if is_whole and self.every == 1:
            return self._values[place.astype(mx.int32)]
        index = (place // self.every).astype(mx.int32)
        share = ((place - index * self.every) / self.every).astype(mx.float32)
        low = self._values[index]
        high = self._values[mx.minimum(index + 1, self._values.size - 1)]
        return mx.where(share == 0, low, low + (high - low) * share)

    def __repr__(self) -> str:
        return f"schedule({self.schedule!r}, {self.steps}, base={self.base}, every={self.every})"
