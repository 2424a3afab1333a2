"""Stop now and cool down, or go on? From a running job's schedule, position and log."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .._errors import ArgumentError
from .._schedule import Schedule
from ._curve import Curve
from ._law import Law
from ._rates import rates_of

_SHARES = (0.05, 0.1, 0.2)
_POINTS = 20
"""Log points at the end over which the law is compared with the run."""


@dataclass
class Way:
    """One way to go on, and the loss that it ends at."""

    what: str
    end: int
    """The last step."""
    loss: float
    low: float
    high: float
    schedule: Schedule


@dataclass
class Advice:
    """The ways to go on from a step, each with the loss that the law predicts."""

    at: int
    go_on: Way
    cooldowns: list[Way]
    """Cooldowns from now on, the shortest first."""
    later: Way
    """The whole run with the best cooldown at its end in place of what is planned there."""
    offset: float
    """By how much the run was above the law at its last log points, as a share. The losses here are
    raised by it."""
    answer: str
    basis: str
    notes: list[str]


def advise(
    law: Law,
    schedule: Any,
    at: int,
    total: int,
    *,
    base: float = 1.0,
    curve: Curve | None = None,
    shape: str = "1-sqrt",
    lengths: Any = None,
    force: bool = False,
) -> Advice:
    """What the run ends at if it goes on to the step ``total``, and if it cools down from ``at``
    on.

    ``curve`` is the log of the run so far: the law is moved to where the run is. ``lengths`` are
    steps of a cooldown; without them 5, 10 and 20 % of the steps so far. Each way has its schedule,
    a ``swiftlr.cooldown`` of the one that runs, with which a job can go on.
    """
    running = schedule if isinstance(schedule, Schedule) else Schedule(schedule)
    if not 1 <= at < total:
        raise ArgumentError(
            f"at: {at} is not allowed; from 1 to below the {total} steps of the run"
        )
    if running.value(at, base) <= 0:
        raise ArgumentError(f"at: the rate at step {at} is 0; there is nothing to cool down from")
    offset, notes = _offset(law, running, base, curve, at)
    chosen = sorted(
        {max(1, round(at * share)) for share in _SHARES} if lengths is None else lengths
    )
    if not chosen or any(not 1 <= length <= 10 * total for length in chosen):
        raise ArgumentError("lengths: numbers of steps of at least 1 are needed")

    def way(what: str, changed: Schedule, end: int) -> Way:
        forecast = law.predict(changed, end + 1, at=[end], base=base, force=force)
        notes.extend(note for note in forecast.notes if note not in notes)
        losses = (forecast.losses[0], forecast.low[0], forecast.high[0])
        loss, low, high = (value * (1 + offset) for value in losses)
        return Way(what, end, loss, low, high, changed)

    go_on = way("go on as planned", running, total - 1)
    cooldowns = [
        way(
            f"cool down now within {length} steps",
            running.cooldown(length, at=at, shape=shape), at + length,
        )
        for length in chosen
    ]  # fmt: skip
    candidates = [
        way(
            f"go on and cool down within the last {length} steps",
            running.cooldown(length, at=total - 1 - length, shape=shape), total - 1,
        ) for length in sorted({max(1, round((total - at) * share)) for share in (0.1, 0.2, 0.4,
        1.0)}) if total - 1 - length >= at and running.value(total - 1 - length, base) > 0
    ]  # fmt: skip
    later = min([go_on, *candidates], key=lambda one: one.loss)
    now = min(cooldowns, key=lambda one: one.loss)
    return Advice(
        at, go_on, cooldowns, later, offset, _answer(now, go_on, later, law), law.basis, notes
    )


def _answer(now: Way, go_on: Way, later: Way, law: Law) -> str:
    gain = now.loss - later.loss
    width = float(law.width(np.array([later.end]))[0]) * later.loss
    steps = later.end - now.end
    if steps <= 0 or gain <= 0:
        return f"stop now: {now.what} ends at {now.loss:.4f}, and going on is no better"
    text = f"{steps} steps more gain {gain:.4f}: {later.loss:.4f} in place of {now.loss:.4f}"
    if gain < width:
        return f"not sure: {text}, which is less than the error of the law, {width:.4f}"
    best = "" if later is go_on else f"; {later.what}, which beats the plan's {go_on.loss:.4f}"
    return f"go on: {text}{best}"


def _offset(
    law: Law, running: Schedule, base: float, curve: Curve | None, at: int
) -> tuple[float, list[str]]:
    if curve is None:
        return 0.0, []
    notes = list(curve.notes)
    past = curve.steps <= at
    if not past.any():
        raise ArgumentError(f"{curve.name}: no losses up to step {at}")
    steps, losses = curve.steps[past][-_POINTS:], curve.losses[past][-_POINTS:]
    rates = rates_of(running, int(steps[-1]) + 1, base=base)
    offset = float(np.median(losses / law._losses(rates, steps) - 1))
    if not np.isfinite(offset):
        raise ArgumentError(f"{curve.name}: the law says nothing about its steps")
    if abs(offset) > 0.02:
        notes.append(
            f"the run is {100 * offset:+.1f} % from the law: is it the same model, data and batch "
            f"size?"
        )
    if at - steps[-1] > 0.1 * at:
        notes.append(f"{curve.name}: ends at step {steps[-1]:.0f}, well before {at}")
    return offset, notes
