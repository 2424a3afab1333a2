"""Schedulers that are attached to the optimizer take no steps while its rates are swept."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler


def attached(optimizer: Any) -> list[LRScheduler]:
    """An optimizer does not know its schedulers, but they know it, or one around it."""
    optimizer = innermost(optimizer)
    return [
        one
        for one in gc.get_objects()
        if issubclass(type(one), LRScheduler) and innermost(vars(one).get("optimizer")) is optimizer
    ]


def innermost(optimizer: Any) -> Any:
    """The optimizer inside of those of frameworks."""
    while isinstance(getattr(optimizer, "optimizer", None), Optimizer):
        optimizer = optimizer.optimizer
    return optimizer


@contextmanager
def suspended(schedulers: list[LRScheduler]) -> Iterator[None]:
    """Their step() does nothing in the block."""
    before = [vars(scheduler).get("step", _MISSING) for scheduler in schedulers]
    for scheduler in schedulers:
        vars(scheduler)["step"] = _no_step
    try:
        yield
    finally:
        for scheduler, step in zip(schedulers, before):
            if step is _MISSING:
                del vars(scheduler)["step"]
            else:
                vars(scheduler)["step"] = step


_MISSING = object()


def _no_step(*arguments: Any, **named: Any) -> None:
    pass
