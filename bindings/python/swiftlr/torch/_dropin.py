"""The Python half of a drop-in; the other half is the class ``Drive`` of the backend."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, NamedTuple

from torch.optim.lr_scheduler import LRScheduler

from .. import _backend
from .._differences import differing, tell_of_load
from .._drawable import Drawable
from .._fingerprint import fingerprint
from .._values import lenient
from . import _state, _strict_json
from ._looks import dress
from ._members import initial_of, rate_of
from ._older_states import as_of_today
from ._opaque import opaque, opaque_function
from ._parameters import own_parameters
from ._plan import Plan, Unfit, exact, numbers

if TYPE_CHECKING:
    from ._curves import Curves
    from ._staged_rates import AnyRates

    class Drive(LRScheduler):  # whose declarations the checkers see
        _engaged: bool

        def _step_metric(self, metric: float) -> bool: ...

else:
    Drive = opaque(_backend.Drive)


@opaque
class DropIn(Drive, Drawable):
    """What the drop-ins have in common.

    A drop-in names its type in the engine and the parameters of that type, which are attributes of
    the drop-in. `_reads_bases` says whether torch's recurrence uses base_lrs. It gets its ``step``
    from Drive and its state from torch's methods, in lists and dicts of its own; a state that is
    loaded may be torch's or of an earlier version of torch's, and is neither kept nor changed.
    """

    __dict__ = vars(Drive)["__dict__"]  # an ordinary class would get the ordinary descriptor

    _engine_type: str
    _parameters: tuple[str, ...] = ()
    _methods: tuple[str, ...] = ("_get_closed_form_lr", "_update_lr", "get_lr")
    """The methods that the engine's step replaces. torch steps a subclass that overrides one."""
    _memory: tuple[str, ...] = ()
    """Attributes that move with each step, besides last_epoch, _step_count and _last_lr."""
    _unsaved: tuple[str, ...] = ()
    """Attributes that a step depends on though they are not in the engine's state."""
    _settled: tuple[str, ...] = ()
    """Attributes that may be changed in place: reading one makes the object leave the engine."""
    _form = "chain"
    _counts = True
    _has_epoch = True
    _marks_call = True
    """Whether torch's step sets _get_lr_called_within_step."""
    _reads_bases = True
    _bases_are_floats = False
    """Whether base_lrs are floats whatever the rates are."""
    _leaps = True
    """Whether the engine knows step(epoch)."""
    _warns = True
    """Whether step() warns of wrong order, and step(epoch) of being out of date."""
    _takes_metric = False
    _holds = False
    """Whether a step without a metric that it would need leaves the rates as they are."""
    _torch_step: Any
    """The step of torch's class."""

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        if "_engine_type" in vars(cls):  # one of ours, not a user's
            dress(cls, DropIn)
            for name in cls._settled:
                setattr(cls, name, settled(name))

    # ---- State

    def state_dict(self) -> dict[str, Any]:
        state: dict[str, Any] = _state.fresh(super().state_dict())
        return state

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        before = self._settings()
        super().load_state_dict(_state.fresh(as_of_today(dict(state_dict), self)))
        tell_of_load(self, differing("spec", [before, self._settings()]))

    def _settings(self) -> dict[str, Any]:
        """What it was built with, without the parts."""
        with suppress(ValueError):  # a subclass of the user's may have attributes of any kind
            return own_parameters(self)
        return {}

    def state_json(self) -> str:
        """``state_dict()`` as strict JSON: infinities and NaN are strings, tensors numbers."""
        return _strict_json.dumps(_state.to_json(self))

    def load_state_json(self, text: str | bytes) -> None:
        """Takes over a state from JSON. Nothing is changed if it is none of this scheduler."""
        self.load_state_dict(_state.from_json(_strict_json.loads(text, "state"), self))

    def fingerprint(self, *, position: bool = False, rates: bool = False) -> int:
        """64 bits that stand for the schedule, and with `position` and `rates` for ``last_epoch``
        and for the initial and the present rates of the groups. The ranks of a run compare them,
        as :func:`swiftlr.distributed.verify` does, and so does a run that goes on. Functions count
        by their names.
        """
        groups = self.optimizer.param_groups if rates else ()
        now = (*map(initial_of, groups), *map(rate_of, groups))
        return fingerprint(self, position, map(float, now))

    # ---- For Drive

    def _engage(self) -> Engagement | None:
        try:
            plan = Plan(self)
            handle = plan.restore()
        except (ArithmeticError, ValueError, LookupError, AttributeError, TypeError):
            return None  # it does not fit the engine, or not even torch, whose step says so
        own = self.__dict__
        if self._marks_call:
            own["_get_lr_called_within_step"] = False  # as torch's step leaves it
        return Engagement(
            handle,
            plan.optimizer,
            tuple(plan.watched),
            0 if self._reads_bases else 1,  # base_lrs are watched first
            tuple(plan.parts),
            tuple(plan.functions.values()),
            frozenset((*plan.state, *self._unsaved, *self._methods, "optimizer", "step")),
            own["_step_count"] if self._counts else -1,
            self._has_epoch,
            type(own.get("last_epoch")) is float,
            plan.keys,
            self._momentum_key(),
            plan.curves,
            plan.tensors,
            bool(plan.parts or not plan.state.keys().isdisjoint(self._memory)),
        )

    def _witness(self) -> SimpleNamespace:
        return SimpleNamespace(
            _step_count=self._step_count, optimizer=self.optimizer, _update_lr=lambda epoch: None
        )

    def _take_back(self, text: str, parts: tuple[DropIn, ...], tensors: AnyRates | None) -> None:
        """Takes from the engine's state what has moved besides the attributes that Drive knows."""
        state = lenient(json.loads(text))
        self.__dict__.update((name, state[name]) for name in self._memory)
        for part, moved in zip(parts, _states_of_parts(state)):
            own = part.__dict__
            own.update((name, moved[name]) for name in part._memory)
            for name in ("last_epoch", "_step_count"):
                if name in moved:
                    own[name] = moved[name]
            own["_last_lr"] = tensors.wrap(moved["_last_lr"]) if tensors else moved["_last_lr"]

    # ---- For the engine

    def _reads_rates(self) -> bool:
        """Whether a step depends on the rates that the groups have."""
        return True

    def _describe(self, plan: Plan) -> tuple[dict[str, Any], dict[str, Any]]:
        """The spec and the state, as the engine reads them."""
        own_parameters = {
            name: exact(name, self.__dict__[name], int, float) for name in self._parameters
        }
        state = {**own_parameters, **self._common_state(plan)}
        return {"type": self._engine_type, **own_parameters}, state

    def _common_state(self, plan: Plan) -> dict[str, Any]:
        own = self.__dict__
        if plan.root is not self and own["_get_lr_called_within_step"] is not False:
            raise Unfit("_get_lr_called_within_step", True, "False")
        return {
            "base_lrs": self._bases(plan),
            "last_epoch": exact("last_epoch", own["last_epoch"], int, float),
            "_step_count": exact("_step_count", own["_step_count"], int),
            "_is_initial": exact("_is_initial", own["_is_initial"], bool),
            "_get_lr_called_within_step": False,
            "_last_lr": plan.rates("_last_lr", own["_last_lr"]) if "_last_lr" in own else plan.lrs,
        }

    def _bases(self, plan: Plan) -> list[float]:
        bases = self.__dict__["base_lrs"]
        if self._bases_are_floats:
            return numbers("base_lrs", plan.watch("base_lrs", bases), float)
        return plan.bases("base_lrs", bases)

    def _group_keys(self) -> tuple[str, ...]:
        """The keys that a step reads in each group besides the rate."""
        return ()

    def _momentum_key(self) -> str:
        """The key that a step writes in each group besides the rate."""
        return ""


def _states_of_parts(state: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """In the order of Plan.parts."""
    for part in state.get("_schedulers", ()):
        yield part
        yield from _states_of_parts(part)


class Engagement(NamedTuple):
    """What Drive has to know while the engine has the state."""

    handle: Any
    optimizer: Any
    watched: tuple[Any, ...]
    unread: int
    """So many of the lists, the first ones, matter to a jump but not to a step."""
    parts: tuple[DropIn, ...]
    functions: tuple[Any, ...]
    names: frozenset[str]
    """The attributes which are state."""
    steps: int
    """_step_count, -1 for a class that does not count."""
    has_epoch: bool
    fractional: bool
    keys: tuple[str, ...]
    momentum: str
    curves: Curves | None
    tensors: AnyRates | None
    takes_back: bool


def settled(name: str) -> property:
    """An attribute whose reader makes the object leave the engine."""

    def read(self: DropIn) -> Any:
        own = self.__dict__
        if name not in own:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return own[name]

    def write(self: DropIn, value: Any) -> None:
        self.__dict__[name] = value

    def delete(self: DropIn) -> None:
        if self.__dict__.pop(name, settled) is settled:
            raise AttributeError(name)

    return property(opaque_function(read), opaque_function(write), opaque_function(delete))
