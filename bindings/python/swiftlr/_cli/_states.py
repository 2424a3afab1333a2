"""Which schedule a state belongs to: those of torch have parameters, but no name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from logging import getLogger
from typing import Any

from .._errors import Error
from .._schedule import Schedule
from .._scheduler import Scheduler
from ._schedules import functions_in, standin
from ._state_numbers import bases_in
from ._types import types

# Parameters that are not in the states of torch's classes.
_IN_GROUPS = {"torch.OneCycleLR": "max_lr", "torch.SWALR": "swa_lr"}

Found = tuple[str, Schedule | None, str]


def schedule_of_state(state: dict[str, Any]) -> Found:
    """What a state is one of; its schedule, or why there is none."""
    own = state.get("spec")
    if isinstance(own, str):
        return "a state of swiftlr.torch.ScheduleLR", _schedule(own), ""
    names = _types_with(state)
    kind = f"a state of {' or '.join(names)}" if names else "a state of a scheduler"
    if not names:
        return kind, None, "no class of torch's has these keys"
    if len(names) > 1:
        return kind, None, "it is a function of the program's, which no state has"
    if missing := _IN_GROUPS.get(names[0]):
        return kind, None, f"torch keeps its {missing} in the optimizer's groups"
    try:
        state = _for_the_engine(state)
        scheduler = _scheduler(_like(state), state)
        with _unsaid():
            scheduler.load_state_dict(state)
        return kind, _schedule(json.dumps(_whole(scheduler.schedule.spec()))), ""
    except (Error, ValueError, TypeError, KeyError) as error:
        return kind, None, str(error)


@contextmanager
def _unsaid() -> Iterator[None]:
    """Without the warning that the state has other parameters: they are asked for."""
    logger = getLogger("swiftlr")
    before, logger.disabled = logger.disabled, True
    try:
        yield
    finally:
        logger.disabled = before


def with_standins(spec: dict[str, Any]) -> Schedule:
    """A schedule for which functions of a program's own are not needed to look at it."""
    return _schedule(json.dumps(spec))


def _schedule(text: str) -> Schedule:
    return Schedule(text, dict.fromkeys(functions_in(text.encode()), standin) or None)


def _types_with(state: dict[str, Any]) -> list[str]:
    """The types of torch whose states have these keys; those that explain the most of them."""
    fitting = {name: keys for name, keys in _keys().items() if keys <= state.keys()}
    most = max(map(len, fitting.values()), default=0)
    return [name for name, keys in fitting.items() if len(keys) == most]


@cache
def _keys() -> dict[str, frozenset[str]]:
    """The keys that the states of torch's classes have beside those that all of them have."""
    keys = {
        type["name"]: frozenset(_example(type).state_dict())
        for type in types()
        if type["name"].startswith("torch.") and "chain" in type["forms"]
    }
    every = [key for its in keys.values() for key in its]
    shared = {key for key in every if every.count(key) > len(keys) / 2}
    return {name: its - shared for name, its in keys.items()}


def _example(type: dict[str, Any]) -> Scheduler:
    return _scheduler(type["example"], {"_last_lr": [1.0]})


def _scheduler(spec: dict[str, Any], state: dict[str, Any]) -> Scheduler:
    rates = bases_in(state) or state["_last_lr"]
    return Scheduler(with_standins(spec), rates, "chain")


def _like(state: dict[str, Any]) -> dict[str, Any]:
    """A spec of the kind of a state; loading the state gives it its parameters."""
    (name,) = _types_with(state)
    spec = next(dict(type["example"]) for type in types() if type["name"] == name)
    if name == "torch.CyclicLR":
        spec |= _cyclic(state)
    if "_schedulers" in state:
        spec["schedules"] = [_like(part) for part in state["_schedulers"]]
    if "_milestones" in state:
        spec["milestones"] = list(state["_milestones"])
    return spec


def _cyclic(state: dict[str, Any]) -> dict[str, Any]:
    """What loading a state leaves as it was: a CyclicLR keeps sums and quotients of it."""
    up = state["total_size"] * state["step_ratio"]
    return {
        "base_lr": list(state["base_lrs"]),
        "max_lr": list(state["max_lrs"]),
        "step_size_up": up,
        "step_size_down": state["total_size"] - up,
        "cycle_momentum": False,
    } | {key: state[key] for key in ("mode", "gamma", "scale_mode") if key in state}


def _for_the_engine(state: dict[str, Any]) -> dict[str, Any]:
    """With pairs for the counter of milestones, which has the keys of a dict in torch, and texts of
    them in JSON."""
    state = dict(state)
    if isinstance(state.get("milestones"), dict):
        counts = state["milestones"].items()
        state["milestones"] = [
            [json.loads(at) if isinstance(at, str) else at, count] for at, count in counts
        ]
    if "_schedulers" in state:
        state["_schedulers"] = [_for_the_engine(part) for part in state["_schedulers"]]
    return state


def _whole(value: Any) -> Any:
    """A spec in which positions that are whole are written so; a state has them as doubles."""
    if isinstance(value, list):
        return [_whole(one) for one in value]
    if isinstance(value, dict):
        return {
            key: [int(at) if at == int(at) else at for at in one]
            if key == "milestones"
            else _whole(one)
            for key, one in value.items()
        }
    return value
