"""A picture with matplotlib."""

from __future__ import annotations

import math
import os
from typing import Any

from .._errors import ArgumentError
from ._colors import DASHES, LIGHT
from ._figure import as_list, new_axes
from ._scene import Panel, Scene

_OTHERWISE = "svg() and text() draw without it"


def draw(scene: Scene, ax: Any) -> Any:
    """Draws into axes, or new ones; returns the first."""
    axes = _new_axes(scene) if ax is None else as_list(ax)
    if len(axes) < len(scene.panels):
        names = ", ".join(panel.name for panel in scene.panels)
        raise ArgumentError(
            f"ax: {len(axes)} are not allowed; {len(scene.panels)}, one for each of {names}"
        )
    for panel, one in zip(scene.panels, axes):
        _draw_panel(scene, panel, one)
    axes[0].set_title(scene.title, fontsize="medium", loc="left")
    lowest = axes[max(0, len(scene.panels) - 1)]
    lowest.set_xlabel("\n".join([scene.axis, *(mark.text for mark in _words(scene)), *scene.notes]))
    if scene.steps_per_epoch and not scene.span.is_part:
        per_epoch = scene.steps_per_epoch
        epochs = axes[0].secondary_xaxis(
            "top", functions=(lambda step: step / per_epoch, lambda epoch: epoch * per_epoch)
        )
        epochs.set_xlabel("epoch")
    return axes[0]


def save(scene: Scene, path: str | os.PathLike[str]) -> None:
    axes = draw(scene, _own_axes(scene))
    axes.figure.savefig(path, dpi=144)


def _size(scene: Scene) -> tuple[float, float]:
    return 7.5, 1.2 + 2.4 * max(1, len(scene.panels))


def _new_axes(scene: Scene) -> list[Any]:
    return new_axes([1.0] * max(1, len(scene.panels)), _size(scene), _OTHERWISE)


def _own_axes(scene: Scene) -> list[Any]:
    """Of a figure that no window shows."""
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError as error:
        raise ImportError(
            f"save() needs matplotlib for such a file: pip install 'swiftlr[plot]'; {_OTHERWISE}"
        ) from error
    figure = Figure(figsize=_size(scene), layout="constrained")
    FigureCanvasAgg(figure)
    made = figure.subplots(max(1, len(scene.panels)), 1, squeeze=False)
    return [row[0] for row in made]


def _words(scene: Scene) -> list[Any]:
    return [mark for mark in scene.marks if mark.kind != "finding"]


def _draw_panel(scene: Scene, panel: Panel, ax: Any) -> None:
    for i, curve in enumerate(panel.curves):
        xs: list[float] = []
        ys: list[float] = []
        for line in curve.lines():
            xs += [step for step, _ in line] + [math.nan]
            ys += [value for _, value in line] + [math.nan]
        dashes = DASHES[i % len(DASHES)]
        ax.plot(
            xs[:-1],
            ys[:-1],
            color=LIGHT[i % len(LIGHT)],
            linestyle=(0, dashes) if dashes else "-",
            linewidth=1.5,
            label=curve.label,
            marker="o" if len(xs) == 2 else None,
        )
    _draw_axes(scene, panel, ax)
    _draw_phases(scene, panel, ax)
    for mark in scene.marks:
        color = LIGHT[2] if mark.kind == "at" else LIGHT[1]
        ax.axvline(mark.step, color=color, linestyle="-" if mark.kind == "at" else "--", lw=1.2)
        if mark.kind == "finding":
            ax.annotate(mark.text, (mark.step, 1), xycoords=("data", "axes fraction"), color=color)
    if len(panel.curves) > 1:
        ax.legend(fontsize="small")


def _draw_axes(scene: Scene, panel: Panel, ax: Any) -> None:
    scale = panel.scale
    if scale.is_log:
        ax.set_yscale("log")
    if abs(scale.high - scale.low) < 1e300:  # beyond it matplotlib's margins are infinite
        ax.set_ylim(scale.low, scale.high) if scale.is_log else ax.set_ylim(
            scale.low, scale.high + 0.03 * (scale.high - scale.low)
        )
    if scene.span.last > scene.span.first:
        ax.set_xlim(scene.span.first, scene.span.last)
    ax.set_ylabel(panel.title)
    ax.grid(alpha=0.3)


def _draw_phases(scene: Scene, panel: Panel, ax: Any) -> None:
    for i, (phase, (left, right)) in enumerate(panel.shaded(scene.span)):
        ax.axvspan(left, right, color="#5a7fa8", alpha=(0.05, 0.11)[i % 2], lw=0)
        if scene.span.share(right) - scene.span.share(left) > 0.015 * len(phase.name):
            place = {"transform": ax.get_xaxis_transform(), "ha": "center"}
            ax.text((left + right) / 2, 0.03, phase.name, fontsize="x-small", **place)
        if phase.is_restart:
            ax.axvline(phase.first, color="#8a929c", linestyle=":", lw=1)
