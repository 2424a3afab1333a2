"""Whether all ranks have the same schedule, position, rates and arithmetic."""

from __future__ import annotations

from typing import Any, NamedTuple

from ..torch._ranks import Ranks
from ._facts import Facts, facts_of
from ._report import mismatch

_HALF = 2**32


class Agreement(NamedTuple):
    """What verify() has found: all ranks of the group have the same."""

    ranks: int
    """How many compared theirs; 0 on a rank that is not in the group."""
    fingerprint: int
    position: float

    def __str__(self) -> str:
        if self.ranks < 2:
            why = "one process" if self.ranks else "this rank is not in the group"
            return f"nothing to compare: {why}"
        return (
            f"{self.ranks} ranks agree: fingerprint {self.fingerprint:#018x}, "
            f"position {self.position:g}"
        )


def verify(scheduler: Any, group: Any = None) -> Agreement:
    """Compares what the ranks have, and raises a :class:`Mismatch` on each of them if they differ.

    Compared are the schedule, the position, the initial and the present rates of the groups, what a
    plateau remembers and whatever else moves with the steps, the version of swiftlr, and the last
    bits of the C library's functions, which differ between CPUs with FMA and without. It is one
    all-reduce of 288 bytes; only where something differs, the ranks exchange the rest. All ranks
    of the group have to call it. Without ``torch.distributed`` running, or with one rank, nothing
    is compared, and the answer says so.

    Args:
        scheduler: One of ``swiftlr.torch`` or of torch's, a class of your own, a
            :class:`swiftlr.Scheduler`, or a counter of updates, whose clock is then compared, too.
        group: A process group, the default group if it is None. The message has the ranks of the
            whole run.
    """
    return agreement(facts_of(scheduler), Ranks(group))


def agreement(facts: Facts, ranks: Ranks) -> Agreement:
    """Compares what this rank has with what the others have."""
    if not ranks.are_many:
        if facts.failure:
            raise mismatch([facts], ranks.numbers())
        return Agreement(max(ranks.count, 0), facts.fingerprint, facts.position)
    if not _are_same(facts, ranks) or facts.failure:
        raise mismatch(ranks.gather_objects(facts), ranks.numbers())
    return Agreement(ranks.count, facts.fingerprint, facts.position)


def _are_same(facts: Facts, ranks: Ranks) -> bool:
    """Backends have no integers of 64 bits without a sign, so each number goes as two halves. The
    greatest of a half and of its negative are those of one rank only if all have the same."""
    halves = [half for number in facts.numbers() for half in divmod(number, _HALF)]
    most = ranks.greatest(halves + [-half for half in halves])
    count = len(halves)
    return all(most[i] == -most[count + i] for i in range(count))
