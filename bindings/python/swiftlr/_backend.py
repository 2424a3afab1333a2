"""Chooses how libswiftlr is called: ``swiftlr._native``, a C extension, or ``swiftlr._ctypes``.

Both have the same functions and the same class ``Drive``. SWIFTLR_BACKEND names one of them;
without it the extension is taken, and ctypes where the extension cannot be loaded.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False  # as in _values
if TYPE_CHECKING:
    from types import ModuleType

_wish = os.environ.get("SWIFTLR_BACKEND", "")


def _load(wish: str) -> tuple[str, ModuleType]:
    if wish not in ("", "native", "ctypes"):
        raise ImportError(f"SWIFTLR_BACKEND: {wish!r} is not allowed; 'native' or 'ctypes'")
    reason = ""
    if wish != "ctypes":
        try:
            from . import _native

            return "native", _native
        except ImportError as error:
            if wish == "native":
                raise
            reason = str(error)
    try:
        from . import _ctypes

        return "ctypes", _ctypes
    except ImportError as error:
        if reason:
            raise ImportError(f"swiftlr._native: {reason}\nswiftlr._ctypes: {error}") from error
        raise


name, api = _load(_wish)
