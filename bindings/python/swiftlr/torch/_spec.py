"""The spec of a checkpoint: what the engine builds the schedule from, or else the classes."""

from __future__ import annotations

import json
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, NamedTuple

from torch import Tensor
from torch.optim import lr_scheduler, swa_utils

from .._backend import api
from .._errors import ArgumentError, Error, StateError
from .._schedule import Schedule
from . import _strict_json, _torch_classes, _torch_compositions, _torch_cycles, _torch_plateau
from ._plan import Plan
from ._schedule_lr import ScheduleLR

_TORCHS = (lr_scheduler.__name__, swa_utils.__name__)
_OURS = (_torch_classes, _torch_compositions, _torch_cycles, _torch_plateau)
_RATES = ("base_lrs", "_last_lr", "min_lrs")
_UNFIT = (Error, ArithmeticError, ValueError, LookupError, AttributeError, TypeError)


class Program(NamedTuple):
    """What the engine builds a scheduler from."""

    spec: dict[str, Any]
    functions: dict[str, Any]
    form: Any
    state: dict[str, Any]


def program(scheduler: Any, places: Callable[[Any], dict[str, Any]]) -> Program | None:
    """A scheduler as the engine would build it, None if it does not know it. `places` gives the
    state with rates of the types that the optimizer's have now."""
    try:
        return _program(scheduler, places)
    except _UNFIT:
        return None


def schedule_of(scheduler: Any) -> Schedule:
    """The schedule of a scheduler that the engine knows, whatever the kind of its rates."""
    groups = [
        {key: _plain(value) for key, value in group.items() if key != "params"}
        for group in scheduler.optimizer.param_groups
    ]
    optimizer = SimpleNamespace(param_groups=groups)

    def places(part: Any) -> dict[str, Any]:
        lists = {key: list(map(_plain, vars(part).get(key, ()))) for key in _RATES}
        return {"optimizer": optimizer, **{key: value for key, value in lists.items() if value}}

    try:
        found = _program(scheduler, places)
    except _UNFIT as error:
        name = type(scheduler).__name__
        raise ArgumentError(f"scheduler: a {name} that the engine does not know; {error}") from None
    return Schedule(found.spec, found.functions)


def _plain(value: Any) -> Any:
    """A number as a float."""
    if isinstance(value, Tensor) and value.numel() == 1:
        return float(value)
    return float(value) if type(value) is int else value


def _program(scheduler: Any, places: Callable[[Any], dict[str, Any]] | None) -> Program:
    if isinstance(scheduler, ScheduleLR):
        return Program(json.loads(scheduler.spec), dict(scheduler.functions or {}), "closed", {})
    plan = Plan(_as_drop_in(scheduler, places))
    Schedule(plan.spec, plan.functions)
    return Program(plan.spec, plan.functions, plan.form, plan.state)


def spec_of(scheduler: Any, checkpoint: dict[str, Any]) -> dict[str, Any]:
    """The spec with which the engine goes on from the rest of the checkpoint. If it cannot, a spec
    of a type that it does not know."""
    return _for_the_engine(scheduler, checkpoint) or _of_python(scheduler)


def _for_the_engine(scheduler: Any, checkpoint: dict[str, Any]) -> dict[str, Any] | None:
    try:
        plan = Plan(_as_drop_in(scheduler))
        if plan.form != checkpoint["form"]:
            return None
        text = _strict_json.dumps({**checkpoint, "spec": plan.spec})
        api.scheduler_restore(text.encode(), plan.functions)
    except _UNFIT:
        return None
    return plan.spec


def _as_drop_in(scheduler: Any, places: Callable[[Any], dict[str, Any]] | None = None) -> Any:
    """The drop-in that one of torch's own schedulers would be, or a copy with other values."""
    cls: Any = type(scheduler)
    if cls.__module__ in _TORCHS:
        cls = next(vars(module)[cls.__name__] for module in _OURS if cls.__name__ in vars(module))
    elif places is None:
        return scheduler
    values = dict(vars(scheduler))
    if places is not None:
        own = places(scheduler)
        values.update((key, own[key]) for key in ("optimizer", *_RATES) if key in own)
    if "_schedulers" in values:
        values["_schedulers"] = [_as_drop_in(part, places) for part in values["_schedulers"]]
    twin = cls.__new__(cls)
    twin.__dict__.update(values)
    return twin


def _of_python(scheduler: Any) -> dict[str, Any]:
    spec: dict[str, Any] = {"type": "python", "class": type(scheduler).__qualname__}
    if hasattr(scheduler, "_schedulers"):
        spec["schedules"] = [_of_python(part) for part in scheduler._schedulers]
    return spec


def check_classes(spec: Any, scheduler: Any, at: str) -> None:
    """Refuses the spec of another class, or of other parts. The class may be one's base class, as
    it is where the engine knows nothing of one's own."""
    if not isinstance(spec, dict):
        raise StateError(f"{at}: {_strict_json.short(spec)} is not allowed; an object")
    key, prefix = ("class", "") if spec.get("type") == "python" else ("type", "torch.")
    names = [prefix + cls.__qualname__ for cls in type(scheduler).__mro__]
    if spec.get(key) not in names:
        found = _strict_json.short(spec.get(key))
        raise StateError(f"{at}.{key}: {found} is not allowed; {names[0]!r}")
    parts = getattr(scheduler, "_schedulers", None)
    if parts is None:
        return
    specs = spec.get("schedules")
    if not isinstance(specs, list) or len(specs) != len(parts):
        found = _strict_json.short(specs)
        raise StateError(f"{at}.schedules: {found} is not allowed; a list of {len(parts)} specs")
    for i, (one, part) in enumerate(zip(specs, parts)):
        check_classes(one, part, f"{at}.schedules[{i}]")
