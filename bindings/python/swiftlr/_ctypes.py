"""libswiftlr through ctypes: the same functions and the same class as ``swiftlr._native``.

The library is the one in this package, or the one that SWIFTLR_LIBRARY names.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from ctypes import (
    POINTER,
    byref,
    c_char_p,
    c_double,
    c_float,
    c_int32,
    c_int64,
    c_size_t,
    c_uint64,
    c_void_p,
    sizeof,
)
from weakref import WeakValueDictionary

from . import _build
from ._errors import error_for
from ._signatures import SIGNATURES

TYPE_CHECKING = False  # as in _types
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

# ---- The library --------------------------------------------------------------------------------

_CALL = ctypes.PYFUNCTYPE(c_int32, c_void_p, c_double, POINTER(c_double))


class _Function(ctypes.Structure):
    """swiftlr_function"""

    _fields_ = [("name", c_char_p), ("call", _CALL), ("user", c_void_p), ("release", c_void_p)]


def _candidates() -> list[str]:
    wish = os.environ.get("SWIFTLR_LIBRARY")
    if wish:
        return [wish]
    # The package may lie in more than one folder, as an editable installation does.
    return [os.path.join(folder, _build.LIBRARY) for folder in sys.modules[__package__].__path__]


def _load() -> ctypes.PyDLL:
    """Loads the library without letting go of Python's lock around its calls, which are short."""
    tried = []
    for path in _candidates():
        try:
            library = ctypes.PyDLL(path)
        except OSError as error:
            tried.append(f"  {path}: {error}")
            continue
        for name, (result, arguments) in SIGNATURES.items():
            try:
                function = getattr(library, name)
            except AttributeError:
                tried.append(f"  {path}: it has no function {name}")
                break
            function.restype, function.argtypes = result, arguments
            if name == "swiftlr_abi" and function() != _build.ABI:
                raise ImportError(
                    f"swiftlr was built for ABI {_build.ABI} of libswiftlr, "
                    f"but {path} has ABI {function()}"
                )
        else:
            return library
    raise ImportError("libswiftlr cannot be loaded; tried:\n" + "\n".join(tried))


_library = _load()

# ---- Errors -------------------------------------------------------------------------------------

here = threading.local()


def _check(status: int) -> None:
    """Raises the exception for a status, or the one that a Python function raised meanwhile."""
    raised, here.raised = getattr(here, "raised", None), None
    if raised is not None:
        raise raised
    if status:
        raise error_for(status, _library.swiftlr_last_error().decode("utf-8", "replace"))


# ---- Functions of the caller --------------------------------------------------------------------


class _Callable:
    """A function that the engine calls by a number. Handles own it, where the collector sees it."""

    __slots__ = ("function", "key", "__weakref__")
    made = 0

    def __init__(self, function: Callable[..., float]) -> None:
        self.function = function
        _Callable.made += 1
        self.key = _Callable.made
        _callables[self.key] = self


_callables: WeakValueDictionary[int, _Callable] = WeakValueDictionary()


def _was_touched() -> bool:
    """Whether a function that the engine called has touched the drop-in that was being stepped."""
    stepping = getattr(here, "stepping", None)
    return stepping is not None and stepping.touched


def _answer(key: int, epoch: float, factor: Any) -> int:
    try:
        function = _callables[key].function
        stepping = getattr(here, "stepping", None)
        whole = abs(epoch) <= 2.0**53 and epoch == int(epoch)
        whole = whole and not (stepping and stepping.fractional)
        result = function(int(epoch) if whole else epoch)
        if not isinstance(result, (float, int)):
            raise ValueError(f"the function {function!r} returned {result!r}; a float or an int")
        factor[0] = result
        return int(_was_touched())
    except BaseException as error:
        here.raised = error
        return 1


_call = _CALL(_answer)


def _functions(functions: dict[str, Callable[..., float]] | None) -> tuple[Any, list[_Callable]]:
    """The functions as the library takes them, and what has to live as long as they do."""
    functions = {} if functions is None else functions
    if not isinstance(functions, dict):
        raise TypeError(f"functions: {functions!r} is not allowed; a dict of callables")
    array = (_Function * len(functions))()
    callables = []
    for slot, (name, function) in zip(array, functions.items()):
        if not isinstance(name, str) or not callable(function):
            raise TypeError(
                f"functions[{name!r}]: {function!r} is not allowed; a callable under a str"
            )
        callables.append(_Callable(function))
        slot.name, slot.call, slot.user = name.encode(), _call, callables[-1].key
    return array, callables


def _create_from_text(
    create: Any, text: bytes, functions: dict[str, Callable[..., float]] | None
) -> tuple[c_void_p, list[_Callable]]:
    array, callables = _functions(functions)
    handle = c_void_p()
    _check(create(text, len(text), array, len(array), byref(handle)))
    return handle, callables


# ---- Handles ------------------------------------------------------------------------------------


class _Handle:
    """Owns one handle of the library."""

    __slots__ = ("_as_parameter_", "callables")
    _free: Any

    def __init__(self, pointer: c_void_p, callables: list[_Callable]) -> None:
        self._as_parameter_ = pointer
        self.callables = callables

    def __del__(self) -> None:
        self._free(self._as_parameter_)


class Schedule(_Handle):
    __slots__ = ()
    _free = _library.swiftlr_schedule_free


class Scheduler(_Handle):
    __slots__ = ()
    _free = _library.swiftlr_scheduler_free


class Finder(_Handle):
    __slots__ = ()
    _free = _library.swiftlr_finder_free


def _read_text(read: Any, *arguments: Any) -> str:
    """What `read` writes: mostly it fits at once."""
    needed = c_size_t(4096)
    while True:
        buffer = ctypes.create_string_buffer(needed.value)
        _check(read(*arguments, buffer, len(buffer), byref(needed)))
        if needed.value <= len(buffer):
            return buffer.value.decode()


def _chars(name: str) -> bytes:
    """A name for C, in the way of the extension."""
    if "\0" in name:
        raise ValueError("embedded null character")
    return name.encode()


def _array(lrs: Sequence[float]) -> Any:
    return (c_double * len(lrs))(*lrs)


# ---- The same functions as swiftlr._native ------------------------------------------------------


def version() -> str:
    version: bytes = _library.swiftlr_version()
    return version.decode()


def build_info() -> str:
    info: bytes = _library.swiftlr_build_info()
    return info.decode()


def abi() -> int:
    number: int = _library.swiftlr_abi()
    return number


def schedule_create(text: bytes, functions: dict[str, Callable[..., float]] | None) -> Schedule:
    return Schedule(*_create_from_text(_library.swiftlr_schedule_create, text, functions))


def schedule_value(schedule: Schedule, base: float, position: float, group: int) -> float:
    value = c_double()
    _check(_library.swiftlr_schedule_group_value(schedule, group, base, position, byref(value)))
    return value.value


def schedule_fill(
    schedule: Schedule, base: float, first: float, stride: float, count: int, group: int
) -> bytes:
    """The values as the bytes of an array of doubles."""
    values = (c_double * count)()
    _check(
        _library.swiftlr_schedule_group_fill(schedule, group, base, first, stride, values, count)
    )
    return bytes(values)


def schedule_fill_float(
    schedule: Schedule, base: float, first: float, stride: float, count: int
) -> bytes:
    """The values as the bytes of an array of floats."""
    values = (c_float * count)()
    _check(_library.swiftlr_schedule_fill_float(schedule, base, first, stride, values, count))
    return bytes(values)


def schedule_next_change(schedule: Schedule, base: float, position: float) -> float:
    next_position = c_double()
    _check(_library.swiftlr_schedule_next_change(schedule, base, position, byref(next_position)))
    return next_position.value


def schedule_explain(schedule: Schedule, base: float, position: float) -> str:
    return _read_text(
        _library.swiftlr_schedule_explain, schedule, c_double(base), c_double(position)
    )


def schedule_horizon(schedule: Schedule) -> float:
    steps = c_double()
    _check(_library.swiftlr_schedule_horizon(schedule, byref(steps)))
    return steps.value


def schedule_group_count(schedule: Schedule) -> int:
    count = c_size_t()
    _check(_library.swiftlr_schedule_group_count(schedule, byref(count)))
    return count.value


def schedule_envelope(
    schedule: Schedule, group: int, base: float, first: float, last: float, columns: int
) -> tuple[bytes, bytes]:
    """The lowest values and the highest ones, each as the bytes of an array of doubles."""
    # For as many as the library takes; it refuses more.
    low, high = ((c_double * (columns if 0 <= columns <= 1 << 20 else 0))() for _ in range(2))
    _check(
        _library.swiftlr_schedule_envelope(schedule, group, base, first, last, low, high, columns)
    )
    return bytes(low), bytes(high)


def schedule_outline(
    schedule: Schedule, group: int, base: float, first: float, last: float, most: int
) -> str:
    place = c_double(base), c_double(first), c_double(last)
    return _read_text(
        _library.swiftlr_schedule_outline, schedule, c_size_t(group), *place, c_size_t(most)
    )


def schedule_check(schedule: Schedule, steps: int, steps_per_epoch: float, base: float) -> str:
    return _read_text(
        _library.swiftlr_schedule_check,
        schedule,
        c_int64(steps),
        c_double(steps_per_epoch),
        c_double(base),
    )


def schedule_lint(schedule: Schedule, settings: bytes) -> str:
    return _read_text(_library.swiftlr_schedule_lint, schedule, settings, c_size_t(len(settings)))


def type_candidates(name: str) -> str:
    return _read_text(_library.swiftlr_type_candidates, _chars(name))


def check_rules() -> str:
    return _read_text(_library.swiftlr_check_rules)


def schedule_spec(schedule: Schedule) -> str:
    return _read_text(_library.swiftlr_schedule_spec, schedule)


def schedule_fingerprint(schedule: Schedule) -> int:
    fingerprint = c_uint64()
    _check(_library.swiftlr_schedule_fingerprint(schedule, byref(fingerprint)))
    return fingerprint.value


def schedule_curve(schedule: Schedule, name: str) -> Schedule:
    curve = c_void_p()
    _check(_library.swiftlr_schedule_curve(schedule, _chars(name), byref(curve)))
    return Schedule(curve, schedule.callables)


def spec_resolve(spec: bytes, run: bytes) -> str:
    return _read_text(_library.swiftlr_spec_resolve, spec, len(spec), run, len(run))


def types() -> str:
    return _read_text(_library.swiftlr_types)


def scheduler_create(
    schedule: Schedule, form: int, lrs: Sequence[float]
) -> tuple[Scheduler, list[float]]:
    """The handle and the rates of the first optimizer step."""
    values, handle = _array(lrs), c_void_p()
    _check(_library.swiftlr_scheduler_create(schedule, form, values, len(values), byref(handle)))
    return Scheduler(handle, schedule.callables), list(values)


def scheduler_restore(text: bytes, functions: dict[str, Callable[..., float]] | None) -> Scheduler:
    return Scheduler(*_create_from_text(_library.swiftlr_scheduler_restore, text, functions))


def scheduler_clone(scheduler: Scheduler) -> Scheduler:
    handle = c_void_p()
    _check(_library.swiftlr_scheduler_clone(scheduler, byref(handle)))
    return Scheduler(handle, scheduler.callables)


def schedule_change(schedule: Schedule, text: bytes) -> Schedule:
    handle = c_void_p()
    _check(_library.swiftlr_schedule_change(schedule, text, len(text), byref(handle)))
    return Schedule(handle, schedule.callables)


def scheduler_change(scheduler: Scheduler, text: bytes) -> Scheduler:
    handle = c_void_p()
    _check(_library.swiftlr_scheduler_change(scheduler, text, len(text), byref(handle)))
    return Scheduler(handle, scheduler.callables)


def scheduler_rebase(scheduler: Scheduler, lrs: Sequence[float]) -> Scheduler:
    handle, values = c_void_p(), _array(lrs)
    _check(_library.swiftlr_scheduler_rebase(scheduler, values, len(values), byref(handle)))
    return Scheduler(handle, scheduler.callables)


def scheduler_resume_as(
    text: bytes, schedule: Schedule, form: int, lrs: Sequence[float] | None, mismatch: int
) -> Scheduler:
    handle, values, count = c_void_p(), None, 0
    if lrs is not None:
        values, count = _array(lrs), len(lrs)
    _check(
        _library.swiftlr_scheduler_resume_as(
            text, len(text), schedule, form, values, count, mismatch, byref(handle)
        )
    )
    return Scheduler(handle, schedule.callables)


def scheduler_step(scheduler: Scheduler, lrs: Sequence[float]) -> list[float]:
    values = _array(lrs)
    _check(_library.swiftlr_scheduler_step(scheduler, values, len(values)))
    return list(values)


def scheduler_step_to(scheduler: Scheduler, epoch: float, lrs: Sequence[float]) -> list[float]:
    values = _array(lrs)
    _check(_library.swiftlr_scheduler_step_to(scheduler, epoch, values, len(values)))
    return list(values)


def scheduler_step_metric(scheduler: Scheduler, metric: float, lrs: Sequence[float]) -> list[float]:
    values = _array(lrs)
    _check(_library.swiftlr_scheduler_step_metric(scheduler, metric, values, len(values)))
    return list(values)


def scheduler_hold(scheduler: Scheduler, lrs: Sequence[float]) -> list[float]:
    values = _array(lrs)
    _check(_library.swiftlr_scheduler_hold(scheduler, values, len(values)))
    return list(values)


def scheduler_last_epoch(scheduler: Scheduler) -> float:
    epoch = c_double()
    _check(_library.swiftlr_scheduler_last_epoch(scheduler, byref(epoch)))
    return epoch.value


def scheduler_step_count(scheduler: Scheduler) -> int:
    steps = c_int64()
    _check(_library.swiftlr_scheduler_step_count(scheduler, byref(steps)))
    return steps.value


def scheduler_last_lr(scheduler: Scheduler) -> list[float]:
    count = c_size_t()
    _check(_library.swiftlr_scheduler_group_count(scheduler, byref(count)))
    values = (c_double * count.value)()
    _check(_library.swiftlr_scheduler_last_lr(scheduler, values, count))
    return list(values)


def scheduler_last_values(scheduler: Scheduler, name: str) -> list[float]:
    count = c_size_t()
    _check(_library.swiftlr_scheduler_group_count(scheduler, byref(count)))
    values = (c_double * count.value)()
    _check(_library.swiftlr_scheduler_last_values(scheduler, _chars(name), values, count))
    return list(values)


def scheduler_value_names(scheduler: Scheduler) -> str:
    return _read_text(_library.swiftlr_scheduler_value_names, scheduler)


def scheduler_set_base(scheduler: Scheduler, name: str, values: Sequence[float]) -> None:
    bases = _array(values)
    _check(_library.swiftlr_scheduler_set_base(scheduler, _chars(name), bases, len(bases)))


def scheduler_state(scheduler: Scheduler) -> str:
    return _read_text(_library.swiftlr_scheduler_state, scheduler)


def scheduler_load_state(scheduler: Scheduler, text: bytes) -> None:
    _check(_library.swiftlr_scheduler_load_state(scheduler, text, len(text)))


def scheduler_checkpoint(scheduler: Scheduler) -> str:
    return _read_text(_library.swiftlr_scheduler_checkpoint, scheduler)


def finder_create(plan: bytes, lrs: Sequence[float]) -> Finder:
    handle, rates = c_void_p(), _array(lrs)
    _check(_library.swiftlr_finder_create(plan, len(plan), rates, len(rates), byref(handle)))
    return Finder(handle, [])


def finder_step(finder: Finder, loss: float, count: int) -> tuple[int, list[float]]:
    """How the sweep stands, and the rates of the step that is to be made."""
    rates, status = (c_double * count)(), c_int32()
    _check(_library.swiftlr_finder_step(finder, loss, rates, count, byref(status)))
    return status.value, list(rates)


def finder_rates(finder: Finder, count: int) -> tuple[int, list[float]]:
    rates, status = (c_double * count)(), c_int32()
    _check(_library.swiftlr_finder_rates(finder, rates, count, byref(status)))
    return status.value, list(rates)


def finder_state(finder: Finder) -> str:
    return _read_text(_library.swiftlr_finder_state, finder)


def finder_restore(state: bytes) -> Finder:
    handle = c_void_p()
    _check(_library.swiftlr_finder_restore(state, len(state), byref(handle)))
    return Finder(handle, [])


def finder_suggest(finder: Finder, rule: bytes) -> str:
    lr = c_double()
    return _read_text(_library.swiftlr_finder_suggest, finder, rule, len(rule), byref(lr))


def suggest(lrs: Sequence[float], losses: Sequence[float], rule: bytes) -> str:
    if len(lrs) != len(losses):
        raise ValueError("losses: not as many as rates")
    lr, rates = c_double(), _array(lrs)
    return _read_text(
        _library.swiftlr_suggest, rates, _array(losses), len(rates), rule, len(rule), byref(lr)
    )


def _array_of(kind: Any, numbers: bytes) -> Any:
    return (kind * (len(numbers) // sizeof(kind))).from_buffer_copy(numbers)


def _doubles(numbers: bytes) -> Any:
    return _array_of(c_double, numbers)


def law_losses(law: bytes, rates: bytes, steps: bytes | None, block: int) -> bytes:
    given, wanted = _doubles(rates), _array_of(c_int64, steps or b"")
    points = len(wanted)
    losses = (c_double * (points or len(given)))()
    _check(
        _library.swiftlr_law_losses(law, len(law), given, len(given), wanted, points, block, losses)
    )
    return bytes(losses)


def convex_bound(rates: bytes, norms: bytes | None) -> tuple[float, float, float]:
    given, sizes = _doubles(rates), _doubles(norms or b"")
    terms = (c_double * 3)()
    _check(_library.swiftlr_convex_bound(given, len(given), sizes, len(sizes), terms))
    first, second, third = terms
    return first, second, third


def refined_rates(norms: bytes, power: int, window: int) -> bytes:
    given = _doubles(norms)
    rates = (c_double * len(given))()
    _check(_library.swiftlr_refined_rates(given, len(given), power, window, rates))
    return bytes(rates)
