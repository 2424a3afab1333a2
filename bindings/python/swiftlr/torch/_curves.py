"""The curves of a swiftlr.curves besides the rate, and the values in the groups that they set."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from .._backend import api
from .._errors import StateError
from .._values import number
from ._opaque import opaque
from ._strict_json import short

Group = dict[str, Any]


def names_of(spec: str) -> list[str]:
    """The curves of a canonical spec without that of the rate, in the engine's order."""
    return [name for name in json.loads(spec).get("curves", ()) if name != "lr"]


@lru_cache(maxsize=64)
def has_rate(spec: str) -> bool:
    """Whether the schedule of a canonical spec has values for the rate."""
    found = json.loads(spec)
    return found["type"] != "swiftlr.curves" or "lr" in found["curves"]


def base_of(group: Group, name: str, i: int) -> float:
    """The initial value of a group for a curve."""
    initial = "initial_" + name
    value = group[initial] if initial in group else read(group, name, i)
    return number(f"groups[{i}].{initial if initial in group else name}", value)


def start(names: list[str], groups: list[Group], last_epoch: int) -> list[dict[str, Any]]:
    """The state of the curves, with the values of the groups as base values. The groups keep those
    as ``initial_...``, in the way of torch's ``initial_lr``."""
    for name in names:
        for i, group in enumerate(groups):
            number(f"groups[{i}].{name}", read(group, name, i))
            if last_epoch == -1:
                group.setdefault("initial_" + name, base_of(group, name, i))
            elif "initial_" + name not in group:
                raise KeyError(
                    f"param 'initial_{name}' is not specified in param_groups[{i}] when resuming "
                    f"an optimizer"
                )
    groups_now = list(enumerate(groups))
    return [_state(name, [base_of(group, name, i) for i, group in groups_now]) for name in names]


def _state(name: str, bases: list[float]) -> dict[str, Any]:
    return {"name": name, "base_values": bases, "last_values": list(bases)}


def check_groups(names: list[str], groups: list[Group]) -> list[tuple[Group, str]]:
    """Refuses groups without a place for the value of a curve. Returns the groups and keys where
    that is in a tuple or list."""
    return [
        (group, _place(group, name, i)[0])
        for i, group in enumerate(groups)
        for name in names
        if name not in group
    ]


def write(name: str, values: list[float], groups: list[Group]) -> None:
    """Writes the values of one curve into the groups."""
    for i, (group, value) in enumerate(zip(groups, values)):
        if name in group:
            group[name] = value
        else:
            key, place = _place(group, name, i)
            own = group[key]
            group[key] = type(own)((*own[:place], value, *own[place + 1 :]))


@opaque
class Curves:
    """Writes the values of the curves into the groups while the engine has the state."""

    def __init__(self, names: list[str]) -> None:
        self._names = names

    def fits(self, groups: list[Group]) -> bool:
        """Whether the groups have a place for the value of each curve."""
        try:
            places = check_groups(self._names, groups)
        except ValueError:
            return False
        # A class of somebody's may refuse to be built anew.
        return all(type(group[key]) in (tuple, list) for group, key in places)

    def write(self, scheduler: Any, groups: list[Group]) -> None:
        """Writes the values of the engine's last step into the groups."""
        for name in self._names:
            write(name, api.scheduler_last_values(scheduler, name), groups)


def write_bases(curves: list[dict[str, Any]], groups: list[Group]) -> None:
    for curve in curves:
        for group, base in zip(groups, curve["base_values"]):
            group["initial_" + curve["name"]] = base


def check(found: Any, curves: list[dict[str, Any]], count: int, at: str) -> None:
    """Refuses a state of other curves, or of another number of groups."""
    wanted = [curve["name"] for curve in curves]
    names = [one.get("name") for one in found if isinstance(one, dict)] if found else []
    if not isinstance(found, list) or names != wanted or len(names) != len(found):
        raise StateError(f"{at}: {short(names)} is not allowed; {json.dumps(wanted)}")
    for i, one in enumerate(found):
        for key in ("base_values", "last_values"):
            if not isinstance(one.get(key), list) or len(one[key]) != count:
                raise StateError(
                    f"{at}[{i}].{key}: {short(one.get(key))} is not allowed; "
                    f"a list of {count} numbers"
                )


def read(group: Group, name: str, i: int) -> Any:
    key, place = _place(group, name, i)
    return group[key] if place is None else group[key][place]


def _place(group: Group, name: str, i: int) -> tuple[str, Any]:
    """Where a group has the value: a key, and the index in a tuple such as ``betas``. For an
    optimizer without momentum, the momentum is the first of its betas, as elsewhere."""
    if name in group:
        return name, None
    key, _, index = ("betas.0" if name == "momentum" else name).rpartition(".")
    values = group.get(key)
    if isinstance(values, (tuple, list)) and index.isdecimal() and int(index) < len(values):
        return key, int(index)
    raise ValueError(f"groups[{i}]: no {name!r} for the curve of that name; a group that has it")
