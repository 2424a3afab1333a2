"""Checkpoints of many ranks: one of them reads and writes, and all agree on what it was."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from torch.optim.lr_scheduler import LRScheduler

import swiftlr

from .. import _strict_json
from .._errors import StateError
from .._types import Mismatch as Policy
from .._update_counter import UpdateCounter
from ..torch import _resume
from ..torch._ranks import Ranks
from ..torch._undo import Undo
from ._facts import facts_of
from ._verify import Agreement, agreement

_FORMAT = "swiftlr.run"
_VERSION = 1
_KEYS = ("format", "version", "clock", "checkpoint")


def save(scheduler: Any, path: str | os.PathLike[str], *, group: Any = None) -> Agreement:
    """Writes a checkpoint into a file, on the first rank of the group, after all ranks have agreed.

    The file is there whole or not at all: it is written under another name, and renamed. All ranks
    of the group have to call this. What fails on the rank that writes is an error on all. The
    text that :func:`swiftlr.torch.save` makes is under the key "checkpoint", so a program in
    another language can go on from it.

    Args:
        scheduler: As for :func:`verify`. With a counter of updates its clock is saved, too.
        path: Where to; only the first rank needs it.
        group: A process group, the default group if it is None.
    """
    ranks = Ranks(group)
    found = agreement(facts_of(scheduler), ranks)
    with _together(ranks):
        if ranks.is_first:
            _write(path, _text(scheduler))
    return found


def resume(
    scheduler: Any,
    path: str | os.PathLike[str],
    mismatch: Policy = "fail",
    *,
    group: Any = None,
) -> Agreement:
    """Goes on from a file of :func:`save`, with as many ranks as there are now.

    The first rank of the group reads the file and sends it to the others, and each does what
    :func:`swiftlr.torch.resume` does, which explains `mismatch`. If that fails on one rank, it is
    an error on all, and nothing has changed on any. Then the ranks compare what they have.

    With a counter of updates its clock goes on as well, at the same sample, whatever the size of a
    batch and the number of ranks are now.
    """
    ranks = Ranks(group)
    counter, inner = _parts(scheduler)
    if not isinstance(inner, LRScheduler):
        name = type(inner).__name__
        raise TypeError(f"scheduler: a {name} is not allowed; one of torch's kind")
    if ranks.count < 0:
        return agreement(facts_of(scheduler), ranks)
    text = ""
    with _together(ranks):
        if ranks.is_first:
            text = Path(path).read_text(encoding="utf-8")
    text = ranks.from_first(text)
    own = () if counter is None else (vars(counter),)
    with (
        Undo(inner.optimizer.param_groups, *_resume._attributes(inner), *own),
        _together(ranks),
    ):
        clock, checkpoint = _read(text)
        if counter is not None:
            if clock is None:
                raise StateError("clock: null is not allowed; that of an UpdateCounter")
            counter.load_state_dict(clock, mismatch)
        _resume.resume(inner, checkpoint, mismatch)
    return agreement(facts_of(scheduler), ranks)


def _parts(subject: Any) -> tuple[Any, Any]:
    """The counter, if it is one, and the scheduler."""
    return (subject, subject.scheduler) if isinstance(subject, UpdateCounter) else (None, subject)


@contextmanager
def _together(ranks: Ranks) -> Iterator[None]:
    """What fails on one rank is an error on all: they would wait for it."""
    try:
        yield
    except Exception as error:
        if not ranks.all(False):
            ranks.gather_objects(f"{type(error).__name__}: {error}")
        raise
    if not ranks.all(True):
        found = zip(ranks.numbers(), ranks.gather_objects(""))
        told = "; ".join(f"rank {rank}: {text}" for rank, text in found if text)
        raise RuntimeError(f"{told}; all ranks stop")


# ---- The file ------------------------------------------------------------------------------------


def _text(subject: Any) -> str:
    counter, scheduler = _parts(subject)
    is_ours = isinstance(scheduler, swiftlr.Scheduler)
    checkpoint = scheduler.checkpoint() if is_ours else _resume.save(scheduler)
    return _strict_json.dumps(
        {
            "format": _FORMAT,
            "version": _VERSION,
            "clock": None if counter is None else counter.state_dict(),
            "checkpoint": json.loads(checkpoint),
        }
    )


def _read(text: str) -> tuple[Any, str]:
    """The clock, None if there is none, and the text of the checkpoint."""
    found = _strict_json.loads(text, "file")
    for key in _KEYS:
        if key not in found:
            raise StateError(f"{key}: missing; a file of swiftlr.distributed.save()")
    for key, allowed in (("format", _FORMAT), ("version", _VERSION)):
        if found[key] != allowed:
            shown = _strict_json.short(found[key])
            raise StateError(f"{key}: {shown} is not allowed; {json.dumps(allowed)}")
    return found["clock"], _strict_json.dumps(found["checkpoint"])


def _write(path: str | os.PathLike[str], text: str) -> None:
    target = Path(path)
    handle, draft = tempfile.mkstemp(prefix=f"{target.name}-", dir=target.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, target)
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(draft)
        raise
