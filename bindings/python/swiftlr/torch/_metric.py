"""Metrics for a ScheduleLR: which schedules follow one, and what counts as one."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from .._errors import Error, FormError
from .._schedule import Schedule
from ._strict_json import short

MISSING = (
    "step() got no metric, but the part of the schedule that is active follows one: until a metric "
    "comes, its value stays. Hand it over as step(metric); in Lightning, with "
    '"reduce_on_plateau": True and "monitor".'
)


@lru_cache(maxsize=64)
def is_followed(spec: str) -> bool:
    """Whether the schedule of a canonical spec, or a part of it, follows a metric."""
    return _is_in(json.loads(spec))


def _is_in(value: Any) -> bool:
    if isinstance(value, dict):
        return _has_no_value(value) or any(map(_is_in, value.values()))
    return isinstance(value, list) and any(map(_is_in, value))


def _has_no_value(spec: dict[str, Any]) -> bool:
    """Whether it is a schedule that has no value without a metric."""
    try:
        Schedule(spec).value(0)
    except FormError:
        return True
    except Error:
        pass  # no schedule, one that needs a function, or one without a value at 0
    return False


def value(metrics: Any) -> float | None:
    """The metric that a step was given, None if it was given none.

    Whatever float() takes is one, and an array of one element, as NumPy has them.
    """
    if metrics is None:
        return None
    for convert in (float, lambda array: float(array.item())):
        try:
            return convert(metrics)
        except Exception:  # a class of the user's may raise anything
            continue
    raise ValueError(
        f"metrics: {short(metrics)} is not allowed; a number, or a tensor or array of one element"
    )
