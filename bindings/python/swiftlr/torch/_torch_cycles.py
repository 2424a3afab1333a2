"""Drop-ins for the classes of torch that go up and down, some of them with the momentum."""

from __future__ import annotations

from torch.optim import lr_scheduler, swa_utils

from ._dropin import DropIn
from ._opaque import opaque
from ._optimizer_step import OptimizerStep


@opaque
class CosineAnnealingWarmRestarts(DropIn, lr_scheduler.CosineAnnealingWarmRestarts, OptimizerStep):
    """torch's CosineAnnealingWarmRestarts, stepped by the engine."""

    _torch_step = lr_scheduler.CosineAnnealingWarmRestarts.step

    def _engage(self) -> None:
        return None


@opaque
class CyclicLR(DropIn, lr_scheduler.CyclicLR, OptimizerStep):
    """torch's CyclicLR, stepped by the engine."""

    def _engage(self) -> None:
        return None


@opaque
class OneCycleLR(DropIn, lr_scheduler.OneCycleLR, OptimizerStep):
    """torch's OneCycleLR, stepped by the engine."""

    def _engage(self) -> None:
        return None


@opaque
class SWALR(DropIn, swa_utils.SWALR, OptimizerStep):
    """torch's SWALR, stepped by the engine."""

    def _engage(self) -> None:
        return None
