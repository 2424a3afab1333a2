"""The base class of the drop-ins over ctypes: what drive.c does, in Python.

The comment at the head of drive.c says how it works. What it keeps in the fields of the object is a
_Ride here, so that the object has no attribute that torch's class or a user's could know.
"""

from __future__ import annotations

import struct

from . import _ctypes as api

TYPE_CHECKING = False  # as in _values
if TYPE_CHECKING:
    from typing import Any, Optional

# ---- Fields -------------------------------------------------------------------------------------


class _Ride:
    """What the engine and one drop-in have to do with each other."""

    root: Optional[Drive] = None
    parts: tuple[Drive, ...] = ()
    stepping = False
    touched = False
    refused = False

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        self.scheduler: Any = None
        self.optimizer: Any = None
        self.watched: tuple[list[Any], ...] = ()
        self.snapshots: tuple[tuple[Any, ...], ...] = ()
        self.parts = ()
        self.names: frozenset[str] = frozenset()
        self.last_lr: Optional[list[float]] = None
        self.count = 0
        self.steps = -1
        self.fractional = False
        self.ahead = False

    def now(self, name: str) -> Any:
        if name == "last_epoch":
            epoch = api.scheduler_last_epoch(self.scheduler)
            return epoch if self.fractional else int(epoch)
        if name == "_step_count":
            return self.steps
        if self.last_lr is None:
            self.last_lr = api.scheduler_last_lr(self.scheduler)
        return self.last_lr


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
        _ride_of(part).root = None
    ride.clear()


def _leave(drive: Drive) -> None:
    ride = _ride_of(drive)
    if ride.stepping:
        ride.touched = True
        raise RuntimeError("the state of a scheduler is not to be had while it steps")
    parts: tuple[Drive, ...] = ()
    state = ""
    if ride.ahead:
        own = _dict_of(drive)
        own["last_epoch"] = ride.now("last_epoch")
        if ride.steps >= 0:
            own["_step_count"] = ride.steps
        own["_last_lr"] = ride.now("_last_lr")
        parts = ride.parts
        if parts:
            state = api.scheduler_state(ride.scheduler)
    _release(ride)
    if parts:
        drive._distribute(parts, state)


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
    handle, optimizer, watched, parts, _, names, steps, fractional, _ = answer
    rides = [_ride_of(part) for part in parts]
    if any(part.root is not None or part.scheduler is not None for part in rides):
        return False
    for part in rides:
        part.root = drive
    ride.scheduler, ride.optimizer, ride.parts, ride.names = handle, optimizer, parts, names
    ride.watched, ride.snapshots = watched, tuple(tuple(items) for items in watched)
    ride.count = len(api.scheduler_last_lr(handle))
    ride.steps, ride.fractional = steps, fractional
    return True


def _unchanged(ride: _Ride) -> bool:
    return all(
        len(items) == len(snapshot) and all(a is b for a, b in zip(items, snapshot))
        for items, snapshot in zip(ride.watched, ride.snapshots)
    )


# ---- Stepping -----------------------------------------------------------------------------------


def _engine_knows(epoch: Any) -> bool:
    """Whether the engine goes to this epoch as torch does; a whole float would become an int."""
    if type(epoch) is int:
        return abs(epoch) <= 2**53
    if type(epoch) is float:
        return epoch - epoch == 0 and epoch != int(epoch)
    return epoch is None


def _read_groups(ride: _Ride) -> Optional[tuple[list[dict[str, Any]], list[float]]]:
    try:
        groups = ride.optimizer.param_groups
    except Exception:
        return None  # torch's step raises it again
    if type(groups) is not list or len(groups) != ride.count:
        return None
    if not all(type(group) is dict and type(group.get("lr")) is float for group in groups):
        return None
    return groups, [group["lr"] for group in groups]


def _warn(drive: Drive, epoch: Any) -> None:
    """Lets torch's step give the warnings that this step deserves."""
    witness = drive._witness()
    try:
        type(drive)._torch_step(witness, epoch)
    except BaseException:  # a warning that is an error stops the step where it stops torch's
        drive._step_count = witness._step_count
        raise


def _run_engine(ride: _Ride, epoch: Any, lrs: list[float]) -> Optional[list[float]]:
    """The rates after the step, or None if torch has to do it."""
    here = api.here
    outer = getattr(here, "stepping", None)
    ride.touched, ride.stepping, here.stepping = False, True, ride
    try:
        if epoch is None:
            after = api.scheduler_step(ride.scheduler, lrs)
        else:
            after = api.scheduler_step_to(ride.scheduler, epoch, lrs)
    except Exception:
        return None  # torch repeats the step and raises its own exception
    finally:
        ride.stepping, here.stepping = False, outer
        ride.refused = ride.refused or ride.touched
    ride.ahead = True
    if ride.steps >= 0:
        ride.steps += 1
    if epoch is not None:
        ride.fractional = type(epoch) is float
    ride.last_lr = None
    return after


def _try_engine(drive: Drive, epoch: Any) -> bool:
    """One step of the engine; False if torch has to do it."""
    ride = _ride_of(drive)
    warned = False
    attempts = 3  # one with the state the engine has, others after telling it of a change
    while attempts:
        attempts -= 1
        if ride.scheduler is None and not _engage(drive):
            return False
        if epoch is not None and ride.steps < 0:
            return False
        read = _read_groups(ride) if _unchanged(ride) else None
        if read is None:
            _leave(drive)
            continue
        if not warned and (ride.steps == 1 or epoch is not None):
            _warn(drive, epoch)
            warned = True
            attempts += 1  # showing a warning may run anything: look again
            continue
        groups, before = read
        after = _run_engine(ride, epoch, before)
        if after is None:
            return False
        for group, old, new in zip(groups, before, after):
            if struct.pack("d", old) != struct.pack("d", new):
                group["lr"] = new
        return True
    return False


# ---- The class ----------------------------------------------------------------------------------


def _moving(name: str) -> property:
    """An attribute that moves with each step."""

    def read(drive: Drive) -> Any:
        ride = _ride_of(drive)
        if ride.stepping or ride.root is not None:
            _settle(drive)
        if ride.ahead and not (name == "_step_count" and ride.steps < 0):
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
    _distribute: Any

    def step(self, *given: Any, **named: Any) -> None:
        """Goes one step on, or to ``epoch``, as torch's step() does."""
        ride = _ride_of(self)
        if ride.stepping or ride.root is not None:
            _settle(self)
        epoch = given[0] if given else named.get("epoch")
        if len(given) + len(named) <= 1 and named.keys() <= {"epoch"} and _engine_knows(epoch):
            if _try_engine(self, epoch):
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
        if _ride_of(self).parts:
            _leave(self)


def _guard(drive: Drive, name: str) -> None:
    """Before an attribute is written: leaves the engine if it is state."""
    ride = _ride_of(drive)
    if ride.root is not None or (ride.scheduler is not None and name in ride.names):
        _settle(drive)
