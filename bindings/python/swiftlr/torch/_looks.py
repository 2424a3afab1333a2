"""What a drop-in's methods look like: torch's own, to whoever inspects them.

Trainers decide by the signature of ``step`` whether it takes the metric, and editors, mocks and
checkers read signatures and docstrings of all methods.
"""

from __future__ import annotations

from typing import Any

from .._backend import Drive, Method
from ._opaque import opaque_function

_OVERRIDDEN = ("state_dict", "load_state_dict", "get_lr")


def dress(cls: type[Any], base: type[Any]) -> None:
    """Gives a class of drop-ins its ``step``, and the methods by which it or `base` overrides
    torch's class the looks of torch's methods.

    Only an instance that takes a metric shows the ``step`` that the class itself defines.
    """
    torchs: Any = super(Drive, cls)
    own = vars(cls)
    with_metric = Method(cls, opaque_function(own["step"])) if "step" in own else None
    cls._torch_step = torchs.step
    cls.step = Method(cls, torchs.step, None, with_metric)
    for name in _OVERRIDDEN:
        body = own.get(name) or vars(base).get(name)
        if body is not None:
            setattr(cls, name, Method(cls, getattr(torchs, name), opaque_function(body)))
