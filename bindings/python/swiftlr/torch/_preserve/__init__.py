"""Puts back what a trial of training has changed: `preserve_state`, and how it does it."""

from ._snapshot import Snapshot
from ._store import Abandoned, Stored
from ._with import preserve_state

__all__ = ["Abandoned", "Snapshot", "Stored", "preserve_state"]
