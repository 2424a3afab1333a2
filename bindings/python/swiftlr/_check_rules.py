"""The mistakes that people make. The rules know of no type of schedule: they look at the values
over the run, and at the lengths in the spec, each on the clock of the part that it belongs to.
"""

from __future__ import annotations

import itertools
import math
from typing import Any, NamedTuple

from ._check_parts import Length, Part
from ._check_run import Active, Walk, active_at, last_active, value_at
from ._schedule import Schedule
from ._types import Functions

_PHASES = ("warm", "stable", "decay", "cool", "explore")
_WHOLES = ("total", "training_", "t_max", "n_iter")


class Ahead(NamedTuple):
    """A length that ends after the run."""

    part: Part
    length: Length
    end: Active
    """Where the part is at the end of the run."""
    step: float
    """Where the length ends, on the clock of the run."""


class Rules:
    """What they find in a spec for one group of a run."""

    def __init__(
        self,
        spec: dict[str, Any],
        group: int,
        functions: Functions | None,
        steps: int,
        steps_per_epoch: float,
        base: float,
    ) -> None:
        place = ""
        if "curves" in spec:
            place, spec = "curves.lr", spec["curves"].get("lr", {"type": "swiftlr.constant"})
        self._root = Part(spec, group, place)
        self._all = list(self._root.all())
        self._functions = functions
        self._schedule = Schedule(self._root.spec, functions)
        self._parts = {"": self._schedule}
        self._steps, self._steps_per_epoch, self._base = steps, steps_per_epoch, base
        self._findings: list[dict[str, str]] = []

    def findings(self) -> list[dict[str, str]]:
        for part in self._all:
            self._order(part)
        walk = Walk(self._schedule, self._steps, self._base)
        self._problems(walk)
        self._zero_start(walk)
        if not walk.is_complete:
            return self._findings
        reached = last_active(self._root, self._schedule, self._steps - 1, self._base)
        for part in self._all:
            if part.path in reached:
                self._phases(part)
                self._rises_again(part, reached[part.path])
        ahead = self._ahead(reached)
        self._milestones(ahead)
        if not self._warmup(ahead) and not walk.is_constant:
            self._unfinished(ahead, walk.highest)
        self._unreached(self._root, reached)
        self._constant(walk)
        return self._findings

    # Of the values

    def _problems(self, walk: Walk) -> None:
        for rule, step, value in walk.problems:
            if rule == "negative":
                message = f"the value is negative from step {step} on: {_text(value)}"
                fix = "an end before that, or `swiftlr.clamp`"
            elif rule == "non_finite":
                message = f"the value is not finite from step {step} on: {_text(value)}"
                fix = "an end before that, or other numbers"
            else:
                message = f"there is no value from step {step} on"
                fix = f"a schedule for all of the {self._steps} steps"
            self._add(rule, self._root.place, message, fix)

    def _zero_start(self, walk: Walk) -> None:
        if walk.first == 0 and walk.highest > 0:
            message = "the rate of the first step is exactly 0, so that it trains nothing"
            self._add("zero_start", self._root.place, message, "a warm-up that starts above 0")

    def _constant(self, walk: Walk) -> None:
        """A run in which nothing changes, of a schedule that is no constant."""
        if self._steps == 1 or not walk.is_constant:
            return
        for part in self._all:
            if any(length.value > 0 for length in part.lengths):
                change = self._schedule.next_change(0, self._base)
                stays = f"the value stays {_text(walk.first)}"
                message = f"{stays}, and its next change is at step {change}"
                fix = "lengths and values that make a difference within the run"
                self._add("constant", part.place, message, fix)
                return

    # Of a part

    def _order(self, part: Part) -> None:
        """Positions out of order; where order is part of the format they are refused before."""
        for before, length in zip(part.lengths, part.lengths[1:]):
            if length.item and length.value < before.value and "milestone" in length.name:
                message = f"{_text(length.value)} stands after {_text(before.value)}"
                self._add("order", part.at(length), message, "milestones in rising order")

    def _phases(self, part: Part) -> None:
        """Phases that are longer than the whole they are phases of."""
        wholes = _wholes(part)
        phases = sum(length.value for length in part.lengths if _has(length.name, _PHASES))
        if wholes and phases > wholes[-1].value:
            message = f"the phases take {_text(phases)} steps of {_text(wholes[-1].value)}"
            self._add("phases", part.at(wholes[-1]), message, "phases that fit into the whole")

    def _rises_again(self, part: Part, reached: Active) -> None:
        """A wave that has come to its lowest value and rises, of a length meant to be the run's."""
        run = reached.position + 1
        for length in part.lengths:
            t = length.value
            if part.parts or length.item is not None or not t < reached.position:
                continue
            if not self._is_wave(part, reached.base, t):
                continue
            meant = run
            if self._steps_per_epoch > 1 and abs(t * self._steps_per_epoch - run) <= 0.25 * run:
                meant = t * self._steps_per_epoch
            elif not (run >= 10 * t or 1.1 * t < run <= 2 * t):
                continue
            message = (
                f"the value is lowest at step {_text(t)} and rises again, "
                f"in a run of {_text(run)} steps"
            )
            fix = f"{_text(meant)}: its unit is the step"
            self._add("rises_again", part.at(length), message, fix)

    def _is_wave(self, part: Part, base: float, length: float) -> bool:
        """Whether a part is lowest at a position, and twice as far where it was at first."""
        schedule = self._alone(part)
        before, low, after = (value_at(schedule, length + i, base) for i in (-1, 0, 1))
        first, back = value_at(schedule, 0, base), value_at(schedule, 2 * length, base)
        return before > low < after and abs(back - first) <= 1e-6 * (first - low)

    def _is_rise(self, part: Part, base: float, length: float) -> bool:
        """Whether a part rises all the way to a position, and no further."""
        schedule = self._alone(part)
        values = [value_at(schedule, length * i / 16, base) for i in range(17)]
        rises = all(x < y for x, y in itertools.pairwise(values))
        return rises and value_at(schedule, length + 1, base) <= values[-1]

    def _alone(self, part: Part) -> Schedule:
        if part.path not in self._parts:
            self._parts[part.path] = Schedule(part.spec, self._functions)
        return self._parts[part.path]

    # Of what lies after the end of the run

    def _ahead(self, reached: dict[str, Active]) -> list[Ahead]:
        """The lengths in the spec that point to later steps."""
        found: list[Ahead] = []
        later = active_at(self._schedule, self._steps, self._base)
        for part in self._all:
            if part.path not in reached or part.path not in later:
                continue
            end = later[part.path]
            pace = 1.0  # of its clock, in a step
            if reached[part.path].step == self._steps - 1:
                pace = end.position - reached[part.path].position
            for length in part.lengths + _sums(part):
                if length.value > end.position and pace > 0:
                    # Rounded, because paces are fractions.
                    step = round(self._steps + (length.value - end.position) / pace, 6)
                    found.append(Ahead(part, length, end, step))
        return found

    def _milestones(self, ahead: list[Ahead]) -> None:
        for part, length, end, step in ahead:
            if part.parts or length.item is None or "period" in length.name:
                continue
            # It is none where nothing happens, as on another clock.
            if abs(self._value(step + 1) - self._value(step - 1)) > 0:
                message = (
                    f"position {_text(length.value)} is after the end of the run, "
                    f"which is at {_text(end.position)}"
                )
                self._add("milestone", part.at(length), message, "positions within the run")

    def _warmup(self, ahead: list[Ahead]) -> bool:
        """Whether the run ends while its values still rise."""
        for part, length, end, step in ahead:
            if length.item is None and self._is_rise(part, end.base, length.value):
                message = (
                    f"the value rises until step {_text(step)}, "
                    f"and the run ends at step {self._steps}"
                )
                fix = "a warm-up that is shorter than the run"
                self._add("warmup", part.at(length), message, fix)
                return True
        return False

    def _unfinished(self, ahead: list[Ahead], highest: float) -> None:
        last = lowest = self._value(self._steps)
        place, end = "", 0.0
        for part, length, _, step in ahead:
            if length.item is not None:
                continue
            value = min(self._value(step), self._value(step - 1))
            # It is no end where the value goes on down, as after a half-life.
            if value < lowest and self._value(step + 1) >= value:
                lowest, place, end = value, part.at(length), step
        if lowest < last and last - lowest > 0.05 * (highest - lowest):
            message = (
                f"the run ends at the value {_text(last)}, and the schedule goes down "
                f"to {_text(lowest)} at step {_text(end)}"
            )
            self._add("unfinished", place, message, "a schedule that ends with the run")

    def _unreached(self, whole: Part, reached: dict[str, Active]) -> None:
        """The outermost of the parts that the run does not come to."""
        for part in whole.parts:
            if part.path in reached:
                self._unreached(part, reached)
                continue
            message = f"this part does not start within the {self._steps} steps of the run"
            self._add("unreached", part.place, message, "shorter parts before it, or a longer run")

    def _value(self, position: float) -> float:
        return value_at(self._schedule, position, self._base)

    def _add(self, rule: str, place: str, message: str, fix: str) -> None:
        self._findings.append({"rule": rule, "path": place, "message": message, "fix": fix})


def _wholes(part: Part) -> list[Length]:
    return [length for length in part.lengths if _has(length.name, _WHOLES)]


def _sums(part: Part) -> list[Length]:
    """What lengths take together, as phases do that have no whole."""
    phases = [length.value for length in part.lengths if length.item is None]
    return [Length("", None, sum(phases))] if len(phases) > 1 and not _wholes(part) else []


def _has(name: str, words: tuple[str, ...]) -> bool:
    return any(word in name for word in words)


def _text(x: float) -> str:
    """A whole number without its ``.0``."""
    return f"{x:.0f}" if abs(x) < 2**63 and x == math.floor(x) else repr(x)
