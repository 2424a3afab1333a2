"""A scheduler of torch's kind, and the groups of its optimizer."""

from __future__ import annotations

from typing import Any

from torch.optim.lr_scheduler import ReduceLROnPlateau

from ..torch import ScheduleLR, _curves, _groups, _metric
from ._labels import labels_of
from ._reductions import Reductions


class TorchSource:
    """Reads the groups, as the optimizer does: whoever has written a value there is seen."""

    def __init__(self, scheduler: Any) -> None:
        self.scheduler = scheduler
        self.names = _driven(scheduler)
        self._clock = _clock(scheduler)
        self.is_watched = _follows_metric(scheduler)
        self._reductions = Reductions(self._rates()) if self.is_watched else None

    @property
    def groups(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.scheduler.optimizer.param_groups
        return found

    @property
    def labels(self) -> list[str]:
        return labels_of([group.get("name") for group in self.groups])

    def position(self) -> float | None:
        return None if self._clock is None else float(self._clock.last_epoch)

    def values(self) -> dict[str, float]:
        found: dict[str, float] = {}
        for i, (group, label) in enumerate(zip(self.groups, self.labels)):
            for name in self.names:
                found[name + label] = float(_curves.read(group, name, i))
            if isinstance(group.get("d"), (int, float)):  # D-Adaptation's and Prodigy's
                found["effective_lr" + label] = float(group["d"]) * float(group["lr"])
        return found

    def bases(self, name: str) -> list[float]:
        initial = "initial_" + name
        return [
            float(group[initial] if initial in group else _curves.read(group, name, i))
            for i, group in enumerate(self.groups)
        ]

    def events(self, position: float) -> list[tuple[int, str]]:
        return [] if self._reductions is None else self._reductions.events(position, self._rates())

    def _rates(self) -> list[float]:
        return [float(group["lr"]) for group in self.groups]


def _driven(scheduler: Any) -> list[str]:
    names = [] if _groups.leaves_rates(scheduler) else ["lr"]
    if isinstance(scheduler, ScheduleLR):
        names += _curves.names_of(scheduler.spec)
    if _groups.drives_momentum(scheduler):
        names.append("momentum")
    return names


def _clock(scheduler: Any) -> Any:
    """What knows the position: the scheduler, or of a ChainedScheduler its first part."""
    while not hasattr(scheduler, "last_epoch"):
        parts = getattr(scheduler, "_schedulers", ())
        if not parts:
            return None
        scheduler = parts[0]
    return scheduler


def _follows_metric(scheduler: Any) -> bool:
    if isinstance(scheduler, ScheduleLR):
        return _metric.is_followed(scheduler.spec)
    return isinstance(scheduler, ReduceLROnPlateau)
