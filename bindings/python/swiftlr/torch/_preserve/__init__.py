"""Puts back what a trial of training has changed: `preserve_state`, and how it does it."""

from ._snapshot import Snapshot
from ._with import preserve_state

__all__ = ["Snapshot", "preserve_state"]
