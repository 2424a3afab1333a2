"""Where a log reads: a scheduler, its position, the values that it drives."""

from __future__ import annotations

from typing import Any, Protocol

from .._errors import ArgumentError
from .._scheduler import Scheduler
from .._strict_json import short
from ._engine_source import EngineSource


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
