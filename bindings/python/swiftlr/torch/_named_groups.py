"""Schedules for the groups of an optimizer by their names, and groups that are frozen at first."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from typing import Any, Literal

from torch.optim import Optimizer

from .._errors import ArgumentError, Error
from .._schedule import Schedule
from .._types import Functions, Spec
from .._values import whole
from ._param_groups import ParamGroups

Groups = Optimizer | Iterable[dict[str, Any]]


class Unfreezing:
    """Groups that are frozen until a position.

    It has no state: what is frozen follows from the position, so a resumed run goes on by itself.

    Args:
        starts: By the name of a group, in which ``*`` and ``?`` are as in file names, the first
            position at which it trains, a whole number. The first name that matches counts; a group
            that none matches trains from 0.
        clock: What a group's schedule counts from in :func:`schedule_by_name`: ``"local"``, its own
            start, or ``"global"``, the start of the run.
    """

    def __init__(
        self, starts: Mapping[str, int], clock: Literal["local", "global"] = "local"
    ) -> None:
        if clock not in ("local", "global"):
            raise ArgumentError(f"clock: {clock!r} is not allowed; 'local' or 'global'")
        self.starts = {name: whole(f"starts[{name!r}]", start) for name, start in starts.items()}
        self.clock = clock

    def start_of(self, name: str) -> int:
        """The first position at which a group trains."""
        return next((at for key, at in self.starts.items() if fnmatchcase(name, key)), 0)

    def apply(self, groups: Groups, position: float) -> list[str]:
        """Freezes and unfreezes the groups for the update at `position`, a scheduler's
        ``last_epoch``, to be called before the forward pass. Returns the names of those that
        changed.

        A group that is frozen takes no gradients, and what gradients it has are dropped, so that
        the optimizer leaves it and its moments alone.
        """
        named = _named(groups)
        _check_names("starts", self.starts, named)
        changed = []
        for name, group in named.items():
            trains = position >= self.start_of(name)
            for parameter in group["params"]:
                if parameter.requires_grad != trains:
                    parameter.requires_grad_(trains)
                    if name not in changed:
                        changed.append(name)
                if not trains:
                    parameter.grad = None
        return changed

    def delayed(self, start: int, spec: Spec) -> Spec:
        """A schedule that is 0 before `start`, while its group is frozen."""
        none = {"type": "swiftlr.scale", "schedule": {"type": "swiftlr.constant"}, "by": 0}
        return {
            "type": "swiftlr.sequence",
            "schedules": [none, spec],
            "lengths": [start],
            "clock": self.clock,
        }


def schedule_by_name(
    groups: Groups,
    schedules: Mapping[str, Spec],
    *,
    unfreezing: Unfreezing | None = None,
    functions: Functions | None = None,
    run: dict[str, Any] | None = None,
) -> Schedule:
    """One schedule for all groups, of which each has its own by its name.

    Args:
        groups: An optimizer, or its groups before there is one. Each needs a ``"name"``, another
            one each.
        schedules: Specs by the names of groups, in which ``*`` and ``?`` are as in file names. The
            first one that matches counts.
        unfreezing: Groups that are frozen at first, whose rates are 0 until they train.
        functions: The functions that the specs name.
        run: As for :class:`swiftlr.Schedule`.

    Where the groups are those of :func:`param_groups`, a schedule that does not start from the
    group's rate, as those of optax do, is multiplied by the group's factors.

    Raises:
        ArgumentError: a group has no name or no schedule, or a name matches no group.
    """
    named = _named(groups)
    _check_names("schedules", schedules, named)
    if unfreezing:
        _check_names("starts", unfreezing.starts, named)
    made = {key: _made(key, spec, functions, run) for key, spec in schedules.items()}
    free = {key for key, schedule in made.items() if _ignores_base(schedule)}
    factors = groups.lr_factors if isinstance(groups, ParamGroups) else {}
    kinds = []
    for name in named:
        key = next((key for key in made if fnmatchcase(name, key)), None)
        if key is None:
            raise ArgumentError(
                f"schedules: none matches the group {name!r}; add one for it, or for '*'"
            )
        start = unfreezing.start_of(name) if unfreezing else 0
        kinds.append((key, factors.get(name, 1.0) if key in free else 1.0, start))
    parts: dict[Any, Spec] = {}
    for kind in dict.fromkeys(kinds):
        key, by, start = kind
        part: Spec = made[key]
        if by != 1:
            part = {"type": "swiftlr.scale", "schedule": part, "by": by}
        parts[kind] = unfreezing.delayed(start, part) if unfreezing and start else part
    if len(parts) == 1:
        return Schedule(parts[kinds[0]])
    return Schedule({"type": "swiftlr.groups", "schedules": [parts[kind] for kind in kinds]})


def _made(name: str, spec: Spec, functions: Functions | None, run: Any) -> Schedule:
    try:
        return Schedule(spec, functions, run)
    except Error as error:
        raise type(error)(f"schedules[{name!r}].{error}") from None


def _named(groups: Groups) -> dict[str, dict[str, Any]]:
    """The groups by their names."""
    found: dict[str, dict[str, Any]] = {}
    for i, group in enumerate(groups.param_groups if isinstance(groups, Optimizer) else groups):
        name = group.get("name")
        if not isinstance(name, str):
            raise ArgumentError(f"groups[{i}].name: {name!r} is not allowed; a text")
        if name in found:
            raise ArgumentError(f"groups[{i}].name: {name!r} is that of another group, too")
        found[name] = group
    if not found:
        raise ArgumentError("groups: none; at least one")
    return found


def _check_names(what: str, patterns: Iterable[str], named: Iterable[str]) -> None:
    """Refuses what matches no group."""
    for pattern in patterns:
        if not any(fnmatchcase(name, pattern) for name in named):
            raise ArgumentError(
                f"{what}[{pattern!r}]: matches no group; {', '.join(map(json.dumps, named))}"
            )


_PROBES = (0, 1, 2, 3, 10, 100, 1000, 10_000)


def _ignores_base(schedule: Schedule) -> bool:
    """Whether the values are the same whatever the group's rate is."""
    try:
        values = [(schedule.value(at, 1.0), schedule.value(at, 2.0)) for at in _PROBES]
    except Error:
        return False  # such as one that follows a metric, which goes on from the group's rate
    return any(one for one, _ in values) and all(one == other for one, other in values)
