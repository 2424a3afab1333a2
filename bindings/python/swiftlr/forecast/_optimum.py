"""The best schedule by a law: over warm-up, hold and decay, and over all that never rise again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .._errors import ArgumentError
from ._law import Forecast, Law
from ._rates import rates_of

Array = NDArray[np.float64]

SHAPES = ("linear", "1-sqrt", "cosine", "square")


@dataclass
class Tuned:
    """The best schedule found, and what it ends at."""

    spec: dict[str, Any]
    """It has the rates themselves, whatever the base value."""
    forecast: Forecast
    shape: str
    cooldown: int | None
    """The steps of the decay; None for a free one."""
    tried: list[dict[str, Any]]
    """The best of each shape: ``shape``, ``cooldown`` and ``loss``."""

    @property
    def loss(self) -> float:
        return self.forecast.final


def phases(
    peak: float, steps: int, warmup: int, cooldown: int, shape: str, floor: float = 0.0
) -> dict[str, Any]:
    """The spec of a linear warm-up, a constant rate, and a decay that ends after the last step."""
    hold = steps - warmup - cooldown
    parts: list[dict[str, Any]] = [
        {"type": "swiftlr.curve", "from": 0, "to": peak, "over": warmup},
        {"type": "swiftlr.value", "value": peak},
        {"type": "swiftlr.curve", "shape": shape, "from": peak, "to": floor, "over": cooldown},
    ]
    return {"type": "swiftlr.sequence", "schedules": parts, "lengths": [warmup, hold]}


def shaped(
    peak: float, steps: int, warmup: int, cooldown: int, shape: str, floor: float = 0.0
) -> Array:
    return rates_of(phases(peak, steps, warmup, cooldown, shape, floor), steps)


def tune(
    law: Law,
    steps: int,
    *,
    warmup: int | None = None,
    peak: float | None = None,
    floor: float = 0.0,
    shapes: Any = SHAPES,
    free: int = 0,
    force: bool = False,
) -> Tuned:
    """The schedule of so many steps that the law predicts the lowest loss for.

    It has a linear warm-up of ``warmup`` steps (those of the law's curves, if not given), the law's
    ``peak``, and a decay to ``floor``, of whose length and shape all are tried. With ``free``, a
    number from 30 to 100, it may fall at each of so many knots instead, as :func:`free_optimum`
    does. By this law: it says nothing about other peaks, and laws tell shapes apart that differ by
    less than their error.
    """
    if free:
        return free_optimum(
            law, steps, warmup=warmup, peak=peak, floor=floor, knots=free, force=force
        )
    top, risen = _start(law, steps, warmup, peak, floor)
    room = steps - risen
    tried: list[dict[str, Any]] = []
    for shape in shapes:
        if shape not in SHAPES:
            raise ArgumentError(f"shapes: {shape!r} is not allowed; of {', '.join(SHAPES)}")

        def end(cooldown: int, shape: str = shape) -> float:
            return law.final(shaped(top, steps, risen, cooldown, shape, floor))

        lengths = sorted({max(1, round(room * share / 40)) for share in range(1, 41)})
        losses = [end(length) for length in lengths]
        best = int(np.argmin(losses))
        low, high = lengths[max(best - 1, 0)], lengths[min(best + 1, len(lengths) - 1)]
        length, loss = _least(end, low, high)
        if losses[best] < loss:
            length, loss = lengths[best], losses[best]
        tried.append({"shape": shape, "cooldown": length, "loss": loss})
    tried.sort(key=lambda one: float(one["loss"]))
    first = tried[0]
    spec = phases(top, steps, risen, first["cooldown"], first["shape"], floor)
    forecast = law.predict(spec, steps, at=[steps - 1], force=force)
    return Tuned(spec, forecast, first["shape"], first["cooldown"], tried)


def _least(end: Any, low: int, high: int) -> tuple[int, float]:
    """The least value of a function of whole numbers that falls and then rises."""
    known: dict[int, float] = {}

    def value(at: int) -> float:
        if at not in known:
            known[at] = end(at)
        return known[at]

    while high - low > 2:
        left = low + (high - low) // 3
        right = high - (high - low) // 3
        if value(left) <= value(right):
            high = right
        else:
            low = left
    best = min(range(low, high + 1), key=value)
    return best, value(best)


def _start(
    law: Law, steps: int, warmup: int | None, peak: float | None, floor: float
) -> tuple[float, int]:
    top = law.peak if peak is None else peak
    if top is None or not (top > 0 and np.isfinite(top)):
        raise ArgumentError(f"peak: {top} is not allowed; a rate above 0")
    risen = warmup
    if risen is None:
        risen = min(law.steps[0], steps // 10) if law.steps else steps // 50
    if not 0 <= risen < steps - 1:
        raise ArgumentError(f"warmup: {risen} is not allowed; from 0 to below the {steps} steps")
    if not 0 <= floor < top:
        raise ArgumentError(f"floor: {floor} is not allowed; from 0 to below the peak {top}")
    return top, risen


def free_optimum(
    law: Law,
    steps: int,
    *,
    warmup: int | None = None,
    peak: float | None = None,
    floor: float = 0.0,
    knots: int = 40,
    force: bool = False,
) -> Tuned:
    """The schedule that never rises after its warm-up, with straight lines between so many knots,
    that the law predicts the lowest loss for."""
    if not 30 <= knots <= 100:
        raise ArgumentError(f"knots: {knots} is not allowed; from 30 to 100")
    try:
        from scipy.optimize import minimize
    except ImportError as error:
        raise ImportError(
            "a free optimum needs SciPy: pip install 'swiftlr[forecast]'", name="scipy"
        ) from error

    top, risen = _start(law, steps, warmup, peak, floor)
    start = tune(law, steps, warmup=risen, peak=top, floor=floor, force=force)
    last = steps - 1
    # Closer together towards the end, where schedules bend.
    way = 1 - (1 - np.linspace(0, 1, knots)) ** 1.5
    places = np.unique(np.round(risen + way * (last - risen)))
    inner = np.arange(risen, steps, dtype=float)
    rise = top * np.arange(risen) / max(risen, 1)

    def curve(drops: Array) -> Array:
        values = top - (top - floor) * np.concatenate([[0.0], np.cumsum(drops)])
        return np.concatenate([rise, np.interp(inner, places, np.maximum(values, floor))])

    def shares(unknowns: Array) -> Array:
        """Drops of at least 0 whose sum is at most 1."""
        weights = np.exp(unknowns - unknowns.max())
        return np.asarray((weights / weights.sum())[:-1])

    def loss(unknowns: Array) -> float:
        return law.final(curve(shares(unknowns)))

    begin = rates_of(start.spec, steps)[places.astype(int)]
    drops = np.maximum(-np.diff(begin) / (top - floor), 1e-4)
    rest = max(1 - drops.sum(), 1e-4)
    found = minimize(
        loss, np.log(np.append(drops, rest)), method="L-BFGS-B",
        options={"maxiter": 100, "maxfun": 100 * (len(drops) + 2)},
    )  # fmt: skip
    best = curve(shares(found.x))
    points = [[0, float(rise[0])]] if risen else []
    points += [[int(place), float(best[int(place)])] for place in places]
    spec = {"type": "swiftlr.knots", "knots": points}
    forecast = law.predict(spec, steps, at=[last], force=force)
    if forecast.final >= start.loss:
        return start
    if law.kind == "momentum":
        forecast.notes.append(
            "to the momentum law a fall is worth as much with a rate of 0 after it, so its best "
            "falls at once; multi_power tells more"
        )
    tried = [*start.tried, {"shape": "free", "cooldown": None, "loss": forecast.final}]
    tried.sort(key=lambda one: float(one["loss"]))
    return Tuned(spec, forecast, "free", None, tried)
