"""The rate of each step of a run, from whatever says it."""

from __future__ import annotations

import os
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .._errors import ArgumentError
from .._schedule import Schedule
from ._tables import RATES, STEPS, find_column, read_table

Array = NDArray[np.float64]
MOST_STEPS = 1 << 27
_TABLES = (".csv", ".tsv", ".jsonl", ".ndjson", ".txt")


def rates_of(source: Any, steps: int | None = None, *, base: float = 1.0) -> Array:
    """The rate of each step from 0 on.

    ``source`` is a spec of a schedule or a schedule, an array with a rate for each step, or the
    path of a table with ``step`` and ``lr`` of every step. A schedule gives ``steps`` rates for the
    initial rate ``base``; without a number, those that it is made for.
    """
    if isinstance(source, (str, os.PathLike)) and os.fspath(source).lower().endswith(_TABLES):
        return _checked(_of_table(os.fspath(source)), os.fspath(source), steps)
    if isinstance(source, (list, tuple, np.ndarray)) or hasattr(source, "__array__"):
        return _checked(np.asarray(source, float), "rates", steps)
    schedule = source if isinstance(source, Schedule) else Schedule(source)
    count = steps
    if count is None:
        horizon = schedule.horizon
        if horizon == 0:
            raise ArgumentError("steps: needed, because the schedule has no end of its own")
        count = int(np.ceil(horizon)) + 1
    if not 1 <= count <= MOST_STEPS:
        raise ArgumentError(f"steps: {count} is not allowed; from 1 to {MOST_STEPS}")
    return _checked(np.frombuffer(schedule.fill(count, base=base)), "the schedule", None)


def _checked(rates: Array, name: str, steps: int | None) -> Array:
    if rates.ndim != 1 or not 1 <= len(rates) <= MOST_STEPS:
        raise ArgumentError(f"{name}: a list of rates, one for each step, is needed")
    wrong = np.flatnonzero(~(np.isfinite(rates) & (rates >= 0)))
    if len(wrong):
        step = int(wrong[0])
        raise ArgumentError(
            f"{name}: {rates[step]} at step {step} is not allowed; a rate of at least 0"
        )
    if steps == len(rates) + 1:
        # A log that counts the steps that are made has one more than there are rates.
        rates = np.append(rates, rates[-1])
    if steps is not None and steps > len(rates):
        raise ArgumentError(f"{name}: {len(rates)} rates are too few for {steps} steps")
    return np.ascontiguousarray(rates if steps is None else rates[:steps], float)


def _of_table(path: str) -> Array:
    table, _ = read_table(path)
    column = find_column(path, table, "rates", RATES, None, "a table with one")
    place = find_column(path, table, "steps", STEPS, None, "a table with one")
    if column is None and set(table) <= {"0", "1"}:
        column, place = ("1", "0") if "1" in table else ("0", None)
    if column is None:
        raise ArgumentError(f"{path}: no column lr, but {', '.join(table)}; step and lr")
    rates = np.array(table[column], float)
    if place is None:
        return rates
    steps = np.array(table[place], float)
    is_whole = np.isfinite(steps) & (steps == np.round(steps)) & (steps >= 0) & (steps < 2**53)
    if not is_whole.all():
        row = int(np.flatnonzero(~is_whole)[0])
        raise ArgumentError(
            f"{path}: the step {steps[row]} in row {row + 1} is not allowed; a whole number"
        )
    order = np.argsort(steps, kind="stable")
    steps, rates = steps[order], rates[order]
    gaps = np.flatnonzero(np.diff(steps) != 1)
    if len(gaps):
        raise ArgumentError(
            f"{path}: after step {steps[gaps[0]]:.0f} comes {steps[gaps[0] + 1]:.0f}; "
            f"each step once"
        )
    if steps[0] > 1:
        raise ArgumentError(f"{path}: begins with step {steps[0]:.0f}; step 0 or 1")
    # Of a table that counts from 1, step 0 is taken to have the first rate.
    return np.concatenate([rates[:1], rates]) if steps[0] == 1 else rates


def interpolated(steps: Array, rates: Array, count: int) -> tuple[Array, str]:
    """The rate of each step below `count`, from those that were logged, and a note."""
    known = np.isfinite(rates)
    if not known.any():
        raise ArgumentError("the log has no rates; name its schedule")
    places, values = steps[known], rates[known]
    dense = np.interp(np.arange(count, dtype=float), places, values)
    note = "rates between log points are interpolated"
    first = int(places[0])
    if first > 0:
        dense[: first + 1] = values[0] * np.arange(first + 1) / first
        note += f", and before step {first} taken as a linear rise from 0"
    return dense, note


def warmup_end(rates: Array) -> int:
    """The first step with the highest rate."""
    return int(np.argmax(rates >= rates.max() * (1 - 1e-9)))


def has_decay(rates: Array) -> bool:
    """Whether the rate falls by a tenth of its peak or more after the warm-up."""
    return bool(rates[warmup_end(rates) :].min() < 0.9 * rates.max())
