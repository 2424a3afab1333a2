"""The clocks of frameworks that do not count optimizer steps, and what all formats ask for."""

from __future__ import annotations

from typing import Any

from ._run import Run
from ._settings import Settings

Spec = dict[str, Any]


def by_epoch(spec: Spec, run: Run, why: str = "the schedule is stepped once an epoch") -> Spec:
    """A schedule that counts epochs, and keeps its value for each."""
    return in_epochs({"type": "swiftlr.staircase", "every": 1, "schedule": spec}, run, why)


def in_epochs(spec: Spec, run: Run, why: str = "the schedule counts epochs") -> Spec:
    """A schedule that counts epochs, at every step of them."""
    per_epoch = run.need("steps_per_epoch", why)
    return {"type": "swiftlr.stretch", "by": per_epoch, "schedule": spec}


def in_samples(spec: Spec, size: float, ramp: Spec | None = None) -> Spec:
    """A schedule that counts samples, or other things of which a step has `size`."""
    return {"type": "swiftlr.sample_clock", "batch_size": size, **(ramp or {}), "schedule": spec}


def take(settings: Settings, run: Run, option: str, *names: str, at_least: float = 0) -> Any:
    """The number of the run that a configuration says under one of these names; what the caller
    says comes before it."""
    value = settings.number(*names, at_least=at_least)
    return run.take(option, value, settings.place(*names))


def take_whole(settings: Settings, run: Run, option: str, *names: str, at_least: float = 1) -> Any:
    """The same for a whole number."""
    value = settings.whole(*names, at_least=at_least)
    return run.take(option, value, settings.place(*names))


def given(**parameters: Any) -> Spec:
    """The parameters that are not None."""
    return {name: value for name, value in parameters.items() if value is not None}
