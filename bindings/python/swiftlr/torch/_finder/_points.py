"""What a step of a sweep may come to besides a loss."""

from __future__ import annotations

from typing import Protocol


class Skipped(Exception):
    """The scaler has left out the optimizer's step, since a gradient was not finite."""


class DataEnded(Exception):
    """There are no more batches, and the data do not begin again."""


class Points(Protocol):
    def point(self) -> float:
        """Makes one step of the optimizer, and gives the loss before it."""
