"""Chooses how libswiftlr is called: ``swiftlr._native``, a C extension, or ``swiftlr._ctypes``.

Both have the same functions and the same classes ``Drive`` and ``Step``. SWIFTLR_BACKEND names one
of them; without it the extension is taken, and ctypes where the extension cannot be loaded.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False  # as in _values
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

_wish = os.environ.get("SWIFTLR_BACKEND", "")


def _load(wish: str) -> tuple[str, ModuleType, type[Any], type[Any]]:
    if wish not in ("", "native", "ctypes"):
        raise ImportError(f"SWIFTLR_BACKEND: {wish!r} is not allowed; 'native' or 'ctypes'")
    reason = ""
    if wish != "ctypes":
        try:
            from . import _native

            return "native", _native, _native.Drive, _native.Step
        except ImportError as error:
            if wish == "native":
                raise
            reason = str(error)
    try:
        from . import _ctypes
        from ._ctypes_drive import Drive, Step

        return "ctypes", _ctypes, Drive, Step
    except ImportError as error:
        if reason:
            raise ImportError(f"swiftlr._native: {reason}\nswiftlr._ctypes: {error}") from error
        raise


if TYPE_CHECKING:
    from . import _native

    api = _native
    name: str
    Drive: type[Any]
    Step: type[Any]
else:
    name, api, Drive, Step = _load(_wish)
