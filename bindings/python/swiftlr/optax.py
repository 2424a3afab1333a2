"""Schedules for optax and for other loops in JAX."""

from __future__ import annotations

from typing import Any

import jax
from jax import numpy as jnp

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
    """A schedule for optax: ``optax.adamw(swiftlr.optax.schedule(spec, 10_000, base=3e-4))``.

    It is a table of the values at the positions 0 to `steps`, so that a compiled step only looks
    one up: it does not call back into Python, and no gradient passes.

    Args:
        spec: As for :class:`swiftlr.Schedule`. One that follows a metric has no table.
        steps: The last position of the table, a whole number above 0; by default the schedule's
            ``horizon``. The value there holds for all later positions, that at 0 for earlier
            ones.
        base: The initial value, for schedules that start from one, as torch's do.
        every: Only each such position has its value; a divisor of `steps`. Between two there is a
            straight line. A table takes 4 bytes a value, and 8 with ``jax_enable_x64``: 4 MB for a
            million steps.
        functions: The functions that the spec names.
        run: As for :class:`swiftlr.Schedule`.
    """
    return TableSchedule(Schedule(spec, functions, run), steps, base, every)


class TableSchedule:
    """A function of the count of updates; what :func:`schedule` makes."""

    def __init__(self, schedule: Schedule, steps: int | None, base: float, every: int) -> None:
        self._table = table_of(schedule, steps, every, base)
        self.schedule = schedule
        self.steps = self._table.steps
        self.base = base
        self.every = every

    def __call__(self, count: Any) -> Any:
        """The value for a count, or for an array of counts: in float32, the double rounded once, or
        with ``jax_enable_x64`` the double itself.

        A count may be a fraction. Between two values of the table there is a straight line.
        """
        count = jnp.asarray(count)
        is_whole = jnp.issubdtype(count.dtype, jnp.integer)
        if is_whole and count.dtype.itemsize < 4:  # too short for `steps`
            count = count.astype("int32")
        values = jnp.asarray(self._table.of(jax.dtypes.canonicalize_dtype("float64")))
        place = jnp.clip(count, 0, self.steps)
        if is_whole and self.every == 1:
            return jax.lax.stop_gradient(values[place])
        index = jnp.floor_divide(place, self.every).astype("int32")
        share = ((place - index * self.every) / self.every).astype(values.dtype)
        low, high = values[index], values[jnp.minimum(index + 1, len(values) - 1)]
        line = jnp.where(share == 0, low, low + (high - low) * share)
        return jax.lax.stop_gradient(line)

    def __repr__(self) -> str:
        return f"schedule({self.schedule!r}, {self.steps}, base={self.base}, every={self.every})"
