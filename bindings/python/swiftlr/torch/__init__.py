"""Drop-ins for ``torch.optim.lr_scheduler``: real subclasses of torch's classes of the same names,
with their constructors, attributes, states and bits. Their ``step()`` is one call of libswiftlr.

Where torch is wrong they are wrong, too, bit for bit; their docstrings say where.
:class:`ScheduleLR`, which takes any schedule in closed form, has none of these faults, and
:func:`save` and :func:`resume` work in every order of building and loading. torch's own inherited
code makes the steps that the engine cannot make, such as those of an overridden ``get_lr()`` or of
rates on a GPU.
"""

from __future__ import annotations

from types import FunctionType
from typing import get_type_hints

from torch.optim.lr_scheduler import EPOCH_DEPRECATION_WARNING, LRScheduler, _LRScheduler

from ._finder import LRFinder, RateSuggestion, TrainDataLoaderIter, ValDataLoaderIter
from ._named_groups import Unfreezing, schedule_by_name
from ._param_groups import ParamGroups, param_groups
from ._param_rules import ParamRule, mup_rules
from ._preserve import preserve_state
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
from ._torch_cycles import SWALR, CosineAnnealingWarmRestarts, CyclicLR, OneCycleLR
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
    "LRFinder",
    "LRScheduler",
    "LambdaLR",
    "LinearLR",
    "MultiStepLR",
    "MultiplicativeLR",
    "OneCycleLR",
    "ParamGroups",
    "ParamRule",
    "PolynomialLR",
    "RateSuggestion",
    "ReduceLROnPlateau",
    "ScheduleLR",
    "SequentialLR",
    "StepLR",
    "Unfreezing",
    "TrainDataLoaderIter",
    "ValDataLoaderIter",
    "_LRScheduler",
    "mup_rules",
    "param_groups",
    "schedule_by_name",
    "preserve_state",
    "resume",
    "save",
]

for _name in __all__:
    _thing = globals()[_name]
    if getattr(_thing, "__module__", "").startswith(__name__ + "."):
        if isinstance(_thing, FunctionType):  # while the names in them can be found
            _thing.__annotations__ = get_type_hints(_thing)
        _thing.__module__ = __name__  # where pickles look for it, whatever the files are called
