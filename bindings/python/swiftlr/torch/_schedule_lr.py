"""Any schedule of the engine as a scheduler of torch's kind."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, SupportsFloat

from torch.optim import Optimizer

from .._errors import ArgumentError, FormError
from .._schedule import Schedule
from .._scheduler import Scheduler
from .._types import JSON, Functions, Spec
from .._values import lenient
from . import _curves
from ._dropin import DropIn
from ._opaque import opaque
from ._optimizer_step import OptimizerStep
from ._plan import Plan, Unfit, exact

if TYPE_CHECKING:
    from ._tensors import TensorRates


@opaque
class ScheduleLR(DropIn, OptimizerStep):
    """Sets each group's rate to the value of a schedule, by the closed form and so without drift.

    A schedule that cycles the momentum sets the optimizer's momentum, or the first of its betas.
    Each curve of a ``swiftlr.curves`` sets what the groups have under its name; ``betas.0`` is the
    first of the betas. The values that the groups have at first are the base values. The step of a
    schedule that follows a metric takes its value: ``step(loss)``, ``step(metrics=loss)``, or
    :meth:`step_metric`. The state has torch's common keys and the spec, as JSON text.

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
        names = _curves.names_of(self.spec)
        if names and isinstance(optimizer, Optimizer):
            self.curves = _curves.start(names, optimizer.param_groups, last_epoch)
        super().__init__(optimizer, last_epoch)

    def get_lr(self) -> list[Any]:
        own = self.__dict__
        groups, curves = self.optimizer.param_groups, own.get("curves", [])
        _curves.check_groups([curve["name"] for curve in curves], groups)
        scheduler = self._scheduler([float(base) for base in self.base_lrs])
        for curve in curves:
            scheduler.set_base(curve["name"], curve["base_values"])
        lrs = self._follow(scheduler) or scheduler.step(self.last_epoch)
        if not self._get_lr_called_within_step:
            return lrs  # somebody only looks
        for curve in curves:
            curve["last_values"] = scheduler.get_last_values(curve["name"])
            _curves.write(curve["name"], curve["last_values"], groups)
        key = self._momentum_key()
        for group, value in zip(groups, _momenta(scheduler) if key else ()):
            group[key] = (value, *group[key][1:]) if key == "betas" else value
        return lrs

    def step_metric(self, metric: float) -> None:
        """Goes one step on with the value of a metric, such as the loss on held-out data."""
        metric = float(metric)
        if self._step_metric(metric):
            return
        if "memory" not in self.__dict__:
            raise FormError("metric: the schedule follows none; step()")
        self._follow_metric(metric)

    def step(self, metrics: SupportsFloat | None = None) -> None:
        """Step the scheduler, with the value of a metric if the schedule follows one now."""
        self._follow_metric(None if metrics is None else float(metrics))

    def _follow_metric(self, metric: float | None) -> None:
        """A step that the engine cannot make."""
        self._metric = metric
        try:
            self._torch_step()
        finally:
            del self._metric

    @property
    def _takes_metric(self) -> bool:  # type: ignore[override]
        return "memory" in self.__dict__

    def _update_lr(self, epoch: int | None = None) -> None:
        before = self.last_epoch
        try:
            super()._update_lr(epoch)
        except BaseException:  # torch has counted the step already
            self.last_epoch = before
            self._step_count -= 1
            raise

    def _follow(self, scheduler: Scheduler) -> list[float]:
        """The rates of a schedule that follows a metric, none for the others. The attribute
        `memory` has what it remembers, as JSON text."""
        own = self.__dict__
        if self._is_initial:
            memory = json.loads(scheduler.state_json()).get("memory")
            if memory is None:
                return []
            own["memory"] = json.dumps(memory)
            return scheduler.get_last_lr()
        if "memory" not in own:
            return []
        state = json.loads(scheduler.state_json())
        state["memory"] = json.loads(own["memory"])
        state["last_epoch"] = self.last_epoch - 1
        scheduler.load_state_json(json.dumps(state))
        lrs = scheduler.step(metric=own.get("_metric"))
        if self._get_lr_called_within_step:
            own["memory"] = json.dumps(json.loads(scheduler.state_json())["memory"])
        return lrs

    def state_dict(self) -> dict[str, Any]:
        state = super().state_dict()
        del state["functions"]
        return state

    def _scheduler(self, bases: list[float]) -> Scheduler:
        return Scheduler(self.spec, bases, functions=self.functions)

    def _momentum_key(self) -> str:
        groups = self.optimizer.param_groups
        if "curves" in self.__dict__ and "momentum" in _curves.names_of(self.spec):
            return ""  # it is a curve
        keys = [key for key in ("momentum", "betas") if all(key in group for group in groups)]
        return keys[0] if keys and _momenta(self._scheduler([1.0] * len(groups))) else ""

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
        if "memory" in own:
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

    def _take_back(self, text: str, parts: tuple[DropIn, ...], tensors: TensorRates | None) -> None:
        own, state = self.__dict__, json.loads(text)
        for curve, moved in zip(own.get("curves", ()), state.get("curves", ())):
            curve["last_values"] = lenient(moved["last_values"])
        if "memory" in state:
            own["memory"] = json.dumps(state["memory"])


def _momenta(scheduler: Scheduler) -> list[float]:
    """One a group, none if the schedule does not drive the momentum."""
    try:
        return scheduler.get_last_values("momentum")
    except ArgumentError:
        return []
