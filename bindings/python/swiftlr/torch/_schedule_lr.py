"""Any schedule of the engine as a scheduler of torch's kind."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, SupportsFloat

from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

from .._errors import CountError, FormError
from .._schedule import Schedule
from .._scheduler import Scheduler
from .._types import JSON, Functions, Spec
from .._values import lenient, number
from . import _anew, _curves, _metric
from ._dropin import DropIn
from ._members import lent_rates, members, rate_of
from ._opaque import opaque
from ._optimizer_step import OptimizerStep
from ._plan import Plan, Unfit, exact
from ._undo import Undo
from ._warnings import Witness, warn, warn_as_torch

if TYPE_CHECKING:
    from ._staged_rates import AnyRates


@opaque
class ScheduleLR(DropIn, OptimizerStep):
    """Sets each group's rate to the value of a schedule, by the closed form and so without drift.

    A schedule that cycles the momentum sets the optimizer's momentum, or the first of its betas.
    Each curve of a ``swiftlr.curves`` sets what the groups have under its name; ``betas.0`` is the
    first of the betas. Without a curve ``lr`` the rates are left alone. The values that the groups
    have at first are the base values.

    If the schedule, or a part of it, follows a metric, what ``step`` is given is the metric. While
    an active part follows one, a step without a metric leaves its value as it is, and the first
    such step warns. Otherwise what ``step`` is given is torch's ``epoch``.

    A group that the optimizer gets later is taken in by the next step, at the position of the
    others. Its base values are its ``initial_lr`` and the like, or else what it has then.

    A call that fails changes nothing, neither here nor in the groups.

    Args:
        optimizer: Its groups' rates are the initial values.
        spec: Such as ``{"type": "swiftlr.constant"}``, or whatever else a :class:`swiftlr.Schedule`
            is made from.
        functions: The functions that the spec names. They are not part of the state.
        last_epoch: As in torch's classes.
        run: How long an epoch or the run is, for lengths in other units than the step; as for
            :class:`swiftlr.Schedule`.
    """

    _engine_type = ""  # the spec has it
    _unsaved = ("spec", "functions")
    _form = "closed"
    _memory = ("curves", "memory")
    _settled = ("curves", "memory")

    def __init__(
        self,
        optimizer: Optimizer,
        spec: Spec,
        functions: Functions | None = None,
        last_epoch: int = -1,
        run: JSON | None = None,
    ) -> None:
        schedule = Schedule(spec, functions, run)
        self.spec = schedule.spec_json()
        self.functions = schedule._functions
        if not isinstance(optimizer, Optimizer):
            raise TypeError(f"{type(optimizer).__name__} is not an Optimizer")  # as torch says it
        groups, names = optimizer.param_groups, _curves.names_of(self.spec)
        with Undo(groups, vars(optimizer)), lent_rates(groups, self.spec):
            if names:
                self.curves = _curves.start(names, groups, last_epoch)
            super().__init__(optimizer, last_epoch)

    # ---- Steps that the engine does not take

    def step(self, metrics: SupportsFloat | None = None) -> None:
        """Step the scheduler, with the value of a metric if the schedule follows one now."""
        metric = _metric.value(metrics)
        if metric is not None and self._step_metric(metric):
            return  # it was of a kind that only Python reads
        if self._step_count == 1:
            warn_as_torch(self._witness(), None)
        with self._all_or_nothing():
            self._step_count += 1
            self._metric = metric
            self._update_lr()
            del self._metric

    def step_metric(self, metric: SupportsFloat) -> None:
        """Goes one step on with the value of a metric, such as the loss on held-out data."""
        if not self._takes_metric:
            raise FormError("metric: the schedule follows none; step()")
        if metric is None:
            raise ValueError("metric: None is not allowed; a number")
        ScheduleLR.step(self, metric)

    def step_to(self, position: float) -> None:
        """Goes to a position, whole or between two steps, where a clock other than that of updates
        has it. A schedule that follows a metric goes step by step only."""
        place = number("position", position)
        if self._takes_metric:
            raise FormError("position: the schedule follows a metric; step() or step_metric()")
        if not abs(place) <= 2**53:
            raise ValueError(f"position: {position!r} is not allowed; at most 2^53 in size")
        with self._all_or_nothing():
            self._step_count += 1
            where: Any = int(place) if place == int(place) else place
            self._update_lr(where)

    @property
    def _takes_metric(self) -> bool:  # type: ignore[override]
        return _metric.is_followed(self.spec)

    def _update_lr(self, epoch: int | None = None) -> None:
        # torch's step has counted already, but not a sequence that calls this.
        is_counted = sys._getframe(1).f_code is LRScheduler.step.__code__
        try:
            with self._all_or_nothing():
                super()._update_lr(epoch)
        except BaseException:
            self._step_count -= is_counted
            raise

    def _witness(self) -> Any:
        return Witness(self)

    @contextmanager
    def _all_or_nothing(self) -> Iterator[None]:
        own, groups = self.__dict__, self.optimizer.param_groups
        with Undo(groups, own, *own.get("curves", ())), lent_rates(groups, own["spec"]):
            yield

    def get_lr(self) -> list[Any]:
        own, groups = self.__dict__, self.optimizer.param_groups
        now = members(own, groups)
        scheduler, rates = _anew.build(own, now), [float(rate_of(group)) for group in groups]
        if _anew.memory_of(scheduler) is None:
            lrs = scheduler.step(self.last_epoch, rates)
        else:
            _anew.place(scheduler, own, own["last_epoch"] - 1)
            lrs = self._follow(scheduler, rates)
        if not self._get_lr_called_within_step:
            return lrs  # somebody only looks
        memory = _anew.memory_of(scheduler)
        if memory is None:
            own.pop("memory", None)  # of another schedule before
        else:
            own["memory"] = memory
        now.take_in(own, groups)
        for curve in own.get("curves", ()):
            curve["last_values"] = scheduler.get_last_values(curve["name"])
            _curves.write(curve["name"], curve["last_values"], groups)
        key = self._momentum_key()
        for group, value in zip(groups, _anew.momenta(scheduler) if key else ()):
            group[key] = (value, *group[key][1:]) if key == "betas" else value
        return lrs

    def _follow(self, scheduler: Scheduler, rates: list[float]) -> list[float]:
        """One step of a schedule that follows a metric."""
        if self._is_initial or not self._get_lr_called_within_step:
            return scheduler.hold(rates)
        try:
            return scheduler.step(lrs=rates, metric=self.__dict__.get("_metric"))
        except FormError:  # it needs a metric now
            if not self._holds:
                warn(_metric.MISSING)
                self.__dict__["_holds"] = True
            return scheduler.hold(rates)

    # ---- State

    def state_dict(self) -> dict[str, Any]:
        """The state with torch's common keys and the spec, as JSON text."""
        state = super().state_dict()
        for key in ("functions", "_holds"):
            state.pop(key, None)
        return state

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Takes over a state. `state_dict` is neither kept nor changed."""
        own, groups = self.__dict__, self.optimizer.param_groups
        gone = [key for key in self._memory if "spec" in state_dict and key not in state_dict]
        loaded = {key: value for key, value in {**own, **state_dict}.items() if key not in gone}
        count = len(loaded["base_lrs"])
        if count not in (len(groups), len(own["base_lrs"])):
            raise CountError(
                f"base_lrs: {count} values are not allowed; {len(groups)}, as the optimizer has "
                "groups: load the state when it has those that were saved"
            )
        _anew.place(_anew.build(loaded, members(loaded, groups)), loaded, loaded["last_epoch"])
        super().load_state_dict(state_dict)
        for key in gone:
            own.pop(key, None)

    def _settings(self) -> dict[str, Any]:
        spec: dict[str, Any] = json.loads(self.__dict__["spec"])
        return spec

    def _momentum_key(self) -> str:
        groups = self.optimizer.param_groups
        if "curves" in self.__dict__ and "momentum" in _curves.names_of(self.spec):
            return ""  # it is a curve
        keys = [key for key in ("momentum", "betas") if all(key in group for group in groups)]
        return keys[0] if keys and _anew.drives_momentum(self.spec, len(groups)) else ""

    def _reads_rates(self) -> bool:
        return not _curves.has_rate(self.__dict__["spec"])  # whoever sets them

    def _describe(self, plan: Plan) -> tuple[dict[str, Any], dict[str, Any]]:
        own = self.__dict__
        self._describe_functions(plan)
        state = {
            "form": "closed",
            "base_lrs": plan.bases("base_lrs", own["base_lrs"]),
            "last_epoch": exact("last_epoch", own["last_epoch"], int, float),
            "_step_count": exact("_step_count", own["_step_count"], int),
            "_last_lr": plan.rates("_last_lr", own["_last_lr"]) if "_last_lr" in own else plan.lrs,
        }
        if self._takes_metric:
            state["memory"] = json.loads(own["memory"])
        if "curves" in own:
            state["curves"] = self._describe_curves(plan)
        return json.loads(exact("spec", own["spec"], str)), state

    def _describe_functions(self, plan: Plan) -> None:
        functions = self.__dict__["functions"] or {}
        if not isinstance(functions, dict):
            raise Unfit("functions", functions, "a dict")
        plan.functions.update(functions)
        plan.watched += [(functions, name) for name in functions]

    def _describe_curves(self, plan: Plan) -> list[Any]:
        curves = plan.watch("curves", self.__dict__["curves"])
        for curve in curves:
            plan.watched += [(curve, "name"), (curve, "base_values")]
            plan.watch("base_values", curve["base_values"])
        names = [curve["name"] for curve in curves]
        _curves.check_groups(names, plan.groups_now)
        plan.curves = _curves.Curves(names)
        return curves

    def _take_back(self, text: str, parts: tuple[DropIn, ...], tensors: AnyRates | None) -> None:
        own, state = self.__dict__, json.loads(text)
        for curve, moved in zip(own.get("curves", ()), state.get("curves", ())):
            curve["last_values"] = lenient(moved["last_values"])
        if "memory" in state:
            own["memory"] = json.dumps(state["memory"])
