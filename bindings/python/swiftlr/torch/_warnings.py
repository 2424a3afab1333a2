"""Warnings that name the line of the caller, however many functions lie between."""

from __future__ import annotations

import sys
import warnings
from typing import Any

from torch.optim.lr_scheduler import LRScheduler

from ._opaque import opaque, opaque_function


@opaque_function
def warn(message: str | Warning) -> None:
    """Warns of a mistake of whoever called the package, or a class of torch's that called it."""
    frame, level = sys._getframe(1), 2
    while frame.f_back and _is_inside(frame.f_back.f_globals.get("__name__", "")):
        frame, level = frame.f_back, level + 1
    warnings.warn(message, UserWarning if isinstance(message, str) else None, level + 1)


def _is_inside(module: str) -> bool:
    return module.partition(".")[0] == "swiftlr" or module == "torch.optim.lr_scheduler"


@opaque_function
def warn_as_torch(witness: Any, epoch: Any) -> None:
    """Gives the warnings that torch's step gives for an object."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        LRScheduler.step(witness, epoch)
    for one in caught:
        warn(one.message)


@opaque
class Witness:
    """For torch's step to warn. A warning that is an error is not to count as a step."""

    def __init__(self, scheduler: Any) -> None:
        self._steps: int = scheduler._step_count
        self.optimizer = scheduler.optimizer

    @property
    def _step_count(self) -> int:
        return self._steps

    @_step_count.setter
    def _step_count(self, count: int) -> None:
        pass

    def _update_lr(self, epoch: Any) -> None:
        pass
