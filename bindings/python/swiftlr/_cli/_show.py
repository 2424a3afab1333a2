"""What a schedule is: in words, as a drawing, its phases, and what is wrong with it for a run."""

from __future__ import annotations

import argparse
from contextlib import suppress
from typing import Any

from .._check import check
from .._errors import Error
from ._check import line
from ._drawing import add_drawing, picture_of, text_of
from ._metric import add_metric, example, metric_of
from ._notes import say_what_stands_in
from ._output import print_json
from ._schedules import Named, add_group, add_output, add_run, add_schedules, bases_of, schedules
from ._terminal import Style, wrapped
from ._types import short_form, summary, type_named

_MOST_PHASES = 12


def configure(parser: argparse.ArgumentParser) -> None:
    add_schedules(parser)
    add_run(parser)
    add_group(parser)
    add_metric(parser)
    add_drawing(parser)
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    shown = [Shown(one, options) for one in schedules(options, standins=True)]
    if options.json:
        print_json([one.as_dict() for one in shown])
        return 0
    for i, one in enumerate(shown):
        if i:
            print()
        one.print()
    return 0


class Shown:
    """All that is said of one schedule."""

    def __init__(self, one: Named, options: argparse.Namespace) -> None:
        from .._plot._run import follows_metric

        self.one, self.options = one, options
        self.spec = one.schedule.spec()
        self.bases = bases_of(one, options)
        self.base = self.bases[min(options.group, len(self.bases) - 1)]
        metric = metric_of(options)
        self.follows = follows_metric(one.schedule, len(self.bases) - 1)
        self.has_example = self.follows and metric is None
        self.picture = picture_of(
            one,
            options,
            example if self.has_example else metric,
            steps_per_epoch=options.steps_per_epoch,
        )
        self.curves = [self._curve(points) for points in self.picture.points()]
        self.findings: list[dict[str, Any]] = []
        if one.total_steps is not None and not self.follows and not one.unknown:
            self.findings = check(
                one.schedule,
                one.total_steps,
                options.steps_per_epoch,
                self.base,
                **one.check._asdict(),
            )

    def _curve(self, points: dict[str, Any]) -> dict[str, Any]:
        """A hyper-parameter in numbers."""
        name, first, last = points["panel"], points["first"], points["last"]
        low = [value for value in points["low"] if value == value]
        high = [value for value in points["high"] if value == value]
        found = {
            "name": name,
            "first_step": first[0] if first else None,
            "last_step": last[-1] if last else None,
            "lowest": min(low, default=None),
            "highest": max(high, default=None),
        }
        return found | self._phases(name, found["first_step"], found["last_step"])

    def _phases(self, name: str, first: float | None, last: float | None) -> dict[str, Any]:
        """What is known of a function of the position: its ends, and its phases."""
        known: dict[str, Any] = {"first": None, "last": None, "phases": []}
        is_position = first is not None and last is not None and last == int(last)
        if not is_position or self.follows or (name == "momentum" and not self._has_curves()):
            return known
        base = self.base if name == "lr" else 1.0
        try:
            schedule = self.one.schedule.curve(name) if self._has_curves() else self.one.schedule
            group = self.options.group
            outline = schedule.outline(int(first or 0), int(last or 0), _MOST_PHASES, base, group)
        except (Error, ArithmeticError):
            return known
        known |= {"phases": outline["phases"], "more_from": outline["next"]}
        for end, position in (("first", first), ("last", last)):
            with suppress(Error, ArithmeticError):
                known[end] = schedule.value(position or 0, base, group)
        return known

    def _has_curves(self) -> bool:
        return bool(self.spec["type"] == "swiftlr.curves")

    def as_dict(self) -> dict[str, Any]:
        return {
            "file": self.one.name,
            "schedule": self.spec,
            "summary": summary(type_named(self.spec["type"])),
            "short": short_form(self.spec),
            "fingerprint": f"{self.one.schedule.fingerprint():016x}",
            "total_steps": self.one.total_steps,
            "base": self.base,
            "groups": len(self.bases),
            "follows_metric": self.follows,
            "functions": self.one.unknown,
            "curves": self.curves,
            "findings": self.findings,
        }

    def print(self) -> None:
        style = Style(self.options)
        print(wrapped(short_form(self.spec)))
        print(wrapped(summary(type_named(self.spec["type"]))))
        print(f"\n{text_of(self.picture, self.options)}\n")
        if self.has_example:
            text = "It follows a metric. This is for a loss that falls for 20 steps;"
            print(wrapped(f"{text} --metric FILE takes another."))
        for curve in self.curves:
            print("\n".join(lines_of(curve)))
        for finding in self.findings:
            print(line(self.one.name, finding, style))
        say_what_stands_in(self.one)


def lines_of(curve: dict[str, Any]) -> list[str]:
    """A hyper-parameter in words."""
    lowest, highest = curve["lowest"], curve["highest"]
    if lowest is None:
        return [f"{curve['name']}: no value"]
    ends = ""
    if curve["first"] is not None and curve["last"] is not None:
        first, last = f"{curve['first']:.6g}", f"{curve['last']:.6g}"
        ends = f"{first} at first, {last} at step {curve['last_step']:.17g}; "
    lines = [f"{curve['name']}: {ends}lowest {lowest:.6g}, highest {highest:.6g}"]
    lines += [f"  {line_of(phase)}" for phase in curve["phases"]]
    if curve.get("more_from") is not None:
        lines.append(f"  and more from step {curve['more_from']:g}")
    return lines


def line_of(phase: dict[str, Any]) -> str:
    first, last = f"{phase['first']:.17g}", f"{phase['last']:.17g}"
    steps = f"step {first}" if first == last else f"steps {first} to {last}"
    if phase["phase"] == "none":
        return f"{steps}: no value"
    values = f"{phase['from']:.6g}"
    if phase["to"] == phase["to"] and phase["phase"] != "constant":
        values += f" to {phase['to']:.6g}"
    name = f"{phase['name']}{', a restart' if phase['restart'] else ''}"
    place = f" in {phase['path']}" if phase["path"] else ""
    return f"{steps}: {name}{place}, {phase['phase']}, {values}"
