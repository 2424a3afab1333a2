"""The scalars in TensorBoard's event files, read without TensorBoard.

A file is a list of records, each of them a length, a checksum, the bytes of a protocol buffer and
another checksum. Of the buffers only the fields are read that a scalar needs.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from typing import Any

from .._errors import ArgumentError

_EVENT_STEP, _EVENT_SUMMARY = 2, 5
_SUMMARY_VALUE = 1
_VALUE_TAG, _VALUE_NUMBER, _VALUE_TENSOR = 1, 2, 8
_TENSOR_CONTENT, _TENSOR_FLOATS, _TENSOR_DOUBLES = 4, 5, 6
_VARINT, _EIGHT_BYTES, _BYTES, _FOUR_BYTES = 0, 1, 2, 5


def read_events(path: str) -> tuple[dict[str, list[float]], list[str]]:
    """The columns of a file, or of all files of a folder: ``step`` and one for each tag."""
    files = [path]
    if os.path.isdir(path):
        files = sorted(os.path.join(path, name) for name in os.listdir(path) if "tfevents" in name)
        if not files:
            raise ArgumentError(f"{path}: no event files of TensorBoard in this folder")
    rows: list[tuple[int, str, float]] = []
    notes: list[str] = []
    for file in files:
        with open(file, "rb") as stream:
            data = stream.read()
        try:
            for record in _records(data):
                rows.extend(_scalars(record))
        except (struct.error, IndexError, ValueError):
            # The end of a file that is still written, or whose writer was killed.
            notes.append(f"{file}: the end is cut off; it is left out")
    if not rows:
        raise ArgumentError(f"{path}: no scalars in it")
    return _columns(rows), notes


def _columns(rows: list[tuple[int, str, float]]) -> dict[str, list[float]]:
    """A row for each run of values that have one step, in the order of writing."""
    found: list[dict[str, float]] = []
    for step, tag, value in rows:
        if not found or found[-1]["step"] != step or tag in found[-1]:
            found.append({"step": float(step)})
        found[-1][tag] = value
    names = dict.fromkeys(name for row in found for name in row)
    return {name: [row.get(name, float("nan")) for row in found] for name in names}


def _records(data: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(data):
        (length,) = struct.unpack_from("<Q", data, at)
        if at + 16 + length > len(data):
            raise ValueError
        yield data[at + 12 : at + 12 + length]
        at += 16 + length


def _fields(data: bytes) -> Iterator[tuple[int, Any]]:
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        kind = key & 7
        value: Any
        if kind == _VARINT:
            value, at = _varint(data, at)
        elif kind == _BYTES:
            length, at = _varint(data, at)
            value, at = data[at : at + length], at + length
            if len(value) != length:
                raise ValueError
        elif kind in (_EIGHT_BYTES, _FOUR_BYTES):
            size = 8 if kind == _EIGHT_BYTES else 4
            value, at = data[at : at + size], at + size
        else:
            raise ValueError
        yield key >> 3, value


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def _scalars(record: bytes) -> Iterator[tuple[int, str, float]]:
    event = list(_fields(record))
    step = next((value for field, value in event if field == _EVENT_STEP), 0)
    for field, summary in event:
        if field != _EVENT_SUMMARY:
            continue
        for inner, value in _fields(summary):
            if inner != _SUMMARY_VALUE:
                continue
            parts = dict(_fields(value))
            number = _scalar(parts)
            if number is not None and _VALUE_TAG in parts:
                yield step, parts[_VALUE_TAG].decode(errors="replace"), number


def _scalar(parts: dict[int, Any]) -> float | None:
    if _VALUE_NUMBER in parts:
        return float(struct.unpack("<f", parts[_VALUE_NUMBER])[0])
    if _VALUE_TENSOR not in parts:
        return None
    tensor = dict(_fields(parts[_VALUE_TENSOR]))
    for field in (_TENSOR_FLOATS, _TENSOR_CONTENT, _TENSOR_DOUBLES):
        if len(tensor.get(field, b"")) in (4, 8):
            data = tensor[field]
            return float(struct.unpack("<f" if len(data) == 4 else "<d", data)[0])
    return None
