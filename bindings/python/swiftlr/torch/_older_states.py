"""States as other containers and earlier versions of torch give them."""

from __future__ import annotations

from collections import Counter
from typing import Any

from torch.optim import lr_scheduler, swa_utils

from .._errors import StateError
from ._strict_json import short


def as_of_today(state: dict[str, Any], scheduler: Any) -> dict[str, Any]:
    """The state of one scheduler, without its parts, in the form that torch 2.13 gives it."""
    if isinstance(scheduler, lr_scheduler.MultiStepLR) and "milestones" in state:
        return {**state, "milestones": _counter(state["milestones"])}
    if isinstance(scheduler, lr_scheduler.OneCycleLR):
        return _named(state, "_anneal_func_type", _ONE_CYCLE)
    if isinstance(scheduler, swa_utils.SWALR):
        return _named(state, "_anneal_strategy", _SWA)
    return state


# ---- Milestones ----------------------------------------------------------------------------------


def _counter(milestones: Any) -> Counter[Any]:
    """From a dict, a list of pairs, or the plain list of early versions.

    Distributed checkpoints turn keys into strings, and put them beside those that were there: the
    strings are what was saved.
    """
    if isinstance(milestones, dict):
        words = {key: count for key, count in milestones.items() if isinstance(key, str)}
        pairs: list[Any] = list((words or milestones).items())
    else:
        pairs = [one if isinstance(one, (list, tuple)) else (one, 1) for one in milestones]
    counter: Counter[Any] = Counter()
    for epoch, count in pairs:
        counter[_epoch(epoch)] += count
    return counter


def _epoch(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    for number in (int, float):
        try:
            return number(value)
        except ValueError:
            pass
    raise StateError(f"milestones: {short(value)} is not allowed; a number")


# ---- Functions that were saved -------------------------------------------------------------------

_ONE_CYCLE = {"_annealing_cos": "cos", "_annealing_linear": "linear"}
_SWA = {"_cosine_anneal": "cos", "_linear_anneal": "linear"}


def _named(state: dict[str, Any], key: str, names: dict[str, str]) -> dict[str, Any]:
    """With the name of the function, as today, where the function itself was saved."""
    name = names.get(getattr(state.get("anneal_func"), "__name__", ""))
    if key in state or name is None:
        return state
    state = {**state, key: name}
    del state["anneal_func"]
    return state
