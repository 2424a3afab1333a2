"""Drop-ins for ``torch.optim.lr_scheduler``: real subclasses of torch's classes of the same names,
with their constructors, attributes, states and bits. Their ``step()`` is one call of libswiftlr.

What torch gets wrong they get wrong, bit for bit; the classes say what that is, and which of these
does not: :class:`ScheduleLR`, which has any schedule in closed form, and :func:`save` and
:func:`resume`, which are right in every order of building and loading. Whatever the engine cannot have,
such as an overridden ``get_lr()`` or rates on a GPU, torch's own inherited code steps.
"""

from __future__ import annotations

from torch.optim.lr_scheduler import EPOCH_DEPRECATION_WARNING, LRScheduler, _LRScheduler

from ._resume import resume, save
from ._schedule_lr import ScheduleLR
from ._torch_classes import (
    ConstantLR,
    CosineAnnealingLR,
    ExponentialLR,
    LambdaLR,
    LinearLR,
    MultiplicativeLR,
    MultiStepLR,
    PolynomialLR,
    StepLR,
)
from ._torch_compositions import ChainedScheduler, SequentialLR
from ._torch_cycles import CosineAnnealingWarmRestarts, CyclicLR, OneCycleLR, SWALR
from ._torch_plateau import ReduceLROnPlateau

__all__ = [
    "EPOCH_DEPRECATION_WARNING",
    "SWALR",
    "ChainedScheduler",
    "ConstantLR",
    "CosineAnnealingLR",
    "CosineAnnealingWarmRestarts",
    "CyclicLR",
    "ExponentialLR",
    "LRScheduler",
    "LambdaLR",
    "LinearLR",
    "MultiStepLR",
    "MultiplicativeLR",
    "OneCycleLR",
    "PolynomialLR",
    "ReduceLROnPlateau",
    "ScheduleLR",
    "SequentialLR",
    "StepLR",
    "_LRScheduler",
    "resume",
    "save",
]

for _name in __all__:
    _thing = globals()[_name]
    if getattr(_thing, "__module__", "").startswith(__name__ + "."):
        _thing.__module__ = __name__  # where pickles look for it, whatever the files are called
