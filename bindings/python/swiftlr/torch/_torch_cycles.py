"""Drop-ins for the classes of torch that go up and down, some of them with the momentum."""

from __future__ import annotations

from functools import partial
from typing import Any

from torch.optim import lr_scheduler, swa_utils

from ._dropin import DropIn
from ._opaque import opaque
from ._optimizer_step import OptimizerStep
from ._plan import Plan, Unfit, exact, numbers


@opaque
class CosineAnnealingWarmRestarts(DropIn, lr_scheduler.CosineAnnealingWarmRestarts, OptimizerStep):
    """torch's CosineAnnealingWarmRestarts, stepped by the engine.

    As in torch, with ``T_mult`` above 1 a jump onto a restart sometimes ends at the end of the
    period before (``T_0`` 1, ``T_mult`` 3, position 121), and an object that is made with
    ``last_epoch`` starts in a wrong period. :class:`ScheduleLR` with the same type finds every
    period, and :func:`resume` goes on in the right one.
    """

    _engine_type = "torch.CosineAnnealingWarmRestarts"
    _parameters = ("T_0", "T_mult", "eta_min")
    _memory = ("T_cur", "T_i")
    _counts = False
    _warns = False
    _settled = ("T_cur", "T_i")

    def _describe(self, plan: Plan) -> tuple[dict[str, Any], dict[str, Any]]:
        spec, state = super()._describe(plan)
        exact("last_epoch", state["last_epoch"], int)  # torch's step makes one of a float
        state.update((name, exact(name, self.__dict__[name], int, float)) for name in self._memory)
        return spec, state


class _Momentum(DropIn):
    """The classes that cycle the momentum or beta1."""

    def _momentum_key(self) -> str:
        own = self.__dict__
        if not own.get("cycle_momentum"):
            return ""
        return "betas" if own.get("use_beta1") else "momentum"

    def _momentum_state(self) -> dict[str, bool]:
        own = self.__dict__
        state = {"cycle_momentum": exact("cycle_momentum", own["cycle_momentum"], bool)}
        if own["cycle_momentum"]:
            state["use_beta1"] = exact("use_beta1", own["use_beta1"], bool)
        return state


@opaque
class CyclicLR(_Momentum, lr_scheduler.CyclicLR, OptimizerStep):
    """torch's CyclicLR, stepped by the engine.

    As in torch, ``triangular2`` fails after 1,024 cycles, and a ``scale_fn`` is called twice for
    each group, for the rate and for the momentum. Loading the same state twice works; in torch it
    fails.
    """

    _engine_type = "torch.CyclicLR"
    _methods = (
        *DropIn._methods,
        "scale_fn",
        "_triangular_scale_fn",
        "_triangular2_scale_fn",
        "_exp_range_scale_fn",
    )
    _unsaved = ("_scale_fn_ref",)
    _bases_are_floats = True

    def _describe(self, plan: Plan) -> tuple[dict[str, Any], dict[str, Any]]:
        own = self.__dict__
        common = self._common_state(plan)
        most = numbers("max_lrs", plan.watch("max_lrs", own["max_lrs"]), int, float)
        mode, gamma = self._scale()
        state: dict[str, Any] = {
            "max_lrs": most,
            "total_size": exact("total_size", own["total_size"], int, float),
            "step_ratio": exact("step_ratio", own["step_ratio"], int, float),
            "mode": mode,
            "gamma": gamma,
            "scale_mode": "cycle" if own["scale_mode"] == "cycle" else "iterations",
            **self._momentum_state(),
        }
        for name in ("base_momentums", "max_momentums") if own["cycle_momentum"] else ():
            state[name] = numbers(name, plan.watch(name, own[name]), int, float)
        state.update(common)
        state["_scale_fn_custom"] = None
        custom = own["_scale_fn_custom"]
        if custom is not None and plan.root is not self:  # as in the classes with functions
            exact("last_epoch", state["last_epoch"], int)
        size = state["total_size"]
        up = size * state["step_ratio"]
        up = round(up) if round(up) / size == state["step_ratio"] else up
        spec = {
            "type": self._engine_type,
            "base_lr": common["base_lrs"],
            "max_lr": most,
            "step_size_up": up,
            "step_size_down": size - up,
            "mode": mode,
            "gamma": gamma,
            "scale_fn": None if custom is None else plan.name(custom, "scale_fn"),
            "scale_mode": state["scale_mode"],
            "cycle_momentum": own["cycle_momentum"],
        }
        if own["cycle_momentum"]:
            spec["base_momentum"] = state["base_momentums"]
            spec["max_momentum"] = state["max_momentums"]
        return spec, state

    def _scale(self) -> tuple[str, Any]:
        """The built-in scale that torch calls, even if `mode` or `gamma` have changed since."""
        own = self.__dict__
        if own["_scale_fn_custom"] is not None:
            return "triangular", 1.0
        scale = own["_scale_fn_ref"]
        if scale is lr_scheduler.CyclicLR._triangular_scale_fn:
            return "triangular", 1.0
        if scale is lr_scheduler.CyclicLR._triangular2_scale_fn:
            return "triangular2", 1.0
        if type(scale) is partial and scale.func is lr_scheduler.CyclicLR._exp_range_scale_fn:
            return "exp_range", exact("gamma", scale.args[0], int, float)
        raise Unfit("_scale_fn_ref", scale, "one of torch's own")


@opaque
class OneCycleLR(_Momentum, lr_scheduler.OneCycleLR, OptimizerStep):
    """torch's OneCycleLR, stepped by the engine.

    As in torch, one step too many is allowed. With a cosine the rate then rises again, with
    straight lines it falls below 0. If ``pct_start * total_steps`` is 1 there is no first rate.
    ``_schedule_phases`` may be changed in place; change it through the attribute.
    """

    _engine_type = "torch.OneCycleLR"
    _methods = (*DropIn._methods, "_anneal_func", "_annealing_cos", "_annealing_linear")
    _reads_bases = False
    _bases_are_floats = True
    _settled = ("_schedule_phases",)  # dicts in a list: too much to watch

    def _describe(self, plan: Plan) -> tuple[dict[str, Any], dict[str, Any]]:
        own = self.__dict__
        common = self._common_state(plan)
        phases = exact("_schedule_phases", own["_schedule_phases"], list)
        strategy = own["_anneal_func_type"]
        state = {
            "total_steps": exact("total_steps", own["total_steps"], int),
            "_schedule_phases": phases,
            "_anneal_func_type": strategy,
            **self._momentum_state(),
            **common,
        }
        first, most, least = (plan.column(key) for key in ("initial_lr", "max_lr", "min_lr"))
        spec = {
            "type": self._engine_type,
            "max_lr": most,
            "total_steps": own["total_steps"],
            "pct_start": (phases[0]["end_step"] + 1) / own["total_steps"],
            "anneal_strategy": strategy,
            "cycle_momentum": own["cycle_momentum"],
            "div_factor": most[0] / first[0],
            "final_div_factor": first[0] / least[0],
            "three_phase": len(phases) == 3,
        }
        if own["cycle_momentum"]:
            spec["base_momentum"] = plan.column("base_momentum")
            spec["max_momentum"] = plan.column("max_momentum")
        return spec, state

    def _group_keys(self) -> tuple[str, ...]:
        keys = ("initial_lr", "max_lr", "min_lr")
        return keys + (("max_momentum", "base_momentum") if self._momentum_key() else ())


@opaque
class SWALR(DropIn, swa_utils.SWALR, OptimizerStep):
    """torch's SWALR, stepped by the engine.

    As in torch, the way to ``swa_lr`` is counted in steps of this object, so an object that is made
    with ``last_epoch`` starts it anew; :func:`resume` does not.
    """

    _engine_type = "torch.SWALR"
    _methods = (*DropIn._methods, "_linear_anneal", "_cosine_anneal", "_get_initial_lr")
    _unsaved = ("anneal_func",)
    _reads_bases = False

    def _describe(self, plan: Plan) -> tuple[dict[str, Any], dict[str, Any]]:
        own = self.__dict__
        strategy = _STRATEGIES.get(own["anneal_func"])
        if strategy is None:
            raise Unfit("anneal_func", own["anneal_func"], "one of torch's own")
        epochs = exact("anneal_epochs", own["anneal_epochs"], int)
        rates = plan.column("swa_lr")
        if strategy == "linear" and any(type(rate) is int for rate in rates):
            raise Unfit("swa_lr", rates, "floats: a line ends at the int itself")
        state = {
            "_anneal_strategy": strategy,
            "anneal_epochs": epochs,
            **self._common_state(plan),
        }
        spec = {
            "type": self._engine_type,
            "swa_lr": rates,
            "anneal_epochs": epochs,
            "anneal_strategy": strategy,
        }
        return spec, state

    def _group_keys(self) -> tuple[str, ...]:
        return ("swa_lr",)


_STRATEGIES = {swa_utils.SWALR._cosine_anneal: "cos", swa_utils.SWALR._linear_anneal: "linear"}
