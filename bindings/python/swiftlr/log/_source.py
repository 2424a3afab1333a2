"""Where a log reads: a scheduler, its position, the values that it drives."""

from __future__ import annotations

import json
from typing import Any, Protocol

from .._errors import ArgumentError
from .._scheduler import Scheduler
from .._strict_json import short


class Source(Protocol):
    scheduler: Any
    names: list[str]
    """The hyper-parameters that the scheduler drives."""
    is_watched: bool
    """Whether there is more to see at each step than a plan knows."""

    @property
    def groups(self) -> list[dict[str, Any]]:
        """The groups of the optimizer, none if there is no optimizer."""

    @property
    def labels(self) -> list[str]:
        """What follows the name of a value, for each group: nothing, or a slash and its name."""

    def position(self) -> float | None:
        """That of the scheduler, None if it has none."""

    def values(self) -> dict[str, float]:
        """The values that the next update is made with, by name and label."""

    def bases(self, name: str) -> list[float]:
        """The initial value of each group."""

    def events(self, position: float) -> list[tuple[int, str]]:
        """What has happened that no plan could know."""


def source_of(scheduler: Any) -> Source:
    if isinstance(scheduler, Scheduler):
        return EngineSource(scheduler)
    inner = getattr(scheduler, "scheduler", scheduler)  # of an AcceleratedScheduler
    if hasattr(getattr(inner, "optimizer", None), "param_groups"):
        from ._torch_source import TorchSource

        return TorchSource(inner)
    raise ArgumentError(
        f"scheduler: {short(scheduler)} is not allowed; a scheduler of swiftlr's or torch's"
    )


def labels_of(names: list[Any]) -> list[str]:
    """A single group without a name needs none. The others have theirs, or their numbers."""
    if len(names) == 1 and names[0] is None:
        return [""]
    labels = [str(i) if name is None else str(name) for i, name in enumerate(names)]
    return [
        f"/{label}" if labels.count(label) == 1 else f"/{label}.{i}"
        for i, label in enumerate(labels)
    ]


class Reductions:
    """The falls of rates that follow a metric: from where they had stayed, or by much. Beside a
    plateau, a schedule may have parts that fall a little at each step."""

    def __init__(self, rates: list[float]) -> None:
        self._rates = rates
        self._stayed = True

    def events(self, position: float, rates: list[float]) -> list[tuple[int, str]]:
        before, self._rates = self._rates, rates
        stayed, self._stayed = self._stayed, before == rates
        for old, new in zip(before, rates):
            if new < old and (stayed or new < 0.9 * old):
                return [(int(position), f"reduced from {old:.6g} to {new:.6g}")]
        return []


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
