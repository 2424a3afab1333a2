"""The state of a scheduler: copies of its own, and JSON that is read into its own types."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from .._errors import StateError
from .._values import lenient
from ._strict_json import plain, short


def fresh(value: Any) -> Any:
    """`value` with lists, dicts and tensors of its own."""
    if type(value) is list:
        return [fresh(item) for item in value]
    if type(value) is dict:
        return {key: fresh(item) for key, item in value.items()}
    if type(value) is Counter:
        return Counter(value)
    return value.clone() if isinstance(value, Tensor) else value


def saved(scheduler: Any) -> dict[str, Any]:
    """The state without functions and whatever else can be called; those come from the
    constructor."""
    state = scheduler.state_dict().items()
    return {key: value for key, value in state if not callable(value)}


def to_json(scheduler: Any, path: str = "") -> dict[str, Any]:
    """The state as a JSON object."""
    state: dict[str, Any] = {}
    for key, value in saved(scheduler).items():
        at = path + key
        if _are_parts(key, value):
            parts = enumerate(scheduler._schedulers)
            state[key] = [to_json(part, f"{at}[{i}].") for i, part in parts]
        else:
            state[key] = plain(Counter(value) if _is_counter(key, value) else value, at)
    return state


# ---- Reading -------------------------------------------------------------------------------------


def from_json(
    found: dict[str, Any],
    scheduler: Any,
    path: str = "",
    places: Callable[[Any], dict[str, Any]] = saved,
    shorter: tuple[str, ...] = (),
) -> dict[str, Any]:
    """A state for `scheduler`, or an error that names the first thing in it that does not fit.

    A number becomes a tensor where the scheduler has one, of the same kind. ``places`` gives the
    state that the scheduler has now, ``shorter`` the lists that may have fewer values than that.
    """
    own = places(scheduler)
    _check_keys(found, own, path, more=is_a_users(scheduler))
    state: dict[str, Any] = {}
    for key, value in found.items():
        mine, at = own.get(key), path + key
        if key in _OF_ONE_LENGTH and isinstance(mine, (list, tuple)):
            if key in shorter and isinstance(value, list) and value:
                mine = mine[: len(value)]
            if not isinstance(value, list) or len(value) != len(mine):
                raise _not_allowed(value, at, f"a list of {len(mine)} values")
        if _are_parts(key, mine):
            state[key] = [
                from_json(_object(one, f"{at}[{i}]"), part, f"{at}[{i}].", places, shorter)
                for i, (one, part) in enumerate(zip(value, scheduler._schedulers))
            ]
        elif key == "lr_lambdas" and isinstance(mine, list):
            lambdas = enumerate(zip(value, mine))
            state[key] = [_attributes(one, other, f"{at}[{i}]") for i, (one, other) in lambdas]
        elif key == "_scale_fn_custom":
            state[key] = _attributes(value, mine, at)
        elif _is_counter(key, mine):
            state[key] = _counter(value, at)
        elif key == "default_min_lr" and value is None:
            state[key] = None  # min_lr was a list there, and is a number here
        else:
            state[key] = typed(value, mine, at)
        if key == "_schedule_phases":
            for i, phase in enumerate(state[key]):
                _check_keys(phase, own[key][0], f"{at}[{i}].")
    return state


def typed(found: Any, mine: Any, at: str) -> Any:
    """`found` as a value of the kind of `mine`. If that is None, any kind is allowed."""
    if mine is None:
        return found
    if isinstance(mine, Tensor):
        return _tensor(_number(found, at), mine, at)
    if isinstance(mine, (int, float)) and not isinstance(mine, bool):
        return _number(found, at)
    if _kind(found) != _kind(mine):
        raise _not_allowed(found, at, _kind(mine))
    if isinstance(mine, dict):
        return {key: typed(one, mine.get(key), f"{at}.{key}") for key, one in found.items()}
    if isinstance(mine, (list, tuple)):
        likes = [mine[min(i, len(mine) - 1)] if mine else None for i in range(len(found))]
        values = [typed(one, likes[i], f"{at}[{i}]") for i, one in enumerate(found)]
        return tuple(values) if isinstance(mine, tuple) else values
    return found


_PER_GROUP = {"base_lrs", "_last_lr", "max_lrs", "base_momentums", "max_momentums", "lr_lambdas"}
_OF_ONE_LENGTH = _PER_GROUP | {"_schedulers", "_milestones"}


def is_a_users(scheduler: Any) -> bool:
    return not type(scheduler).__module__.startswith(("torch.optim.", "swiftlr.torch"))


def _are_parts(key: str, value: Any) -> bool:
    return key == "_schedulers" and all(isinstance(one, dict) for one in value)


def _is_counter(key: str, value: Any) -> bool:
    return key == "milestones" and isinstance(value, dict)


def _not_allowed(found: Any, at: str, allowed: str) -> StateError:
    return StateError(f"{at}: {short(found)} is not allowed; {allowed}")


def _check_keys(found: dict[str, Any], own: dict[str, Any], path: str, more: bool = False) -> None:
    for key, value in own.items():
        if key not in found:
            raise StateError(f"{path}{key}: missing; {_kind(value)}")
    for key in found:
        if key not in own and not more:
            raise StateError(f"{path}{key}: not a key of this scheduler; {', '.join(own)}")


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "true or false"
    for types, kind in (
        ((int, float, Tensor), "a number"),
        (str, "a string"),
        ((list, tuple), "a list"),
        (dict, "an object"),
        (type(None), "null"),
    ):
        if isinstance(value, types):
            return kind
    return f"a {type(value).__name__}, which JSON does not hold"


def _object(found: Any, at: str) -> dict[str, Any]:
    if isinstance(found, dict):
        return found
    raise _not_allowed(found, at, "an object")


def _number(found: Any, at: str) -> Any:
    value = lenient(found) if isinstance(found, str) else found
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    raise _not_allowed(found, at, "a number")


def _tensor(number: Any, mine: Tensor, at: str) -> Tensor:
    """A tensor like `mine`. A number of another precision comes from another optimizer."""
    try:
        tensor = torch.full_like(mine, number)
        if tensor.numel() == 1 and (tensor.item() == number or math.isnan(number)):
            return tensor
    except (OverflowError, RuntimeError):
        pass
    raise _not_allowed(number, at, f"a number of type {str(mine.dtype)[6:]}")


def _attributes(found: Any, mine: Any, at: str) -> Any:
    """What is saved of a function: its attributes if it is an object, else null."""
    if found is None or mine is not None:
        return None if found is None else typed(found, mine, at)
    raise _not_allowed(found, at, "null, as this scheduler has no object there")


def _counter(found: Any, at: str) -> Counter[Any]:
    if not isinstance(found, list):
        raise _not_allowed(found, at, "a list of pairs")
    counter: Counter[Any] = Counter()
    for i, pair in enumerate(found):
        if not isinstance(pair, list) or len(pair) != 2 or type(pair[1]) is not int:
            raise _not_allowed(pair, f"{at}[{i}]", "a pair of an epoch and a count")
        epoch = _number(pair[0], f"{at}[{i}][0]")
        if epoch in counter:
            raise _not_allowed(epoch, f"{at}[{i}][0]", "each epoch once")
        counter[epoch] = pair[1]
    return counter
