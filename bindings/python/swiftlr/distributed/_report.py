"""How a difference between ranks is told: what differs, and which rank has what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .._differences import Words, differing, unlike
from .._strict_json import short
from ._facts import Facts

Values = dict[int, Any]
"""What each rank has, by the rank's number."""


class Mismatch(RuntimeError):
    """The ranks of a run do not have the same. The message names what differs, and on which ranks.

    ``differences`` has what each rank has, such as ``{"spec.T_max": {0: 100, 1: 200}}``.
    """

    def __init__(self, message: str, differences: dict[str, Values] | None = None) -> None:
        super().__init__(message)
        self.differences = differences or {}


def mismatch(facts: list[Facts], ranks: list[int]) -> Mismatch:
    """The error for what the ranks have."""
    found = {what: dict(zip(ranks, values)) for what, values in _differing(facts)}
    return Mismatch("; ".join(f"{what}: {told(values)}" for what, values in found.items()), found)


def told(values: Values) -> str:
    """`200 on rank 1, 100 on ranks 0, 2 and 3`: what the fewest have comes first."""
    holders: dict[str, list[int]] = {}
    for rank, value in values.items():
        holders.setdefault(value if isinstance(value, Words) else short(value), []).append(rank)
    holders.pop(NOTHING, None)
    order = sorted(holders.items(), key=lambda item: (len(item[1]), item[1]))
    return ", ".join(f"{value} on {_names(ranks)}" for value, ranks in order)


NOTHING = Words("")
"""What is not worth a word."""
_MOST = 8


def _names(ranks: list[int]) -> str:
    if len(ranks) == 1:
        return f"rank {ranks[0]}"
    if len(ranks) > _MOST:
        first = ", ".join(map(str, ranks[: _MOST - 1]))
        return f"ranks {first} and {len(ranks) - _MOST + 1} more"
    return f"ranks {', '.join(map(str, ranks[:-1]))} and {ranks[-1]}"


def _differing(facts: list[Facts]) -> Iterator[tuple[str, list[Any]]]:
    """Each thing that differs, in an order in which causes come before what follows from them."""
    if any(one.failure for one in facts):
        yield "error", [Words(one.failure) for one in facts]
    if not all(one.spec for one in facts):
        return  # of a rank that failed nothing else is known
    yield from unlike("swiftlr", [Words(one.version) for one in facts])
    if len({one.fingerprint for one in facts}) > 1:
        yield from differing("spec", [one.spec for one in facts])
    yield from differing("clock", [one.clock for one in facts])
    yield from unlike("position", [one.position for one in facts])
    counts = [len(one.rates) for one in facts]
    if len(set(counts)) > 1:
        yield "groups", counts
    for name, lists in (
        ("initial_lr", [one.initial_rates for one in facts]),
        ("lr", [one.rates for one in facts]),
    ):
        for i, values in enumerate(zip(*lists)):
            yield from unlike(f"groups[{i}].{name}", list(values))
    yield from differing("state", [one.memory for one in facts])
    yield from unlike("arithmetic", [Words(one.arithmetic) for one in facts])
