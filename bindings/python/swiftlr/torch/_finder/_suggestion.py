"""A suggestion for an optimizer, which may have several groups."""

from __future__ import annotations

from typing import Any

from ..._schedule import Schedule
from ..._suggestion import Suggestion


class RateSuggestion(Suggestion):
    """A :class:`swiftlr.Suggestion` with a rate for each group of the optimizer, in ``lrs``. The
    groups keep the ratios that they had before the sweep."""

    __slots__ = ("_drives_momentum", "_shares")

    _drives_momentum: bool
    _shares: list[float]

    @staticmethod
    def of(found: Suggestion, shares: list[float], drives_momentum: bool) -> RateSuggestion:
        """`shares` are the rates of the groups in parts of the one that the suggestion is for."""
        made = RateSuggestion()
        for name in Suggestion.__slots__:
            setattr(made, name, getattr(found, name))
        made._shares = shares
        made._drives_momentum = drives_momentum
        return made

    @property
    def lrs(self) -> list[float] | None:
        """The rate of each group; None if there is a ``reason``."""
        return None if self.lr is None else [share * self.lr for share in self._shares]

    def one_cycle(self, steps: int, **parameters: Any) -> Schedule:
        """A ``torch.OneCycleLR`` up to these rates, over so many steps. The momentum goes the other
        way, if the optimizer has one."""
        own: dict[str, Any] = {"cycle_momentum": self._drives_momentum}
        if len(set(self._shares)) > 1 and self.lrs is not None:
            own["max_lr"] = self.lrs
        return super().one_cycle(steps, **{**own, **parameters})

    def warmup_cosine(self, steps: int, warmup: int | None = None) -> Schedule:
        """A tenth of the steps, or ``warmup`` of them, up to these rates, then half a cosine wave
        down to 0. It gives the rates themselves, whatever the optimizer has."""
        if len(set(self._shares)) == 1 or self.lr is None:
            return super().warmup_cosine(steps, warmup)
        parts = [self._of_one(rate).warmup_cosine(steps, warmup) for rate in self.lrs or ()]
        return Schedule({"type": "swiftlr.groups", "schedules": [part.spec() for part in parts]})

    def _of_one(self, rate: float) -> Suggestion:
        one = Suggestion()
        one.lr = rate
        return one


def has_momentum(optimizer: Any) -> bool:
    groups = optimizer.param_groups
    return all("betas" in group for group in groups) or all(
        group.get("momentum") for group in groups
    )
