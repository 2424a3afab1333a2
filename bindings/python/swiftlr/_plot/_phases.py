"""The phases of a schedule, as they are shaded and named in a picture."""

from __future__ import annotations

from typing import Any

from .._schedule import Schedule
from ._axes import count, number
from ._scene import Phase
from ._span import Span

# With more of them, names and shades would hide the curve.
_MOST_PHASES = 24


def phases_of(schedule: Schedule, span: Span, base: float, group: int) -> list[Phase]:
    """The phases of a schedule that is a function of the position; none if there are too many."""
    if span.is_empty or span.is_part:
        return []
    place = int(span.first), int(span.last)
    outline = schedule.outline(*place, most=_MOST_PHASES, base=base, group=group)
    if outline["next"] is not None:
        return []
    return [_phase(phase) for phase in outline["phases"]]


def _phase(found: dict[str, Any]) -> Phase:
    first, last = found["first"], found["last"]
    steps = f"step {count(first)}" if first == last else f"steps {count(first)} to {count(last)}"
    values = f"from {number(found['from'])} to {number(found['to'])}"
    if found["phase"] == "constant":
        values = f"at {number(found['from'])}"
    says = f"{found['name']} {'' if found['phase'] == 'none' else values + ' '}in {steps}"
    return Phase(first, last, found["name"], found["restart"], says)


def first_without_value(schedule: Schedule, span: Span, base: float, group: int) -> float | None:
    """The first step from which a schedule has no value."""
    if span.is_empty or span.is_part:
        return None
    place = int(span.first), int(span.last)
    for phase in schedule.outline(*place, base=base, group=group)["phases"]:
        if phase["phase"] == "none":
            return float(phase["first"])
    return None
