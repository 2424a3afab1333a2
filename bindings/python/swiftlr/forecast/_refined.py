"""Schedules made of the gradient norms of an earlier run."""

from __future__ import annotations

import os
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .._backend import api
from .._errors import ArgumentError
from ._tables import NORMS, STEPS, find_column, read_table

Array = NDArray[np.float64]
_MOST_KNOTS = 1000


def refined_schedule(
    norms: Any,
    steps: int,
    *,
    peak: float,
    optimizer: str = "adam",
    smoothing: float = 0.1,
    norm: str | None = None,
) -> dict[str, Any]:
    """The spec of the schedule that fits the gradient norms of an earlier run, stretched to
    ``steps``.

    ``norms`` has the norms in equal distances over that run, or is the path of a log that has them,
    such as :class:`swiftlr.log.Log` with ``gradients=True`` writes it; ``norm`` names the column.
    ``optimizer`` is "sgd", for which they are Euclidean, or "adam", for which they should be sums
    of magnitudes: Euclidean norms are about proportional to those. ``smoothing`` is the share of
    the run over which the median of the norms is taken first. The last step has the rate 0.
    """
    if isinstance(norms, (str, os.PathLike)):
        values = _read(os.fspath(norms), norm)
    else:
        values = np.asarray(norms, float)
    if values.ndim != 1 or len(values) < 2:
        raise ArgumentError("norms: too few; a norm for each logged step")
    if optimizer not in ("sgd", "adam"):
        raise ArgumentError(f"optimizer: {optimizer!r} is not allowed; 'sgd' or 'adam'")
    if not 0 <= smoothing <= 1:
        raise ArgumentError(f"smoothing: {smoothing} is not allowed; from 0 to 1")
    if not (peak > 0 and np.isfinite(peak)):
        raise ArgumentError(f"peak: {peak} is not allowed; a rate above 0")
    if steps < 2:
        raise ArgumentError(f"steps: {steps} is not allowed; at least 2")
    window = 2 * int(smoothing * len(values) / 2) + 1
    shares = np.frombuffer(
        api.refined_rates(
            np.ascontiguousarray(values).tobytes(), 2 if optimizer == "sgd" else 1, window
        )
    )
    count = min(len(shares), _MOST_KNOTS, steps)
    places = np.linspace(0, len(shares) - 1, count)
    heights = peak * np.interp(places, np.arange(len(shares)), shares)
    at = np.unique(np.round(np.linspace(0, steps - 1, count)), return_index=True)
    knots = [[int(place), float(heights[i])] for place, i in zip(*at)]
    return {"type": "swiftlr.knots", "knots": knots}


def _read(path: str, wish: str | None) -> Array:
    """The norms of a log at equal distances: between logged steps they are interpolated."""
    table, _ = read_table(path)
    name = find_column(path, table, "gradient norms", NORMS, wish, "norm=")
    if name is None:
        raise ArgumentError(f"{path}: no column grad_norm, but {', '.join(table)}; name it")
    values = np.array(table[name], float)
    place = find_column(path, table, "steps", STEPS, None, "a table with one")
    steps = np.arange(len(values), dtype=float) if place is None else np.array(table[place])
    known = np.isfinite(values) & np.isfinite(steps) & (values > 0)
    steps, values = steps[known], values[known]
    if len(values) < 2:
        raise ArgumentError(f"{path}: fewer than two norms above 0 in {name}")
    # A later row of a step counts, as after a resume.
    latest = dict(zip(steps.tolist(), values.tolist()))
    steps = np.array(sorted(latest))
    values = np.array([latest[step] for step in steps])
    if len(steps) < 2:
        raise ArgumentError(f"{path}: all norms in {name} are of one step")
    even = np.linspace(steps[0], steps[-1], len(steps))
    return np.asarray(np.interp(even, steps, values))
