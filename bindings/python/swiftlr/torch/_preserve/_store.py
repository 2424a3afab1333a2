"""Snapshots in files, for a process that is killed, or where memory is short."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import Any

import torch

from ._encoding import Decoder, Encoder
from ._files import LockedFile
from ._kept import Kept, KeptTensor, keep
from ._snapshot import Snapshot

_VERSION = 1


class Stored:
    """A snapshot in a file of its own, which is gone when everything has been put back.

    With `in_memory=False` the copies are in the file alone.
    """

    def __init__(
        self,
        snapshot: Snapshot,
        directory: str | os.PathLike[str],
        rank: int = 0,
        in_memory: bool = True,
    ) -> None:
        self._snapshot = snapshot
        content = _content(snapshot)
        self._file = LockedFile.write(
            Path(directory), _name(rank), lambda file: torch.save(content, file)
        )
        self._in_memory = in_memory
        if not in_memory:
            del content
            _release(snapshot)

    def put_back(self) -> None:
        if not self._in_memory:
            _fill(self._snapshot, torch.load(self._file.open(), weights_only=True))
        self._snapshot.put_back()

    def __enter__(self) -> Stored:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: Any, traceback: TracebackType | None
    ) -> None:
        self._file.remove()


class Abandoned:
    """What a process stored that was killed before it could put it back."""

    def __init__(self, file: LockedFile, content: Any) -> None:
        self.path = file.path
        self._file = file
        self._content = content

    @staticmethod
    def find(
        directory: str | os.PathLike[str], snapshot: Snapshot, rank: int = 0
    ) -> Abandoned | None:
        """The newest for things of the same shapes, or for these and others. The rest is left."""
        for file in LockedFile.abandoned(Path(directory), _name(rank)):
            content = torch.load(file.open(), weights_only=True)
            same = content["shape"][: len(snapshot.shape)] == snapshot.shape
            if content["version"] == _VERSION and same:
                return Abandoned(file, content)
            file.close()
        return None

    def put_back(self, snapshot: Snapshot) -> None:
        _fill(snapshot, self._content)
        snapshot.put_back()

    def remove(self) -> None:
        self._file.remove()

    def leave(self) -> None:
        self._file.close()


def _name(rank: int) -> str:
    return f"rank{rank}"


def _content(snapshot: Snapshot) -> dict[str, Any]:
    encoder = Encoder()
    return {
        "version": _VERSION,
        "shape": snapshot.shape,
        "parts": [(name, encoder.encode(kept)) for name, kept in snapshot.parts()],
        "random": Encoder().encode(keep(snapshot.random.states, {})),
    }


def _fill(snapshot: Snapshot, content: Any) -> None:
    decoder = Decoder()
    stored = dict(content["parts"])
    for name, kept in snapshot.parts():
        if name in stored:
            decoder.decode(stored[name], kept)
    snapshot.random.states.update(Decoder().decode(content["random"], Kept(None)).put_back())


def _release(snapshot: Snapshot) -> None:
    """Frees the copies of tensors."""
    seen: set[int] = set()
    ahead = [kept for _, kept in snapshot.parts()]
    while ahead:
        kept = ahead.pop()
        if id(kept) in seen:
            continue
        seen.add(id(kept))
        if isinstance(kept, KeptTensor):
            kept.bits = None
        ahead.extend(kept.parts())
