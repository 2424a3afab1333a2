"""Drop-ins for ``torch.optim.lr_scheduler``: real subclasses of torch's classes of the same names,
with their constructors, attributes, states and bits. Their ``step()`` is one call of libswiftlr.
"""

from __future__ import annotations

from torch.optim.lr_scheduler import EPOCH_DEPRECATION_WARNING, LRScheduler

from ._schedule_lr import ScheduleLR
from ._torch_classes import (
    ConstantLR,
    CosineAnnealingLR,
    ExponentialLR,
    LambdaLR,
    LinearLR,
    MultiplicativeLR,
    PolynomialLR,
    SequentialLR,
    StepLR,
)

__all__ = [
    "EPOCH_DEPRECATION_WARNING",
    "ConstantLR",
    "CosineAnnealingLR",
    "ExponentialLR",
    "LRScheduler",
    "LambdaLR",
    "LinearLR",
    "MultiplicativeLR",
    "PolynomialLR",
    "ScheduleLR",
    "SequentialLR",
    "StepLR",
]

for _name in __all__:
    _thing = globals()[_name]
    if getattr(_thing, "__module__", "").startswith(__name__ + "."):
        _thing.__module__ = __name__  # where pickles look for it, whatever the files are called
