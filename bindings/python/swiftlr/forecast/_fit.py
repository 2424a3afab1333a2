"""Fits laws to measured curves: least squares of logarithms with a robust loss, from several
starts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .._errors import ArgumentError
from ._curve import Curve
from ._law import KINDS, Law
from ._rates import has_decay, warmup_end

Array = NDArray[np.float64]

_HUBER = 1e-3
"""Relative distances up to which the squares count, beyond it the distances. As in the papers."""
_MOST_POINTS = 400
_FEWEST_POINTS, _FEW_POINTS = 8, 20
_SINGLE_BAND = 0.007
"""The band of a law from one curve, which has nothing to leave out: the error of runs of other
schedules in the measurement of docs/forecast.md."""
_BLOCK = 50
"""Steps of changes that count as one while a law with a term for each change is fitted."""


class _Points(NamedTuple):
    """A curve as the fit sees it."""

    name: str
    rates: Array
    steps: Array
    logs: Array
    weights: Array


def fit(
    curves: Curve | Sequence[Curve],
    kind: str = "momentum",
    *,
    memory: float = 0.999,
    batch_size: float | None = None,
    force: bool = False,
) -> Law:
    """The law that fits one or several curves.

    ``kind`` is "momentum" (the default, four parameters), "multi_power" or "functional_scaling"
    (seven). ``memory`` is the lambda of the momentum law. Points before the end of the warm-up are
    left out. The band of the law is the error of leaving out each of several curves in turn.

    Refused are curves without a decay of the rate, with fewer than 8 points after the warm-up, and
    with different peaks; with ``force`` that becomes a note in the law.
    """
    listed = [curves] if isinstance(curves, Curve) else list(curves)
    if not listed:
        raise ArgumentError("curves: none; at least one")
    if kind not in KINDS or kind == "convex_bound":
        raise ArgumentError(
            f"kind: {kind!r} is not allowed; 'momentum', 'multi_power' or 'functional_scaling'"
        )
    if not 0 <= memory < 1:
        raise ArgumentError(f"memory: {memory} is not allowed; from 0 to below 1")
    notes = [note for curve in listed for note in curve.notes]
    notes += _doubts(listed, force)
    points = [_points(curve) for curve in listed]
    found = _fitted(points, kind, memory, None)
    distances = [np.abs(_predicted(kind, found, one, 1) - one.logs) for one in points]
    residual = float(np.median(np.concatenate(distances)))
    return Law(
        kind,
        found,
        peak=max(curve.peak for curve in listed),
        steps=(
            int(min(one.steps[0] for one in points)),
            int(max(one.steps[-1] for one in points)),
        ),
        residual=residual,
        band=_band(points, kind, memory, found, distances, residual),
        batch_size=batch_size,
        points=sum(len(one.steps) for one in points),
        curves=[
            {
                "name": one.name,
                "steps": [int(one.steps[0]), int(one.steps[-1])],
                "points": len(one.steps),
            }
            for one in points
        ],
        notes=notes,
    )


def _doubts(curves: list[Curve], force: bool) -> list[str]:
    doubts, notes = [], []
    for curve in curves:
        left = np.count_nonzero(curve.steps >= warmup_end(curve.rates))
        if left < 4:
            raise ArgumentError(
                f"{curve.name}: {left} points after the warm-up, which ends at step "
                f"{warmup_end(curve.rates)}, are too few; at least {_FEWEST_POINTS}"
            )
        if left < _FEWEST_POINTS:
            doubts.append(f"{curve.name}: {left} points after the warm-up are too few")
        elif left < _FEW_POINTS:
            notes.append(f"{curve.name}: only {left} points after the warm-up")
    if not any(_shows_decay(curve) for curve in curves):
        doubts.append(
            "no curve has a decay of the rate in it, so that the law cannot know what a decay is "
            "worth, and may be 8 % wrong"
        )
    peaks = [curve.peak for curve in curves]
    if max(peaks) > 1.01 * min(peaks):
        doubts.append(f"the curves have peaks from {min(peaks):.4g} to {max(peaks):.4g}")
    if max(peaks) == 0:
        raise ArgumentError("curves: all rates are 0; a run that has learned")
    if doubts and not force:
        raise ArgumentError(f"{doubts[0]}; other curves, or force the fit")
    return notes + [f"forced: {doubt}" for doubt in doubts]


def _shows_decay(curve: Curve) -> bool:
    return has_decay(curve.rates[: curve.end + 1])


def _points(curve: Curve) -> _Points:
    """What is fitted: the points after the warm-up, of many the means of equal stretches."""
    kept = curve.steps >= warmup_end(curve.rates)
    steps, logs = curve.steps[kept], np.log(curve.losses[kept])
    if len(steps) > _MOST_POINTS:
        edges = np.linspace(steps[0], steps[-1] + 1, _MOST_POINTS + 1)
        place = np.digitize(steps, edges) - 1
        used = np.unique(place)
        middles = [int(np.argmin(np.abs(steps - steps[place == i].mean()))) for i in used]
        logs = np.array([logs[place == i].mean() for i in used])
        steps = steps[middles]
    # Where more was logged, a point counts less: each stands for the steps around it.
    widths = np.gradient(steps) if len(steps) > 1 else np.ones(1)
    weights = np.clip(widths / max(np.median(widths), 1e-9), 0.05, 4)
    return _Points(curve.name, curve.rates, steps, logs, np.sqrt(weights))


# ---- The laws ------------------------------------------------------------------------------------


class _Search(NamedTuple):
    starts: list[list[float]]
    low: list[float]
    high: list[float]
    parameters: Callable[[Array], dict[str, float]]


def _search(kind: str, memory: float, least: float, peak: float) -> _Search:
    """Where to look for the unknowns. A factor is sought as its logarithm, in units of the peak."""
    floor = max(least - 0.3, 0.3 * least)
    log = np.log
    if kind == "momentum":
        return _Search(
            [[floor, log(0.6), 0.5, c] for c in (0.1, 0.5, 2.0, 5.0)],
            [0, -15, 0.01, 0],
            [least, 15, 5, 1e4],
            lambda x: {
                "L0": x[0], "A": float(np.exp(x[1])), "alpha": x[2], "C": x[3], "lambda": memory,
            },
        )  # fmt: skip
    unit = 3e-4 / peak  # the peak for which the starts are
    if kind == "multi_power":
        return _Search(
            [
                [floor, log(0.6), 0.5, log(b * unit), log(2.0), 0.6, gamma]
                for b, gamma in ((100, 0.4), (500, 0.65))
            ],
            [0, -15, 0.01, -20, -15, 0.05, 0],
            [least, 15, 5, 25, 15, 3, 2],
            lambda x: {
                "L0": x[0], "A": float(np.exp(x[1])), "alpha": x[2], "B": float(np.exp(x[3])),
                "C": float(np.exp(x[4])), "beta": x[5], "gamma": x[6],
            },
        )  # fmt: skip
    return _Search(
        [
            [floor, log(0.6), 0.5, log(c2 * unit), log(1.0), log(c4 * unit), 1.0]
            for c2, c4 in ((300, 100), (1000, 1000))
        ],
        [0, -15, 0.01, -20, -15, -5, 0.05],
        [least, 15, 5, 25, 8, 25, 3],
        lambda x: {
            "L0": x[0], "c1": float(np.exp(x[1])), "s": x[2], "c2": float(np.exp(x[3])),
            "c3": float(np.exp(x[4])), "c4": float(np.exp(x[5])), "g": x[6],
        },
    )  # fmt: skip


def _fitted(
    points: list[_Points], kind: str, memory: float, start: dict[str, float] | None
) -> dict[str, float]:
    try:
        from scipy.optimize import least_squares
    except ImportError as error:
        raise ImportError(
            "fit() needs SciPy: pip install 'swiftlr[forecast]'", name="scipy"
        ) from error

    least = float(np.exp(min(one.logs.min() for one in points)))
    peak = max(float(one.rates.max()) for one in points)
    search = _search(kind, memory, least, peak)
    weights = np.concatenate([one.weights for one in points])
    logs = np.concatenate([one.logs for one in points])
    predict = _predictor(points, kind, memory)

    def residuals(x: Array) -> Array:
        losses = predict(search.parameters(x))
        return np.asarray(weights * (np.log(np.maximum(losses, 1e-9)) - logs))

    starts = search.starts if start is None else [_unknowns(kind, start)]
    best: Any = None
    for begin in starts:
        inside = np.clip(begin, np.array(search.low) + 1e-9, np.array(search.high) - 1e-9)
        found = least_squares(
            residuals, inside, bounds=(search.low, search.high), loss="soft_l1", f_scale=_HUBER,
            x_scale=np.maximum(np.abs(inside), 0.1), max_nfev=300,
        )  # fmt: skip
        if best is None or found.cost < best.cost:
            best = found
    return {name: float(value) for name, value in search.parameters(best.x).items()}


def _unknowns(kind: str, found: dict[str, float]) -> list[float]:
    plain = {"L0", "alpha", "C", "beta", "gamma", "s", "g"}
    if kind == "multi_power":
        plain = plain - {"C"}
    return [
        found[name] if name in plain else float(np.log(found[name]))
        for name in KINDS[kind]
        if name != "lambda"
    ]


def _predictor(
    points: list[_Points], kind: str, memory: float
) -> Callable[[dict[str, float]], Array]:
    if kind != "momentum":
        blocks = [_with_law(kind, one) for one in points]
        return lambda found: np.concatenate([block(found) for block in blocks])
    # Its two sums do not depend on the unknowns: taken from the engine once.
    only = {"L0": 0.0, "A": 0.0, "alpha": 1.0, "C": -1.0, "lambda": memory}
    falls = np.concatenate([Law(kind, only)._losses(p.rates, p.steps) for p in points])
    only = {"L0": 0.0, "A": 1.0, "alpha": 1.0, "C": 0.0, "lambda": memory}
    inverse = np.concatenate([Law(kind, only)._losses(p.rates, p.steps) for p in points])
    return lambda found: found["L0"] + found["A"] * inverse ** found["alpha"] - found["C"] * falls


def _with_law(kind: str, one: _Points) -> Callable[[dict[str, float]], Array]:
    return lambda found: Law(kind, found)._losses(one.rates, one.steps, _BLOCK)


def _predicted(kind: str, found: dict[str, float], one: _Points, block: int) -> Array:
    losses = Law(kind, found)._losses(one.rates, one.steps, block)
    return np.asarray(np.log(np.maximum(losses, 1e-9)))


# ---- The band ------------------------------------------------------------------------------------


def _band(
    points: list[_Points],
    kind: str,
    memory: float,
    found: dict[str, float],
    distances: list[Array],
    residual: float,
) -> float:
    """The relative half-width that measured losses of another run should lie within: the largest,
    over the curves, of the distance below which 95 % of its points lie when it is left out."""
    widths = []
    for i, left_out in enumerate(points):
        rest = points[:i] + points[i + 1 :]
        if not any(has_decay(one.rates[: int(one.steps[-1]) + 1]) for one in rest):
            continue
        refitted = _fitted(rest, kind, memory, found)
        apart = np.abs(_predicted(kind, refitted, left_out, _BLOCK) - left_out.logs)
        widths.append(float(np.quantile(apart, 0.95)))
    if len(widths) > 1:
        return max(widths)
    # 2.5 standard deviations of the noise of the curve, and what such a law is wrong by.
    noise = 2.5 * 1.4826 * residual
    own = max(widths, default=0.0)
    return max(float(np.hypot(_SINGLE_BAND, noise)), own)
