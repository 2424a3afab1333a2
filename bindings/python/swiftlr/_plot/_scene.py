"""What a picture has in it, however it is drawn."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ._axes import Scale, count, number, scale_of
from ._curve import Curve
from ._span import Span


class Phase(NamedTuple):
    """A stretch of steps with a name, such as a warm-up."""

    first: float
    last: float
    name: str
    is_restart: bool
    says: str
    """It in a sentence."""


class Mark(NamedTuple):
    """A step that is marked."""

    step: float
    kind: str
    """"at", the position of a scheduler; "end", where there is no value; "finding"."""
    text: str


@dataclass
class Panel:
    """The curves of one hyper-parameter."""

    name: str
    curves: list[Curve]
    phases: list[Phase] = field(default_factory=list)
    is_log: bool = False

    @property
    def scale(self) -> Scale:
        return scale_of((x for curve in self.curves for x in curve.values()), self.is_log)

    def shaded(self, span: Span) -> list[tuple[Phase, tuple[float, float]]]:
        """The phases, and from where to where each is shaded: to the start of the next one."""
        starts = [phase.first for phase in self.phases]
        return list(zip(self.phases, zip(starts, [*starts[1:], span.last])))

    @property
    def title(self) -> str:
        return {"lr": "learning rate"}.get(self.name, self.name)


@dataclass
class Scene:
    """One panel under the other, over the same steps."""

    title: str
    span: Span
    panels: list[Panel]
    steps_per_epoch: float | None = None
    marks: list[Mark] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    findings: list[dict[str, Any]] = field(default_factory=list)

    @property
    def axis(self) -> str:
        return "part of the run" if self.span.is_part else "step"

    @property
    def has_legend(self) -> bool:
        return any(len(panel.curves) > 1 for panel in self.panels)

    def says(self) -> str:
        """The picture in words, for those who do not see it."""
        if self.span.is_empty:
            return "no steps"
        words = [f"{self.axis} {count(self.span.first)} to {count(self.span.last)}"]
        for panel in self.panels:
            for curve in panel.curves:
                values = curve.values()
                found = f"from {number(min(values))} to {number(max(values))}" if values else "none"
                words.append(f"{panel.title} of {curve.label}: values {found}")
            words += [phase.says for phase in panel.phases]
        return "; ".join([*words, *(mark.text for mark in self.marks), *self.notes])
