"""What a scheduler that the engine does not know was built with, as far as its state tells."""

from __future__ import annotations

import dis
from collections.abc import Iterator
from functools import cache
from inspect import signature, unwrap
from types import CodeType
from typing import Any

from ._state import is_a_users, to_json
from ._strict_json import short

_COMMON = ("base_lrs", "last_epoch", "_step_count", "_last_lr", "use_beta1")
_LOADING = ("__init__", "load_state_dict", "__setstate__")


def own_parameters(scheduler: Any) -> dict[str, Any]:
    """The attributes that come from the arguments, as JSON: those that no method sets but the
    constructor. A list or an object can change in place, so those of a user's class count only if
    they are called like an argument."""
    cls: type = type(scheduler)
    moved, arguments = _names(cls)
    a_users = is_a_users(scheduler)
    return {
        key: value
        for key, value in to_json(scheduler).items()
        if key not in moved
        and key not in _COMMON
        and key not in ("lr_lambdas", "_scale_fn_custom", "_schedulers")
        and not (a_users and isinstance(value, (list, dict)) and key not in arguments)
    }


def differences(state: dict[str, Any], scheduler: Any, at: str = "state.") -> Iterator[str]:
    """Where a state, as JSON, has other parameters than a scheduler or its parts."""
    for key, mine in own_parameters(scheduler).items():
        if key in state and not same(state[key], mine):
            yield f"{at}{key}: {short(state[key])} in the checkpoint, {short(mine)} given"
    for i, (one, part) in enumerate(_pairs(state, scheduler)):
        yield from differences(one, part, f"{at}_schedulers[{i}].")


def with_own(state: dict[str, Any], scheduler: Any) -> dict[str, Any]:
    """A state, as JSON, with the parameters of a scheduler and its parts."""
    parts = [with_own(one, part) for one, part in _pairs(state, scheduler)]
    return {**state, **own_parameters(scheduler), **({"_schedulers": parts} if parts else {})}


def _pairs(state: dict[str, Any], scheduler: Any) -> Iterator[tuple[dict[str, Any], Any]]:
    parts = zip(state.get("_schedulers", ()), vars(scheduler).get("_schedulers", ()))
    return ((one, part) for one, part in parts if isinstance(one, dict))


def same(one: Any, other: Any) -> bool:
    """Whether two values of JSON say the same, up to the rounding of numbers."""
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return one == other or abs(one - other) <= 1e-12 * min(abs(one), abs(other))
    return bool(one == other)


@cache
def _names(cls: type) -> tuple[set[str], set[str]]:
    """The attributes that methods set, and the arguments of the constructors."""
    moved, arguments = set(), set()
    for base in cls.__mro__:
        moved |= set(vars(base).get("_memory", ()))
        for name, value in vars(base).items():
            if name == "__init__":
                arguments |= set(signature(value).parameters)
            elif name not in _LOADING and not name.startswith("_init_"):
                for code in _codes(value):
                    moved |= set(_set_in(code))
    return moved, arguments


def _codes(value: Any) -> Iterator[CodeType]:
    """The code of a method or a property, if it is in Python."""
    for name in ("__func__", "fget", "fset", "fdel"):
        if hasattr(value, name):
            yield from _codes(getattr(value, name))
    if hasattr(unwrap(value), "__code__"):
        yield unwrap(value).__code__


def _set_in(code: CodeType) -> Iterator[str]:
    for instruction in dis.get_instructions(code):
        if instruction.opname in ("STORE_ATTR", "DELETE_ATTR"):
            yield instruction.argval
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _set_in(constant)
