"""Rows for a run of Weights & Biases."""

from __future__ import annotations

import sys
from typing import Any

from ._events import Events, in_one
from ._plan import Plan


class WandB:
    """The values have an axis of their own, so that they stand right however a run counts its
    rows."""

    def __init__(self, run: Any, prefix: str, commit: bool) -> None:
        self.name = "wandb"
        self._run = run
        self._prefix = prefix
        self._commit = commit
        self._written = -1
        self._waiting: tuple[Any, Events] = None, []

    def start(self, is_resumed: bool, plan: Plan) -> None:
        axis = f"{self._prefix}/step"
        self._run.define_metric(axis, hidden=True)
        self._run.define_metric(f"{self._prefix}/*", step_metric=axis)
        if is_resumed:
            self._written = int(self._run.summary.get(axis, -1))
        if self._written < 0 and plan.steps:
            self._run.log({f"{self._prefix}/plan": self._picture(plan)}, commit=self._commit)

    def write(self, step: int, row: dict[str, float], events: Events) -> None:
        if step <= self._written:
            return
        self._written = step
        text = self._text(events, step)
        self._run.log({**row, **text, f"{self._prefix}/step": step}, commit=self._commit)

    def _text(self, events: Events, step: int) -> dict[str, str]:
        """The events, and those of rows before that wait for one of the user's."""
        row, waiting = self._waiting
        events = waiting + events if row == self._run.step else events
        self._waiting = (None if self._commit else self._run.step), events
        return {f"{self._prefix}/event": in_one(events, step)} if events else {}

    def _picture(self, plan: Plan) -> Any:
        points = list(plan.points())
        names = list(points[0][1])
        return sys.modules["wandb"].plot.line_series(
            xs=[step for step, _ in points],
            ys=[[values.get(name) for _, values in points] for name in names],
            keys=names,
            title="planned",
            xname="step",
        )
