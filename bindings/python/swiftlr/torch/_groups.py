"""What schedulers keep in the optimizer's groups, for a checkpoint."""

from __future__ import annotations

from typing import Any

from torch import Tensor
from torch.optim.lr_scheduler import ReduceLROnPlateau

from .._errors import CountError, StateError
from ._curves import has_rate
from ._members import members, rate_of
from ._schedule_lr import ScheduleLR
from ._state import typed
from ._strict_json import plain, short

_KEPT = ("max_lr", "min_lr", "swa_lr", "max_momentum", "base_momentum")
_RATES = ("initial_lr", "lr")
_KEYS = (*_RATES, *_KEPT, "momentum")


def to_json(scheduler: Any) -> list[dict[str, Any]]:
    """The values of each group. The momentum, which may be the first beta, only if it is driven."""
    found = []
    groups = scheduler.optimizer.param_groups
    has_momentum = drives_momentum(scheduler)
    for i, (group, (initial, lr)) in enumerate(zip(groups, rates(scheduler))):
        values = {"initial_lr": initial, "lr": lr}
        values.update((key, group[key]) for key in _KEPT if key in group)
        if has_momentum:
            values["momentum"] = _momentum(group)
        found.append({key: plain(value, f"groups[{i}].{key}") for key, value in values.items()})
    return found


def leaves_rates(scheduler: Any) -> bool:
    """Whether it has values for other keys of the groups only."""
    return isinstance(scheduler, ScheduleLR) and not has_rate(scheduler.spec)


def rates(scheduler: Any) -> list[tuple[Any, Any]]:
    """The initial and the present rate of each group; numbers even of groups without any, which a
    schedule of other values has."""
    groups = scheduler.optimizer.param_groups
    if not isinstance(scheduler, ScheduleLR):
        return [(group.get("initial_lr", group["lr"]), group["lr"]) for group in groups]
    bases = members(vars(scheduler), groups).bases
    if leaves_rates(scheduler):
        return list(zip(bases, map(rate_of, groups)))
    return [(group.get("initial_lr", base), group["lr"]) for group, base in zip(groups, bases)]


def from_json(found: list[Any], scheduler: Any) -> list[dict[str, Any]]:
    """The values for each group, of the kinds that the groups have."""
    groups = scheduler.optimizer.param_groups
    if len(found) != len(groups):
        raise CountError(
            f"groups: {len(found)} are not allowed; {len(groups)}, as the optimizer has: resume "
            "when it has those that were saved"
        )
    are_left = leaves_rates(scheduler)
    return [
        _read(one, group, are_left, f"groups[{i}]")
        for i, (one, group) in enumerate(zip(found, groups))
    ]


def write(groups: list[dict[str, Any]], scheduler: Any) -> None:
    """Writes the values into the optimizer. A rate that is a tensor is filled, never replaced."""
    lacks_initial = isinstance(scheduler, ReduceLROnPlateau)  # it is the format that demands one
    for values, group in zip(groups, scheduler.optimizer.param_groups):
        for key, value in values.items():
            if key == "initial_lr" and key not in group and lacks_initial:
                continue
            if key == "lr" and isinstance(value, Tensor):
                group["lr"].copy_(value)
            elif key == "momentum" and "betas" in group:
                group["betas"] = (value, *group["betas"][1:])
            else:
                group[key] = value


def _read(found: Any, group: dict[str, Any], rates_are_left: bool, at: str) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise StateError(f"{at}: {short(found)} is not allowed; an object")
    for key in _RATES:
        if key not in found:
            raise StateError(f"{at}.{key}: missing; a number")
    values = {}
    for key, value in found.items():
        if key not in _KEYS:
            raise StateError(f"{at}.{key}: not a key of a group; {', '.join(_KEYS)}")
        if key in _RATES and rates_are_left:
            continue
        mine = _momentum(group) if key == "momentum" else group.get(key)
        if mine is None and key == "initial_lr":
            mine = group["lr"]
        if mine is None and key == "momentum":
            raise StateError(f"{at}.momentum: not for this optimizer; it has no momentum or betas")
        values[key] = typed(value, 0.0 if mine is None else mine, f"{at}.{key}")
    return values


def _momentum(group: dict[str, Any]) -> Any:
    return group["betas"][0] if "betas" in group else group.get("momentum")


def drives_momentum(scheduler: Any) -> bool:
    """Whether it cycles the momentum, or the first of the betas, as OneCycleLR does."""
    if isinstance(scheduler, ScheduleLR):
        return bool(scheduler._momentum_key())
    parts = getattr(scheduler, "_schedulers", ())
    return getattr(scheduler, "cycle_momentum", False) or any(map(drives_momentum, parts))
