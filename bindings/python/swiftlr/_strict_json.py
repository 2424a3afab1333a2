"""Strict JSON (RFC 8259): no NaN, no infinities, no key twice in one object."""

from __future__ import annotations

import json
from typing import Any

from ._errors import JSONError, StateError


def dumps(value: Any) -> str:
    return json.dumps(value, allow_nan=False)


def loads(text: str | bytes, name: str) -> dict[str, Any]:
    """The object that the text is. Errors of the text call it `name`."""
    try:
        value = json.loads(
            text, parse_constant=_no_number, parse_float=_finite, object_pairs_hook=_object
        )
    except RecursionError:
        raise JSONError(f"{name}: nested too deeply") from None
    except ValueError as error:  # JSON's own error names line and column
        raise JSONError(f"{name}: {error}") from None
    if not isinstance(value, dict):
        raise StateError(f"{name}: {short(value)} is not allowed; an object")
    return value


def short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."


def _no_number(word: str) -> Any:
    raise ValueError(f"{word} is no JSON; the string {json.dumps(word)}")


def _finite(digits: str) -> float:
    value = float(digits)
    if value - value != 0:
        raise ValueError(f"{digits} is out of range; the string for an infinity")
    return value


def _object(members: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(members)
    if len(result) < len(members):
        keys = [key for key, _ in members]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"{twice!r} stands twice in one object")
    return result
