"""What to do where a checkpoint and the scheduler that resumes it differ."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from .._errors import StateError
from .._schedule import Schedule
from .._scheduler import Scheduler
from .._types import Mismatch
from . import _initial_values, _parameters, _spec, _state, _strict_json
from ._initial_values import Checkpoint, Places

_ENGINES = {"closed", "chain", "chain32"}
_WAYS = (
    "the same parameters, or as mismatch one of keep (the checkpoint's) and use (the given ones)"
)


def settle(
    checkpoint: Checkpoint, scheduler: Any, mismatch: Mismatch, places: Places
) -> Checkpoint:
    """The checkpoint that the scheduler goes on from: this one, or what another policy than to keep
    its parameters makes of it, or another form."""
    if mismatch != "keep":
        _initial_values.check_that_nothing_is_lost(checkpoint, scheduler)
    own = _spec.program(scheduler, places)
    is_known = checkpoint["spec"].get("type") != "python"
    if own is None or not is_known or not _leads_to(checkpoint["form"], own.form):
        return _by_state(checkpoint, scheduler, mismatch, places)
    return _by_engine(checkpoint, scheduler, own, mismatch, places)


def _leads_to(saved: Any, own: Any) -> bool:
    """Whether the engine goes from one form to another. A list of them, which there is where the
    groups' rates have different precisions, it makes from no other."""
    return saved == own or (str(saved) in _ENGINES and str(own) in _ENGINES)


def _by_engine(
    checkpoint: Checkpoint, scheduler: Any, own: _spec.Program, mismatch: Mismatch, places: Places
) -> Checkpoint:
    schedule = Schedule(own.spec, own.functions)
    same_form = checkpoint["form"] == own.form
    form = None if same_form else own.form
    if mismatch == "keep" and same_form:
        return checkpoint
    initial = _initial_values.initial_rates(checkpoint, scheduler, places)
    state = checkpoint["state"]

    def resumed(policy: Mismatch) -> Scheduler:
        return Scheduler.resume(checkpoint, schedule, policy, form, initial)

    if mismatch == "keep":
        return _made(resumed(mismatch), checkpoint, scheduler, places)
    others = _initial_values.other_bases(checkpoint, scheduler)
    found = [*map(str, others), *_parameters.differences(_beside(state, own.state), scheduler)]
    try:
        same = resumed("fail")
        ways = _WAYS if found else ""
    except StateError as error:
        ways = str(error)
    if not ways:
        return checkpoint if same_form else _made(same, checkpoint, scheduler, places)
    if mismatch == "fail":
        raise StateError("; ".join(filter(None, (*found, ways))))
    changed = resumed(mismatch)
    for other in others:
        changed.set_base(other.name, other.given)
    result = _made(changed, checkpoint, scheduler, places)
    if own.form != "closed":
        result["state"] = _parameters.with_own(result["state"], scheduler)
    return result


def _beside(state: dict[str, Any], known: dict[str, Any]) -> dict[str, Any]:
    """What a class of the user's has in its state besides what the engine knows."""
    parts = zip(state.get("_schedulers", ()), known.get("_schedulers", ()))
    rest = {key: value for key, value in state.items() if key not in known}
    return {**rest, "_schedulers": [_beside(*pair) for pair in parts if isinstance(pair[0], dict)]}


# ---- Schedulers that the engine does not know ----------------------------------------------------


def _by_state(
    checkpoint: Checkpoint, scheduler: Any, mismatch: Mismatch, places: Places
) -> Checkpoint:
    if mismatch == "keep":
        return checkpoint
    state = checkpoint["state"]
    rates = _initial_values.initial_rates(checkpoint, scheduler, places)
    saved = _initial_values.first_bases(state)
    found = list(_parameters.differences(state, scheduler))
    for i, (old, new) in enumerate(zip(saved or (), rates or ())):
        if not _parameters.same(old, new):
            found.append(f"groups[{i}].initial_lr: {old!r} in the checkpoint, {new!r} given")
    if not found:
        return checkpoint
    if mismatch == "fail":
        raise StateError(f"{'; '.join(found)}; {_WAYS}")
    if mismatch == "rescale":
        name = type(scheduler).__qualname__
        raise StateError(f"spec: the engine does not know how long a {name} is; another mismatch")
    state = _parameters.with_own(state, scheduler)
    if rates is not None and rates != saved:
        _set_bases(state, rates)
    return {**checkpoint, "state": state}


def _set_bases(state: dict[str, Any], rates: list[float]) -> None:
    if "base_lrs" in state:
        state["base_lrs"] = rates
    for part in state.get("_schedulers", ()):
        _set_bases(part, rates)


# ---- What the engine has made --------------------------------------------------------------------


def _made(made: Scheduler, saved: Checkpoint, scheduler: Any, places: Places) -> Checkpoint:
    checkpoint = _strict_json.loads(made.checkpoint(), "checkpoint")
    if checkpoint["form"] == "closed":
        _round(checkpoint, scheduler, places)
    else:
        _complete(checkpoint["state"], saved["state"], scheduler)
    return checkpoint


def _round(made: Checkpoint, scheduler: Any, places: Places) -> None:
    """Rounds rates to the precision of the tensors that they go to."""
    own, state = places(scheduler), made["state"]
    for key in ("base_lrs", "_last_lr"):
        state[key] = list(map(_as_in, state[key], own[key]))
    for group, target in zip(made["groups"], scheduler.optimizer.param_groups):
        for key in ("initial_lr", "lr"):
            group[key] = _as_in(group[key], target.get(key, target["lr"]))


def _as_in(rate: Any, place: Any) -> Any:
    if not isinstance(place, Tensor) or isinstance(rate, str):
        return rate
    return torch.tensor(rate, dtype=torch.float64).to(place.dtype).item()


def _complete(made: dict[str, Any], saved: dict[str, Any], scheduler: Any) -> None:
    """Adds what the engine does not know."""
    for key, mine in _state.to_json(scheduler).items():
        if key not in made:
            made[key] = saved.get(key, mine)
    old, parts = saved.get("_schedulers", ()), vars(scheduler).get("_schedulers", ())
    for i, (one, part) in enumerate(zip(made.get("_schedulers", ()), parts)):
        _complete(one, old[i] if i < len(old) else {}, part)
