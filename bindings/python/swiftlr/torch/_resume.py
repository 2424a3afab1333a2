"""Checkpoints of schedulers: text to go on from in any language, and after any order of loading."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor
from torch.optim.lr_scheduler import LRScheduler

from .._errors import FormatError, StateError
from .._schedule import Schedule
from .._scheduler import Scheduler, check_mismatch
from .._types import Mismatch
from . import _curves, _groups, _mismatch, _spec, _state, _strict_json
from ._anew import with_room
from ._members import completed
from ._schedule_lr import ScheduleLR
from ._tensors import chain_form
from ._undo import Undo

_FORMAT = "swiftlr.checkpoint"
_VERSION = 1
_KEYS = ("format", "version", "form", "spec", "state", "groups")


def save(scheduler: LRScheduler) -> str:
    """The whole scheduler as strict JSON: its state, and what it keeps in the optimizer's groups.

    Takes any scheduler of torch's kind. :func:`resume` goes on from the text and, where the engine
    knows the schedule, so does ``swiftlr_scheduler_restore()`` in C. Functions are not saved; the
    attributes of callable objects in their place are.
    """
    _check_type(scheduler)
    checkpoint = {
        "format": _FORMAT,
        "version": _VERSION,
        "form": _form(scheduler),
        "spec": None,
        "state": _state.to_json(scheduler),
        "groups": _groups.to_json(scheduler),
    }
    if _is_closed(scheduler):
        _as_the_engines(checkpoint, scheduler)
    else:
        checkpoint["spec"] = _spec.spec_of(scheduler, checkpoint)
    return _strict_json.dumps(checkpoint)


def resume(scheduler: LRScheduler, text: str | bytes, mismatch: Mismatch = "fail") -> None:
    """Goes on from what :func:`save` or the engine wrote.

    The scheduler gets its state back and the optimizer's groups their values. So it does not matter
    which came first, loading the optimizer or building the scheduler, nor whether the optimizer was
    loaded at all. If anything does not fit, nothing is changed.

    Where the scheduler has other parameters or initial rates than the text, `mismatch` decides:

    - "fail" raises a StateError that names every difference.
    - "keep" takes those of the text, as torch's load_state_dict() does.
    - "use" takes those of the scheduler, at the position of the text. The rates are those of a run
      that had them from the start; a drop-in or a scheduler of torch's makes all its steps again.
    - "rescale" is "use" at the position that is the same part of the whole.

    The text may be that of a :class:`ScheduleLR` where the scheduler is a drop-in, and the other
    way round.
    """
    _check_type(scheduler)
    check_mismatch(mismatch)
    checkpoint = _strict_json.loads(text, "checkpoint")
    _check_envelope(checkpoint)
    owners = scheduler.optimizer.param_groups
    with Undo(owners, *_attributes(scheduler)):  # a class or a function of the user's may fail
        checkpoint = _mismatch.settle(checkpoint, scheduler, mismatch, _places)
        groups, state = _read(checkpoint, scheduler)
        scheduler.load_state_dict(state)
        _groups.write(groups, scheduler)
        if _is_closed(scheduler) and hasattr(scheduler, "curves"):
            _curves.write_bases(scheduler.curves, owners)
            for curve in scheduler.curves:
                _curves.write(curve["name"], curve["last_values"], owners)


def _read(
    checkpoint: dict[str, Any], scheduler: Any
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The values of the groups and the state that a checkpoint has for a scheduler."""
    _check_form(checkpoint, scheduler)
    groups = _groups.from_json(checkpoint["groups"], scheduler)
    if _is_closed(scheduler):
        found = _from_the_engines(checkpoint, scheduler)
    else:
        _spec.check_classes(checkpoint["spec"], scheduler, "spec")
        found = checkpoint["state"]
    state = _state.from_json(found, scheduler, "state.", _places, _SHORTER)
    _keep_the_optimizers(state, scheduler)
    return groups, state


# ---- What is checked first -----------------------------------------------------------------------


def _check_type(scheduler: Any) -> None:
    if not isinstance(scheduler, LRScheduler):
        found = _strict_json.short(scheduler)
        raise TypeError(f"scheduler: {found} is not allowed; a scheduler of torch's kind")


def _check_envelope(checkpoint: dict[str, Any]) -> None:
    for key, allowed in (("format", _FORMAT), ("version", _VERSION)):
        if key not in checkpoint:
            raise StateError(f"{key}: missing; {json.dumps(allowed)}")
        found = checkpoint[key]
        if key == "version" and type(found) is int and found > _VERSION:
            raise FormatError(f"version: {found} is newer than this swiftlr reads; {_VERSION}")
        if found != allowed or type(found) is not type(allowed):
            shown = _strict_json.short(found)
            raise StateError(f"{key}: {shown} is not allowed; {json.dumps(allowed)}")
    for key in checkpoint:
        if key not in _KEYS:
            raise StateError(f"{key}: not a key of a checkpoint; {', '.join(_KEYS)}")
    if "form" not in checkpoint:
        raise StateError("form: missing; the form of the scheduler")
    for key, kind in (("spec", dict), ("state", dict), ("groups", list)):
        allowed = "an object" if kind is dict else "a list"
        if key not in checkpoint:
            raise StateError(f"{key}: missing; {allowed}")
        if not isinstance(checkpoint[key], kind):
            shown = _strict_json.short(checkpoint[key])
            raise StateError(f"{key}: {shown} is not allowed; {allowed}")


def _check_form(checkpoint: dict[str, Any], scheduler: Any) -> None:
    found, allowed = checkpoint["form"], _form(scheduler)
    if found != allowed:
        shown = _strict_json.short(found)
        raise StateError(f"form: {shown} is not allowed; {json.dumps(allowed)}")


def _attributes(scheduler: Any) -> Iterator[dict[str, Any]]:
    """All that loading a state may write to."""
    own = vars(scheduler)
    yield own
    yield from own.get("curves", ())
    for function in (*own.get("lr_lambdas", ()), own.get("_scale_fn_custom")):
        if hasattr(function, "__dict__") and not isinstance(function, type):
            yield vars(function)
    for part in own.get("_schedulers", ()):
        yield from _attributes(part)


def _keep_the_optimizers(state: dict[str, Any], scheduler: Any) -> None:
    """Whether the momentum is a beta is up to the optimizer, which the engine does not know."""
    if "use_beta1" in state and "use_beta1" in vars(scheduler):
        state["use_beta1"] = scheduler.use_beta1
    for one, part in zip(state.get("_schedulers", ()), vars(scheduler).get("_schedulers", ())):
        _keep_the_optimizers(one, part)


# ---- The precision -------------------------------------------------------------------------------


def _form(scheduler: Any) -> Any:
    """The form in which the engine can go on; for rates of types that it does not know, those."""
    if _is_closed(scheduler):
        return "closed"
    return chain_form([group["lr"] for group in scheduler.optimizer.param_groups])


def _dtype(rate: Any) -> torch.dtype:
    return rate.dtype if isinstance(rate, Tensor) else torch.float64


def _places(scheduler: Any) -> dict[str, Any]:
    """The state as it is, but with rates of the types that the optimizer's have now: it may have
    been loaded since, with tensors where floats were."""
    own = _state.saved(scheduler)
    if "_last_lr" not in own:
        return own
    if isinstance(scheduler, ScheduleLR):
        own = completed(own, scheduler.optimizer.param_groups)
    rates = _groups.rates(scheduler)
    lrs = [lr for _, lr in rates]
    is_other = list(map(_dtype, own["_last_lr"])) != list(map(_dtype, lrs))
    if is_other and "base_lrs" in own and "max_lrs" not in own:  # CyclicLR's are arguments
        own["base_lrs"] = [initial for initial, _ in rates]
    own["_last_lr"] = lrs
    return own


_SHORTER = ("base_lrs", "_last_lr")  # where groups came later: as the constructor left them


# ---- The closed form -----------------------------------------------------------------------------

_CLOSED = ("base_lrs", "last_epoch", "_step_count", "_last_lr")
_SOMETIMES = {"memory", "curves"}
_BETWEEN_STEPS = {"_is_initial": False, "_get_lr_called_within_step": False}


def _is_closed(scheduler: Any) -> bool:
    """Whether it is a ScheduleLR and nothing more."""
    own = {"spec", *_CLOSED, *_BETWEEN_STEPS}
    return isinstance(scheduler, ScheduleLR) and _state.saved(scheduler).keys() - _SOMETIMES == own


def _as_the_engines(checkpoint: dict[str, Any], scheduler: Any) -> None:
    state = completed(checkpoint["state"], scheduler.optimizer.param_groups)
    state = {key: _strict_json.plain(value, key) for key, value in state.items()}
    checkpoint["spec"] = json.loads(state["spec"])
    keys = (*_CLOSED, *state.keys() & _SOMETIMES)
    checkpoint["state"] = {"form": "closed", **{key: state[key] for key in keys}}
    if "memory" in state:
        memory = json.loads(state["memory"])
        checkpoint["state"]["memory"] = with_room(memory, len(state["base_lrs"]))


def _from_the_engines(checkpoint: dict[str, Any], scheduler: Any) -> dict[str, Any]:
    """The state as ScheduleLR has it."""
    state = dict(checkpoint["state"])
    if state.pop("form", None) != "closed":
        raise StateError('state.form: missing; "closed"')
    if hasattr(scheduler, "curves"):
        groups = scheduler.optimizer.param_groups
        _curves.check(state.get("curves"), scheduler.curves, len(groups), "state.curves")
        _curves.check_groups([curve["name"] for curve in scheduler.curves], groups)
    if "memory" in state:
        Scheduler.restore(checkpoint, scheduler.functions)  # the engine knows whether it fits
        state["memory"] = json.dumps(state["memory"])
    spec = Schedule(checkpoint["spec"], scheduler.functions).spec_json()
    return {**state, "spec": spec, **_BETWEEN_STEPS}
