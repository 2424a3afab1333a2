"""Measured loss curves: read from logs, put in order, with the rates of their steps."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .._errors import ArgumentError
from ._rates import MOST_STEPS, interpolated, rates_of
from ._tables import LOSSES, RATES, STEPS, find_column, read_table

Array = NDArray[np.float64]


@dataclass(eq=False)
class Curve:
    """The losses that a run had, and the rate of each of its steps.

    ``rates`` is whatever :func:`rates_of` takes: a spec, an array, a table. Without it the rates of
    the log are used, and those between its points interpolated.
    """

    name: str
    steps: Array
    losses: Array
    rates: Array
    notes: list[str] = field(default_factory=list)

    def __init__(
        self,
        steps: Any,
        losses: Any,
        rates: Any = None,
        *,
        logged_rates: Any = None,
        base: float = 1.0,
        name: str = "curve",
    ) -> None:
        self.name, self.notes = name, []
        places = np.asarray(steps, float)
        values = np.asarray(losses, float)
        logged = None if logged_rates is None else np.asarray(logged_rates, float)
        if places.ndim != 1 or values.shape != places.shape:
            raise ArgumentError(
                f"{name}: {len(values)} losses for {len(places)} steps; one for each"
            )
        if logged is not None and logged.shape != places.shape:
            raise ArgumentError(f"{name}: {len(logged)} rates for {len(places)} steps")
        places, values, logged = _in_order(self, places, values, logged)
        self.steps, self.losses = places, values
        count = int(places[-1]) + 1
        if count > MOST_STEPS:
            raise ArgumentError(
                f"{name}: step {count - 1} is not allowed; at most {MOST_STEPS}, and updates, not "
                f"samples or tokens"
            )
        if rates is not None:
            self.rates = rates_of(rates, count, base=base)
            return
        if logged is None:
            raise ArgumentError(
                f"{name}: the log has no rates; name its schedule or a table of them"
            )
        self.rates, note = interpolated(places, logged, count)
        self.notes.append(note)

    @classmethod
    def read(
        cls,
        path: str | os.PathLike[str],
        rates: Any = None,
        *,
        base: float = 1.0,
        step: str | None = None,
        loss: str | None = None,
        lr: str | None = None,
    ) -> Curve:
        """From a log: csv with a header, JSON, lines of JSON, ``trainer_state.json`` of
        transformers, an export of Weights & Biases, or event files of TensorBoard and folders of
        them.

        ``step``, ``loss`` and ``lr`` name the columns where the usual names are not the right ones.
        """
        file = os.fspath(path)
        table, notes = read_table(path)
        place = find_column(file, table, "steps", STEPS, step, "step=")
        value = find_column(file, table, "losses", LOSSES, loss, "loss=")
        if set(table) <= {"0", "1", "2"} and value is None and "1" in table:
            place, value = "0", "2" if "2" in table else "1"
            lr = "1" if "2" in table else None
        if value is None:
            raise ArgumentError(f"{file}: no column loss, but {', '.join(table)}; step and loss")
        if place is None:
            raise ArgumentError(f"{file}: no column step, but {', '.join(table)}; step and loss")
        rate = find_column(file, table, "rates", RATES, lr, "lr=")
        steps, losses = np.array(table[place]), np.array(table[value])
        logged = None if rate is None else np.array(table[rate])
        rows = np.isfinite(losses) | _is_said(losses, logged)
        if logged is not None and rates is None:
            logged = _filled(steps, logged)
        curve = cls(
            steps[rows],
            losses[rows],
            rates,
            logged_rates=None if logged is None else logged[rows],
            base=base,
            name=file,
        )
        curve.notes[:0] = notes
        return curve

    @property
    def peak(self) -> float:
        return float(self.rates.max())

    @property
    def end(self) -> int:
        """The last step that has a loss."""
        return int(self.steps[-1])


def _is_said(losses: Array, rates: Array | None) -> NDArray[np.bool_]:
    """Where a loss that is no number was logged, rather than another value in a row of its own."""
    rows = np.ones(len(losses), bool) if rates is None else np.isfinite(rates)
    missing = ~np.isfinite(losses) & rows
    few = missing.sum() <= 0.3 * max(rows.sum(), 1)
    return missing if few else np.zeros(len(losses), bool)


def _filled(steps: Array, rates: Array) -> Array:
    """The rate of the same step, where it stands in another row."""
    known = dict(zip(steps[np.isfinite(rates)], rates[np.isfinite(rates)]))
    return np.array([r if r == r else known.get(s, np.nan) for s, r in zip(steps, rates)])


# ---- Order ---------------------------------------------------------------------------------------


def _in_order(
    curve: Curve, steps: Array, losses: Array, rates: Array | None
) -> tuple[Array, Array, Array | None]:
    """Each step once, in rising order, with a finite loss. What was mended is noted."""
    name = curve.name
    rows = np.arange(len(steps))
    wrong = ~(np.isfinite(steps) & (steps >= 0) & (steps < 2**53))
    if wrong.any():
        rows = rows[~wrong]
        curve.notes.append(f"{name}: {wrong.sum()} rows without a step are left out")
    whole = steps[rows] == np.round(steps[rows])
    if not whole.all():
        step = steps[rows][~whole][0]
        raise ArgumentError(f"{name}: the step {step} is not allowed; whole numbers")
    bad = ~np.isfinite(losses[rows]) | (losses[rows] <= 0)
    if bad.any():
        where = int(steps[rows][bad][0])
        curve.notes.append(
            f"{name}: {bad.sum()} losses that are no numbers above 0 are left out, the first at "
            f"step {where}"
        )
    rows = _in_sequence(curve, rows, steps, losses)
    rows = rows[np.isfinite(losses[rows]) & (losses[rows] > 0)]
    if len(rows) == 0:
        raise ArgumentError(f"{name}: no losses in it that are numbers above 0")
    return steps[rows], losses[rows], None if rates is None else rates[rows]


def _in_sequence(curve: Curve, rows: NDArray[Any], steps: Array, losses: Array) -> NDArray[Any]:
    name, places = curve.name, steps[rows]
    back = np.flatnonzero(np.diff(places) < 0) + 1
    if len(back) > max(20, len(places) // 20):
        rows = rows[np.argsort(places, kind="stable")]
        curve.notes.append(f"{name}: the steps are not in order; they are sorted")
        return _once(curve, rows, steps, losses)
    kept = rows
    if len(back):
        parts = np.split(rows, back)
        kept = parts[0]
        for part in parts[1:]:
            restart = steps[part[0]]
            if restart <= steps[kept[0]] and len(part) > 1 and len(kept) > 1:
                raise ArgumentError(
                    f"{name}: after step {steps[kept[-1]]:.0f} the steps begin again with "
                    f"{restart:.0f}: two runs in one file; a file for each"
                )
            kept = np.concatenate([kept[steps[kept] < restart], part])
            curve.notes.append(
                f"{name}: the run goes back to step {restart:.0f}, as after a resume; what came "
                f"before from there on is left out"
            )
    return _once(curve, kept, steps, losses)


def _once(curve: Curve, rows: NDArray[Any], steps: Array, losses: Array) -> NDArray[Any]:
    places = steps[rows]
    last = np.append(np.diff(places) != 0, True)
    if last.all():
        return rows
    before = np.flatnonzero(~last)
    pair = losses[rows]
    differ = np.abs(pair[before] - pair[before + 1]) > 1e-12 * np.abs(pair[before])
    if differ.sum() > 5 and differ.sum() > 0.3 * last.sum():
        raise ArgumentError(
            f"{curve.name}: {differ.sum()} steps stand twice with another loss: two runs or "
            f"several ranks in one file; a file for each"
        )
    if differ.any():
        curve.notes.append(
            f"{curve.name}: {differ.sum()} steps stand twice with another loss; the later one "
            f"counts"
        )
    return np.asarray(rows[last])
