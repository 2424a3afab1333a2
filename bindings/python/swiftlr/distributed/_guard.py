"""A check that comes back every so many updates."""

from __future__ import annotations

from typing import Any

from .._update_counter import UpdateCounter
from ..torch._ranks import Ranks
from ._facts import facts_of
from ._verify import Agreement, agreement


class Guard:
    """Calls :func:`verify` when it is made, after the first update, and every so many from there::

        guard = Guard(scheduler)
        for batch in loader:
            ...
            optimizer.step()
            scheduler.step()
            guard.step()

    It also sees a scheduler that is stepped more often than once an update. A scheduler that
    Accelerate has prepared is: in 2 processes twice.

    Args:
        scheduler: As for :func:`verify`.
        every: The number of updates from one check to the next, 1 or more.
        steps_per_update: The most steps of the schedule in an update; None for any number. It is
            None for a counter of updates, which steps as its clock has it.
        group: As for :func:`verify`.
    """

    def __init__(
        self,
        scheduler: Any,
        every: int = 100,
        *,
        steps_per_update: int | None = 1,
        group: Any = None,
    ) -> None:
        for name, value in (("every", every), ("steps_per_update", steps_per_update)):
            is_none = value is None and name == "steps_per_update"
            if not is_none and (type(value) is not int or value < 1):
                raise ValueError(f"{name}: {value!r} is not allowed; a whole number above 0")
        self.scheduler = scheduler
        self.every = every
        self.steps_per_update = None if isinstance(scheduler, UpdateCounter) else steps_per_update
        self._ranks = Ranks(group)
        self.resumed()

    def step(self) -> None:
        """Say on every rank, after each update, that there was one."""
        self.updates += 1
        if self.updates == 1 or self.updates % self.every == 0:
            self.check()

    def resumed(self) -> Agreement:
        """Say after the scheduler was loaded, or was moved on purpose: checks, and counts updates
        from there."""
        self.updates = 0
        """Those since it was made, or since resumed()."""
        self._since: tuple[int, float | None] = (0, None)
        return self.check()

    def check(self) -> Agreement:
        """Checks now."""
        facts = facts_of(self.scheduler)
        if not facts.failure:
            facts = facts._replace(failure=self._pace(facts.position))
        found = agreement(facts, self._ranks)
        self._since = (self.updates, facts.position)
        return found

    def _pace(self, position: float) -> str:
        """What to say of a scheduler that has made more steps than there were updates."""
        updates, before = self._since
        if before is None or self.steps_per_update is None:
            return ""
        count, steps = self.updates - updates, position - before
        if steps <= count * self.steps_per_update:
            return ""
        return (
            f"{steps:g} steps of the schedule in {count} update{'s' * (count > 1)} are not "
            f"allowed; {self.steps_per_update} an update, in however many processes"
        )
