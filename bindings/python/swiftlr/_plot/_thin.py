"""Leaves out the points of a line that nobody would miss."""

from __future__ import annotations

import math

Point = tuple[float, float]


def thinned(points: list[Point], most: float = 0.1) -> list[Point]:
    """Without points that lie within `most` of the line that is drawn without them."""
    kept = {0, len(points) - 1}
    ranges = [(0, len(points) - 1)]
    while ranges:
        first, last = ranges.pop()
        if last - first < 2:
            continue
        (x0, y0), (x1, y1) = points[first], points[last]
        size = math.hypot(x1 - x0, y1 - y0)
        off, worst = most, 0
        for i in range(first + 1, last):
            x, y = points[i]
            if size:
                distance = abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / size
            else:
                distance = math.hypot(x - x0, y - y0)
            if distance > off:
                off, worst = distance, i
        if worst:
            kept.add(worst)
            ranges += [(first, worst), (worst, last)]
    return [points[i] for i in sorted(kept)]
