"""Learning-rate schedules and schedulers, computed by libswiftlr.

This package imports no framework. The drop-in classes for torch are in ``swiftlr.torch``.
"""

from __future__ import annotations

from . import _backend
from ._check import check
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
    from types import ModuleType

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
    "RangeError",
    "Schedule",
    "Scheduler",
    "SpecError",
    "StateError",
    "Suggestion",
    "backend",
    "build_info",
    "resolve",
    "schedule_of",
    "schedules",
    "suggest",
    "types",
    "check",
]

backend: str = _backend.name
"""How libswiftlr is called: ``"native"`` or ``"ctypes"``."""


def __getattr__(name: str) -> ModuleType:
    # Its constructors are made from what the engine says of its types, which takes time.
    if name != "schedules":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return import_module(".schedules", __name__)


__version__: str = _backend.api.version()
