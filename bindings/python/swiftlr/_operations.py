"""Operations on a running schedule: the past stays, bit for bit, and something else comes behind it."""

from __future__ import annotations

from ._values import json_text

TYPE_CHECKING = False  # as in _values
if TYPE_CHECKING:
    from typing import Any, Optional, Union

    from typing_extensions import Self

    from ._schedule import Schedule
    from ._values import Spec


class Operations:
    """What gives a changed schedule, or a scheduler that goes on with one. The object itself stays what
    it is.

    ``at`` is the last position of the past; a scheduler's own unless it is given. What is left out has
    the default of the type ``swiftlr.cooldown``, ``swiftlr.extend`` ... in docs/schedules.md, where the
    formulas are.
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
        at: Optional[float] = None,
        to: Optional[float] = None,
        shape: Optional[str] = None,
        power: Optional[float] = None,
    ) -> Self:
        """Down from the value at `at` to `to`, 0 by default, within `steps`."""
        return self._operation("cooldown", at=at, steps=steps, to=to, shape=shape, power=power)

    def extend(self, end: float, new_end: float, *, at: Optional[float] = None) -> Self:
        """Another horizon: what was to come at `end` comes at `new_end`."""
        return self._operation("extend", at=at, end=end, new_end=new_end)

    def rewarm(
        self,
        steps: float,
        *,
        at: Optional[float] = None,
        start: Optional[float] = None,
        shape: Optional[str] = None,
        anew: Optional[bool] = None,
    ) -> Self:
        """A warm-up over `steps`, up to the schedule as it goes on, or as it starts `anew` from 0."""
        return self._operation("rewarm", at=at, steps=steps, start=start, shape=shape, anew=anew)

    def branch(
        self,
        then: Union[Schedule, Spec],
        *,
        at: Optional[float] = None,
        scaled: Optional[bool] = None,
    ) -> Self:
        """The schedule `then` from there, on its own clock; `scaled` so that it starts from the value
        at `at`. The functions that it names are those of this schedule.
        """
        import json

        spec = then.spec() if hasattr(then, "spec_json") else json.loads(json_text("then", then))
        return self._operation("branch", at=at, then=spec, scaled=scaled)

    def rewind(self, to: float, *, at: Optional[float] = None) -> Self:
        """The clock says `to` at `at` and goes on from there."""
        return self._operation("rewind", at=at, to=to)
