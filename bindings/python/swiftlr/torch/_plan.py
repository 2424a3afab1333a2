"""What the engine needs to know of a drop-in, and whether it can have it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Protocol

from torch import Tensor

from .._backend import api
from .._values import json_text, named
from ._curves import Curves
from ._staged_rates import tensor_rates
from ._tensors import TensorRates


class Planned(Protocol):
    """What a plan reads of a drop-in."""

    _methods: tuple[str, ...]
    _form: str

    def _describe(self, plan: Plan) -> tuple[dict[str, Any], dict[str, Any]]: ...

    def _group_keys(self) -> tuple[str, ...]: ...

    def _reads_rates(self) -> bool: ...


class Unfit(ValueError):
    """The engine cannot take over this scheduler as it is now, so torch steps it.

    The arguments are the field, its value and what is allowed. The message is made only when it is
    read, because some schedulers raise this at every step.
    """

    def __str__(self) -> str:
        field, value, allowed = self.args
        return f"{field}: {value!r} is not for the engine; {allowed}"


def exact(name: str, value: Any, *types: type) -> Any:
    """`value`, if its type is exactly one of `types`: no subclass, no tensor, nothing of NumPy."""
    if type(value) not in types:
        raise Unfit(name, value, " or ".join(kind.__name__ for kind in types))
    return value


def numbers(name: str, values: Any, *types: type) -> list[Any]:
    return [exact(name, value, *types) for value in exact(name, values, list)]


def bound(name: str, value: Any) -> Any:
    """One end of the way of a rate or a momentum: a float, or an int, with which floats become the
    same floats.
    """
    if type(value) is int and abs(value) <= 2**31:
        return value
    return exact(name, value, float)


class Plan:
    """A drop-in and its parts as a checkpoint, and what to watch while the engine has them."""

    def __init__(self, root: Planned) -> None:
        check_methods(root, root._methods)
        self.root = root
        self.optimizer = root.__dict__["optimizer"]
        self.watched: list[Any] = []
        self.parts: list[Any] = []
        self.functions: dict[str, Callable[..., float]] = {}
        self.groups_now = groups = self.optimizer.param_groups
        lrs = [group["lr"] for group in groups]
        self.form: Any = root._form
        self.tensors = tensor_rates(lrs, root._reads_rates(), self.form == "closed")
        self.lrs = self.rates("lr", lrs)
        self.curves: Curves | None = None
        if isinstance(self.tensors, TensorRates) and self.form == "chain":
            self.form = self.tensors.form
        self.spec, self.state = root._describe(self)
        if self.tensors and self.tensors.are_shared and not _is_uniform(self):
            raise Unfit("lr", lrs, "a tensor for each group")
        self.keys = tuple(
            dict.fromkeys(key for one in (root, *self.parts) for key in one._group_keys())
        )
        self.groups = [self._group(group, lr) for group, lr in zip(groups, self.lrs)]

    def _group(self, group: dict[str, Any], lr: float) -> dict[str, float]:
        """What the checkpoint has of a group."""
        values = {"initial_lr": group.get("initial_lr", lr), "lr": lr}
        values.update((key, bound(key, group[key])) for key in self.keys)
        initial = values["initial_lr"]
        if isinstance(initial, Tensor) and self.tensors:
            values["initial_lr"] = initial.item()
        exact("initial_lr", values["initial_lr"], float)
        return values

    def rates(self, name: str, values: Any) -> list[float]:
        """One rate a group, as floats: each is a float or, where the group's is one, a tensor."""
        if self.tensors is None:
            return numbers(name, values, float)
        return self.tensors.values(exact(name, values, list))

    def bases(self, name: str, values: Any) -> list[float]:
        """One initial rate a group, as floats; they may change in place between two steps."""
        rates = self.rates(name, self.watch(name, values))
        if self.tensors:
            self.tensors.watch(values, rates)
        return rates

    def watch(self, name: str, values: Any) -> list[Any]:
        """A list of the state, which may change in place between two steps."""
        watched: list[Any] = exact(name, values, list)
        self.watched.append(watched)
        return watched

    def column(self, key: str) -> list[float]:
        """What each group has under a key."""
        return [bound(key, group[key]) for group in self.groups_now]

    def name(self, function: Callable[..., float], parameter: str) -> str:
        """The name by which the spec refers to a function."""
        if not callable(function):
            raise Unfit(parameter, function, "a callable")
        return named(function, parameter, self.functions)

    def checkpoint(self) -> dict[str, Any]:
        return {
            "format": "swiftlr.checkpoint",
            "version": 1,
            "form": self.form,
            "spec": self.spec,
            "state": self.state,
            "groups": self.groups,
        }

    def restore(self) -> Any:
        """The engine's handle."""
        return api.scheduler_restore(json_text("checkpoint", self.checkpoint()), self.functions)


def _is_uniform(plan: Plan) -> bool:
    """Whether all groups have the same values, so that they may share a tensor."""

    def uniform(value: Any) -> bool:
        if isinstance(value, dict):
            return all(map(uniform, value.values()))
        if isinstance(value, list) and not any(isinstance(item, (dict, list)) for item in value):
            return value.count(value[0]) == len(value) if value else True
        return not isinstance(value, list) or all(map(uniform, value))

    spec = {key: value for key, value in plan.spec.items() if key != "milestones"}
    return uniform(spec) and uniform({k: v for k, v in plan.state.items() if "milestones" not in k})


_PART_METHODS = ("get_last_lr", "step")
_ATTRIBUTES = ("__delattr__", "__dict__", "__setattr__", "_last_lr", "_step_count", "last_epoch")


def check_methods(scheduler: Planned, names: tuple[str, ...]) -> None:
    """Refuses a scheduler on which somebody has put methods of his own."""
    cls: Any = type(scheduler)
    if not _follows_torch(cls, names) or not scheduler.__dict__.keys().isdisjoint(names):
        raise Unfit(cls.__name__, scheduler, "torch's own methods: " + ", ".join(names))


def check_part(part: Any, plan: Plan, base: type[Any]) -> None:
    """Refuses a part that is no drop-in in chain form on the same optimizer, or is there twice."""
    if not isinstance(part, base) or part in plan.parts or part._form != "chain":
        raise Unfit("_schedulers", part, "another drop-in each")
    if part.__dict__["optimizer"] is not plan.optimizer:
        raise Unfit("_schedulers", part, "a drop-in on the same optimizer")
    check_methods(part, part._methods + _PART_METHODS)


@cache
def _follows_torch(cls: type, names: tuple[str, ...]) -> bool:
    drop_in = next(base for base in cls.__mro__ if "_engine_type" in vars(base))
    return all(_find(cls, name) is _find(drop_in, name) for name in names + _ATTRIBUTES)


def _find(cls: type, name: str) -> Any:
    return next((vars(base)[name] for base in cls.__mro__ if name in vars(base)), None)
