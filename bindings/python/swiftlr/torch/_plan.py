"""What the engine needs to know of a drop-in, and whether it can have it."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any, Callable

from .._backend import api

if TYPE_CHECKING:
    from ._dropin import DropIn


class Unfit(ValueError):
    """The engine cannot have this scheduler as it is now; torch steps it.

    The arguments are the field, its value and what is allowed. Only who reads them makes a text of
    them: each step with a tensor for a rate starts with this.
    """

    def __str__(self) -> str:
        field, value, allowed = self.args
        return f"{field}: {value!r} is not for the engine; {allowed}"


def exact(name: str, value: Any, *types: type) -> Any:
    """`value`, which has to be what the engine takes it for: no subclass, no tensor, no NumPy."""
    if type(value) not in types:
        raise Unfit(name, value, " or ".join(kind.__name__ for kind in types))
    return value


def floats(name: str, values: Any) -> list[float]:
    return [exact(name, value, float) for value in exact(name, values, list)]


class Plan:
    """A drop-in and its parts as a checkpoint, and what has to be watched from then on."""

    def __init__(self, root: DropIn) -> None:
        check_methods(root, _FORMULA)
        self.optimizer = root.__dict__["optimizer"]
        self.watched: list[list[Any]] = []
        self.parts: list[DropIn] = []
        self.functions: dict[str, Callable[..., float]] = {}
        self._names: dict[int, str] = {}
        groups = self.optimizer.param_groups
        self.lrs = floats("lr", [group["lr"] for group in groups])
        self.form = root._form
        self.spec, self.state = root._describe(self)
        self.groups = [
            {"initial_lr": exact("initial_lr", group.get("initial_lr", lr), float), "lr": lr}
            for group, lr in zip(groups, self.lrs)
        ]

    def watch(self, name: str, values: Any) -> list[Any]:
        """A list of the state, which may change in place between two steps."""
        self.watched.append(exact(name, values, list))
        return values

    def name(self, function: Callable[..., float]) -> str:
        """The name by which the spec refers to a function."""
        if not callable(function):
            raise Unfit("lr_lambdas", function, "a callable")
        name = self._names.setdefault(id(function), f"lr_lambda_{len(self._names)}")
        self.functions[name] = function
        return name

    def restore(self) -> Any:
        """The engine's handle."""
        checkpoint = {
            "format": "swiftlr.checkpoint",
            "version": 1,
            "form": self.form,
            "spec": self.spec,
            "state": self.state,
            "groups": self.groups,
        }
        text = json.dumps(checkpoint, allow_nan=False).encode()
        return api.scheduler_restore(text, self.functions)


_FORMULA = ("_get_closed_form_lr", "_update_lr", "get_lr")
_AS_A_PART = _FORMULA + ("get_last_lr", "step")
_ATTRIBUTES = ("__delattr__", "__dict__", "__setattr__", "_last_lr", "_step_count", "last_epoch")


def check_methods(scheduler: DropIn, names: tuple[str, ...]) -> None:
    """Refuses a scheduler on which somebody has put methods of his own."""
    cls: Any = type(scheduler)
    if not _follows_torch(cls, names) or not scheduler.__dict__.keys().isdisjoint(names):
        raise Unfit(cls.__name__, scheduler, "torch's own methods: " + ", ".join(names))


def check_part(part: Any, plan: Plan, base: type[DropIn]) -> None:
    """Refuses what is not a chain of its own on the same optimizer."""
    if not isinstance(part, base) or part in plan.parts or part._form != "chain":
        raise Unfit("_schedulers", part, "another drop-in each")
    if part.__dict__["optimizer"] is not plan.optimizer:
        raise Unfit("_schedulers", part, "a drop-in on the same optimizer")
    check_methods(part, _AS_A_PART)


@cache
def _follows_torch(cls: type, names: tuple[str, ...]) -> bool:
    drop_in = next(base for base in cls.__mro__ if "_engine_type" in vars(base))
    return all(_find(cls, name) is _find(drop_in, name) for name in names + _ATTRIBUTES)


def _find(cls: type, name: str) -> Any:
    return next((vars(base)[name] for base in cls.__mro__ if name in vars(base)), None)
