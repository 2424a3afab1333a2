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
    from ._convert import Conversion, convert
    from ._plot import Picture, compare, plot
    from ._types import Any
    from ._update_counter import UpdateCounter

__all__ = [
    "ArgumentError",
    "CallbackError",
    "Conversion",
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
    "UpdateCounter",
    "backend",
    "build_info",
    "check",
    "check_rules",
    "compare",
    "convert",
    "plot",
    "resolve",
    "schedule_of",
    "schedules",
    "suggest",
    "types",
]

backend: str = _backend.name
"""How libswiftlr is called: ``"native"`` or ``"ctypes"``."""


_LATE = {
    **dict.fromkeys(("Conversion", "convert"), "._convert"),
    **dict.fromkeys(("Picture", "compare", "plot"), "._plot"),
    "UpdateCounter": "._update_counter",
    "schedules": ".schedules",
}
"""What few programs use and takes time to import, and the modules where it is."""


def __getattr__(name: str) -> Any:
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    module = import_module(_LATE[name], __name__)
    return getattr(module, name, module)


__version__: str = _backend.api.version()
