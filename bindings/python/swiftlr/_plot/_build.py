"""Makes the scene of one schedule, or of several."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from .._check import check
from .._errors import ArgumentError
from .._schedule import Schedule
from .._types import JSON, Functions
from .._values import number
from . import _run
from ._columns import at_columns, closed, stepped
from ._curve import Curve
from ._length import span_of
from ._phases import first_without_value, phases_of
from ._scene import Mark, Panel, Scene
from ._source import Source, source_of
from ._span import Span


@dataclass
class Options:
    """The keywords of plot() and compare()."""

    functions: Functions | None = None
    run: JSON | None = None
    base: Any = None
    first: int = 0
    group: Any = 0
    log: bool = False
    steps_per_epoch: float | None = None
    metric: Any = None
    findings: Any = False
    at: float | None = None
    zoom: Any = None
    title: str | None = None

    def __post_init__(self) -> None:
        if self.steps_per_epoch is not None:
            per_epoch = number("steps_per_epoch", self.steps_per_epoch)
            if not 0 < per_epoch < float("inf"):
                raise ArgumentError(
                    f"steps_per_epoch: {per_epoch!r} is not allowed; a finite number above 0"
                )
            self.steps_per_epoch = per_epoch
        if self.at is not None:
            self.at = number("at", self.at)


def scene(spec: Any, steps: int | None, options: Options) -> Scene:
    """All curves of a schedule, one panel for each hyper-parameter, with its phases and marks."""
    source = source_of(spec, options.functions, options.run)
    options = replace(options, at=source.at if options.at is None else options.at)
    span = _zoomed(source, _span(source, steps, options), options)
    if steps is None and hasattr(options.metric, "__len__"):
        span = span._replace(last=span.first + len(options.metric))
    groups = _groups(source, options)
    if steps is None and source.total is None:
        span = _while_there_are_values(source, span, groups, options)
    panels, marks = [], []
    for name, schedule in source.curves():
        panel = Panel(name, [], is_log=options.log)
        for group in groups:
            label = source.name if len(groups) == 1 else f"group {group}"
            base = source.base(options.base, name, group)
            panel.curves.append(_curve(label, schedule, span, base, group, options))
        if len(groups) == 1:
            panel.phases = _phases(schedule, span, base, groups[0])
            marks += _end(schedule, panel.curves[0], span, base, groups[0])
        panels.append(panel)
    panels += _momentum(source, span, groups, options)
    found = Scene(options.title or source.name, span, panels, options.steps_per_epoch, marks)
    if options.at is not None:
        found.marks.append(Mark(options.at, "at", f"now at {_place(options.at, span)}"))
    if options.findings is not False and not span.is_empty:
        _add_findings(found, source, options)
    found.marks = [mark for mark in found.marks if 0 <= span.share(mark.step) <= 1]
    return found


def comparison(
    specs: Sequence[Any], steps: int | None, names: Sequence[str] | None, options: Options
) -> Scene:
    """The rates of several schedules in one panel."""
    sources = [source_of(spec, options.functions, options.run) for spec in specs]
    labels = list(names) if names is not None else _labels([source.name for source in sources])
    if len(labels) != len(sources):
        raise ArgumentError(
            f"names: {len(labels)} are not allowed; {len(sources)}, one for each schedule"
        )
    spans = [_span(source, steps, options) for source in sources]
    span = Span(options.first, options.first - 1)
    if spans:
        span = max(spans, key=lambda one: (not one.is_part, one.last))
        span = _zoomed(sources[spans.index(span)], span, options)
    panels: dict[str, Panel] = {}
    marks = []
    for label, source in zip(labels, sources):
        for name, schedule in source.curves():
            panel = panels.setdefault(name, Panel(name, [], is_log=options.log))
            for group in _groups(source, options):
                base = source.base(options.base, name, group)
                panel.curves.append(_curve(label, schedule, span, base, group, options))
    if options.at is not None:
        marks = [Mark(options.at, "at", f"now at {_place(options.at, span)}")]
    title = options.title or ", ".join(labels[:3] + ["…"] * (len(labels) > 3))
    return Scene(title, span, list(panels.values()), options.steps_per_epoch, marks)


def _span(source: Source, steps: int | None, options: Options) -> Span:
    follows = steps is None and _run.follows_metric(source.schedule, 0)
    return span_of(source.schedule, steps, options.first, source.total, follows)


def _while_there_are_values(
    source: Source, span: Span, groups: list[int], options: Options
) -> Span:
    """Where nobody says how long a run is and the values end, it is as long as the schedule is made
    for.
    """
    for name, schedule in source.curves():
        if _run.is_closed(schedule, groups[0]):
            base = source.base(options.base, name, groups[0])
            end = first_without_value(schedule, span, base, groups[0])
            if end is not None:
                last = min(end, schedule.horizon or end) - 1
                span = span._replace(last=min(span.last, max(span.first, last)))
    return span


def _labels(names: list[str]) -> list[str]:
    """With a number where a name comes more than once."""
    return [
        name if names.count(name) == 1 else f"{name} {names[: i + 1].count(name)}"
        for i, name in enumerate(names)
    ]


def _groups(source: Source, options: Options) -> list[int]:
    if options.group == "all":
        return list(range(source.groups))
    if isinstance(options.group, bool) or not hasattr(options.group, "__index__"):
        raise ArgumentError(f"group: {options.group!r} is not allowed; an index, or 'all'")
    return [options.group.__index__()]


def _curve(
    label: str, schedule: Schedule, span: Span, base: float, group: int, options: Options
) -> Curve:
    if span.is_empty or _run.is_closed(schedule, group):
        return closed(label, schedule, span, base, group)
    values = _run.values_of_run(schedule, span, base, group, options.metric)
    return stepped(label, values, span)


def _phases(schedule: Schedule, span: Span, base: float, group: int) -> list[Any]:
    return phases_of(schedule, span, base, group) if _run.is_closed(schedule, group) else []


def _end(schedule: Schedule, curve: Curve, span: Span, base: float, group: int) -> list[Mark]:
    """Where a curve has no value, or one that cannot be drawn."""
    place = curve.breaks_at
    if place is None:
        return []
    what = "no value"
    if _run.is_closed(schedule, group):
        exact = first_without_value(schedule, span, base, group)
        place, what = (place, "no finite value") if exact is None else (exact, what)
    return [Mark(place, "end", f"{what} from {_place(place, span)} on")]


def _place(step: float, span: Span) -> str:
    return f"position {step:g}" if span.is_part else f"step {step:.0f}"


def _momentum(source: Source, span: Span, groups: list[int], options: Options) -> list[Panel]:
    """What the rate's schedule gives to the momentum, as a one-cycle does."""
    schedule = source.schedule
    if span.is_empty or span.is_part or source.has_curves:
        return []
    curves = []
    for group in groups:
        base = source.base(options.base, "lr", group)
        values = _run.momentum_of_run(schedule, span, base, group)
        if values is None:
            return []
        label = source.name if len(groups) == 1 else f"group {group}"
        curves.append(at_columns(label, values, span))
    return [Panel("momentum", curves)]


def _zoomed(source: Source, span: Span, options: Options) -> Span:
    """A part of the span: steps, or a while longer than the warm-up."""
    zoom = options.zoom
    if zoom is None or span.is_empty:
        return span
    if zoom == "warmup":
        name, schedule = source.curves()[0]
        group = _groups(source, options)[0]
        base = source.base(options.base, name, group)
        for phase in _phases(schedule, span, base, group):
            if phase.name == "warm-up":
                return span._replace(last=min(span.last, phase.last + 1 + phase.last - phase.first))
        return span
    if isinstance(zoom, (tuple, list)) and len(zoom) == 2:
        first, last = (number(f"zoom[{i}]", value) for i, value in enumerate(zoom))
        if first <= last and first == int(first) and last == int(last):
            return span._replace(first=max(span.first, first), last=min(span.last, last))
    raise ArgumentError(
        f"zoom: {zoom!r} is not allowed; 'warmup', or a pair of whole numbers, the first and the "
        f"last step"
    )


def _add_findings(found: Scene, source: Source, options: Options) -> None:
    if options.findings is True:
        base = options.base
        rate = base.get("lr", 1.0) if isinstance(base, Mapping) else base
        found.findings = check(
            source.schedule,
            max(1, found.span.steps),
            options.steps_per_epoch,
            source.base(rate, "lr", 0),
        )
    else:
        found.findings = list(options.findings)
    for i, finding in enumerate(found.findings):
        found.notes.append(f"{i + 1} {finding['path'] or source.name}: {finding['message']}")
        found.marks.append(Mark(_step_of(finding, found.span), "finding", str(i + 1)))


def _step_of(finding: dict[str, Any], span: Span) -> float:
    """The step that a finding is about, else the nearest edge."""
    step: Any = finding.get("step")
    if step is None:
        said = re.search(r"\bsteps? (\d+(?:\.\d+)?)", finding["message"])
        step = float(said[1]) if said else span.first
    return float(min(max(step, span.first), span.last))
