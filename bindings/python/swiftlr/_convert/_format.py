"""What a format is, and what it makes of a configuration."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from .._schedule import Schedule

if TYPE_CHECKING:
    from ._run import Run
    from ._settings import Settings


@dataclass
class Conversion:
    """What :func:`swiftlr.convert` returns."""

    spec: dict[str, Any]
    """The schedule, as in a schedule file."""
    base: float
    """The base rate of the optimizer; 1 where the schedule's values do not depend on it."""
    steps: int | None = None
    """The steps of the run, if the configuration or the arguments say."""
    notes: list[str] = field(default_factory=list)
    """What was assumed, and which settings the schedule leaves out."""
    framework: str = ""
    """Whose configuration it was."""

    @property
    def schedule(self) -> Schedule:
        return Schedule(self.spec)


class Format(NamedTuple):
    """How the configurations of a framework are read. Each is in a module of its own, as FORMAT."""

    name: str
    """As the framework writes itself."""
    recognises: Callable[[Settings], int]
    """How surely a configuration is one of this framework: 0 if it is not; 1 where others have
    the same keys; 2 for keys of its own; 3 for what only this framework writes; 4 for what stands
    inside a configuration of another framework, and comes before its schedule."""
    read: Callable[[Settings, Run], Conversion]
    """The schedule of a configuration. Notes go to the run; framework is filled in."""
