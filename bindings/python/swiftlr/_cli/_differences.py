"""Differences between two specs, and between the values of two curves."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any, NamedTuple

from ._sides import Side

_MOST_STEPS = 10**6
_OF_A_LOG = 1e-6


class Difference(NamedTuple):
    path: str
    first: Any
    """None where the first has nothing."""
    second: Any


def differences(first: Any, second: Any, path: str) -> Iterator[Difference]:
    """Field by field. Where the types differ, the fields of the part are not looked at; a length
    counts by its steps."""
    first, second = _steps(first), _steps(second)
    if isinstance(first, dict) and isinstance(second, dict):
        if first.get("type") != second.get("type"):
            yield Difference(path or "type", first, second)
            return
        for key in dict.fromkeys([*first, *second]):
            inner = f"{path}.{key}" if path else key
            yield from differences(first.get(key), second.get(key), inner)
    elif isinstance(first, list) and isinstance(second, list):
        for i, pair in enumerate(zip_longest(first, second)):
            yield from differences(*pair, f"{path}[{i}]")
    elif first != second:
        yield Difference(path, first, second)


def _steps(value: Any) -> Any:
    is_length = isinstance(value, dict) and value.keys() == {"length", "steps"}
    return value["steps"] if is_length else value


def of_values(first: Side, second: Side, options: argparse.Namespace) -> dict[str, Any]:
    """Where two curves differ first, and where most: the steps and both values."""
    for side in (first, second):
        if side.reason:
            return {"reason": f"{side.name}: {side.reason}", "first": None}
    steps = _steps_of(first, second)
    is_log = first.logged is not None or second.logged is not None
    tolerance = options.tolerance
    if tolerance is None:
        tolerance = _OF_A_LOG if is_log else 0.0
    found: list[tuple[float, float, float]] = [
        (step, x, y)
        for step, x, y in zip(steps, first.values(steps), second.values(steps))
        if _differ(x, y, tolerance)
    ]
    answer: dict[str, Any] = {"compared": len(steps), "different": len(found)}
    if not found:
        return {**answer, "first": None, "most": None}
    most = max(found, key=_apart)
    names = ("step", "first", "second")
    return {**answer, "first": dict(zip(names, found[0])), "most": dict(zip(names, most))}


def _apart(one: tuple[float, float, float]) -> float:
    distance = abs(one[1] - one[2])
    return distance if distance == distance else 0.0


def _differ(x: float, y: float, tolerance: float) -> bool:
    if x == y or (x != x and y != y):
        return False
    return not abs(x - y) <= tolerance * max(abs(x), abs(y))


def _steps_of(first: Side, second: Side) -> list[float]:
    """Those of a log, those of both where both are logged, and else all of the longer run; of more
    than a million steps, a million that lie evenly."""
    logged = [side.logged for side in (first, second) if side.logged is not None]
    if logged:
        return sorted(set.intersection(*(set(log) for log in logged)))
    length = max(first.length, second.length)
    every = -(-length // _MOST_STEPS)
    return list(range(0, length, every))
