"""`with preserve_state(model, optimizer):`"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ._snapshot import Snapshot
from ._store import Abandoned, Stored


@contextmanager
def preserve_state(*things: Any, directory: str | os.PathLike[str] | None = None) -> Iterator[None]:
    """Puts everything back when the block ends, however it ends.

    ``things`` are modules, optimizers, gradient scalers, data loaders, samplers, generators, and
    whatever has ``state_dict()`` and ``load_state_dict()``::

        with swiftlr.torch.preserve_state(model, optimizer, scaler, loader):
            ...  # train, fail, press Ctrl-C

    The same objects are there afterwards, with the same bits: parameters, buffers, gradients, train
    flags, the groups and state of the optimizer, and the random state of torch on every device, of
    NumPy and of Python.

    With a ``directory`` that is stored there as well. If the process is killed in the block, the
    next one that comes here with things of the same shapes begins by putting them back.
    """
    if directory is None:
        snapshot = Snapshot(*things)
        try:
            yield
        finally:
            snapshot.put_back()
        return
    snapshot = Snapshot(*things)
    abandoned = Abandoned.find(directory, snapshot)
    if abandoned is not None:
        abandoned.put_back(snapshot)
        snapshot = Snapshot(*things)
    with Stored(snapshot, directory) as stored:
        if abandoned is not None:
            abandoned.remove()
        try:
            yield
        finally:
            stored.put_back()
