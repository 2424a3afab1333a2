"""A picture as text."""

from __future__ import annotations

import itertools

from ._axes import Scale, count, number
from ._braille import Dots
from ._curve import Curve
from ._scene import Panel, Scene
from ._span import Span

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_COLORS = ("36", "33", "35", "32", "34", "31")
_LEAST_WIDTH, _LEAST_HEIGHT = 12, 3
_SIGNS = {"at": "^", "end": "x", "restart": "|"}


def text(scene: Scene, width: int, height: int, unicode: bool, color: bool) -> str:
    width, height = max(_LEAST_WIDTH, width), max(_LEAST_HEIGHT, height)
    labels = [(number(panel.scale.high), number(panel.scale.low)) for panel in scene.panels]
    margin = max((len(label) for pair in labels for label in pair), default=0) + 2
    if width - margin < _LEAST_WIDTH:
        margin = 0  # there is no room for numbers beside the curve
    sheet = width - margin
    rows = max(_LEAST_HEIGHT, height // max(1, len(scene.panels)))
    lines = [scene.title]
    for panel, pair in zip(scene.panels, labels):
        lines += _panel(scene, panel, pair, (margin, sheet, rows), unicode, color)
    lines += _steps(scene, margin, sheet)
    if scene.has_legend:
        lines += _legend(scene, color)
    lines += [mark.text for mark in scene.marks if mark.kind != "finding"] + scene.notes
    shown = [_cut(line, width, unicode) for line in lines]
    return "\n".join(shown if unicode else [_plain(line) for line in shown])


def _panel(
    scene: Scene,
    panel: Panel,
    labels: tuple[str, str],
    size: tuple[int, int, int],
    unicode: bool,
    color: bool,
) -> list[str]:
    margin, width, height = size
    lines = []
    if len(scene.panels) > 1:
        lines.append(panel.title)
    if not margin:
        lines.append(f"{labels[1]} to {labels[0]}")
    for y, row in enumerate(_rows(scene.span, panel, width, height, unicode, color)):
        label = labels[0] if y == 0 else labels[1] if y == height - 1 else ""
        lines.append(f"{label:>{margin - 2}} {'│' if unicode else '|'}{row}" if margin else row)
    lines.append(" " * max(0, margin - 1) + ("└" if unicode else "+") * bool(margin))
    lines[-1] += ("─" if unicode else "-") * width
    marks = _marks(scene, panel, width)
    if marks.strip():
        lines.append(" " * margin + marks)
    names = _names(scene.span, panel, width)
    if names.strip():
        lines.append(" " * margin + names)
    return lines


def _rows(
    span: Span, panel: Panel, width: int, height: int, unicode: bool, color: bool
) -> list[str]:
    sheets = [_dots(span, curve, panel.scale, width, height) for curve in panel.curves]
    tags = _tags(sheets) if len(sheets) > 1 and not color else {}
    rows = []
    for y in range(height):
        cells, colors = [" "] * width, [-1] * width
        for i, sheet in enumerate(sheets):
            drawn = sheet.row(y) if unicode else sheet.ascii_row(y)
            for x, cell in enumerate(drawn):
                if cell != " ":
                    cells[x], colors[x] = cell, i
        for (x, tag_row), letter in tags.items():
            if tag_row == y:
                cells[x] = letter
        rows.append(_in_colors(cells, colors) if color else "".join(cells))
    return rows


def _in_colors(cells: list[str], colors: list[int]) -> str:
    pieces = itertools.groupby(zip(colors, cells), key=lambda pair: pair[0])
    return "".join(
        _colored("".join(cell for _, cell in piece), i) if i >= 0 else " " * len(list(piece))
        for i, piece in pieces
    )


def _dots(span: Span, curve: Curve, scale: Scale, width: int, height: int) -> Dots:
    sheet = Dots(width, height)
    for line in curve.lines():
        places = [
            (
                round(span.share(step) * (sheet.columns - 1)),
                round((1 - scale.share(value)) * (sheet.rows - 1)),
            )
            for step, value in line
        ]
        for start, end in zip(places, places[1:] or places):
            sheet.line(start, end)
    return sheet


def _tags(sheets: list[Dots]) -> dict[tuple[int, int], str]:
    """A letter on each of several curves, each at another place."""
    tags: dict[tuple[int, int], str] = {}
    for i, sheet in enumerate(sheets):
        wish = sheet.width * (i + 1) // (len(sheets) + 1)
        columns = sorted(range(sheet.width), key=lambda x: abs(x - wish))
        for x in columns:
            rows = [y for y in range(sheet.height) if sheet.is_set(x, y) and (x, y) not in tags]
            if rows:
                tags[x, rows[0]] = _LETTERS[i % len(_LETTERS)]
                break
    return tags


def _colored(text: str, i: int) -> str:
    return f"\x1b[{_COLORS[i % len(_COLORS)]}m{text}\x1b[0m"


def _marks(scene: Scene, panel: Panel, width: int) -> str:
    """Restarts and marked steps under a panel."""
    line = [" "] * width
    restarts = [(phase.first, _SIGNS["restart"]) for phase in panel.phases if phase.is_restart]
    marks = [(mark.step, _SIGNS.get(mark.kind, mark.text)) for mark in scene.marks]
    for step, sign in restarts + marks:
        place = min(width - len(sign), round(scene.span.share(step) * (width - 1)))
        line[place : place + len(sign)] = sign
    return "".join(line)


def _names(span: Span, panel: Panel, width: int) -> str:
    """The names of those phases that are wide enough."""
    line = [" "] * width
    for phase in panel.phases:
        start = round(span.share(phase.first) * (width - 1))
        end = round(span.share(phase.last) * (width - 1))
        if end - start > len(phase.name):
            line[start : start + len(phase.name) + 1] = "|" + phase.name
    return "".join(line)


def _steps(scene: Scene, margin: int, width: int) -> list[str]:
    span = scene.span
    if span.is_empty:
        return ["no steps"]
    lines = [_ends(count(span.first), count(span.last), scene.axis, margin, width)]
    if scene.steps_per_epoch and not span.is_part:
        first, last = (count(round(step / scene.steps_per_epoch, 3)) for step in span[:2])
        lines.append(_ends(first, last, "epoch", margin, width))
    return lines


def _ends(first: str, last: str, name: str, margin: int, width: int) -> str:
    room = width - len(first) - len(last)
    middle = name.center(room) if room >= len(name) + 2 else " " * max(1, room)
    return " " * margin + first + middle + last


def _legend(scene: Scene, color: bool) -> list[str]:
    panel = max(scene.panels, key=lambda panel: len(panel.curves))
    return [
        (_colored("──", i) if color else _LETTERS[i % len(_LETTERS)] + ":") + f" {curve.label}"
        for i, curve in enumerate(panel.curves)
    ]


def _cut(line: str, width: int, unicode: bool) -> str:
    """A line of words that is too long; lines of the curve have the width, and perhaps colors."""
    if len(line) <= width or "\x1b" in line:
        return line.rstrip()
    return line[: width - 1] + ("…" if unicode else "~")


def _plain(line: str) -> str:
    return line.replace("──", "--").encode("ascii", "replace").decode()
