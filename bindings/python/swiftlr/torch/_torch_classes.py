"""Drop-ins for the classes of torch whose rates follow from the position or the rate before."""

from __future__ import annotations

from collections import Counter
from typing import Any

from torch.optim import lr_scheduler

from ._dropin import DropIn
from ._opaque import opaque
from ._optimizer_step import OptimizerStep
from ._plan import Plan, Unfit, exact


class ConstantLR(DropIn, lr_scheduler.ConstantLR, OptimizerStep):
    """torch's ConstantLR, stepped by the engine.

    As in torch, ``step()`` at ``total_iters`` divides by ``factor``, even by 0. If no step comes
    there, because ``total_iters`` is 0 or ``last_epoch`` was set beyond it, the factor stays.
    :class:`ScheduleLR` with the same type takes each rate from the position alone and does neither.
    """

    _engine_type = "torch.ConstantLR"
    _parameters = ("factor", "total_iters")
    _reads_bases = False


class LinearLR(DropIn, lr_scheduler.LinearLR, OptimizerStep):
    """torch's LinearLR, stepped by the engine.

    As in torch, each rate is made from the one before and is off by some roundings after many
    steps. With ``total_iters`` 0 it stays at ``start_factor``. :class:`ScheduleLR` with the same
    type takes each rate from the position alone, and refuses ``total_iters`` 0.
    """

    _engine_type = "torch.LinearLR"
    _parameters = ("start_factor", "end_factor", "total_iters")
    _reads_bases = False


@opaque
class _Decay(DropIn):
    """The classes that jump by a power of `gamma`."""

    def _describe(self, plan: Plan) -> tuple[dict[str, Any], dict[str, Any]]:
        spec, state = super()._describe(plan)
        gamma = spec["gamma"]
        # A power of an int is an int, and torch multiplies a tensor with none from 2**64 on. The
        # engine does so for float32 tensors; those of float64 are floats to it.
        is_large = plan.root is self and type(gamma) is int and abs(gamma) > 1
        if is_large and plan.tensors and plan.tensors.has_doubles:
            raise Unfit("gamma", gamma, "float")
        return spec, state


class StepLR(_Decay, lr_scheduler.StepLR, OptimizerStep):
    """torch's StepLR, stepped by the engine.

    As in torch, one that is made with ``last_epoch`` just before a decay decays twice if the
    optimizer already has the rate after it; :func:`resume` does not.
    """

    _engine_type = "torch.StepLR"
    _parameters = ("step_size", "gamma")
    _reads_bases = False


@opaque
class MultiStepLR(_Decay, lr_scheduler.MultiStepLR, OptimizerStep):
    """torch's MultiStepLR, stepped by the engine.

    As in torch, one that is made with ``last_epoch`` just before a milestone decays twice if the
    optimizer already has the rate after it; :func:`resume` does not. ``milestones`` may be changed
    in place; change it through the attribute, not through a reference from before a step.
    """

    _engine_type = "torch.MultiStepLR"
    _parameters = ("gamma",)
    _reads_bases = False
    _settled = ("milestones",)  # may be many: too much to watch

    def _describe(self, plan: Plan) -> tuple[dict[str, Any], dict[str, Any]]:
        spec, state = super()._describe(plan)
        counter = exact("milestones", self.__dict__["milestones"], Counter)
        pairs = [
            [exact("milestones", epoch, int, float), exact("milestones", count, int)]
            for epoch, count in counter.items()
        ]
        if sum(count for _, count in pairs) > 10_000:
            raise Unfit("milestones", counter, "at most 10000 of them")
        spec["milestones"] = list(counter.elements())  # in the engine's order
        state["milestones"] = pairs
        return spec, state


class ExponentialLR(_Decay, lr_scheduler.ExponentialLR, OptimizerStep):
    """torch's ExponentialLR, stepped by the engine.

    As in torch, each rate is made from the one before and is off by some roundings after many
    steps. :class:`ScheduleLR` with the same type takes each rate from the position alone.
    """

    _engine_type = "torch.ExponentialLR"
    _parameters = ("gamma",)
    _reads_bases = False


class PolynomialLR(DropIn, lr_scheduler.PolynomialLR, OptimizerStep):
    """torch's PolynomialLR, stepped by the engine.

    As in torch, it stops above 0 if ``total_iters`` is not a whole number, and does not change the
    rate if ``total_iters`` is 0. :class:`ScheduleLR` with the same type reaches 0, and refuses
    ``total_iters`` 0.
    """

    _engine_type = "torch.PolynomialLR"
    _parameters = ("total_iters", "power")
    _reads_bases = False


class CosineAnnealingLR(DropIn, lr_scheduler.CosineAnnealingLR, OptimizerStep):
    """torch's CosineAnnealingLR, stepped by the engine.

    As in torch, the rate rises again after ``T_max``. Each rate is made from the one before and is
    off by some roundings after many steps; :class:`ScheduleLR` with the same type takes each rate
    from the position alone.
    """

    _engine_type = "torch.CosineAnnealingLR"
    _parameters = ("T_max", "eta_min")


@opaque
class _Functions(DropIn):
    """The classes whose rates come from functions of the user's, which the engine calls.

    A function that returns neither a float nor an int, that raises, or that looks at the scheduler
    is called once more by torch's step.
    """

    def _describe(self, plan: Plan) -> tuple[dict[str, Any], dict[str, Any]]:
        spec, state = super()._describe(plan)
        if plan.root is not self:  # the one fraction that Drive knows of is the root's
            exact("last_epoch", state["last_epoch"], int)
        functions = plan.watch("lr_lambdas", self.__dict__["lr_lambdas"])
        spec["lr_lambda"] = [plan.name(one, "lr_lambda") for one in functions]
        state["lr_lambdas"] = [None] * len(functions)
        return spec, state


class LambdaLR(_Functions, lr_scheduler.LambdaLR, OptimizerStep):
    """torch's LambdaLR, stepped by the engine.

    As in torch, a function is not part of the state; the attributes of a callable object are.
    """

    _engine_type = "torch.LambdaLR"


class MultiplicativeLR(_Functions, lr_scheduler.MultiplicativeLR, OptimizerStep):
    """torch's MultiplicativeLR, stepped by the engine.

    As in torch, a jump is one more step, with the functions' values for the position jumped to.
    :class:`ScheduleLR` with the same type refuses to jump, because the rate follows from all steps
    before.
    """

    _engine_type = "torch.MultiplicativeLR"
    _reads_bases = False
