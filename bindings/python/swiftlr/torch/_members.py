"""The optimizer's groups and what a ScheduleLR has for each, when groups come or go."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from torch import Tensor

from .._errors import ArgumentError, CountError, StateError
from .._values import number
from . import _curves
from ._strict_json import short

Group = dict[str, Any]


class Members(NamedTuple):
    """The initial values of the groups that there are now."""

    bases: list[Any]
    curves: list[list[float]]
    """One list a curve."""

    def take_in(self, own: dict[str, Any], groups: list[Group]) -> None:
        """Writes down those that have come since the last step."""
        known = len(own.get("_last_lr", ()))
        own["base_lrs"] += self.bases[len(own["base_lrs"]) :]
        if _curves.has_rate(own["spec"]):
            for group, base in zip(groups[known:], self.bases[known:]):
                group.setdefault("initial_lr", _own(base))
        for curve, values in zip(own.get("curves", ()), self.curves):
            curve["base_values"] += values[len(curve["base_values"]) :]
            for group, base in zip(groups[known:], values[known:]):
                group.setdefault("initial_" + curve["name"], base)


def members(own: dict[str, Any], groups: list[Group]) -> Members:
    """A group that is new starts from its ``initial_...``, or else from the value that it has.
    Nothing is written."""
    names = [curve["name"] for curve in own.get("curves", ())]
    wanted = _curves.names_of(own["spec"])
    if names != wanted:
        raise StateError(f"curves: {short(names)} is not allowed; {short(wanted)}, as the spec has")
    _curves.check_groups(names, groups)
    if _curves.has_rate(own["spec"]):
        check_rates(groups)
    bases, count = own["base_lrs"], len(groups)
    _check_count("base_lrs", bases, count)
    bases = [*bases, *(initial_of(group) for group in groups[len(bases) :])]
    curves = []
    for i, curve in enumerate(own.get("curves", ())):
        _check_count(f"curves[{i}].base_values", curve["base_values"], count)
        known = len(curve["base_values"])
        new = [
            _curves.base_of(group, curve["name"], known + j)
            for j, group in enumerate(groups[known:])
        ]
        curves.append([*curve["base_values"], *new])
    return Members(bases, curves)


def _check_count(name: str, values: list[Any], count: int) -> None:
    if len(values) > count:
        raise CountError(
            f"{name}: {len(values)} values are not allowed; at most {count}, as the optimizer has "
            "groups: add_param_group() for those that are missing, or a new scheduler"
        )


def completed(state: dict[str, Any], groups: list[Group]) -> dict[str, Any]:
    """A state with values for the groups that are new, before a step has taken them in."""
    now = members(state, groups)
    known = len(state["_last_lr"])
    last = [*state["_last_lr"], *map(rate_of, groups[known:])]
    whole = {**state, "base_lrs": now.bases, "_last_lr": last}
    if "curves" in state:
        whole["curves"] = [
            _completed(curve, bases, groups) for curve, bases in zip(state["curves"], now.curves)
        ]
    return whole


def _completed(curve: dict[str, Any], bases: list[float], groups: list[Group]) -> dict[str, Any]:
    known = len(curve["last_values"])
    last = [
        number(f"groups[{i}].{curve['name']}", _curves.read(groups[i], curve["name"], i))
        for i in range(known, len(groups))
    ]
    return {**curve, "base_values": bases, "last_values": [*curve["last_values"], *last]}


# ---- Rates ---------------------------------------------------------------------------------------


def check_rates(groups: list[Group]) -> None:
    """Refuses groups without a rate."""
    allowed = "a number or a tensor of one"
    for i, group in enumerate(groups):
        if "lr" not in group:
            raise ArgumentError(f"groups[{i}].lr: missing; {allowed}")
        for key in ("lr", "initial_lr"):
            if key in group and not _is_rate(group[key]):
                raise ArgumentError(
                    f"groups[{i}].{key}: {short(group[key])} is not allowed; {allowed}"
                )


def _is_rate(value: Any) -> bool:
    if isinstance(value, Tensor):
        return value.numel() == 1 and not value.is_complex()
    try:
        number("lr", value)
    except ValueError:
        return False
    return True


def rate_of(group: Group) -> Any:
    """The rate of a group, a float where it has none."""
    return _own(group.get("lr"))


def initial_of(group: Group) -> Any:
    """The rate that a group started from, if it has one."""
    return _own(group.get("initial_lr", group.get("lr")))


def _own(rate: Any) -> Any:
    if not _is_rate(rate):
        return 0.0
    return rate.clone() if isinstance(rate, Tensor) else rate


@contextmanager
def lent_rates(groups: list[Group], spec: str) -> Iterator[None]:
    """Groups with rates, for torch's code, if the schedule has values for others only. Afterwards
    they have what they had before."""
    if _curves.has_rate(spec):
        check_rates(groups)
        yield
        return
    keys = ("lr", "initial_lr")
    before = [{key: group[key] for key in keys if key in group} for group in groups]
    try:
        for group in groups:
            group.update(initial_lr=initial_of(group), lr=rate_of(group))
        yield
    finally:
        for group, kept in zip(groups, before):
            for key in keys:
                if key not in kept:
                    group.pop(key, None)
            group.update(kept)
