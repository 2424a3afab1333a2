"""Learning-rate schedules and schedulers, computed by libswiftlr.

This package imports no framework. The drop-in classes for torch are in ``swiftlr.torch``.
"""

from __future__ import annotations

from . import _backend
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
from ._schedule import Schedule, types
from ._scheduler import Scheduler

__all__ = [
    "ArgumentError",
    "CallbackError",
    "CountError",
    "DivisionError",
    "DomainError",
    "Error",
    "FormError",
    "FormatError",
    "JSONError",
    "RangeError",
    "Schedule",
    "Scheduler",
    "SpecError",
    "StateError",
    "backend",
    "types",
]

backend: str = _backend.name
"""How libswiftlr is called: ``"native"`` or ``"ctypes"``."""

__version__: str = _backend.api.version()
