"""The drop-in for the class of torch that follows a metric."""

from __future__ import annotations

from torch.optim import lr_scheduler

from ._dropin import DropIn
from ._opaque import opaque


@opaque
class ReduceLROnPlateau(DropIn, lr_scheduler.ReduceLROnPlateau):
    """torch's ReduceLROnPlateau, stepped by the engine."""

    _counts = False
    _torch_step = lr_scheduler.ReduceLROnPlateau.step

    def _engage(self) -> None:
        return None
