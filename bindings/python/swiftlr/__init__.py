"""Learning-rate schedules and schedulers, computed by libswiftlr.

This package imports no framework. The drop-in classes for torch are in ``swiftlr.torch``.
"""

from __future__ import annotations

from . import _backend
from ._check import check, check_rules
from ._errors import (
    ArgumentError,
    CallbackError,
    CountError,
    DivisionError,
    DomainError,
    Error,
    FormatError,
    FormError,
    JSONError,
    RangeError,
    SpecError,
    StateError,
)
from ._finder import Finder, suggest
from ._schedule import Schedule, build_info, resolve, types
from ._scheduler import Scheduler
from ._specs import schedule_of
from ._suggestion import Suggestion

TYPE_CHECKING = False  # as in _types
if TYPE_CHECKING:
    from ._plot import Picture, compare, plot
    from ._types import Any

__all__ = [
    "ArgumentError",
    "CallbackError",
    "CountError",
    "DivisionError",
    "DomainError",
    "Error",
    "Finder",
    "FormError",
    "FormatError",
    "JSONError",
    "Picture",
    "RangeError",
    "Schedule",
    "Scheduler",
    "SpecError",
    "StateError",
    "Suggestion",
    "backend",
    "build_info",
    "check",
    "check_rules",
    "compare",
    "plot",
    "resolve",
    "schedule_of",
    "schedules",
    "suggest",
    "types",
]

backend: str = _backend.name
"""How libswiftlr is called: ``"native"`` or ``"ctypes"``."""


_PICTURES = ("Picture", "compare", "plot")


def __getattr__(name: str) -> Any:
    # Imported when they are used. The constructors are made from what the engine says of its types,
    # which takes time.
    if name != "schedules" and name not in _PICTURES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    if name in _PICTURES:
        return getattr(import_module("._plot", __name__), name)
    return import_module(".schedules", __name__)


__version__: str = _backend.api.version()
