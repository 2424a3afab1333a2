"""The drop-in for the class of torch that follows a metric."""

from __future__ import annotations

from typing import Any

from torch.optim import lr_scheduler

from .._values import strict
from ._dropin import DropIn
from ._opaque import opaque
from ._plan import Plan, Unfit, exact, numbers


@opaque
class ReduceLROnPlateau(DropIn, lr_scheduler.ReduceLROnPlateau):
    """torch's ReduceLROnPlateau, stepped by the engine.

    As in torch, a metric that is NaN counts as not better. With negative metrics the mode ``rel``
    takes worse ones for better; use ``threshold_mode="abs"`` there.
    """

    _engine_type = "torch.ReduceLROnPlateau"
    _methods = ("_is_better", "_reduce_lr", "in_cooldown")
    _memory = ("best", "cooldown_counter", "num_bad_epochs")
    _counts = False
    _marks_call = False
    _leaps = False
    _warns = False
    _takes_metric = True
    _settled = ("best", "cooldown_counter", "num_bad_epochs")

    def _describe(self, plan: Plan) -> tuple[dict[str, Any], dict[str, Any]]:
        own = self.__dict__
        state = {
            name: exact(name, own[name], int, float)
            for name in ("factor", "patience", "cooldown", "eps", "threshold", "cooldown_counter")
        }
        least = numbers("min_lrs", plan.watch("min_lrs", own["min_lrs"]), int, float)
        if any(type(one) is int and one != 0 for one in least) or state["factor"] < 0:
            raise Unfit("min_lrs", least, "floats: a rate at the least would become an int")
        least_of_all = exact("default_min_lr", own["default_min_lr"], int, float, type(None))
        state["default_min_lr"] = least_of_all
        state["min_lrs"] = least
        state["last_epoch"] = exact("last_epoch", own["last_epoch"], int, float)
        state["_last_lr"] = plan.rates("_last_lr", own["_last_lr"])
        if plan.tensors and plan.tensors.are_shared:
            raise Unfit("lr", plan.tensors, "a tensor for each group: torch reduces it for each")
        state["mode"] = own["mode"]
        state["threshold_mode"] = own["threshold_mode"]
        state["mode_worse"] = strict(exact("mode_worse", own["mode_worse"], float))
        state["best"] = strict(exact("best", own["best"], float))
        state["num_bad_epochs"] = exact("num_bad_epochs", own["num_bad_epochs"], int)
        spec = {
            "type": self._engine_type,
            **{name: state[name] for name in _PARAMETERS},
            "min_lr": least if own["default_min_lr"] is None else own["default_min_lr"],
        }
        return spec, state


_PARAMETERS = ("mode", "factor", "patience", "threshold", "threshold_mode", "cooldown", "eps")
