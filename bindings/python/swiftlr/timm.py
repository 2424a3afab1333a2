"""Any schedule with the methods of timm's schedulers::

scheduler = ScheduleScheduler(optimizer, spec, t_in_epochs=False,
                              run={"steps_per_epoch": updates_per_epoch, "total_steps": ...})
scheduler.step_update(num_updates)   # after each update
scheduler.step(epoch + 1, metric)    # after each epoch
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timm.scheduler.scheduler import Scheduler as TimmScheduler

from ._errors import FormError
from ._schedule import Schedule
from ._scheduler import Scheduler
from ._types import Functions, Spec

__all__ = ["ScheduleScheduler"]


class ScheduleScheduler(TimmScheduler):  # type: ignore[misc]
    """A scheduler as timm's training script steps it, with the values of any schedule.

    Epochs and updates come from the script, so it goes on from any of them without a state. Groups
    with ``lr_scale``, as layer decay makes them, get their part of the value; timm does that.

    Args:
        t_in_epochs: Whether a step of the schedule is an epoch, or an update: then lengths such as
            ``"5ep"`` need ``run``, whose keys are those of :func:`swiftlr.resolve`.
        param_group_field: What of the groups is driven.
        noise: timm's ``noise_range_t`` and so on.

    A schedule that follows a metric gets that of ``step(epoch, metric)``, and so counts epochs.
    """

    def __init__(
        self,
        optimizer: Any,
        spec: Spec,
        *,
        t_in_epochs: bool = True,
        functions: Functions | None = None,
        run: Mapping[str, Any] | None = None,
        param_group_field: str = "lr",
        **noise: Any,
    ) -> None:
        known = {"steps_per_epoch": 1, **(run or {})} if t_in_epochs else run
        self._schedule = Schedule(spec, functions, known)
        super().__init__(optimizer, param_group_field, t_in_epochs=t_in_epochs, **noise)
        self._follower = self._make_follower()
        if self._follower is not None and not t_in_epochs:
            raise FormError(
                "t_in_epochs: False is not allowed for a schedule that follows a metric; True"
            )
        self.update_groups(self._get_lr(0))

    def _make_follower(self) -> Scheduler | None:
        """What remembers the metrics of a schedule that follows one."""
        scheduler = Scheduler(self._schedule, self.base_values)
        return scheduler if "memory" in scheduler.state_dict() else None

    def _get_lr(self, t: int) -> list[float]:
        if self._follower is None:
            bases = enumerate(self.base_values)
            return [self._schedule.value(t, base, group) for group, base in bases]
        while self._follower.last_epoch < t:
            is_last = self._follower.last_epoch == t - 1
            if is_last and self.metric is not None:
                self._follower.step(metric=float(self.metric))
            else:
                self._follower.hold()
        return self._follower.get_last_lr()

    def state_dict(self) -> dict[str, Any]:
        """What timm's schedulers have, and what is remembered of metrics."""
        state: dict[str, Any] = super().state_dict()
        del state["_schedule"]
        state["_follower"] = None if self._follower is None else self._follower.state_json()
        return state

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Takes over a state."""
        state = dict(state_dict)
        remembered = state.pop("_follower", None)
        if self._follower is not None and remembered is not None:
            self._follower.load_state_json(remembered)
        super().load_state_dict(state)
