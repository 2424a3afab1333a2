"""Everything as it was before a sweep, on every rank."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .._preserve import Abandoned, Snapshot, Stored
from .._ranks import Ranks

Directory = str | os.PathLike[str] | None


@contextmanager
def everything_put_back(
    things: list[Any], ranks: Ranks, directory: Directory, in_memory: bool
) -> Iterator[Path | None]:
    """Begins with what a killed process left in the directory, and gives the name of that file."""
    snapshot = Snapshot(*things)
    if directory is None and in_memory:
        try:
            yield None
        finally:
            snapshot.put_back()
        return
    left = _left(snapshot, ranks, directory)
    if left is not None:
        left.put_back(snapshot)
        snapshot = Snapshot(*things)
    with Stored(snapshot, directory or tempfile.gettempdir(), ranks.rank, in_memory) as stored:
        if left is not None:
            left.remove()
        ranks.wait()  # until all have theirs: what only some ranks have is not put back
        try:
            yield None if left is None else left.path
        finally:
            stored.put_back()


def put_back_what_was_left(things: list[Any], ranks: Ranks, directory: Directory) -> Path | None:
    snapshot = Snapshot(*things)
    left = _left(snapshot, ranks, directory)
    if left is None:
        return None
    left.put_back(snapshot)
    left.remove()
    return left.path


def _left(snapshot: Snapshot, ranks: Ranks, directory: Directory) -> Abandoned | None:
    """If every rank has left something."""
    if directory is None:  # the system's, for files, is everybody's
        return None
    left = Abandoned.find(directory, snapshot, ranks.rank)
    if ranks.all(left is not None):
        return left
    if left is not None:
        left.leave()
    return None
