"""Operations on a running schedule: the past stays, bit for bit, what comes after it changes."""

from __future__ import annotations

from ._specs import read
from ._types import Any, Self, Spec
from ._values import json_text

TYPE_CHECKING = False  # as in _types


class Operations:
    """The methods of a schedule and of a scheduler that return a changed one. The object itself
    does not change.

    ``at`` is the last position of the past; a scheduler takes its own if none is given. Arguments
    that are left out have the defaults of the types ``swiftlr.cooldown``, ``swiftlr.extend`` ... in
    the documentation of the schedules, which also has the formulas.
    """

    __slots__ = ()

    if TYPE_CHECKING:  # each of the two has its own

        def _change(self, operation: bytes) -> Self: ...

    def _operation(self, name: str, **parameters: Any) -> Self:
        given = {key: value for key, value in parameters.items() if value is not None}
        return self._change(json_text("operation", {"type": "swiftlr." + name, **given}))

    def cooldown(
        self,
        steps: float,
        *,
        at: float | None = None,
        to: float | None = None,
        shape: str | None = None,
        power: float | None = None,
    ) -> Self:
        """Goes from the value at `at` down to `to`, 0 by default, within `steps`."""
        return self._operation("cooldown", at=at, steps=steps, to=to, shape=shape, power=power)

    def extend(self, end: float, new_end: float, *, at: float | None = None) -> Self:
        """Another horizon: the value that was planned for `end` comes at `new_end`."""
        return self._operation("extend", at=at, end=end, new_end=new_end)

    def rewarm(
        self,
        steps: float,
        *,
        at: float | None = None,
        start: float | None = None,
        shape: str | None = None,
        anew: bool | None = None,
    ) -> Self:
        """A warm-up over `steps`, up to the schedule as it goes on, or `anew` as it starts."""
        return self._operation("rewarm", at=at, steps=steps, start=start, shape=shape, anew=anew)

    def branch(
        self,
        then: Spec,
        *,
        at: float | None = None,
        scaled: bool | None = None,
    ) -> Self:
        """The schedule `then` from there, on its own clock. With `scaled` it starts from the value
        at `at`. The functions that it names are those of this schedule.
        """
        import json

        text, _ = read("then", then, None)
        return self._operation("branch", at=at, then=json.loads(text), scaled=scaled)

    def rewind(self, to: float, *, at: float | None = None) -> Self:
        """The clock says `to` at `at` and goes on from there."""
        return self._operation("rewind", at=at, to=to)
