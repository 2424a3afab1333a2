"""Drop-ins for the classes of torch that are made of other schedulers."""

from __future__ import annotations

from typing import Any, Optional

from torch.optim import lr_scheduler

from ._dropin import DropIn
from ._opaque import opaque
from ._plan import Plan, check_part, exact, floats


@opaque
class SequentialLR(DropIn, lr_scheduler.SequentialLR):
    """torch's SequentialLR, stepped by the engine in one call if all its parts are drop-ins."""

    _engine_type = "torch.SequentialLR"
    _counts = False
    _torch_step = lr_scheduler.SequentialLR.step

    def _engage(self) -> Optional[tuple[Any, ...]]:
        # Before that, each part may have to warn on its own first step.
        optimizer = self.__dict__.get("optimizer")
        if not getattr(optimizer, "_opt_called", False):
            return None
        if not hasattr(optimizer.step, "_wrapped_by_lr_sched"):
            return None
        return super()._engage()

    def _describe(self, plan: Plan) -> tuple[dict[str, Any], dict[str, Any]]:
        own = self.__dict__
        specs, states = [], []
        for part in plan.watch("_schedulers", own["_schedulers"]):
            check_part(part, plan, DropIn)
            plan.parts.append(part)
            spec, state = part._describe(plan)
            specs.append(spec)
            states.append(state)
        milestones = plan.watch("_milestones", own["_milestones"])
        milestones = [exact("_milestones", one, int, float) for one in milestones]
        spec = {"type": self._engine_type, "schedules": specs, "milestones": milestones}
        state = {
            "_milestones": milestones,
            "last_epoch": exact("last_epoch", own["last_epoch"], int, float),
            "_last_lr": floats("_last_lr", own["_last_lr"]),
            "_schedulers": states,
        }
        return spec, state


@opaque
class ChainedScheduler(DropIn, lr_scheduler.ChainedScheduler):
    """torch's ChainedScheduler, stepped by the engine in one call if all its parts are drop-ins."""

    _counts = False
    _torch_step = lr_scheduler.ChainedScheduler.step

    def _engage(self) -> None:
        return None
