"""Which steps a picture shows."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """The steps from the first to the last; none if the last is below the first."""

    first: float
    last: float
    is_part: bool = False
    """Whether a position is a part of the run, from 0 to 1, and no number of steps."""

    @property
    def steps(self) -> int:
        return int(self.last - self.first) + 1

    @property
    def is_empty(self) -> bool:
        return self.last < self.first

    def share(self, step: float) -> float:
        """Where a step is, from 0 at the left edge to 1 at the right one."""
        return (step - self.first) / (self.last - self.first) if self.last > self.first else 0.5
