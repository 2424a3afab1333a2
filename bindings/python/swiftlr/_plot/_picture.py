"""A picture, in each way that it can be shown."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from .._types import Functions
from ._build import Options, comparison, scene
from ._run import Metric
from ._scene import Scene


class Picture:
    """A picture of schedules. ``print()`` shows it as text, a notebook as SVG.

    The curves are reduced to the lowest and the highest value in at most 600 columns, so that a
    picture of any number of steps costs the same, and each way to show it shows the same curves.
    """

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def text(
        self, width: int = 80, height: int = 20, unicode: bool = True, color: bool = False
    ) -> str:
        """As lines of at most `width` characters, with about `height` lines for the curves: in
        braille cells, or in ASCII without `unicode`; with `color` in those of a terminal.
        """
        from ._text import text

        return text(self._scene, width, height, unicode, color)

    def svg(self, width: int = 720, height: int | None = None) -> str:
        """As an SVG image, which follows the reader's dark or light scheme."""
        from ._svg import svg

        return svg(self._scene, width, height)

    def draw(self, ax: Any = None) -> Any:
        """Draws with matplotlib into `ax`, one for each panel or a list of them, or into a new
        figure. Returns the first of them.
        """
        from ._matplotlib import draw

        return draw(self._scene, ax)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Writes a file of the kind that its name ends in: ``.svg``, ``.txt``, or what matplotlib
        has, such as ``.png``.
        """
        name = os.fspath(path).lower()
        if name.endswith((".svg", ".txt")):
            text = self.svg() if name.endswith(".svg") else self.text() + "\n"
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        else:
            from ._matplotlib import save

            save(self._scene, path)

    def points(self) -> list[dict[str, Any]]:
        """The curves as they are drawn: dicts with the name of the ``panel``, the ``label``, the
        ``first`` and the ``last`` step of each column, and the ``low`` and ``high`` values there,
        NaN where there are none.
        """
        return [
            {"panel": panel.name, **curve._asdict()}
            for panel in self._scene.panels
            for curve in panel.curves
        ]

    @property
    def findings(self) -> list[dict[str, Any]]:
        """The findings that are drawn."""
        return self._scene.findings

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return f"<Picture of {self._scene.title}>"

    def _repr_svg_(self) -> str:
        return self.svg()

    def _repr_html_(self) -> str:
        return f'<div style="max-width:720px">{self.svg()}</div>'


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
