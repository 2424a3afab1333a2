"""A ScheduleLR that is made when a run starts, as its lengths need what only the run knows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._errors import StateError
from .._types import Functions, Spec
from ._late_metric import expect, follows_metric, take
from ._schedule_lr import ScheduleLR


class Deferred:
    """What handlers and callbacks of frameworks have in common that step a schedule themselves."""

    scheduler: ScheduleLR | None = None
    """There since the run has started."""

    def __init__(
        self,
        spec: Spec,
        *,
        functions: Functions | None = None,
        run: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__()
        self._spec = spec
        self._functions = functions
        self._run = dict(run or {})
        self._loaded: dict[str, Any] | None = None

    def _start(self, optimizer: Any, run: Mapping[str, Any], metric: str | None) -> None:
        """Makes the scheduler, unless an earlier run has. A state that was loaded is taken over."""
        if self.scheduler is None:
            known = {**run, **self._run}
            scheduler = ScheduleLR(optimizer, self._spec, self._functions, run=known)
            if follows_metric(scheduler):
                if metric is None:
                    raise ValueError("metric: the schedule follows one; its name")
                expect(scheduler)
            self.scheduler = scheduler
        if self._loaded is not None:
            self.scheduler.load_state_dict(self._loaded)
            self._loaded = None

    def _take(self, metrics: Mapping[str, Any], name: str | None) -> None:
        """Gives the last step its metric, if the schedule follows one."""
        if self.scheduler is None or name is None or not follows_metric(self.scheduler):
            return
        if name not in metrics:
            known = ", ".join(map(str, metrics)) or "there are none"
            raise ValueError(f"metric: {name!r} is not among the metrics; {known}")
        take(self.scheduler, metrics[name])

    def state_dict(self) -> dict[str, Any]:
        """The state of the scheduler."""
        if self.scheduler is None:
            return dict(self._loaded or {})
        return self.scheduler.state_dict()

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Takes over a state, when the run starts if it has not yet."""
        if not isinstance(state_dict, dict):
            raise StateError("state: not the state of a scheduler; its state_dict()")
        if self.scheduler is None:
            self._loaded = dict(state_dict) or None
        else:
            self.scheduler.load_state_dict(state_dict)
