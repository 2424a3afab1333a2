"""The columns of a picture, and the curves of schedules and runs reduced to them."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from .._errors import Error
from .._schedule import Schedule
from ._curve import Curve
from ._span import Span

COLUMNS = 600
"""In a picture, whatever its size. A run of fewer steps has a column for each."""


def columns(span: Span) -> list[tuple[float, float]]:
    """The first and the last step of each, cut as the engine cuts them."""
    count = min(span.steps, COLUMNS)
    ends = [span.steps * i // count for i in range(count + 1)] if count else [0]
    return [(span.first + a, span.first + b - 1) for a, b in itertools.pairwise(ends)]


def closed(label: str, schedule: Schedule, span: Span, base: float, group: int) -> Curve:
    """The curve of a schedule that is a function of the position."""
    if span.is_empty:
        return Curve(label, [], [], [], [])
    if span.is_part:
        steps = [span.first + (span.last - span.first) * i / COLUMNS for i in range(COLUMNS + 1)]
        values = [_value(schedule, step, base, group) for step in steps]
        return Curve(label, steps, steps, values, values)
    places = columns(span)
    low, high = schedule.envelope(int(span.first), int(span.last), len(places), base, group)
    return _in_columns(label, places, list(low), list(high))


def at_columns(label: str, values: list[float], span: Span) -> Curve:
    """A curve of which the value at the first step of each column is known."""
    first = [first for first, _ in columns(span)]
    return Curve(label, first, first, values, values)


def stepped(label: str, values: Sequence[float], span: Span) -> Curve:
    """The curve of a run of which the value of each step is known; it may end early."""
    places = columns(span)
    low, high = [], []
    for first, last in places:
        own = values[int(first - span.first) : int(last - span.first) + 1]
        numbers = [value for value in own if value == value]
        low.append(min(numbers, default=math.nan))
        high.append(max(numbers, default=math.nan))
    return _in_columns(label, places, low, high)


def _in_columns(
    label: str, places: Sequence[tuple[float, float]], low: list[float], high: list[float]
) -> Curve:
    return Curve(label, [first for first, _ in places], [last for _, last in places], low, high)


def _value(schedule: Schedule, position: float, base: float, group: int) -> float:
    try:
        return schedule.value(position, base, group)
    except (Error, ArithmeticError):
        return math.nan
