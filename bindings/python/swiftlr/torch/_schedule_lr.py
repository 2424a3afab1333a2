"""Any schedule of the engine as a scheduler of torch's kind."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Optional

from torch.optim import Optimizer

from .._errors import ArgumentError
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
    of the betas; the values that they have there are the initial ones.

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
        lrs = scheduler.step(self.last_epoch)
        for curve in curves:
            curve["last_values"] = scheduler.get_last_values(curve["name"])
        _curves.write(curves, self.optimizer.param_groups)
        key = self._momentum_key()
        for group, value in zip(self.optimizer.param_groups, _momenta(scheduler) if key else ()):
            group[key] = (value, *group[key][1:]) if key == "betas" else value
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
        if "curves" in own:
            raise Unfit("curves", own["curves"], "a schedule of the rate")
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
