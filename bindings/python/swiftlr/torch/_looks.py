"""What a drop-in's methods look like: torch's own, to whoever inspects them.

Trainers decide by the signature of ``step`` whether it takes the metric, and editors, mocks and
checkers read signatures and docstrings of all methods.
"""

from __future__ import annotations

from functools import update_wrapper
from types import FunctionType
from typing import Any

from .. import _backend
from ._opaque import opaque_function

_OVERRIDDEN = ("state_dict", "load_state_dict", "get_lr")


def dress(cls: type[Any], base: type[Any]) -> None:
    """Gives a class of drop-ins its ``step``, and the methods in which it or `base` overrides
    torch's class the looks of torch's methods.

    Only an instance that takes a metric shows the ``step`` that the class itself defines.
    """
    torchs: Any = super(_backend.Drive, cls)
    with_metric = vars(cls).get("step")
    cls._torch_step = torchs.step
    cls.step = _backend.Step(
        cls, torchs.step, with_metric and _backend.Step(cls, opaque_function(with_metric))
    )
    for name in _OVERRIDDEN:
        own = vars(cls).get(name) or vars(base).get(name)
        if own is not None:
            setattr(cls, name, _like(getattr(torchs, name), own))


def _like(torchs: Any, own: Any) -> Any:
    """`own` with the looks of another method. It is a copy, for classes may share `own`."""
    copy = FunctionType(own.__code__, own.__globals__, own.__name__, None, own.__closure__)
    update_wrapper(copy, torchs)
    copy.__annotations__ = dict(
        torchs.__annotations__
    )  # which not every Python's update_wrapper has
    return opaque_function(copy)
