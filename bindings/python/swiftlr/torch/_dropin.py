"""The Python half of a drop-in; the other half is the class ``Drive`` of the backend."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Optional, Union

from torch.optim.lr_scheduler import LRScheduler

from .._backend import api
from .._values import lenient
from . import _state
from ._opaque import opaque
from ._plan import Plan, exact, floats

if TYPE_CHECKING:
    from .._ctypes_drive import Drive as AnyDrive

    class Drive(AnyDrive, LRScheduler): ...

else:
    Drive = opaque(api.Drive)


@opaque
class DropIn(Drive):
    """What the drop-ins have in common.

    A drop-in names its type in the engine and the parameters of it, which are its attributes. Where
    torch's recurrence does without base_lrs it says so, and a step need not look at them.
    """

    __dict__ = vars(Drive)["__dict__"]  # an ordinary class would get the ordinary descriptor

    _engine_type: str
    _parameters: tuple[str, ...] = ()
    _form = "chain"
    _counts = True
    _reads_bases = True
    _torch_step: Any = LRScheduler.step

    # ---- State

    def state_dict(self) -> dict[str, Any]:
        """torch's state with the same keys, in lists and dicts of its own."""
        return _state.fresh(super().state_dict())

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Takes over a state, torch's too. `state_dict` is neither kept nor changed."""
        super().load_state_dict(_state.fresh(dict(state_dict)))

    def state_json(self) -> str:
        """``state_dict()`` as strict JSON: infinities and NaN are strings."""
        return _state.write(self.state_dict())

    def load_state_json(self, text: Union[str, bytes]) -> None:
        """Takes over a state from JSON. Nothing is changed if it is none of this scheduler."""
        self.load_state_dict(_state.read(text, self.state_dict()))

    def checkpoint_json(self) -> str:
        """The whole scheduler, parameters and rates included: any language can go on from it."""
        return api.scheduler_checkpoint(Plan(self).restore())

    # ---- For Drive

    def _engage(self) -> Optional[tuple[Any, ...]]:
        try:
            plan = Plan(self)
            handle = plan.restore()
        except (ValueError, LookupError, AttributeError, TypeError):
            return None  # it does not fit the engine, or not even torch, whose step says so
        own = self.__dict__
        return (
            handle,
            plan.optimizer,
            tuple(plan.watched),
            tuple(plan.parts),
            tuple(plan.functions.values()),
            frozenset((*plan.state, *self._parameters, "optimizer")),
            own["_step_count"] if self._counts else -1,
            type(own["last_epoch"]) is float,
            0 if self._reads_bases else 1,  # base_lrs are watched first
        )

    def _witness(self) -> SimpleNamespace:
        return SimpleNamespace(
            _step_count=self._step_count, optimizer=self.optimizer, _update_lr=lambda epoch: None
        )

    @staticmethod
    def _distribute(parts: tuple[DropIn, ...], state: str) -> None:
        for part, values in zip(parts, lenient(json.loads(state))["_schedulers"]):
            moved = {key: values[key] for key in ("last_epoch", "_step_count", "_last_lr")}
            part.__dict__.update(moved)

    # ---- For the engine

    def _describe(self, plan: Plan) -> tuple[dict[str, Any], dict[str, Any]]:
        """The spec and the state, as the engine reads them."""
        own = self.__dict__
        own.setdefault("_get_lr_called_within_step", False)  # as torch's first step does
        own_parameters = {name: exact(name, own[name], int, float) for name in self._parameters}
        state = {
            **own_parameters,
            "base_lrs": floats("base_lrs", plan.watch("base_lrs", own["base_lrs"])),
            "last_epoch": exact("last_epoch", own["last_epoch"], int, float),
            "_step_count": exact("_step_count", own["_step_count"], int),
            "_is_initial": exact("_is_initial", own["_is_initial"], bool),
            "_get_lr_called_within_step": exact(
                "_get_lr_called_within_step", own["_get_lr_called_within_step"], bool
            ),
            "_last_lr": floats("_last_lr", own.get("_last_lr", plan.lrs)),
        }
        return {"type": self._engine_type, **own_parameters}, state
