"""A ScheduleLR that is made when a run starts, as its lengths need what only the run knows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._errors import StateError
from .._scheduler import check_mismatch
from .._types import Functions, Mismatch, Spec
from ._late_metric import expect, follows_metric, take
from ._resume import resume, save
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
        mismatch: Mismatch = "fail",
    ) -> None:
        check_mismatch(mismatch)
        super().__init__()
        self._spec = spec
        self._functions = functions
        self._run = dict(run or {})
        self._mismatch = mismatch
        self._loaded: str | None = None

    def _start(self, optimizer: Any, run: Mapping[str, Any], metric: str | None) -> None:
        """Makes the scheduler, unless an earlier run has, and resumes what was loaded before."""
        if self.scheduler is None:
            known = {**run, **self._run}
            scheduler = ScheduleLR(optimizer, self._spec, self._functions, run=known)
            if follows_metric(scheduler):
                if metric is None:
                    raise ValueError("metric: the schedule follows one; its name")
                expect(scheduler)
            self.scheduler = scheduler
        if self._loaded is not None:
            resume(self.scheduler, self._loaded, mismatch=self._mismatch)
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
        """What :func:`swiftlr.torch.save` writes of the scheduler; empty before the run."""
        text = self._loaded if self.scheduler is None else save(self.scheduler)
        return {} if text is None else {"checkpoint": text}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Resumes a scheduler by :func:`swiftlr.torch.resume`, when the run starts if it has not
        yet. ``mismatch`` says what to do where the schedule is another one; "fail" raises a
        StateError that names every difference."""
        text = state_dict.get("checkpoint") if isinstance(state_dict, dict) else state_dict
        if state_dict == {}:
            return
        if not isinstance(text, str):
            raise StateError("checkpoint: missing; the state_dict() of this class has it")
        if self.scheduler is None:
            self._loaded = text
        else:
            resume(self.scheduler, text, mismatch=self._mismatch)
