"""The state of a drop-in: copies of its own, and JSON text."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, Union

from .._errors import JSONError, StateError
from .._values import lenient, strict


def fresh(value: Any) -> Any:
    """`value` with lists and dicts of its own."""
    if type(value) is list:
        return [fresh(item) for item in value]
    if type(value) is dict:
        return {key: fresh(item) for key, item in value.items()}
    if type(value) is Counter:
        return Counter(value)
    return value


def write(state: dict[str, Any]) -> str:
    """The state as strict JSON."""
    for key, value in state.items():
        try:
            json.dumps(strict(value), allow_nan=False)
        except TypeError as error:
            raise ValueError(f"{key}: {_short(value)} is not allowed; JSON ({error})") from None
    return json.dumps(strict(state), allow_nan=False)


def read(text: Union[str, bytes], own: dict[str, Any]) -> dict[str, Any]:
    """The state from strict JSON, if it is one of the scheduler whose state is now `own`."""
    try:
        state = json.loads(text, parse_constant=_refuse, object_pairs_hook=_object)
    except RecursionError:
        raise JSONError("state: nested too deeply; a state has three levels") from None
    except ValueError as error:  # JSON's own error names line and column
        raise JSONError(f"state: {error}") from None
    state = lenient(state)
    if not isinstance(state, dict):
        raise StateError(f"state: {_short(state)} is not allowed; an object")
    _check(state, own, "")
    return state


def _refuse(word: str) -> Any:
    raise ValueError(f"{word} is no JSON; the string {json.dumps(word)}")


def _object(members: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(members)
    if len(result) < len(members):
        keys = [key for key, _ in members]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"{twice!r} stands twice in one object")
    return result


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "true or false"
    for types, kind in (
        ((int, float), "a number"),
        (str, "a string"),
        (list, "a list"),
        (dict, "an object"),
        (type(None), "null"),
    ):
        if isinstance(value, types):
            return kind
    return f"a {type(value).__name__}, which JSON does not hold"


def _check(state: dict[str, Any], own: dict[str, Any], path: str) -> None:
    """Refuses a state of another scheduler."""
    for key in own.keys() - state.keys():
        raise StateError(f"{path}{key}: missing; {_kind(own[key])}")
    for key in state.keys() - own.keys():
        raise StateError(f"{path}{key}: not a key of this scheduler; {', '.join(own)}")
    for key, mine in own.items():
        found, at = state[key], f"{path}{key}"
        if not isinstance(mine, list):
            _check_kind(found, mine, at)
            continue
        if not isinstance(found, list) or len(found) != len(mine):
            raise StateError(f"{at}: {_short(found)} is not allowed; a list of {len(mine)} values")
        for i, (one, other) in enumerate(zip(found, mine)):
            _check_kind(one, other, f"{at}[{i}]")
            if key == "_schedulers":
                _check(one, other, f"{at}[{i}].")


def _check_kind(found: Any, mine: Any, at: str) -> None:
    if _kind(found) != _kind(mine):
        raise StateError(f"{at}: {_short(found)} is not allowed; {_kind(mine)}")
