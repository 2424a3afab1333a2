"""A scheduler of the engine's as a source."""

from __future__ import annotations

import json
from typing import Any

from .._errors import ArgumentError
from .._scheduler import Scheduler
from ._labels import labels_of
from ._reductions import Reductions


class EngineSource:
    """A swiftlr.Scheduler, which has no optimizer."""

    def __init__(self, scheduler: Scheduler) -> None:
        self.scheduler = scheduler
        state = json.loads(scheduler.checkpoint())
        self.names = (["lr"] if _has_rate(scheduler) else []) + scheduler.value_names
        self.labels = labels_of([None] * len(state["state"]["base_lrs"]))
        self.groups: list[dict[str, Any]] = []
        follows = "memory" in state["state"] or "best" in state["state"]  # of metrics
        self._reductions = Reductions(scheduler.get_last_lr()) if follows else None
        self.is_watched = follows

    def position(self) -> float:
        return self.scheduler.last_epoch

    def values(self) -> dict[str, float]:
        found: dict[str, float] = {}
        for name in self.names:
            now = (
                self.scheduler.get_last_lr()
                if name == "lr"
                else self.scheduler.get_last_values(name)
            )
            found.update((name + label, value) for label, value in zip(self.labels, now))
        return found

    def bases(self, name: str) -> list[float]:
        state = json.loads(self.scheduler.checkpoint())["state"]
        if name == "lr":
            return list(state["base_lrs"])
        curves = {curve["name"]: curve["base_values"] for curve in state.get("curves", ())}
        return list(curves.get(name, ()))

    def events(self, position: float) -> list[tuple[int, str]]:
        if self._reductions is None:
            return []
        return self._reductions.events(position, self.scheduler.get_last_lr())


def _has_rate(scheduler: Scheduler) -> bool:
    try:
        scheduler.schedule.curve("lr")
    except ArgumentError:  # it has other curves only
        return False
    return True
