"""One metric for all ranks, so that a plateau decides the same on each."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Literal

from ..torch import _metric
from ..torch._ranks import Ranks, mean

Rule = Literal["mean", "min", "max", "first"]


def reduce(metric: Any, how: Rule = "mean", *, weight: float = 1.0, group: Any = None) -> float:
    """One number of what the ranks have, with the same bits on each::

        plateau.step(reduce(loss, "mean"))

    With their own losses, ranks reduce their rates at different times, and nothing tells. All ranks
    of the group have to call it. Without ``torch.distributed`` it is the metric as a float.

    Args:
        metric: A number, a tensor or an array of one element.
        how: "mean", "min", "max", or "first" for that of the first rank of the group. A NaN on one
            rank makes the mean, the least and the greatest NaN.
        weight: For the mean, how much this rank counts, such as the number of its samples. The
            total has to be above 0.
        group: A process group, the default group if it is None.
    """
    if how not in _RULES:
        raise ValueError(f"how: {how!r} is not allowed; one of {', '.join(map(repr, _RULES))}")
    ranks = Ranks(group)
    try:
        number = _checked(metric, weight)
    except Exception:
        ranks.gather_pairs(0.0, _FAILED)  # the others would wait for it
        raise
    values, weights = ranks.gather_pairs(number, float(weight))
    if _FAILED in weights:
        rank = ranks.numbers()[weights.index(_FAILED)]
        raise RuntimeError(f"metric: rank {rank} failed, and all ranks stop")
    return _RULES[how](values, weights)


_FAILED = -1.0
"""In place of a weight."""


def _checked(metric: Any, weight: float) -> float:
    number = _metric.value(metric)
    if number is None:
        raise ValueError("metric: None is not allowed; a number")
    if not 0 <= weight < math.inf:
        raise ValueError(f"weight: {weight!r} is not allowed; a finite number from 0")
    return number


def _mean(values: list[float], weights: list[float]) -> float:
    if not sum(weights) > 0:
        raise ValueError("weight: 0 on all ranks is not allowed; a number above 0 on one of them")
    if len(set(weights)) == 1:
        return mean(values)
    return sum(value * weight for value, weight in zip(values, weights) if weight) / sum(weights)


def _least(values: list[float], weights: list[float]) -> float:
    return math.nan if any(map(math.isnan, values)) else min(values)


def _greatest(values: list[float], weights: list[float]) -> float:
    return math.nan if any(map(math.isnan, values)) else max(values)


def _first(values: list[float], weights: list[float]) -> float:
    return values[0]


_RULES: dict[str, Callable[[list[float], list[float]], float]] = {
    "mean": _mean,
    "min": _least,
    "max": _greatest,
    "first": _first,
}
