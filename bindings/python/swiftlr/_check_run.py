"""What a run meets on its way: its values, and the parts of the schedule that are active."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from ._check_parts import Part
from ._errors import ArgumentError, DivisionError, DomainError, FormError, RangeError
from ._schedule import Schedule

# An argument is impossible for a part whose clock begins before 0 or whose base is not finite.
_NO_VALUE = (ArgumentError, DivisionError, DomainError, FormError, RangeError)
# A longer run is sampled.
_MOST_STEPS = 10**6
_CHUNK = 1 << 16
_SAMPLES = 16


class Problem(NamedTuple):
    """A value that is none of a rate, or no value, and the step at which that begins."""

    rule: str
    step: int
    value: float


class Active(NamedTuple):
    """What a part is asked at a step."""

    step: int
    position: float
    base: float


def value_at(schedule: Schedule, position: float, base: float) -> float:
    """The value, NaN where there is none."""
    try:
        return schedule.value(position, base)
    except _NO_VALUE:
        return math.nan


def active_at(schedule: Schedule, step: int, base: float) -> dict[str, Active]:
    """The parts that are active at a step, by their paths; none where there is no value."""
    try:
        outermost = schedule.explain(step, base)
    except _NO_VALUE:
        return {}
    return {part["path"]: Active(step, part["position"], part["base"]) for part in _all(outermost)}


def _all(explanation: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield explanation
    for part in explanation["parts"]:
        yield from _all(part)


class Walk:
    """The values of a run, from the first step to the last, or to one that has none."""

    def __init__(self, schedule: Schedule, steps: int, base: float) -> None:
        self._schedule, self._base = schedule, base
        self.first = math.nan
        self.lowest = math.inf
        self.highest = -math.inf
        self.is_complete = False
        self._problems: dict[str, Problem] = {}
        for first, stride, count in _pieces(steps):
            values, failure = self._fill(first, stride, count)
            self._look(values, first, stride)
            if failure is not None:
                # One that follows a metric, or has no closed form, is no mistake.
                if not isinstance(failure, FormError):
                    self._note("fails", first + stride * len(values), stride)
                return
        self.is_complete = True

    @property
    def problems(self) -> list[Problem]:
        return sorted(self._problems.values(), key=lambda problem: problem.step)

    @property
    def is_constant(self) -> bool:
        return self.lowest == self.first == self.highest

    def _fill(self, first: int, stride: int, count: int) -> tuple[array[float], Exception | None]:
        """The values up to the first one that there is not, and why there is not."""
        try:
            return self._schedule.fill(count, first, stride, self._base), None
        except _NO_VALUE as error:
            failure = error
        complete, values = 0, array("d")
        while count - complete > 1:
            middle = (complete + count) // 2
            try:
                values = self._schedule.fill(middle, first, stride, self._base)
                complete = middle
            except _NO_VALUE as error:
                count, failure = middle, error
        return values, failure

    def _look(self, values: array[float], first: int, stride: int) -> None:
        if not values:
            return
        if first == 0:
            self.first = values[0]
        numbers: Sequence[float] = values
        if not math.isfinite(sum(values)):
            # NaN is neither the lowest nor the highest.
            numbers = [value for value in values if value == value]
            self._find("non_finite", values, first, stride)
        lowest = min(numbers, default=math.inf)
        if lowest < 0:
            self._find("negative", values, first, stride)
        self.lowest = min(self.lowest, lowest)
        self.highest = max(self.highest, max(numbers, default=-math.inf))

    def _find(self, rule: str, values: array[float], first: int, stride: int) -> None:
        place = next((i for i, value in enumerate(values) if _problem(value) == rule), None)
        if place is not None:
            self._note(rule, first + stride * place, stride)

    def _note(self, rule: str, step: int, stride: int) -> None:
        """Keeps a problem that is not at one of the samples and is at the next."""
        if rule in self._problems:
            return
        before = step - stride
        while step - before > 1:
            middle = (before + step) // 2
            if self._problem(middle) == rule:
                step = middle
            else:
                before = middle
        value = value_at(self._schedule, step, self._base)
        self._problems[rule] = Problem(rule, step, value)

    def _problem(self, step: int) -> str | None:
        try:
            return _problem(self._schedule.value(step, self._base))
        except _NO_VALUE:
            return "fails"


def _problem(value: float) -> str | None:
    return "negative" if value < 0 else None if math.isfinite(value) else "non_finite"


def _pieces(steps: int) -> Iterator[tuple[int, int, int]]:
    """First steps, strides and counts of what is filled at once; the last step is in it."""
    stride = -(-steps // _MOST_STEPS)
    count = -(-steps // stride)
    for i in range(0, count, _CHUNK):
        yield i * stride, stride, min(_CHUNK, count - i)
    if (steps - 1) % stride:
        yield steps - 1, stride, 1


def last_active(root: Part, schedule: Schedule, last: int, base: float) -> dict[str, Active]:
    """For each part that a run comes to, by its path, the last step at which it is active.

    The run is sampled, and besides asked where a length in the spec says that one part follows
    another. What neither meets is a part that is active for a short time on a clock of its own.
    """
    asked: dict[int, dict[str, Active]] = {}
    unseen = {part.path: part for part in root.all() if part.parts}
    steps = [last * i // _SAMPLES for i in range(_SAMPLES + 1)]
    while steps:
        step = steps.pop()
        if step in asked or not 0 <= step <= last:
            continue
        asked[step] = active_at(schedule, step, base)
        for path in asked[step].keys() & unseen.keys():
            ahead = [x - asked[step][path].position for x in unseen.pop(path).boundaries()]
            steps += [step + math.ceil(x) - i for x in ahead if math.isfinite(x) for i in (0, 1)]
    found: dict[str, Active] = {}
    in_order = sorted(asked)
    for step, following in zip(in_order, [*in_order[1:], last + 1]):
        for path, active in asked[step].items():
            if path not in asked.get(following, {}):
                found[path] = _end(schedule, base, path, active, following)
    return found


def _end(schedule: Schedule, base: float, path: str, active: Active, following: int) -> Active:
    """The last step at which a part is active that is not at a later one."""
    while following - active.step > 1:
        middle = (active.step + following) // 2
        there = active_at(schedule, middle, base).get(path)
        if there is None:
            following = middle
        else:
            active = there
    return active
