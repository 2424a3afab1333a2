"""What is drawn: a schedule, with what else is known of it from a spec or a scheduler."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from .._schedule import Schedule
from .._scheduler import Scheduler
from .._specs import read, schedule_of
from .._types import Functions
from .._values import json_text, number
from ._groups import fewest_groups
from ._length import total_of_run


class Source(NamedTuple):
    schedule: Schedule
    name: str
    total: float | None
    """The steps of the run, where they are known."""
    at: float | None = None
    """The position of a scheduler."""
    bases: Mapping[str, list[float]] | None = None
    """The initial values of a scheduler's groups, by the names of the curves."""

    @property
    def has_curves(self) -> bool:
        return "curves" in self.schedule.spec()

    @property
    def groups(self) -> int:
        known = len(self.bases["lr"]) if self.bases else 1
        return max(known, fewest_groups(self.schedule))

    def curves(self) -> list[tuple[str, Schedule]]:
        """The schedule of each hyper-parameter, that of the rate first."""
        if not self.has_curves:
            return [("lr", self.schedule)]
        names = sorted(self.schedule.spec()["curves"], key=lambda name: (name != "lr", name))
        return [(name, self.schedule.curve(name)) for name in names]

    def base(self, given: Any, name: str, group: int) -> float:
        """The base value of a curve: the given one, that of the scheduler, or 1."""
        if isinstance(given, Mapping):
            given = given.get(name)
        elif name != "lr":
            given = None
        if given is not None:
            return number("base", given)
        own = (self.bases or {}).get(name, [])
        return own[group] if group < len(own) else 1.0


def source_of(spec: Any, functions: Functions | None, run: Any) -> Source:
    if not isinstance(spec, Schedule) and hasattr(spec, "last_epoch"):
        return _of_scheduler(spec)
    total = None if run is None else total_of_run(json.dumps({"run": _object(run)}))
    if isinstance(spec, Schedule):
        schedule = spec if run is None and functions is None else Schedule(spec, functions, run)
    else:
        text, functions = read("spec", spec, functions)
        schedule = Schedule(text, functions, run)
        total = total_of_run(text) if total is None else total
    return Source(schedule, schedule.spec()["type"], total)


def _object(run: Any) -> Any:
    return json.loads(json_text("run", run))


def _of_scheduler(scheduler: Any) -> Source:
    schedule = schedule_of(scheduler)
    name = schedule.spec()["type"]
    bases: dict[str, list[float]] = {}
    if isinstance(scheduler, Scheduler):
        state = scheduler.state_dict()
        bases["lr"] = list(state.get("base_lrs", ()))
        curves = state.get("curves", ())
    else:
        bases["lr"] = [float(rate) for rate in scheduler.base_lrs]
        curves = getattr(scheduler, "curves", ())
    for curve in curves:
        bases[curve["name"]] = list(curve["base_values"])
    return Source(schedule, name, None, float(scheduler.last_epoch), bases)
