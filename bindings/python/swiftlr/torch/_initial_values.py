"""The values that the groups started from: those of a checkpoint, and others that a program has."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.optim.lr_scheduler import CyclicLR, LRScheduler, OneCycleLR

from .._errors import StateError
from . import _groups, _parameters

Checkpoint = dict[str, Any]
Places = Callable[[Any], dict[str, Any]]
"""What gives the state of a scheduler with rates of the types that its optimizer's have now."""


def initial_rates(checkpoint: Checkpoint, scheduler: Any, places: Places) -> list[float] | None:
    """Those of the checkpoint, but the scheduler's own where it knows others.

    A scheduler that was built after its optimizer had been loaded has the checkpoint's, perhaps
    those that a part of it had set.
    """
    groups = scheduler.optimizer.param_groups
    kept = [isinstance(one, dict) and one.get("initial_lr") for one in checkpoint["groups"]]
    saved: list[Any] = first_bases(checkpoint["state"]) or kept
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
        bases = () if _groups.leaves_rates(leaf) else places(leaf).get("base_lrs", ())
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


def first_bases(state: dict[str, Any]) -> list[float] | None:
    return next(_bases_of(state), None)


def check_that_nothing_is_lost(checkpoint: Checkpoint, scheduler: Any) -> None:
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


class OtherBase(NamedTuple):
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


def other_bases(checkpoint: Checkpoint, scheduler: Any) -> list[OtherBase]:
    saved: dict[Any, list[Any]] = {}
    for one in checkpoint["state"].get("curves", ()):
        if isinstance(one, dict) and isinstance(one.get("base_values"), list):
            saved[one.get("name")] = one["base_values"]
    own = [(one["name"], one["base_values"]) for one in vars(scheduler).get("curves", ())]
    return [
        OtherBase(name, saved.get(name, []), given)
        for name, given in own
        if not _parameters.same(saved.get(name), given)
    ]
