"""Reads the curves back from pictures: from the path of an SVG, braille dots and lines of axes."""

from __future__ import annotations

import itertools
import math
import re
from xml.etree import ElementTree

SVG = "{http://www.w3.org/2000/svg}"
_BITS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))


def panels(svg):
    root = ElementTree.fromstring(svg)
    return [group for group in root.iter(f"{SVG}g") if group.get("data-panel")]


def svg_curves(svg, first, last):
    """For each curve of each panel the points of its path, as steps and values."""
    found = []
    for panel in panels(svg):
        low, high, width, height = (
            float(panel.get(f"data-{name}")) for name in ("low", "high", "width", "height")
        )
        is_log = panel.get("data-log") == "1"
        for path in panel.iter(f"{SVG}path"):
            if path.get("data-label") is None:
                continue
            points = re.findall(r"(-?[\d.]+) (-?[\d.]+)", path.get("d"))
            found.append(
                [
                    (
                        first + (last - first) * float(x) / width,
                        _value(1 - float(y) / height, low, high, is_log),
                    )
                    for x, y in points
                ]
            )
    return found


def _value(share, low, high, is_log):
    if is_log:
        return low * (high / low) ** share
    return low + (high - low) * share


def braille_dots(text):
    """The dots of the curve in a picture of one panel, as columns and rows from the top left, and
    the number of columns and rows."""
    rows = [line.split("│", 1)[1] for line in text.splitlines() if "│" in line]
    width = len(next(line for line in text.splitlines() if "└" in line).split("└", 1)[1])
    dots = {
        (2 * x + column, 4 * y + row)
        for y, line in enumerate(rows)
        for x, cell in enumerate(line)
        for row in range(4)
        for column in range(2)
        if cell != " " and (ord(cell) - 0x2800) & _BITS[row][column]
    }
    return dots, 2 * width, 4 * len(rows)


def svg_distance(svg, step, value, first, last):
    """How far a step and a value are from the path of the first curve, in the units of the SVG."""
    panel = panels(svg)[0]
    low, high, width, height = (
        float(panel.get(f"data-{name}")) for name in ("low", "high", "width", "height")
    )
    x, y = width * (step - first) / (last - first), height * (1 - (value - low) / (high - low))
    path = next(one for one in panel.iter(f"{SVG}path") if one.get("data-label"))
    points = [(float(a), float(b)) for a, b in re.findall(r"(-?[\d.]+) (-?[\d.]+)", path.get("d"))]
    return min(_distance((x, y), *ends) for ends in itertools.pairwise(points))


def _distance(point, start, end):
    (x, y), (x0, y0), (x1, y1) = point, start, end
    length = (x1 - x0) ** 2 + (y1 - y0) ** 2
    along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length if length else 0
    along = min(1, max(0, along))
    return math.hypot(x - x0 - along * (x1 - x0), y - y0 - along * (y1 - y0))


def value_at(points, step):
    """On straight lines between points."""
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        if x0 <= step <= x1:
            return y1 if x1 == x0 else y0 + (y1 - y0) * (step - x0) / (x1 - x0)
    return math.nan
