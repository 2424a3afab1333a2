"""Chooses how libswiftlr is called: ``swiftlr._native``, a C extension, or ``swiftlr._ctypes``.

Both have the same functions and the classes ``Drive`` and ``Method``. SWIFTLR_BACKEND names one of
them; without it the extension is taken, and ctypes where the extension cannot be loaded.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # as in _types
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

_wish = os.environ.get("SWIFTLR_BACKEND", "")


def _refuse_archive() -> None:
    # From a zip file on sys.path Python takes modules, but the system takes no library.
    folders = sys.modules[__package__].__path__
    if not any(map(os.path.isdir, folders)):
        raise ImportError(
            f"swiftlr cannot be imported from {folders[0]}: the system loads no library from "
            "an archive. Install the wheel with pip, or unpack the archive and put "
            "its folder on sys.path; or name a libswiftlr for ctypes with SWIFTLR_LIBRARY"
        )


def _load(wish: str) -> tuple[str, ModuleType, type[Any], type[Any]]:
    if wish not in ("", "native", "ctypes"):
        raise ImportError(f"SWIFTLR_BACKEND: {wish!r} is not allowed; 'native' or 'ctypes'")
    if wish == "native" or not os.environ.get("SWIFTLR_LIBRARY"):
        _refuse_archive()
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
