"""The base class of the drop-ins over ctypes: what drive.c does, in Python.

The comment at the head of drive.c says how it works. What it keeps in the fields of the object is a
_Ride here, so that the object has no attribute that torch's class or a user's could know.
"""

from __future__ import annotations

import struct
import sys
from weakref import ref

from . import _ctypes as api

TYPE_CHECKING = False  # as in _values
if TYPE_CHECKING:
    from typing import Any, Optional

# ---- Fields -------------------------------------------------------------------------------------


_MOVING = ("last_epoch", "_step_count", "_last_lr")


class _Ride:
    """What the engine and one drop-in have to do with each other."""

    part_of: Optional[ref[Drive]] = None
    parts: tuple[Drive, ...] = ()
    stepping = False
    touched = False
    refused = False

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        self.scheduler: Any = None
        self.optimizer: Any = None
        self.watched: tuple[Any, ...] = ()
        self.unread = 0
        self.snapshots: tuple[tuple[Any, ...], ...] = ()
        self.keys: tuple[str, ...] = ()
        self.values: list[Any] = []
        self.momentum = ""
        self.tensors: Any = None
        self.has_epoch = True
        self.takes_back = False
        self.parts = ()
        self.names: frozenset[str] = frozenset()
        self.last_lr: Optional[list[float]] = None
        self.count = 0
        self.steps = -1
        self.fractional = False
        self.ahead = False

    @property
    def root(self) -> Optional[Drive]:
        """The engaged object that this is a part of."""
        return None if self.part_of is None else self.part_of()

    def now(self, name: str) -> Any:
        if name == "last_epoch":
            epoch = api.scheduler_last_epoch(self.scheduler)
            return epoch if self.fractional else int(epoch)
        if name == "_step_count":
            return self.steps
        if self.last_lr is None:
            rates = api.scheduler_last_lr(self.scheduler)
            self.last_lr = self.tensors.wrap(rates) if self.tensors else rates
        return self.last_lr

    def knows(self, name: str) -> bool:
        """Whether an attribute is one that moves with the engine."""
        if name == "_step_count":
            return self.steps >= 0
        return self.has_epoch or name != "last_epoch"


class _Plain:
    """Lends the descriptor of an ordinary instance dictionary."""


def _dict_of(drive: Drive) -> dict[str, Any]:
    return vars(_Plain)["__dict__"].__get__(drive)


def _ride_of(drive: Drive) -> _Ride:
    slot = vars(Drive)["_swiftlr_ride"]
    try:
        return slot.__get__(drive)
    except AttributeError:
        slot.__set__(drive, _Ride())
        return slot.__get__(drive)


# ---- Leaving the engine -------------------------------------------------------------------------


def _release(ride: _Ride) -> None:
    for part in ride.parts:
        _ride_of(part).part_of = None
    if ride.scheduler is not None:
        ride.scheduler.free()
    ride.clear()


def _leave(drive: Drive) -> None:
    ride = _ride_of(drive)
    if ride.stepping:
        ride.touched = True
        raise RuntimeError("the state of a scheduler is not to be had while it steps")
    state = ""
    parts, tensors = ride.parts, ride.tensors
    if ride.ahead:
        own = _dict_of(drive)
        for name in _MOVING:
            if ride.knows(name):
                own[name] = ride.now(name)
        if ride.takes_back:
            state = api.scheduler_state(ride.scheduler)
    _release(ride)
    if state:
        drive._take_back(state, parts, tensors)


def _settle(drive: Drive) -> None:
    ride = _ride_of(drive)
    if ride.root is not None:
        _leave(ride.root)
    elif ride.scheduler is not None:
        _leave(drive)


# ---- Engaging -----------------------------------------------------------------------------------


def _engage(drive: Drive) -> bool:
    """Whether the engine has the state now; if not, torch has to do the step."""
    ride = _ride_of(drive)
    answer = None if ride.refused else drive._engage()
    if answer is None:
        return False
    rides = [_ride_of(part) for part in answer.parts]
    if any(part.root is not None or part.scheduler is not None for part in rides):
        return False
    for part in rides:
        part.part_of = ref(drive)
    ride.scheduler, ride.optimizer = answer.handle, answer.optimizer
    ride.scheduler.is_lent = True
    ride.parts, ride.names = answer.parts, answer.names
    ride.watched, ride.unread = answer.watched, answer.unread
    ride.snapshots = tuple(map(_snapshot, answer.watched))
    ride.count = len(api.scheduler_last_lr(answer.handle))
    ride.steps, ride.has_epoch, ride.fractional = answer.steps, answer.has_epoch, answer.fractional
    ride.keys, ride.momentum, ride.tensors = answer.keys, answer.momentum, answer.tensors
    ride.values = [[group[key] for key in ride.keys] for group in ride.optimizer.param_groups]
    ride.takes_back = answer.takes_back
    return True


def _snapshot(whole: Any) -> tuple[Any, ...]:
    """What a list holds, or a tuple (dict, key) stands for, to be compared by identity."""
    return tuple(whole) if isinstance(whole, list) else (whole[0].get(whole[1]),)


def _unchanged(ride: _Ride, jump: bool) -> bool:
    first = 0 if jump else ride.unread
    return all(
        len(now) == len(before) and all(a is b for a, b in zip(now, before))
        for now, before in zip(map(_snapshot, ride.watched[first:]), ride.snapshots[first:])
    )


# ---- Stepping -----------------------------------------------------------------------------------


def _engine_knows(epoch: Any) -> bool:
    """Whether the engine goes to this epoch as torch does; a whole float would become an int."""
    if type(epoch) is int:
        return abs(epoch) <= 2**53
    if type(epoch) is float:
        return epoch - epoch == 0 and epoch != int(epoch)
    return epoch is None


def _as_before(ride: _Ride, group: dict[str, Any], values: list[Any]) -> bool:
    """Whether a group holds under the keys that a step reads what it held before."""
    if ride.momentum == "betas":
        betas = group.get("betas")
        if type(betas) is not tuple or not betas:
            return False
    return all(group.get(key) is value for key, value in zip(ride.keys, values))


def _metric(metrics: Any) -> Optional[float]:
    """What torch takes the metric for; None if it refuses it."""
    try:
        return float(metrics)
    except Exception:
        return None


def _read_groups(
    ride: _Ride, jump: bool
) -> Optional[tuple[list[dict[str, Any]], list[float]]]:
    try:
        groups = ride.optimizer.param_groups
    except Exception:
        return None  # torch's step raises it again
    if type(groups) is not list or len(groups) != ride.count:
        return None
    if not all(type(group) is dict and "lr" in group for group in groups):
        return None
    if not all(map(_as_before, [ride] * ride.count, groups, ride.values)):
        return None
    if ride.tensors:
        read = ride.tensors.read(groups, jump or ride.unread == 0)
        return None if read is None else (groups, read)
    if not all(type(group["lr"]) is float for group in groups):
        return None
    return groups, [group["lr"] for group in groups]


def _write_groups(
    ride: _Ride, groups: list[dict[str, Any]], before: list[float], after: list[float]
) -> None:
    if ride.momentum:
        for group, momentum in zip(groups, api.scheduler_last_values(ride.scheduler, "momentum")):
            if ride.momentum == "betas":
                group["betas"] = (momentum, *group["betas"][1:])
            else:
                group["momentum"] = momentum
    changed = [struct.pack("d", old) != struct.pack("d", new) for old, new in zip(before, after)]
    if ride.tensors:
        if any(changed):
            ride.tensors.write(after)
        return
    for group, rate, differs in zip(groups, after, changed):
        if differs:
            group["lr"] = rate


def _warn(drive: Drive, epoch: Any) -> None:
    """Lets torch's step give the warnings that this step deserves."""
    witness = drive._witness()
    try:
        type(drive)._torch_step(witness, epoch)
    except BaseException:  # a warning that is an error stops the step where it stops torch's
        drive._step_count = witness._step_count
        raise


def _run_engine(drive: Drive, target: Any, lrs: list[float]) -> Optional[list[float]]:
    """The rates after the step, or None if torch has to do it."""
    ride = _ride_of(drive)
    epoch = None if drive._takes_metric else target
    fractional = ride.fractional
    if epoch is not None:
        ride.fractional = type(epoch) is float
    here = api.here
    outer = getattr(here, "stepping", None)
    ride.touched, ride.stepping, here.stepping = False, True, ride
    try:
        if drive._takes_metric:
            after = api.scheduler_step_metric(ride.scheduler, target, lrs)
        elif epoch is None:
            after = api.scheduler_step(ride.scheduler, lrs)
        else:
            after = api.scheduler_step_to(ride.scheduler, epoch, lrs)
    except Exception:
        return None  # torch repeats the step and raises its own exception
    finally:
        ride.stepping, here.stepping, ride.fractional = False, outer, fractional
        ride.refused = ride.refused or ride.touched
    ride.ahead = True
    if ride.steps >= 0:
        ride.steps += 1
    if epoch is not None:
        ride.fractional = drive._warns and type(epoch) is float
    ride.last_lr = None
    return after


def _try_engine(drive: Drive, target: Any) -> bool:
    """One step of the engine; False if torch has to do it."""
    ride = _ride_of(drive)
    jump = target is not None and not drive._takes_metric
    warned = False
    attempts = 3  # one with the state the engine has, others after telling it of a change
    while attempts:
        attempts -= 1
        if ride.scheduler is None and not _engage(drive):
            return False
        read = _read_groups(ride, jump) if _unchanged(ride, jump) else None
        if read is None:
            _leave(drive)
            continue
        if not warned and drive._warns and (ride.steps == 1 or jump):
            _warn(drive, target)
            warned = True
            attempts += 1  # showing a warning may run anything: look again
            continue
        groups, before = read
        after = _run_engine(drive, target, before)
        if after is None:
            return False
        _write_groups(ride, groups, before, after)
        return True
    return False


# ---- The class ----------------------------------------------------------------------------------


def _moving(name: str) -> property:
    """An attribute that moves with each step."""

    def read(drive: Drive) -> Any:
        ride = _ride_of(drive)
        if ride.stepping or ride.root is not None:
            _settle(drive)
        if ride.ahead and ride.knows(name):
            return ride.now(name)
        own = _dict_of(drive)
        if name not in own:
            raise AttributeError(f"{type(drive).__name__!r} object has no attribute {name!r}")
        return own[name]

    def write(drive: Drive, value: Any) -> None:
        _settle(drive)
        _dict_of(drive)[name] = value

    def delete(drive: Drive) -> None:
        _settle(drive)
        if name not in _dict_of(drive):
            raise AttributeError(name)
        del _dict_of(drive)[name]

    return property(read, write, delete)


class Drive(_Plain):
    """Steps a drop-in scheduler with the engine."""

    __slots__ = ("_swiftlr_ride",)
    _torch_step: Any
    _engage: Any
    _witness: Any
    _take_back: Any
    _leaps: bool
    _warns: bool
    _takes_metric: bool

    def step(self, *given: Any, **named: Any) -> None:
        """Goes one step on, or to ``epoch``, as torch's step() does."""
        ride = _ride_of(self)
        if ride.stepping or ride.root is not None:
            _settle(self)
        name = "metrics" if self._takes_metric else "epoch"
        target = given[0] if given else named.get(name)
        if len(given) + len(named) <= 1 and named.keys() <= {name}:
            if self._takes_metric:
                target = _metric(target)
                known = target is not None
            else:
                known = _engine_knows(target) and (self._leaps or not (given or named))
            if known and _try_engine(self, target):
                return None
        _settle(self)
        return type(self)._torch_step(self, *given, **named)

    last_epoch = _moving("last_epoch")
    _step_count = _moving("_step_count")
    _last_lr = _moving("_last_lr")

    def _get_dict(self) -> dict[str, Any]:
        _settle(self)
        return _dict_of(self)

    def _set_dict(self, value: dict[str, Any]) -> None:
        _settle(self)
        vars(_Plain)["__dict__"].__set__(self, value)

    __dict__ = property(_get_dict, _set_dict)  # type: ignore[assignment]
    del _get_dict, _set_dict

    @property
    def _engaged(self) -> bool:
        """Whether the engine has the state."""
        ride = _ride_of(self)
        return ride.scheduler is not None or ride.root is not None

    def __setattr__(self, name: str, value: Any) -> None:
        _guard(self, name)
        object.__setattr__(self, name, value)

    def __delattr__(self, name: str) -> None:
        _guard(self, name)
        object.__delattr__(self, name)

    def __getstate__(self) -> dict[str, Any]:
        return dict(self.__dict__)

    def __del__(self) -> None:
        # The parts may outlive their root: they get what moved.
        if _ride_of(self).parts and not sys.is_finalizing():
            _leave(self)
        else:
            _release(_ride_of(self))


def _guard(drive: Drive, name: str) -> None:
    """Before an attribute is written: leaves the engine if it is state."""
    ride = _ride_of(drive)
    if ride.root is not None or (ride.scheduler is not None and name in ride.names):
        _settle(drive)
