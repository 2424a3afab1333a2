"""What a scheduler was going to do when the log was built."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from .._errors import ArgumentError, Error
from .._schedule import Schedule
from .._specs import schedule_of
from .._types import Spec
from ._source import Source

_PHASES = 200
"""The most phases that are told. A cycle of a few steps would fill the log."""
_AHEAD = 2**24
"""Where a run of unknown length is taken to end. The search for phases is exact up to there."""


class Plan:
    """The curves of a schedule for the groups of a scheduler; empty if it follows a metric, is of
    a class that the engine does not know, or calls functions that are not asked for."""

    def __init__(self, source: Source, wish: Spec | bool, steps: int | None) -> None:
        self.steps = 0
        """How long the run is, 0 if that is not known."""
        self._curves: dict[str, tuple[Schedule, float, int]] = {}
        self._events: list[tuple[int, str]] = []
        schedule = _schedule(source, wish)
        if schedule is None:
            return
        for name in source.names:
            self._add(schedule, name, source)
        if self._curves:
            self.steps = steps or 0
            self._events = list(_phases(*next(iter(self._curves.values())), steps or _AHEAD))

    def _add(self, schedule: Schedule, name: str, source: Source) -> None:
        try:
            curve = schedule.curve(name)
            bases = source.bases(name)
            for group, (label, base) in enumerate(zip(source.labels, bases)):
                curve.value(0, base, group)  # which raises if it has none
                self._curves[name + label] = curve, base, group
        except Error:
            pass  # it has no values for this one, or none without a metric

    def values(self, position: float) -> dict[str, float]:
        found = {}
        for name, (curve, base, group) in self._curves.items():
            try:
                found[name] = curve.value(position, base, group)
            except Error:  # past the end of a one-cycle, where its scheduler raises as well
                continue
        return found

    def points(self, count: int = 500) -> Iterator[tuple[int, dict[str, float]]]:
        """The curves from the first step to the last: about `count` points, and the steps at which
        phases begin with those before them."""
        if not self.steps:
            return
        last = self.steps - 1
        steps = {round(i * last / (count - 1)) for i in range(count)} if last else {0}
        for first, _ in self._events:
            steps |= {first, max(first - 1, 0)}
        for step in sorted(steps):
            yield step, self.values(step)

    def events(self, after: float, until: float) -> list[tuple[int, str]]:
        """The phases that begin after one position and up to another."""
        return [event for event in self._events if after < event[0] <= until]

    def next_event(self, after: float) -> float:
        """The position of the first phase that begins after another."""
        return min((step for step, _ in self._events if step > after), default=math.inf)

    def deviation(self, position: float, row: dict[str, float], prefix: str) -> str | None:
        """Says where a value is another one than was planned. A chain of roundings is no such
        place: that is a thousandth of the value, or a millionth of the initial one."""
        for name, (_, base, _) in self._curves.items():
            real, planned = row.get(f"{prefix}/{name}"), row.get(f"{prefix}/planned/{name}")
            if real is None or planned is None:
                continue
            if not abs(real - planned) <= 1e-3 * abs(planned) + 1e-6 * abs(base):
                return (
                    f"{name} at step {position:.15g} is {real:.6g}, but {planned:.6g} was planned: "
                    "something else writes it, the scheduler was changed, or step by step it goes "
                    "another way than its formula"
                )
        return None


def _schedule(source: Source, wish: Spec | bool) -> Schedule | None:
    if wish is False:
        return None
    if wish is not True:
        return Schedule(wish)
    try:
        found: Schedule = schedule_of(source.scheduler)
    except ArgumentError:
        return None
    return None if found.functions else found


def _phases(curve: Schedule, base: float, group: int, steps: int) -> Iterator[tuple[int, str]]:
    previous: dict[str, Any] = {}
    for phase in curve.outline(0, steps - 1, _PHASES, base, group)["phases"]:
        yield phase["first"], _sentence(phase, previous)
        previous = phase


def _sentence(phase: dict[str, Any], previous: dict[str, Any]) -> str:
    ended = f"{previous['name']} ended; " if previous else ""
    what = f"{phase['name']} restarts" if phase["restart"] else f"{phase['name']} begins"
    if phase["phase"] == "constant":
        return f"{ended}{what}, at {phase['from']:.6g} until step {phase['last']}"
    if phase["phase"] == "none":
        return f"{ended}{what}: no value until step {phase['last']}"
    return f"{ended}{what}, from {phase['from']:.6g} to {phase['to']:.6g} at step {phase['last']}"
