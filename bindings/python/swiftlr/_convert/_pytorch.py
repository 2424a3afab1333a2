"""Python that makes a scheduler, ``torch.optim.lr_scheduler.StepLR(optimizer, step_size=30)``, and
the state of one, as ``state_dict()`` gives it."""

from __future__ import annotations

from typing import Any

from . import _torch
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_OF_STATES = {"_step_count", "_last_lr", "base_lrs", "num_bad_epochs"}


def recognises(settings: Settings) -> int:
    if settings.kind == "state" or _states_in(settings.tree):
        return 3
    found = _torch.objects_in(settings.tree)
    if any("!call" in one for one in found):
        return 3
    return 1 if settings.kind == "python" and _torch.paths_in(settings.tree) else 0


def read(settings: Settings, run: Run) -> Conversion:
    states = _states_in(settings.tree)
    if states or settings.kind == "state":
        return _of_state(states, settings, run)
    found = _torch.one_object(settings)
    settings.ignore_value(found)
    run.note("positions count the calls of step()")
    if "add_argument" in settings.text:
        run.note("arguments of the program have their defaults")
    return _torch.conversion(found, settings, run)


def _states_in(tree: Any, depth: int = 0) -> list[dict[str, Any]]:
    if depth > 8:
        return []
    if isinstance(tree, dict) and (
        ("last_epoch" in tree and _OF_STATES & tree.keys()) or "_schedulers" in tree
    ):
        return [tree]
    inside = tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else []
    return [found for one in inside for found in _states_in(one, depth + 1)]


def _of_today(state: dict[str, Any]) -> dict[str, Any]:
    """With what states of older versions of torch do not have."""
    whole = dict(state)
    if "base_lrs" in state:
        whole = {"_is_initial": False, "_get_lr_called_within_step": False, **whole}
    parts = whole.get("_schedulers")
    if isinstance(parts, list):
        whole["_schedulers"] = [_of_today(one) if isinstance(one, dict) else one for one in parts]
    return whole


def _of_state(states: list[dict[str, Any]], settings: Settings, run: Run) -> Conversion:
    """The class is told by the keys, as swiftlr inspect does."""
    from .._cli._checkpoint import _saved
    from .._cli._errors import WrongUse
    from .._errors import SpecError

    if len(states) != 1:
        what = f"{len(states)} states of schedulers" if states else "no state of a scheduler"
        raise SpecError(f"{what} in it; one")
    try:
        saved = _saved("", _of_today(states[0]))
    except WrongUse as error:
        raise SpecError(str(error)) from None
    if saved.schedule is None:
        raise SpecError(f"{saved.kind}: {saved.reason}")
    settings.ignore_value(states[0])
    run.note(f"{saved.kind} at step {saved.last_epoch:g}; positions count from its step 0")
    bases = sorted(set(saved.initial_lr))
    if len(bases) > 1:
        run.note(f"the groups have the base rates {', '.join(map(repr, saved.initial_lr[:8]))}")
    base = run.lr if run.lr is not None or not bases else saved.initial_lr[0]
    return Conversion(saved.schedule.spec(), run.base() if base is None else base)


FORMAT = Format("PyTorch", recognises, read)
