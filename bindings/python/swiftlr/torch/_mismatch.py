"""What to do where a checkpoint and the scheduler that resumes it differ."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.optim.lr_scheduler import CyclicLR, LRScheduler, OneCycleLR

from .._errors import StateError
from .._schedule import Schedule
from .._scheduler import Scheduler
from .._types import Mismatch
from . import _parameters, _spec, _state, _strict_json

Checkpoint = dict[str, Any]
Places = Callable[[Any], dict[str, Any]]

_ENGINES = ("closed", "chain", "chain32")
_WAYS = (
    "the same parameters, or as mismatch one of keep (the checkpoint's) and use (the given ones)"
)


def settle(
    checkpoint: Checkpoint, scheduler: Any, mismatch: Mismatch, places: Places
) -> Checkpoint:
    """The checkpoint that the scheduler goes on from: this one, or what another policy than to keep
    its parameters makes of it, or another form."""
    if mismatch != "keep":
        _check_that_nothing_is_lost(checkpoint, scheduler)
    own = _spec.program(scheduler, places)
    known = checkpoint["spec"].get("type") != "python" and checkpoint["form"] in _ENGINES
    if own is None or not known:
        return _by_state(checkpoint, scheduler, mismatch, places)
    return _by_engine(checkpoint, scheduler, own, mismatch, places)


def _by_engine(
    checkpoint: Checkpoint, scheduler: Any, own: _spec.Program, mismatch: Mismatch, places: Places
) -> Checkpoint:
    schedule = Schedule(own.spec, own.functions)
    same_form = checkpoint["form"] == own.form
    if mismatch == "keep" and same_form:
        return checkpoint
    initial = _initial_rates(checkpoint, scheduler, places)
    others = _other_bases(checkpoint, scheduler)

    def resumed(policy: Mismatch) -> Scheduler:
        return Scheduler.resume(checkpoint, schedule, policy, own.form, initial)

    if mismatch == "keep":
        made = resumed(mismatch)
    else:
        try:
            made = resumed("fail")
            if others:
                raise StateError(_WAYS)
            if same_form:
                return checkpoint
        except StateError as error:
            if mismatch == "fail":
                texts = filter(None, (*map(str, others), str(error)))
                raise StateError("; ".join(texts)) from None
            made = resumed(mismatch)
            for other in others:
                made.set_base(other.name, other.given)
    result = _strict_json.loads(made.checkpoint(), "checkpoint")
    if own.form == "closed":
        _round(result, scheduler, places)
    else:
        _complete(result["state"], checkpoint["state"], scheduler)
    return result


# ---- Schedulers that the engine does not know ----------------------------------------------------


def _by_state(
    checkpoint: Checkpoint, scheduler: Any, mismatch: Mismatch, places: Places
) -> Checkpoint:
    if mismatch == "rescale":
        raise ValueError(
            f"mismatch: 'rescale' is not allowed; 'fail', 'keep' or 'use' for "
            f"{type(scheduler).__qualname__}, whose length only its author knows"
        )
    if mismatch == "keep":
        return checkpoint
    state = checkpoint["state"]
    rates = _initial_rates(checkpoint, scheduler, places)
    saved = _first_bases(state)
    found = list(_parameters.differences(state, scheduler))
    for i, (old, new) in enumerate(zip(saved or (), rates or ())):
        if not _parameters.same(old, new):
            found.append(f"groups[{i}].initial_lr: {old!r} in the checkpoint, {new!r} given")
    if not found:
        return checkpoint
    if mismatch == "fail":
        raise StateError(f"{'; '.join(found)}; {_WAYS}")
    state = _parameters.with_own(state, scheduler)
    if rates is not None and rates != saved:
        _set_bases(state, rates)
    return {**checkpoint, "state": state}


def _set_bases(state: dict[str, Any], rates: list[float]) -> None:
    if "base_lrs" in state:
        state["base_lrs"] = rates
    for part in state.get("_schedulers", ()):
        _set_bases(part, rates)


# ---- Initial values ------------------------------------------------------------------------------


def _initial_rates(checkpoint: Checkpoint, scheduler: Any, places: Places) -> list[float] | None:
    """Those of the checkpoint, but the scheduler's own where it knows others.

    A scheduler that was built after its optimizer had been loaded has the checkpoint's, perhaps
    those that a part of it had set.
    """
    groups = scheduler.optimizer.param_groups
    kept = [isinstance(one, dict) and one.get("initial_lr") for one in checkpoint["groups"]]
    saved: list[Any] = _first_bases(checkpoint["state"]) or kept
    if len(saved) != len(groups) or not all(isinstance(one, (int, float)) for one in saved):
        return None  # the checkpoint's; if it does not fit, that is found later
    result = list(saved)
    for i in range(len(groups)):
        known = [bases[i] for bases in _bases_of(checkpoint["state"]) if i < len(bases)]
        for rate in _own_rates(scheduler, i, places):
            if not any(_is_rate(rate, one) for one in (*known, *kept[i : i + 1])):
                result[i] = float(rate)
                break
            if _is_rate(rate, saved[i]):
                result[i] = float(rate)  # which may have more digits
    return result


def _own_rates(scheduler: Any, i: int, places: Places) -> Iterator[Any]:
    """The initial rates of a group that the parts know. Some set them, as parameters of theirs."""
    for leaf in _leaves(scheduler):
        bases = places(leaf).get("base_lrs", ())
        if i < len(bases) and not isinstance(leaf, (CyclicLR, OneCycleLR)):
            yield bases[i]


def _is_rate(given: Any, saved: Any) -> bool:
    """Whether they are the same rate, perhaps in another precision."""
    if not isinstance(saved, (int, float)):
        return False
    if isinstance(given, Tensor):
        return bool(torch.tensor(saved, dtype=given.dtype).item() == given.item())
    return _parameters.same(saved, given) or saved == _single(given)


def _single(rate: float) -> float:
    try:
        return float(struct.unpack("f", struct.pack("f", rate))[0])
    except OverflowError:
        return rate


def _leaves(scheduler: Any) -> Iterator[LRScheduler]:
    parts = vars(scheduler).get("_schedulers")
    if parts is None:
        yield scheduler
    else:
        for part in parts:
            yield from _leaves(part)


def _bases_of(state: Any) -> Iterator[list[Any]]:
    if isinstance(state, dict):
        if isinstance(state.get("base_lrs"), list):
            yield state["base_lrs"]
        for part in state.get("_schedulers", ()):
            yield from _bases_of(part)


def _first_bases(state: dict[str, Any]) -> list[float] | None:
    return next(_bases_of(state), None)


def _check_that_nothing_is_lost(checkpoint: Checkpoint, scheduler: Any) -> None:
    """torch's OneCycleLR keeps its rates in the groups, where loading the optimizer replaces them.
    Only the initial ones it has as well."""
    known = list(_bases_of(checkpoint["state"]))
    for leaf in _leaves(scheduler):
        if not isinstance(leaf, OneCycleLR):
            continue
        for i, (base, group) in enumerate(zip(leaf.base_lrs, leaf.optimizer.param_groups)):
            saved = group.get("initial_lr", base)
            if saved != base and not any(base == bases[i] for bases in known if i < len(bases)):
                raise StateError(
                    f"groups[{i}].initial_lr: {saved!r} in the checkpoint, {base!r} given by a "
                    f"{type(leaf).__name__} whose max_lr the optimizer's state has replaced; as "
                    f"mismatch keep, or a scheduler that is built after the optimizer is loaded"
                )


class _OtherBase(NamedTuple):
    """Base values of a curve that are not the checkpoint's."""

    name: str
    saved: list[float]
    given: list[float]

    def __str__(self) -> str:
        return "; ".join(
            f"groups[{i}].initial_{self.name}: {old!r} in the checkpoint, {new!r} given"
            for i, (old, new) in enumerate(zip(self.saved, self.given))
            if not _parameters.same(old, new)
        )


def _other_bases(checkpoint: Checkpoint, scheduler: Any) -> list[_OtherBase]:
    saved: dict[Any, list[Any]] = {}
    for one in checkpoint["state"].get("curves", ()):
        if isinstance(one, dict) and isinstance(one.get("base_values"), list):
            saved[one.get("name")] = one["base_values"]
    own = [(one["name"], one["base_values"]) for one in vars(scheduler).get("curves", ())]
    return [
        _OtherBase(name, saved.get(name, []), given)
        for name, given in own
        if not _parameters.same(saved.get(name), given)
    ]


# ---- What the engine has made --------------------------------------------------------------------


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
    """Adds what a class of the user's has in its state besides what the engine knows."""
    for key, mine in _state.to_json(scheduler).items():
        if key not in made:
            made[key] = saved.get(key, mine)
    old, parts = saved.get("_schedulers", ()), vars(scheduler).get("_schedulers", ())
    for i, (one, part) in enumerate(zip(made.get("_schedulers", ()), parts)):
        _complete(one, old[i] if i < len(old) else {}, part)
