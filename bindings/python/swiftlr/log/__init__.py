"""What a scheduler does, in the loggers that a run has already: TensorBoard, Weights & Biases, or a
function of one's own. Nothing of theirs is imported here."""

from __future__ import annotations

from ._log import Log

__all__ = ["Log"]

Log.__module__ = __name__  # where readers look for it
