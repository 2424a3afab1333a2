"""From values to places in a picture, and the numbers at its edges."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

# Smaller values are drawn at the lower edge of a logarithmic axis.
_MOST_DECADES = 12


class Scale(NamedTuple):
    """The values from the lower edge to the upper one."""

    low: float
    high: float
    is_log: bool = False

    def share(self, value: float) -> float:
        """Where a value is, from 0 at the lower edge to 1 at the upper one."""
        if self.is_log:
            low, high = math.log10(self.low), math.log10(self.high)
            share = (math.log10(value) - low) / (high - low) if value > 0 else 0.0
        else:
            # Halved, because the range of huge values is too large for a double.
            share = (value / 2 - self.low / 2) / (self.high / 2 - self.low / 2)
        return min(1.0, max(0.0, share))

    def ticks(self, most: int) -> list[float]:
        """Round numbers, at most so many."""
        if self.is_log:
            found = _decades(self.low, self.high, most)
            if len(found) > 1:
                return found
        return round_numbers(self.low, self.high, most)


def scale_of(values: Iterable[float], is_log: bool) -> Scale:
    """An axis that the values fit on; 0 is on it unless they are far from it."""
    values = list(values)
    positive = [value for value in values if value > 0]
    if is_log and positive:
        high = max(positive)
        low = max(min(positive), high * 10.0**-_MOST_DECADES)
        if low == high:
            low, high = low / 10 or low, min(high * 10, 1e308)
        return Scale(low, high, True)
    low, high = min(values, default=0.0), max(values, default=1.0)
    if 0 <= low <= high / 2:
        low = 0.0
    elif high / 2 <= high <= 0 and high >= low / 2:
        high = 0.0
    # The range of denormal numbers cannot be halved.
    if high / 2 - low / 2 > 0 and high / 2 - low / 2 >= 1e-12 * max(abs(low), abs(high)):
        return Scale(low, high)
    size = max(abs(low), abs(high)) / 2
    return Scale(low - size, high + size) if size > 1e-300 else Scale(min(low, 0.0), 1.0)


def round_numbers(low: float, high: float, most: int) -> list[float]:
    """Multiples of 1, 2 or 5 times a power of ten within a range."""
    if not (math.isfinite(high - low) and high > low) or most < 1:
        return [low, high]
    step = 10.0 ** math.floor(math.log10((high - low) / most))
    for factor in (1, 2, 5, 10, 20):
        if step == 0 or (high - low) / (step * factor) <= most:
            break
    step *= factor
    if step == 0 or not math.isfinite(step) or abs(low) / step > 2**53:
        return [low, high]
    start = math.ceil(low / step - 1e-9)
    return [i * step for i in range(start, math.floor(high / step + 1e-9) + 1)]


def _decades(low: float, high: float, most: int) -> list[float]:
    first = math.ceil(math.log10(low) - 1e-9)
    last = math.floor(math.log10(high) + 1e-9)
    stride = max(1, math.ceil((last - first + 1) / max(most, 1)))
    return [10.0**i for i in range(first, last + 1, stride)]


def number(value: float) -> str:
    """A value as it is written at an axis."""
    return f"{value:.4g}"


def count(step: float) -> str:
    """A number of steps as it is written at an axis."""
    if step != math.floor(step) or abs(step) >= 1e7:
        return f"{step:.4g}"
    return f"{step:,.0f}"
