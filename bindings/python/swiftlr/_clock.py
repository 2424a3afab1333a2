"""What a run has done, and the position of the schedule that belongs to it."""

from __future__ import annotations

from ._errors import ArgumentError, StateError
from ._types import Any

DONE = ("updates", "skipped", "samples", "tokens")
_BY = ("updates", "attempts", "samples", "tokens")


class Clock:
    """One of the counts as a clock, and how much of it is how many steps of the schedule."""

    PARAMETERS = ("by", "per_step", "total", "steps")

    def __init__(self, by: Any, per_step: Any, total: Any, steps: Any) -> None:
        check_word("by", by, _BY)
        for name, value in (("per_step", per_step), ("total", total), ("steps", steps)):
            if value is not None:
                check_whole(name, value, 1)
        if (total is None) != (steps is None):
            name, other = ("steps", "total") if steps is None else ("total", "steps")
            raise ArgumentError(f"{name}: missing; it belongs to {other}")
        if per_step is not None and total is not None:
            raise ArgumentError(f"per_step: {per_step} is not allowed beside total; one of them")
        if per_step is None and total is None:
            if by in ("samples", "tokens"):
                raise ArgumentError(f"per_step: missing; how many {by} are one step, or total")
            per_step = 1
        self.by: str = by
        self.per_step: int | None = per_step
        self.total: int | None = total
        self.steps: int | None = steps

    def parameters(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.PARAMETERS}

    def reading(self, done: dict[str, int]) -> int:
        if self.by == "attempts":
            return done["updates"] + done["skipped"]
        return done[self.by]

    def is_over(self, done: dict[str, int]) -> bool:
        return self.total is not None and self.reading(done) >= self.total

    def position(self, done: dict[str, int], takes_fractions: bool) -> float:
        """Exact: a quotient of integers, rounded once; or the whole steps in it."""
        reading, steps, per = self.reading(done), self.steps or 1, self.total or self.per_step or 1
        if self.total is not None:
            reading = min(reading, self.total)
        whole, rest = divmod(reading * steps, per)
        return reading * steps / per if rest and takes_fractions else whole

    def check(self, samples: int, tokens: int) -> None:
        """Refuses an update that the clock does not see."""
        counted = {"samples": samples, "tokens": tokens}
        if not counted.get(self.by, 1):
            raise ArgumentError(
                f"{self.by}: 0 in an update are not allowed, as they are the clock; those of its "
                f"batches, batch({self.by}=...)"
            )

    # ---- State

    def settle(self, state: dict[str, Any], mismatch: str) -> Clock:
        """The clock to go on with, where a state may have another one."""
        theirs = {name: state.get(name) for name in self.PARAMETERS}
        found = [
            f"{name}: {theirs[name]!r} in the state, {mine!r} given"
            for name, mine in self.parameters().items()
            if theirs[name] != mine
        ]
        if found and mismatch == "fail":
            raise StateError(
                f"{'; '.join(found)}; the same, or as mismatch one of keep (the state's) and use "
                "(the given ones)"
            )
        return Clock(**theirs) if mismatch == "keep" else self


def check_whole(name: str, value: Any, least: int) -> None:
    if type(value) is not int or value < least:
        raise ArgumentError(f"{name}: {value!r} is not allowed; a whole number from {least} on")


def check_word(name: str, value: Any, words: tuple[str, ...]) -> None:
    if value not in words:
        allowed = ", ".join(map(repr, words))
        raise ArgumentError(f"{name}: {value!r} is not allowed; one of {allowed}")


def count(name: str, value: Any) -> int:
    """A count that was given, 0 for None."""
    if value is None:
        return 0
    if hasattr(value, "item"):  # a tensor or a scalar of NumPy
        value = value.item()
    check_whole(name, value, 0)
    return int(value)
