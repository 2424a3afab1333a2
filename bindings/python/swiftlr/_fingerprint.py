"""The fingerprint of a scheduler: that of its schedule and, where asked for, of where it is."""

from __future__ import annotations

from ._specs import schedule_of
from ._types import Any, Iterable

_PRIME = 0x100000001B3


def fingerprint(scheduler: Any, position: bool, rates: Iterable[float]) -> int:
    """The bits of the schedule, with the position and rates folded in by the same hash, FNV-1a:
    each as the eight bytes of its double, the lowest first."""
    bits: int = schedule_of(scheduler).fingerprint()
    numbers = [position_of(scheduler)] if position else []
    numbers += rates
    if not numbers:
        return bits
    from struct import pack

    for byte in pack(f"<{len(numbers)}d", *numbers):
        bits = (bits ^ byte) * _PRIME % 2**64
    return bits


def position_of(scheduler: Any) -> float:
    """``last_epoch``. A ChainedScheduler has none: that of its first part."""
    while not hasattr(scheduler, "last_epoch"):
        scheduler = scheduler._schedulers[0]
    position: float = scheduler.last_epoch
    return position
