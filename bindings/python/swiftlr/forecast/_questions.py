"""Questions to a law: which schedule is best, and how many steps a loss takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .._errors import ArgumentError
from ._law import FARTHEST, Law
from ._optimum import shaped
from ._rates import rates_of


@dataclass
class Ranked:
    """A candidate, and what it ends at."""

    name: str
    schedule: Any
    loss: float
    low: float
    high: float
    is_apart: bool
    """Whether the law can tell it from the best: their distance is larger than the error of
    comparing two schedules."""


def rank(
    law: Law,
    schedules: Any,
    steps: int | None = None,
    *,
    base: float = 1.0,
    names: list[str] | None = None,
    force: bool = False,
) -> list[Ranked]:
    """The schedules, best first, by the loss that the law predicts for the same number of steps.

    ``schedules`` is a list of what :func:`rates_of` takes. Without ``steps`` all have to be as
    long.
    """
    listed = list(schedules)
    if not listed:
        raise ArgumentError("schedules: none; at least one")
    rates = [rates_of(one, steps, base=base) for one in listed]
    if len({len(one) for one in rates}) > 1:
        lengths = ", ".join(str(len(one)) for one in rates)
        raise ArgumentError(f"schedules: of {lengths} steps; the same number, or steps=")
    labels = names or [_name(one, i) for i, one in enumerate(listed)]
    last = len(rates[0]) - 1
    found = []
    for label, schedule, own in zip(labels, listed, rates):
        forecast = law.predict(own, at=[last], force=force)
        found.append((forecast.final, label, schedule, forecast))
    found.sort(key=lambda one: one[0])
    best = found[0][0]
    return [
        Ranked(
            label, schedule, loss, forecast.low[0], forecast.high[0],
            bool(loss > best * (1 + float(law.width(np.array([last]))[0]))),
        )
        for loss, label, schedule, forecast in found
    ]  # fmt: skip


def _name(schedule: Any, index: int) -> str:
    if isinstance(schedule, str):
        return schedule
    kind = getattr(schedule, "spec", None)
    if callable(kind):
        return str(kind()["type"])
    if isinstance(schedule, dict):
        return str(schedule.get("type", index))
    return str(index)


def steps_to(
    law: Law,
    loss: float,
    schedule: Any = None,
    *,
    steps: int | None = None,
    base: float = 1.0,
    warmup: int | None = None,
    cooldown: float = 0.2,
    shape: str = "1-sqrt",
    force: bool = False,
) -> int | None:
    """How many steps it takes to a loss; None if it is not reached.

    With a schedule: the first step at which its curve is there. Without one: the shortest run of
    warm-up, constant rate and a cooldown, which takes the share ``cooldown`` of the steps, that
    ends there, looked for up to five times the fitted steps.
    """
    if not (loss > 0 and np.isfinite(loss)):
        raise ArgumentError(f"loss: {loss} is not allowed; a number above 0")
    if schedule is not None:
        rates = rates_of(schedule, steps, base=base)
        law.predict(rates, at=[len(rates) - 1], force=force)
        reached = np.flatnonzero(law._losses(rates, None) <= loss)
        return int(reached[0]) if len(reached) else None
    if law.steps is None or law.peak is None:
        raise ArgumentError("law: fitted on nothing; name a schedule")
    risen = law.steps[0] if warmup is None else warmup
    most = FARTHEST * law.steps[1]

    def end(count: int) -> float:
        return law.final(shaped(law.peak or 0, count, risen, round(cooldown * count), shape))

    low, high = max(risen + 2, 2), most
    if end(high) > loss:
        return None
    while low < high:
        middle = (low + high) // 2
        if end(middle) <= loss:
            high = middle
        else:
            low = middle + 1
    return low
