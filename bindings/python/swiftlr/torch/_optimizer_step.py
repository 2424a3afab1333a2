"""Schedulers for optimizers whose ``step`` is not a method."""

from __future__ import annotations

from typing import Any
from weakref import ref

from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler


class OptimizerStep(LRScheduler):
    """Stands between a class of torch's and its base class, and accepts any ``optimizer.step``.

    torch's constructor has the calls of ``optimizer.step`` noted. It fails where that is a compiled
    function, a partial or a lambda.
    """

    def __init__(self, optimizer: Optimizer, last_epoch: int = -1) -> None:
        if isinstance(optimizer, Optimizer):
            _note_calls(optimizer)
        super().__init__(optimizer, last_epoch)


def _note_calls(optimizer: Any) -> None:
    step = optimizer.step
    if hasattr(step, "_wrapped_by_lr_sched") or hasattr(step, "__func__"):
        return  # noted already, or torch does it
    owner = ref(optimizer)

    def noted(*arguments: Any, **keywords: Any) -> Any:
        optimizer = owner()
        if optimizer is not None:
            optimizer._opt_called = True
        return step(*arguments, **keywords)

    noted._wrapped_by_lr_sched = True  # type: ignore[attr-defined]
    optimizer.step = noted
