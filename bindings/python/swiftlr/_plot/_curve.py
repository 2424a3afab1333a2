"""Curves as they are drawn: reduced to the lowest and the highest value in each column."""

from __future__ import annotations

import math
from typing import NamedTuple

Point = tuple[float, float]


class Curve(NamedTuple):
    """The lowest and the highest value in each column of steps, NaN where there is none."""

    label: str
    first: list[float]
    last: list[float]
    low: list[float]
    high: list[float]

    def lines(self) -> list[list[Point]]:
        """What is drawn: lines of steps and values, interrupted where there is no number."""
        lines: list[list[Point]] = [[]]
        for i, (low, high) in enumerate(zip(self.low, self.high)):
            if not (math.isfinite(low) and math.isfinite(high)):
                lines.append([])
                continue
            places = self.first[i], self.last[i]
            if places[0] == places[1]:
                lines[-1] += [(places[0], value) for value in dict.fromkeys((low, high))]
                continue
            values = (high, low) if self._falls(i, lines[-1]) else (low, high)
            lines[-1] += zip(places, values)
        return [line for line in lines if line]

    def _falls(self, i: int, before: list[Point]) -> bool:
        """Whether a column is drawn downwards: from where the line is, else to the next column."""
        low, high = self.low[i], self.high[i]
        if before:
            return abs(before[-1][1] - high) < abs(before[-1][1] - low)
        return i + 1 < len(self.low) and self.low[i + 1] < low

    def values(self) -> list[float]:
        return [x for x in (*self.low, *self.high) if math.isfinite(x)]

    @property
    def breaks_at(self) -> float | None:
        """The first column that has no number to draw."""
        for step, low, high in zip(self.first, self.low, self.high):
            if not (math.isfinite(low) and math.isfinite(high)):
                return step
        return None
