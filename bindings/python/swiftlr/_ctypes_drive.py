"""The base class of the drop-ins over ctypes: the extension's class Drive in its plainest form.

The state is always in the scheduler's ``__dict__``. A step makes an engine's scheduler of it, steps
that once and writes back what moved; what the engine cannot do, torch's own step does. Drive in the
extension keeps the engine's scheduler from step to step, and none of that may show. The head of
drive.c says what a subclass provides.
"""

from __future__ import annotations

from types import MethodType

from . import _ctypes as api
from ._ctypes_threads import Alone, Step, inside, owners, refuse_inside, wait
from ._errors import ArgumentError

TYPE_CHECKING = False  # as in _types
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any


class Method:
    """A method of a class of drop-ins that looks like `function`, which is torch's.

    A call goes to `body`; without one it is a step of the engine, or of `function` if the engine
    cannot make it. An instance that takes a metric shows `with_metric` instead, if there is one.
    """

    __slots__ = ("__weakref__", "_body", "_function", "_owner", "_with_metric")

    def __init__(
        self,
        owner: type[Any],
        function: Callable[..., Any],
        body: Callable[..., Any] | None = None,
        with_metric: Method | None = None,
    ) -> None:
        parts = {"_owner": owner, "_function": function, "_body": body, "_with_metric": with_metric}
        for name, part in parts.items():
            object.__setattr__(self, name, part)

    def __get__(self, instance: Any, owner: type[Any] | None = None) -> Any:
        return self if instance is None else MethodType(self._of(instance), instance)

    def _of(self, instance: Any) -> Method:
        other = self._with_metric
        return self if other is None or not instance._takes_metric else other

    def __call__(self, /, *given: Any, **named: Any) -> Any:
        if self._body:
            return self._body(*given, **named)
        if given and isinstance(given[0], Drive):
            if _step_as_asked(given[0], given[1:], named):
                return None
            self = self._of(given[0])
        return self._function(*given, **named)

    def __getattribute__(self, name: str) -> Any:
        if name in _OF_A_METHOD:
            return object.__getattribute__(self, name)
        return getattr(object.__getattribute__(self, "_function"), name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._function, name, value)

    def __delattr__(self, name: str) -> None:
        delattr(self._function, name)

    def __repr__(self) -> str:
        return repr(self._function)

    def __reduce__(self) -> tuple[Any, ...]:
        return getattr, (self._owner, self._function.__name__)


_OF_A_METHOD = {
    *("_body", "_function", "_of", "_owner", "_with_metric"),
    *("__call__", "__get__", "__reduce__", "__reduce_ex__"),
}


def _step_as_asked(drive: Drive, given: tuple[Any, ...], named: dict[str, Any]) -> bool:
    """The step that step() was asked for, by the engine; False if it cannot make it."""
    takes_metric = drive._takes_metric
    name = "metrics" if takes_metric else "epoch"
    if len(given) + len(named) > 1 or not named.keys() <= {name}:
        return False
    target = given[0] if given else named.get(name)
    if takes_metric and target is not None:
        metric = _as_float(target)
        return metric is not None and _step(drive, metric, True)
    known = _is_known(target) and (drive._leaps or takes_metric or not (given or named))
    return known and _step(drive, target, False)


class Drive:
    """Steps a drop-in scheduler with the engine."""

    __slots__ = ("__dict__", "__weakref__", "_is_refused", "_is_the_engines")
    _leaps: bool
    _takes_metric: bool
    _holds: bool

    def _step_metric(self, metric: float) -> bool:
        """One step with the value of a metric. False: torch has to do it."""
        return _step(self, metric, True)

    @property
    def _engaged(self) -> bool:
        """Whether the engine did the last step, and nothing was written since."""
        return getattr(self, "_is_the_engines", False)

    def __getattribute__(self, name: str) -> Any:
        if inside:
            refuse_inside(self)
        if name == "__dict__" and owners:
            wait(self)
        return object.__getattribute__(self, name)

    def __setattr__(self, name: str, value: Any) -> None:
        refuse_inside(self)
        with Alone(self):
            object.__setattr__(self, "_is_the_engines", False)
            object.__setattr__(self, name, value)

    def __delattr__(self, name: str) -> None:
        refuse_inside(self)
        with Alone(self):
            object.__delattr__(self, name)

    def __getstate__(self) -> dict[str, Any]:
        return dict(self.__dict__)


def _is_known(epoch: Any) -> bool:
    """Whether the engine goes to this epoch as torch does. It would make a whole float an int."""
    if type(epoch) is float:
        return epoch - epoch == 0 and epoch != int(epoch)
    return epoch is None or (type(epoch) is int and abs(epoch) <= 2**53)


def _as_float(metrics: Any) -> float | None:
    try:
        return float(metrics)
    except Exception:
        return None  # torch raises it again


def _step(drive: Any, target: Any, takes_metric: bool) -> bool:
    """One step of the engine; False if torch has to do it, as nothing has changed."""
    with Alone(*_with_parts(drive)):
        return _step_alone(drive, target, takes_metric)


def _with_parts(drive: Any) -> Iterator[Drive]:
    yield drive
    for part in object.__getattribute__(drive, "__dict__").get("_schedulers", ()):
        if isinstance(part, Drive):
            yield from _with_parts(part)


def _step_alone(drive: Any, target: Any, takes_metric: bool) -> bool:
    jump = target is not None and not takes_metric
    engaged = _engage(drive)
    if engaged is not None and drive._warns and (engaged.steps == 1 or jump):
        _warn(drive, target if jump else None)
        engaged = _engage(drive)  # showing a warning may have changed anything
    if engaged is None:
        return False
    fractional = type(target) is float if jump else engaged.fractional
    rates = _run(drive, engaged, target, takes_metric, Step(fractional))
    if rates is None:
        return False
    _write_groups(engaged, rates)
    own, handle, tensors = drive.__dict__, engaged.handle, engaged.tensors
    if engaged.has_epoch:
        epoch = api.scheduler_last_epoch(handle)
        own["last_epoch"] = epoch if fractional and (drive._warns or not jump) else int(epoch)
    if engaged.steps >= 0:
        own["_step_count"] = engaged.steps + 1
    last_lr = api.scheduler_last_lr(handle)
    own["_last_lr"] = tensors.wrap(last_lr) if tensors else last_lr
    if engaged.takes_back:
        drive._take_back(api.scheduler_state(handle), engaged.parts, tensors)
    object.__setattr__(drive, "_is_the_engines", True)
    return True


def _engage(drive: Any) -> Any:
    """The Engagement, with the state as an engine's scheduler; None if torch has to do the step."""
    engaged = None if getattr(drive, "_is_refused", False) else drive._engage()
    if engaged is None:
        return None
    groups = engaged.optimizer.param_groups
    fits = type(groups) is list and all(type(group) is dict for group in groups)
    if fits and engaged.momentum == "betas":
        fits = all(type(group.get("betas")) is tuple and group["betas"] for group in groups)
    if fits and engaged.curves:
        fits = engaged.curves.fits(groups)
    return engaged if fits else None


def _warn(drive: Any, epoch: Any) -> None:
    """Lets torch's step give the warnings that this step deserves."""
    witness = drive._witness()
    try:
        type(drive)._torch_step(witness, epoch)
    except BaseException:  # a warning that is an error stops the step where it stops torch's
        drive._step_count = witness._step_count
        raise


def _run(
    drive: Any, engaged: Any, target: Any, takes_metric: bool, step: Step
) -> list[float] | None:
    """The rates after the engine's step; None if it or a function that it calls has failed."""
    handle, tensors, groups = engaged.handle, engaged.tensors, engaged.optimizer.param_groups
    rates = tensors.read(groups, True) if tensors else [group["lr"] for group in groups]
    on = api.scheduler_hold if drive._holds else api.scheduler_step
    stepped = (drive, *engaged.parts) if engaged.functions else ()
    outer, api.here.stepping = getattr(api.here, "stepping", None), step
    inside.update((id(one), step) for one in stepped)
    try:
        if takes_metric:
            return api.scheduler_step_metric(handle, target, rates)
        if target is None:
            return on(handle, rates)
        return api.scheduler_step_to(handle, target, rates)
    except Exception:
        return None  # torch repeats the step and raises its own exception
    finally:
        for one in stepped:
            del inside[id(one)]
        api.here.stepping = outer
        if step.touched:
            drive._is_refused = True  # from now on torch steps it


def _momenta(handle: Any) -> list[float]:
    """None as long as the part of the schedule that gives them has not been active."""
    try:
        return api.scheduler_last_values(handle, "momentum")
    except ArgumentError:
        return []


def _write_groups(engaged: Any, rates: list[float]) -> None:
    groups = engaged.optimizer.param_groups
    if engaged.curves:
        engaged.curves.write(engaged.handle, groups)
    if engaged.momentum:
        for group, momentum in zip(groups, _momenta(engaged.handle)):
            beta = engaged.momentum == "betas"
            group[engaged.momentum] = (momentum, *group["betas"][1:]) if beta else momentum
    if engaged.tensors:
        engaged.tensors.write(groups, rates)
    else:
        for group, rate in zip(groups, rates):
            group["lr"] = rate
