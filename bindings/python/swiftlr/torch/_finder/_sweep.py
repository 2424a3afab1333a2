"""The loop: the next rates, a step, its loss on all ranks, until the sweep is over."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import torch
from torch import Tensor

from ..._finder import Finder
from .._ranks import Ranks, mean
from ._points import DataEnded, Points, Skipped
from ._progress import Progress

# What becomes of a step. If it is not the same on all ranks, the highest holds.
_POINT, _SKIPPED, _ENDED, _FAILED = range(4)

# Each halves the scale, and none starts above 2^64.
_MOST_SKIPPED = 100


def sweep(
    finder: Finder,
    optimizer: Any,
    points: Points,
    ranks: Ranks,
    progress: Progress,
    group_rates: list[list[float]],
) -> str:
    """Why it ended: what the finder says, or "no_data", or "skipped" where no step was made. The
    rates of each group go into `group_rates`."""
    skipped = 0
    while skipped < _MOST_SKIPPED:
        rates = finder.lrs
        write_rates(optimizer, rates)
        loss, code = _point(points, ranks)
        losses, codes = ranks.gather(loss, code)
        if _FAILED in codes:
            raise RuntimeError(f"rank {codes.index(_FAILED)} failed, and all ranks stop")
        if _ENDED in codes:
            return "no_data"
        if _SKIPPED in codes:
            skipped += 1
            continue
        skipped = 0
        loss = mean(losses)
        status = finder.step(loss)
        progress.step(rates[0], loss)
        if status != "not_finite":
            for made, rate in zip(group_rates, rates):
                made.append(rate)
        if status != "goes_on":
            return status
    return "skipped"


def _point(points: Points, ranks: Ranks) -> tuple[float, int]:
    try:
        return points.point(), _POINT
    except Skipped:
        return 0.0, _SKIPPED
    except DataEnded:
        return 0.0, _ENDED
    except BaseException:
        with suppress(Exception):  # the others may be gone
            ranks.gather(0.0, _FAILED)
        raise


def read_rates(optimizer: Any) -> list[float]:
    """The rate of each group."""
    rates = []
    for i, group in enumerate(optimizer.param_groups):
        try:
            rates.append(float(group["lr"]))
        except (KeyError, TypeError):
            raise ValueError(
                f"param_groups[{i}]: lr is {group.get('lr')!r}; a number is needed to sweep it"
            ) from None
    return rates


@torch.no_grad()
def write_rates(optimizer: Any, rates: list[float]) -> None:
    """A rate that is a tensor is filled, never replaced."""
    for group, rate in zip(optimizer.param_groups, rates):
        if isinstance(group["lr"], Tensor):
            group["lr"].fill_(rate)
        else:
            group["lr"] = rate
