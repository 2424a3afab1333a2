"""What a picture of a sweep has in it, and the picture as text."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..._plot._braille import Dots
from ..._suggestion import Suggestion

_WIDTH, _HEIGHT = 64, 12  # in characters


@dataclass
class Curve:
    """The losses over the rates, and what is suggested."""

    raw: dict[str, list[float]]
    history: dict[str, list[float]]
    suggestions: Sequence[Suggestion]
    group_rates: list[list[float]] = field(default_factory=list)
    show_lr: float | None = None
    skip_start: int = 0
    skip_end: int = 0

    def __post_init__(self) -> None:
        for name, value in (("skip_start", self.skip_start), ("skip_end", self.skip_end)):
            if value < 0:
                raise ValueError(f"{name}: {value} is not allowed; at least 0")

    @property
    def points(self) -> tuple[list[float], list[float]]:
        return self._cut(self.raw["lr"]), self._cut(self.raw["loss"])

    @property
    def smoothed(self) -> tuple[list[float], list[float]]:
        """As the default rule sees it, else as in the history."""
        for one in self.suggestions:
            if one.rule == "default" and one.losses:
                return self._cut(one.rates), self._cut(one.losses)
        return self._cut(self.history["lr"]), self._cut(self.history["loss"])

    def _cut(self, values: list[float]) -> list[float]:
        return values[self.skip_start : len(values) - self.skip_end]

    @property
    def marks(self) -> list[tuple[str, float]]:
        """What is marked: the suggestions, then what the default rule says besides."""
        found = [(one.rule, one.lr) for one in self.suggestions if one.lr is not None]
        for one in self.suggestions:
            for name in ("steepest", "safe", "mid"):
                rate = getattr(one, name)
                if rate is not None:
                    found.append((name, rate))
        if self.show_lr is not None:
            found.append(("yours", self.show_lr))
        return found

    @property
    def refused_from(self) -> float | None:
        """From where on rates are too high; where the answer is none, all of them are refused."""
        for one in self.suggestions:
            if one.edge is not None:
                return one.edge
        is_refused = any(one.lr is None for one in self.suggestions)
        return self.raw["lr"][0] if is_refused and self.raw["lr"] else None

    @property
    def title(self) -> str:
        return "\n".join(str(one) for one in self.suggestions)

    @property
    def highest(self) -> float | None:
        """What is worth drawing: a loss that diverges would press the rest into a line."""
        losses = [loss for loss in self.points[1] if math.isfinite(loss)]
        return None if not losses else max(losses[0], min(losses)) * 1.5 if losses[0] > 0 else None


def text(curve: Curve) -> str:
    """The smoothed curve, the marks below it, and what they are."""
    rates, losses = curve.smoothed
    shown = [
        (math.log10(rate), loss)
        for rate, loss in zip(rates, losses)
        if rate > 0 and math.isfinite(loss)
    ]
    if len(shown) < 2:
        return "\n".join(["no curve to draw", curve.title])
    left, right = shown[0][0], shown[-1][0]
    low = min(loss for _, loss in shown)
    high = max(loss for _, loss in shown)
    high = min(high, curve.highest or high)
    dots = Dots(_WIDTH, _HEIGHT)
    width, height = (right - left) or 1.0, (high - low) or 1.0
    places = [
        (
            round((x - left) / width * (dots.columns - 1)),
            round((high - min(loss, high)) / height * (dots.rows - 1)),
        )
        for x, loss in shown
    ]
    for start, end in itertools.pairwise(places):
        dots.line(start, end)
    lines = [dots.row(i) for i in range(_HEIGHT)]
    labels = {0: f"{high:.3g}", _HEIGHT - 1: f"{low:.3g}"}
    found = [f"{labels.get(i, ''):>9} |{line}" for i, line in enumerate(lines)]
    found.append(f"{'':>9} +{'-' * _WIDTH}")
    found += _legend(curve, left, right)
    return "\n".join(
        [*found, *(str(one) for one in curve.suggestions if one.reason or one.warning)]
    )


def _legend(curve: Curve, left: float, right: float) -> list[str]:
    line = [" "] * _WIDTH
    names = []
    for letter, (name, rate) in zip("abcdefghijklmnopqrstuvwxyz", curve.marks):
        names.append(f"{letter}: {name} {rate:.3g}")
        share = (math.log10(rate) - left) / ((right - left) or 1.0) if rate > 0 else -1.0
        if 0 <= share <= 1:
            line[round(share * (_WIDTH - 1))] = letter
    ends = f"{10**left:<10.3g}".ljust(_WIDTH - 10) + f"{10**right:>10.3g}"
    return [f"{'':>11}{''.join(line)}", f"{'':>11}{ends}", *names]
