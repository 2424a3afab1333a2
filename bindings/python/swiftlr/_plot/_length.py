"""How many steps a picture shows, where nobody says it."""

from __future__ import annotations

import json
import math
from typing import Any

from .._errors import ArgumentError
from .._schedule import Schedule
from .._values import whole
from ._span import Span

# Types whose positions are parts of the run, from 0 to 1.
_OF_A_RUN = ("fastai.", "fvcore.", "detectron2.WarmupParamScheduler")
# For a schedule without any length, or one whose lengths are those that it waits for a metric.
_WITHOUT_LENGTH = 100
# How much longer than the schedule a picture is, so that its end is seen.
_BEYOND = 1.5
_MOST = 2**53


def span_of(
    schedule: Schedule, steps: Any, first: Any, total: float | None, follows_metric: bool
) -> Span:
    """The steps that are asked for; else those of the run, `total` if it is known, and else one
    and a half times as many as the schedule is made for.
    """
    start = _whole("first", first)
    if steps is not None:
        count = _whole("steps", steps)
        if start + count > _MOST:
            raise ArgumentError(f"steps: {steps!r} is not allowed; at most 2^53 with first")
        return Span(start, start + count - 1)
    spec = schedule.spec()
    if spec["type"].startswith(_OF_A_RUN) and not follows_metric:
        return Span(0, 1, is_part=True)
    total = _total(spec) if total is None else total
    if total is None:
        length = 0 if follows_metric else schedule.horizon
        total = math.ceil(_BEYOND * (length or _WITHOUT_LENGTH)) + 1
    return Span(start, min(max(start + 1, total), _MOST) - 1)


def total_of_run(text: bytes | str) -> float | None:
    """The steps of the run that a spec, as JSON text, has beside its type."""
    try:
        run = json.loads(text).get("run")
        total = run.get("total_steps")
    except (ValueError, AttributeError):
        return None
    return math.ceil(total) if isinstance(total, (int, float)) else None


def _total(spec: Any) -> float | None:
    """The steps of the run, from the lengths that are parts of it, such as ``0.05dur``."""
    found = max(_parts_of_run(spec), default=None)
    return found and round(found[1] / found[0])


def _parts_of_run(spec: Any) -> list[tuple[float, float]]:
    if isinstance(spec, list):
        return [part for item in spec for part in _parts_of_run(item)]
    if not isinstance(spec, dict):
        return []
    length = spec.get("length")
    if isinstance(length, str) and length.endswith("dur"):
        share = float(length.removesuffix("dur"))
        return [(share, spec["steps"])] if share > 0 else []
    return [part for item in spec.values() for part in _parts_of_run(item)]


def _whole(name: str, value: Any) -> int:
    found = whole(name, value)
    if found > _MOST:
        raise ArgumentError(f"{name}: {found} is not allowed; at most 2^53")
    return found
