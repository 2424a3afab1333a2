"""All that a trial may change, as it is now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ._interrupt import without_interrupts
from ._kept import Kept, Memo
from ._parts import describe, parts_of
from ._random import RandomState


class Snapshot:
    """Things as they are now, and the random state. What belongs to two of them is kept once."""

    def __init__(self, *things: Any) -> None:
        memo: Memo = {}
        self._things: list[list[tuple[str, Kept]]] = [list(parts_of(one, memo)) for one in things]
        self.shape = [describe(thing) for thing in things]
        self.random = RandomState()

    def put_back(self) -> None:
        with without_interrupts():
            for _, kept in self.parts():
                kept.put_back()
            self.random.put_back()

    def parts(self) -> Iterator[tuple[str, Kept]]:
        """In an order that is the same in every process."""
        for i, parts in enumerate(self._things):
            for name, kept in parts:
                yield f"{i}:{name}", kept
