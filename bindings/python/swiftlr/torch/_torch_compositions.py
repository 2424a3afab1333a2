"""Drop-ins for the classes of torch that are made of other schedulers."""

from __future__ import annotations

from typing import Any

from torch.optim import lr_scheduler

from ._dropin import DropIn, Engagement
from ._opaque import opaque
from ._plan import Plan, check_part, exact, numbers


@opaque
class _Composition(DropIn):
    """Stepped by the engine in one call if all its parts are drop-ins, at any depth.

    A part that reads or writes more of the groups than rates (OneCycleLR, SWALR, a CyclicLR that
    cycles momentum) is stepped by the engine by itself.
    """

    _schedulers: Any
    _counts = False
    _marks_call = False
    _leaps = False
    _warns = False

    def _engage(self) -> Engagement | None:
        # Until the optimizer has stepped, each part may have to warn on its own first step.
        optimizer = self.__dict__.get("optimizer")
        if not getattr(optimizer, "_opt_called", False):
            return None
        if not hasattr(optimizer.step, "_wrapped_by_lr_sched"):
            return None
        return super()._engage() if all(map(_is_plain, self._schedulers)) else None

    def _describe_parts(self, plan: Plan) -> tuple[list[Any], list[Any]]:
        specs, states = [], []
        self._watch_step(plan)
        for part in plan.watch("_schedulers", self.__dict__["_schedulers"]):
            check_part(part, plan, DropIn)
            plan.parts.append(part)
            spec, state = part._describe(plan)
            specs.append(spec)
            states.append(state)
        return specs, states

    def _watch_step(self, plan: Plan) -> None:
        """A part that is yet to make its first step warns of a step() that was replaced."""
        attributes = vars(plan.optimizer)
        if plan.root is self and "step" in attributes:
            plan.watched.append((attributes, "step"))

    def _marks(self) -> dict[str, Any]:
        """What torch leaves on the first part of a SequentialLR."""
        own = self.__dict__
        if "_step_count" not in own:
            return {}
        return {
            "_step_count": exact("_step_count", own["_step_count"], int),
            "_is_initial": exact("_is_initial", own["_is_initial"], bool),
        }


def _is_plain(part: Any) -> bool:
    """Whether the engine can step a part together with others."""
    if isinstance(part, _Composition):
        return all(map(_is_plain, part._schedulers))
    if not isinstance(part, DropIn) or part._form != "chain":
        return False
    return not (part._group_keys() or part._momentum_key())


@opaque
class SequentialLR(_Composition, lr_scheduler.SequentialLR):
    """torch's SequentialLR, stepped by the engine.

    As in torch, the next part starts at a milestone, at its position 0 and with the rate that the
    part before has left. Parts that are built on one optimizer see each other's first rates.
    ``step()`` takes no position. :class:`ScheduleLR` with the same type gives each part the initial
    rates, and can jump.
    """

    _engine_type = "torch.SequentialLR"

    def _describe(self, plan: Plan) -> tuple[dict[str, Any], dict[str, Any]]:
        own = self.__dict__
        specs, states = self._describe_parts(plan)
        milestones = plan.watch("_milestones", own["_milestones"])
        milestones = numbers("_milestones", milestones, int, float)
        spec = {"type": self._engine_type, "schedules": specs, "milestones": milestones}
        state = {
            "_milestones": milestones,
            "last_epoch": exact("last_epoch", own["last_epoch"], int, float),
            "_last_lr": plan.rates("_last_lr", own["_last_lr"]),
            **self._marks(),
            "_schedulers": states,
        }
        return spec, state


@opaque
class ChainedScheduler(_Composition, lr_scheduler.ChainedScheduler):
    """torch's ChainedScheduler, stepped by the engine.

    As in torch, parts whose rates follow from the initial ones (LambdaLR, CyclicLR, OneCycleLR,
    CosineAnnealingWarmRestarts) undo the parts before them, and ``step()`` takes no metric.
    """

    _engine_type = "torch.ChainedScheduler"
    _has_epoch = False

    def _describe(self, plan: Plan) -> tuple[dict[str, Any], dict[str, Any]]:
        specs, states = self._describe_parts(plan)
        state = {
            "_last_lr": plan.rates("_last_lr", self.__dict__["_last_lr"]),
            **self._marks(),
            "_schedulers": states,
        }
        return {"type": self._engine_type, "schedules": specs}, state
