"""Axes of matplotlib, which is loaded only here."""

from __future__ import annotations

import sys
from typing import Any


def new_axes(heights: list[float], size: tuple[float, float], otherwise: str) -> list[Any]:
    """Axes under each other: of pyplot's, if the program uses it, so that it shows them; else of a
    figure of its own. `otherwise` is what can be done without matplotlib.
    """
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is not None:
        figure = pyplot.figure(figsize=size, layout="constrained")
    else:
        try:
            from matplotlib.figure import Figure
        except ImportError as error:
            raise ImportError(
                f"plot() needs matplotlib: pip install 'swiftlr[plot]'; {otherwise}"
            ) from error
        figure = Figure(figsize=size, layout="constrained")
    made = figure.subplots(len(heights), 1, height_ratios=heights, squeeze=False)
    return [row[0] for row in made]


def as_list(ax: Any) -> list[Any]:
    """One axes, or several."""
    return list(ax) if hasattr(ax, "__len__") else [ax]
