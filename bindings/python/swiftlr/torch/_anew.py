"""The engine's scheduler for one step of a ScheduleLR, made of the state as Python has it."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from .._errors import ArgumentError, Error
from .._scheduler import Scheduler
from ._members import Members


def build(own: dict[str, Any], now: Members) -> Scheduler:
    """A scheduler for these members, at position 0."""
    bases = [float(base) for base in now.bases]
    scheduler = Scheduler(own["spec"], bases, functions=own["functions"])
    for curve, values in zip(own.get("curves", ()), now.curves):
        scheduler.set_base(curve["name"], values)
    return scheduler


def place(scheduler: Scheduler, own: dict[str, Any], position: float) -> None:
    """Brings it to a position, with what `own` remembers of metrics."""
    state = json.loads(scheduler.state_json())
    state["last_epoch"] = position
    if "memory" in own and "memory" in state:
        state["memory"] = with_room(json.loads(own["memory"]), len(state["base_lrs"]))
    scheduler.load_state_json(json.dumps(state))


def with_room(memory: list[Any], count: int) -> list[Any]:
    """What is remembered of metrics, for a number of groups. Nothing is known of the new ones."""
    for one in memory:
        for key, unknown in (("base_lrs", "NaN"), ("lrs", 0.0)):
            one[key] += [unknown] * (count - len(one[key]))
    return memory


def memory_of(scheduler: Scheduler) -> str | None:
    """What it remembers of metrics, None if the schedule follows none."""
    memory = json.loads(scheduler.state_json()).get("memory")
    return None if memory is None else json.dumps(memory)


@lru_cache(maxsize=64)
def drives_momentum(spec: str, count: int) -> bool:
    """Whether the schedule of a canonical spec, or a part of it, drives the momentum of groups."""
    return _is_driven(json.loads(spec), count)


def _is_driven(spec: Any, count: int) -> bool:
    if isinstance(spec, dict):
        try:
            if "type" in spec and momenta(Scheduler(spec, [1.0] * count)):
                return True
        except (Error, ValueError):
            pass  # such as one that needs a function, or is for other groups
        spec = list(spec.values())
    return isinstance(spec, list) and any(_is_driven(one, count) for one in spec)


def momenta(scheduler: Scheduler) -> list[float]:
    """One a group, none if the schedule does not drive the momentum now."""
    try:
        return scheduler.get_last_values("momentum")
    except ArgumentError:
        return []
