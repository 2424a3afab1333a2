"""The hyper-parameters besides the rate that a swiftlr.curves has curves for, in the groups."""

from __future__ import annotations

import json
from typing import Any

from .._errors import StateError
from .._values import number
from ._strict_json import short

Group = dict[str, Any]


def names_of(spec: str) -> list[str]:
    """The curves of a canonical spec but that of the rate, in the engine's order."""
    return [name for name in json.loads(spec).get("curves", ()) if name != "lr"]


def start(names: list[str], groups: list[Group], last_epoch: int) -> list[dict[str, Any]]:
    """The part of the state that the curves are, with the values of the groups as base values. The
    groups keep them, as torch has them keep ``initial_lr``."""
    for name in names:
        for i, group in enumerate(groups):
            value = number(f"groups[{i}].{name}", _read(group, name, i))
            if last_epoch == -1:
                group.setdefault("initial_" + name, value)
            elif "initial_" + name not in group:
                raise KeyError(
                    f"param 'initial_{name}' is not specified in param_groups[{i}] when resuming "
                    f"an optimizer"
                )
    return [_state(name, [float(group["initial_" + name]) for group in groups]) for name in names]


def _state(name: str, bases: list[float]) -> dict[str, Any]:
    return {"name": name, "base_values": bases, "last_values": list(bases)}


def write(curves: list[dict[str, Any]], groups: list[Group]) -> None:
    """Writes the last values into the groups."""
    for curve in curves:
        for i, (group, value) in enumerate(zip(groups, curve["last_values"])):
            key, place = _place(group, curve["name"], i)
            if place is None:
                group[key] = value
            else:
                own = group[key]
                group[key] = type(own)((*own[:place], value, *own[place + 1 :]))


def write_bases(curves: list[dict[str, Any]], groups: list[Group]) -> None:
    for curve in curves:
        for group, base in zip(groups, curve["base_values"]):
            group["initial_" + curve["name"]] = base


def check(found: Any, curves: list[dict[str, Any]], at: str) -> None:
    """Refuses a state of other curves, or of another number of groups."""
    wanted = [curve["name"] for curve in curves]
    names = [one.get("name") for one in found if isinstance(one, dict)] if found else []
    if not isinstance(found, list) or names != wanted or len(names) != len(found):
        raise StateError(f"{at}: {short(names)} is not allowed; {json.dumps(wanted)}")
    for i, (one, curve) in enumerate(zip(found, curves)):
        for key in ("base_values", "last_values"):
            count = len(curve[key])
            if not isinstance(one.get(key), list) or len(one[key]) != count:
                raise StateError(
                    f"{at}[{i}].{key}: {short(one.get(key))} is not allowed; a list of {count} numbers"
                )


def _read(group: Group, name: str, i: int) -> Any:
    key, place = _place(group, name, i)
    return group[key] if place is None else group[key][place]


def _place(group: Group, name: str, i: int) -> tuple[str, Any]:
    """Where a group has it: a key, and the index in a tuple such as ``betas``. As elsewhere, the
    momentum of an optimizer that has none is the first of its betas."""
    if name in group:
        return name, None
    key, _, index = ("betas.0" if name == "momentum" else name).rpartition(".")
    values = group.get(key)
    if isinstance(values, (tuple, list)) and index.isdecimal() and int(index) < len(values):
        return key, int(index)
    raise ValueError(f"groups[{i}]: no {name!r} for the curve of that name; a group that has it")
