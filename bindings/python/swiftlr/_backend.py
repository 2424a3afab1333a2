"""Chooses how libswiftlr is called: ``swiftlr._native``, a C extension, or ``swiftlr._ctypes``.

Both have the same functions and the classes ``Drive`` and ``Method``. SWIFTLR_BACKEND names one of
them; without it the extension is taken, and ctypes where the extension cannot be loaded.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False  # as in _types
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

            return "native", _native, _native.Drive, _native.Method
        except ImportError as error:
            if wish == "native":
                raise
            reason = str(error)
    try:
        from . import _ctypes
        from ._ctypes_drive import Drive, Method

        return "ctypes", _ctypes, Drive, Method
    except ImportError as error:
        if reason:
            raise ImportError(f"swiftlr._native: {reason}\nswiftlr._ctypes: {error}") from error
        raise


if TYPE_CHECKING:
    from . import _native

    api = _native
    name: str
    Drive: type[Any]
    Method: type[Any]
else:
    name, api, Drive, Method = _load(_wish)
