"""Which thread may change a drop-in over ctypes. The others meanwhile read the values from before
the step, and wait with all else.
"""

from __future__ import annotations

from _thread import get_ident
from time import monotonic, sleep


class Step:
    """A step of the engine, for the Python functions that it calls."""

    def __init__(self, fractional: bool) -> None:
        self.fractional = fractional  # they are given a float even where the epoch is whole
        self.touched = False  # one of them needed the state of the scheduler that is stepped
        self.thread = get_ident()


inside: dict[int, Step] = {}
"""By id, the schedulers whose step calls functions now: their state is that before the step."""

owners: dict[int, int] = {}
"""By id, the schedulers that only one thread may change now, and that thread."""


class Alone:
    """Makes this thread the only one that changes some schedulers."""

    def __init__(self, *drives: object) -> None:
        self.drives = drives
        self.here = get_ident()
        self.taken: list[int] = []

    def __enter__(self) -> None:
        for drive in self.drives:
            if owners.get(id(drive)) != self.here:
                while owners.setdefault(id(drive), self.here) != self.here:
                    wait(drive)
                self.taken.append(id(drive))

    def __exit__(self, *_: object) -> None:
        for key in self.taken:
            del owners[key]


def wait(drive: object) -> None:
    """Waits until no other thread changes it. Not for ever: the function that the other thread runs
    may wait for this one.
    """
    here, end = get_ident(), monotonic() + 5
    while owners.get(id(drive), here) != here:
        if monotonic() > end:
            raise RuntimeError(
                "another thread is stepping the scheduler, and its step does not end"
            )
        sleep(1e-4)


def refuse_inside(drive: object) -> None:
    """Refuses the state to a function that the step calls. Other threads read that from before."""
    step = inside.get(id(drive))
    if step is not None and step.thread == get_ident():
        step.touched = True
        raise RuntimeError("the state of a scheduler cannot be read while it steps")
