"""Any schedule of the engine as a scheduler of torch's kind."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Optional

from torch.optim import Optimizer

from .._errors import ArgumentError, Error, FormError
from .._schedule import Schedule
from .._scheduler import Scheduler
from . import _curves
from ._dropin import DropIn
from ._opaque import opaque
from ._optimizer_step import OptimizerStep
from ._plan import Plan, Unfit, exact

if TYPE_CHECKING:
    from .._schedule import Functions
    from .._values import Spec


@opaque
class ScheduleLR(DropIn, OptimizerStep):
    """Sets each group's rate to the value of a schedule, by the closed form: without drift. A schedule
    that cycles the momentum sets that, too: the optimizer's momentum, or the first of its betas.
    Each curve of a ``swiftlr.curves`` sets what the groups have under its name, ``betas.0`` the first
    of the betas; the values that they have there are the initial ones. A schedule that follows a metric
    is stepped by :meth:`step_metric`.

    Args:
        optimizer: Its groups' rates are the initial values.
        spec: Such as ``{"type": "swiftlr.constant"}``.
        functions: The functions that the spec names. They are not part of the state.
        last_epoch: As in torch's classes.
        run: What makes steps of lengths in other units, as for :class:`swiftlr.Schedule`.
    """

    _engine_type = ""  # the spec has it
    _unsaved = ("spec", "functions")
    _form = "closed"

    def __init__(
        self,
        optimizer: Optimizer,
        spec: Spec,
        functions: Optional[Functions] = None,
        last_epoch: int = -1,
        run: Optional[Spec] = None,
    ) -> None:
        self.spec = Schedule(spec, functions, run).spec_json()
        self.functions = functions
        names = _curves.names_of(self.spec)
        if names and isinstance(optimizer, Optimizer):
            self.curves = _curves.start(names, optimizer.param_groups, last_epoch)
        super().__init__(optimizer, last_epoch)

    def get_lr(self) -> list[Any]:
        scheduler = self._scheduler([float(base) for base in self.base_lrs])
        curves = self.__dict__.get("curves", [])
        for curve in curves:
            scheduler.set_base(curve["name"], curve["base_values"])
        lrs = self._follow(scheduler) or scheduler.step(self.last_epoch)
        for curve in curves:
            curve["last_values"] = scheduler.get_last_values(curve["name"])
        _curves.write(curves, self.optimizer.param_groups)
        key = self._momentum_key()
        for group, value in zip(self.optimizer.param_groups, _momenta(scheduler) if key else ()):
            group[key] = (value, *group[key][1:]) if key == "betas" else value
        return lrs

    def step_metric(self, metric: float) -> None:
        """Goes one step on with the value of a metric, such as the loss on held-out data."""
        if "memory" not in self.__dict__:
            raise FormError("metric: the schedule follows none; step()")
        self._metric = float(metric)
        try:
            self.step()
        finally:
            del self._metric

    def _follow(self, scheduler: Scheduler) -> list[float]:
        """The rates of a schedule that follows a metric, none for the others. What it remembers is the
        attribute `memory`, as JSON text."""
        if self._is_initial:
            memory = json.loads(scheduler.state_json()).get("memory")
            if memory is None:
                return []
            self.memory = json.dumps(memory)
            return scheduler.get_last_lr()
        if "memory" not in self.__dict__:
            return []
        state = json.loads(scheduler.state_json())
        state["memory"] = json.loads(self.memory)
        state["last_epoch"] = self.last_epoch - 1
        scheduler.load_state_json(json.dumps(state))
        metric = self.__dict__.get("_metric")
        try:
            lrs = scheduler.step() if metric is None else scheduler.step(metric=metric)
        except Error:
            if self._get_lr_called_within_step:  # torch has counted the step already
                self.last_epoch -= 1
                self._step_count -= 1
            raise
        if self._get_lr_called_within_step:  # else somebody only looks
            self.memory = json.dumps(json.loads(scheduler.state_json())["memory"])
        return lrs

    def state_dict(self) -> dict[str, Any]:
        """The state with torch's common keys and the spec, as JSON text."""
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
        for key in ("curves", "memory"):
            if key in own:
                raise Unfit(key, own[key], "a schedule of the rate that follows from the position")
        plan.functions.update(own["functions"] or {})
        state = {
            "form": "closed",
            "base_lrs": plan.bases("base_lrs", own["base_lrs"]),
            "last_epoch": exact("last_epoch", own["last_epoch"], int, float),
            "_step_count": exact("_step_count", own["_step_count"], int),
            "_last_lr": plan.rates("_last_lr", own["_last_lr"]) if "_last_lr" in own else plan.lrs,
        }
        return json.loads(exact("spec", own["spec"], str)), state


def _momenta(scheduler: Scheduler) -> list[float]:
    """One a group, none if the schedule leaves the momentum alone."""
    try:
        return scheduler.get_last_values("momentum")
    except ArgumentError:
        return []
