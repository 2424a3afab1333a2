"""What a rank has to have in common with the others, and what of it they compare."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import blake2b
from typing import Any, NamedTuple

from torch.optim.lr_scheduler import LRScheduler, ReduceLROnPlateau

import swiftlr

from .._errors import ArgumentError
from .._fingerprint import position_of
from .._strict_json import short
from .._update_counter import UpdateCounter
from ..torch import _groups, _parameters, _state
from ._probe import arithmetic


class Facts(NamedTuple):
    """What one rank has."""

    version: str
    spec: dict[str, Any]
    fingerprint: int
    position: float
    initial_rates: list[float]
    rates: list[float]
    memory: dict[str, Any]
    """What moves with the steps besides: the best metric, counts of bad epochs, curves."""
    clock: dict[str, Any]
    arithmetic: str
    failure: str = ""

    def numbers(self) -> list[int]:
        """A number of 64 bits for each field but the spec, for which its fingerprint stands: it may
        say the same in other words."""
        rest = (field for name, field in self._asdict().items() if name not in _SCHEDULE)
        return [self.fingerprint, *map(_bits, rest)]


_SCHEDULE = ("spec", "fingerprint")


def facts_of(subject: Any, failure: str = "") -> Facts:
    """Those of a scheduler, or of a counter with its scheduler. What goes wrong is one of them: a
    rank that raised an error now would leave the others waiting."""
    try:
        return _facts_of(subject)._replace(failure=failure)
    except Exception as error:
        text = f"{type(error).__name__}: {error}"
        return Facts(swiftlr.__version__, {}, 0, 0.0, [], [], {}, {}, "", text)


def _facts_of(subject: Any) -> Facts:
    scheduler, clock = subject, {}
    if isinstance(subject, UpdateCounter):
        scheduler, clock = subject.scheduler, subject.state_dict()
        del clock["scale"], clock["position"]  # of a GradScaler, and one that is compared below
    scheduler = getattr(scheduler, "scheduler", scheduler)  # in Accelerate's wrapper
    if not isinstance(scheduler, (LRScheduler, swiftlr.Scheduler)):
        found = short(subject)
        raise TypeError(f"scheduler: {found} is not allowed; a scheduler, or a counter of updates")
    if isinstance(scheduler, swiftlr.Scheduler):
        spec, bits = _known(scheduler)
        rates = (scheduler.initial_lrs, scheduler.get_last_lr())
        state = json.loads(scheduler.state_json())
        memory = {key: value for key, value in state.items() if key not in (*_COMMON, *spec)}
    else:
        spec, bits = _schedule_of(scheduler)
        memory = _memory_of(scheduler)
        pairs = _groups.rates(scheduler)
        has_initial = not isinstance(scheduler, ReduceLROnPlateau)
        initial = [float(initial) for initial, _ in pairs if has_initial]
        rates = (initial, [float(lr) for _, lr in pairs])
    return Facts(
        swiftlr.__version__,
        spec,
        bits,
        _plain(float(position_of(scheduler))),
        *rates,
        memory,
        clock,
        arithmetic(),
    )


# ---- The schedule --------------------------------------------------------------------------------


def _schedule_of(scheduler: Any) -> tuple[dict[str, Any], int]:
    """The canonical spec and its fingerprint. Of a class that the engine does not know these are
    its name and parameters, and their bits."""
    try:
        return _known(scheduler)
    except ArgumentError:
        parts = [_schedule_of(part)[0] for part in vars(scheduler).get("_schedulers", ())]
        spec = {
            "type": "python",
            "class": type(scheduler).__qualname__,
            **_parameters.own_parameters(scheduler),
            **({"schedules": parts} if parts else {}),
        }
        return spec, _bits(spec)


def _known(scheduler: Any) -> tuple[dict[str, Any], int]:
    schedule = swiftlr.schedule_of(scheduler)
    return schedule.spec(), schedule.fingerprint()


# ---- The state -----------------------------------------------------------------------------------

_COMMON = ("form", "spec", "base_lrs", "_last_lr", "last_epoch", "_step_count", "_is_initial")
_CALL = "_get_lr_called_within_step"


def _memory_of(scheduler: Any, skipped: Iterable[str] = (*_COMMON, _CALL)) -> dict[str, Any]:
    parts = vars(scheduler).get("_schedulers", ())
    own = {*skipped, "_schedulers", *_parameters.own_parameters(scheduler)}
    memory = {key: one for key, one in _state.to_json(scheduler).items() if key not in own}
    if "memory" in memory:  # a ScheduleLR has it as text
        memory["memory"] = json.loads(memory["memory"])
    if parts:
        inner = [key for key in skipped if key != "last_epoch"]
        memory["_schedulers"] = [_memory_of(part, inner) for part in parts]
    return memory


def _bits(value: Any) -> int:
    """64 bits of a value: of numbers as they compare, so that 9 is 9.0 and NaN is NaN."""
    text = json.dumps(_plain(value), sort_keys=True)
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "little")


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    return value
