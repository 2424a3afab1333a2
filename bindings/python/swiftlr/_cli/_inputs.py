"""Reads files and standard input: what is no text, too large or not there is named in one line."""

from __future__ import annotations

import json
import os
import sys
from typing import Any, BinaryIO, NoReturn

from .._errors import Error
from .._strict_json import loads
from ._errors import WrongUse, nearest

STDIN = "-"
_MOST_BYTES = 16 << 20  # of a schedule file; the longest of corpora have some kB
_UTF8_BOM, _UTF16_BOMS = b"\xef\xbb\xbf", (b"\xff\xfe", b"\xfe\xff")


def read_text(path: str) -> str:
    """The text of a file, or of standard input for ``-``."""
    return text_of(path, read_bytes(path, _MOST_BYTES))


def read_bytes(path: str, most: int) -> bytes:
    if path == STDIN:
        if sys.stdin is None or sys.stdin.closed:
            raise WrongUse("-: standard input is closed; a schedule in it, or a file")
        return _read(path, sys.stdin.buffer, most)
    try:
        with open(path, "rb") as file:
            return _read(path, file, most)
    except IsADirectoryError:
        _refuse_folder(path)
    except FileNotFoundError:
        raise WrongUse(f"{path}: no such file{nearest_file(path)}") from None
    except ValueError as error:  # a zero byte in the name
        raise WrongUse(f"{path!r}: {error}") from None


def _read(path: str, file: BinaryIO, most: int) -> bytes:
    found = file.read(most + 1)
    if len(found) > most:
        raise WrongUse(f"{path}: more than {most >> 20} MiB are not allowed; a smaller file")
    return found


def text_of(path: str, found: bytes) -> str:
    if found.startswith(_UTF8_BOM):
        raise WrongUse(f"{path}: a byte order mark (BOM) is not allowed; UTF-8 without one")
    if found.startswith(_UTF16_BOMS):
        raise WrongUse(f"{path}: UTF-16 is not allowed; UTF-8")
    if b"\0" in found:
        raise WrongUse(f"{path}: no text, but binary; swiftlr inspect looks into checkpoints")
    try:
        return found.decode()
    except UnicodeDecodeError as error:
        byte = found[error.start]
        raise WrongUse(
            f"{path}: the byte 0x{byte:02x} at {error.start} is no UTF-8; text in UTF-8"
        ) from None


def json_object(path: str, text: str) -> dict[str, Any]:
    try:
        return loads(text, path)
    except Error as error:
        raise WrongUse(str(error)) from None


def json_value(path: str, text: str) -> Any:
    """Any JSON, NaN and infinities as Python writes them among it."""
    try:
        return json.loads(text)
    except RecursionError:
        raise WrongUse(f"{path}: nested too deeply") from None
    except ValueError as error:
        raise WrongUse(f"{path}: {error}") from None


def _refuse_folder(path: str) -> NoReturn:
    inside = [name for name in ("scheduler.pt", "schedule.json") if _is_file(path, name)]
    more = f"; {os.path.join(path, inside[0])} is a file in it" if inside else "; a file"
    raise WrongUse(f"{path}: a folder{more}")


def _is_file(*parts: str) -> bool:
    return os.path.isfile(os.path.join(*parts))


def nearest_file(path: str) -> str:
    folder, name = os.path.split(path)
    try:
        names = os.listdir(folder or ".")
    except OSError:
        return ""
    near = nearest(name, names)
    return near and near.replace(" is ", f" is {os.path.join(folder, '')}", 1)
