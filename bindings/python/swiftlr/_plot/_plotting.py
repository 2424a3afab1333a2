"""Pictures of one schedule and of several."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._types import Functions
from ._build import Options, comparison, scene
from ._picture import Picture
from ._run import Metric


def plot(
    spec: Any,
    steps: int | None = None,
    *,
    functions: Functions | None = None,
    run: Any = None,
    base: Any = None,
    first: int = 0,
    group: int | str = 0,
    log: bool = False,
    steps_per_epoch: float | None = None,
    metric: Metric | None = None,
    findings: bool | Sequence[Mapping[str, Any]] = False,
    at: float | None = None,
    zoom: Any = None,
    title: str | None = None,
    ax: Any = None,
) -> Picture:
    """A picture of `spec`, which is whatever a :class:`Schedule` is made from, or a scheduler.

    ``steps`` is the number of steps to draw. Left out, it is that of the run where the spec or
    `run` says it, and else one and a half times as many as the schedule is made for.

    - ``functions``, ``run``: as for :class:`Schedule`.
    - ``base``: the initial rate, 1 if it is not given, or that of the scheduler; a dict has one for
      each of several curves.
    - ``first``: the first step.
    - ``group``: the index of the group, or "all".
    - ``log``: a logarithmic axis.
    - ``steps_per_epoch``: adds an axis of epochs.
    - ``metric``: for a schedule that follows one: a list with a number for each step, or a function
      of the step. What it says of a step is told to the scheduler when it goes on from there.
    - ``findings``: True draws what :func:`check` finds; a list draws these.
    - ``at``: a step to mark; a scheduler's own position is marked.
    - ``zoom``: "warmup", or a pair with the first and the last step to look at.
    - ``title``: instead of the name of the type.
    - ``ax``: axes of matplotlib to draw into at once.
    """
    options = Options(
        functions, run, base, first, group, log, steps_per_epoch, metric, findings, at, zoom, title
    )
    picture = Picture(scene(spec, steps, options))
    if ax is not None:
        picture.draw(ax)
    return picture


def compare(
    specs: Sequence[Any],
    steps: int | None = None,
    *,
    names: Sequence[str] | None = None,
    functions: Functions | None = None,
    run: Any = None,
    base: Any = None,
    first: int = 0,
    group: int | str = 0,
    log: bool = False,
    steps_per_epoch: float | None = None,
    metric: Metric | None = None,
    at: float | None = None,
    zoom: Any = None,
    title: str | None = None,
    ax: Any = None,
) -> Picture:
    """A picture of several schedules. ``names`` are their labels; the rest is as in :func:`plot`.
    The steps are those of the longest.
    """
    options = Options(
        functions, run, base, first, group, log, steps_per_epoch, metric, False, at, zoom, title
    )
    picture = Picture(comparison(list(specs), steps, names, options))
    if ax is not None:
        picture.draw(ax)
    return picture
