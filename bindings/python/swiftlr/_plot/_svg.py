"""A picture as SVG, written here."""

from __future__ import annotations

import zlib
from xml.sax.saxutils import escape, quoteattr

from ._axes import Scale, count, number, round_numbers
from ._colors import style
from ._scene import Mark, Panel, Phase, Scene
from ._thin import thinned

_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 28, 34, 40
_PANEL, _GAP, _LINE = 200, 34, 16
_CHARACTER = 6.4  # the width of a letter, about


def svg(scene: Scene, width: int, height: int | None) -> str:
    width = max(120, width)
    top = _TOP + _LINE * (_has_epochs(scene) + (len(scene.panels) > 1))
    words = _legend_rows(scene, width) + len(scene.notes)
    words += sum(mark.kind != "finding" for mark in scene.marks)
    below = _BOTTOM + _LINE * words
    panels = max(1, len(scene.panels))
    if height is None:
        height = top + below + panels * _PANEL + (panels - 1) * _GAP
    room = max(20.0, (height - top - below - (panels - 1) * _GAP) / panels)
    height = max(height, round(top + below + panels * room + (panels - 1) * _GAP))
    canvas = _Canvas(scene, width - _LEFT - _RIGHT)
    parts = [_text(_LEFT, 18, scene.title, "slr-title")]
    for i, panel in enumerate(scene.panels):
        y = top + i * (room + _GAP)
        parts.append(f'<g transform="translate({_LEFT} {y:.1f})">{canvas.panel(panel, room)}</g>')
    bottom = top + panels * room + (panels - 1) * _GAP
    parts.append(f'<g transform="translate({_LEFT} {bottom:.1f})">{canvas.steps(room)}</g>')
    if _has_epochs(scene):
        parts.append(f'<g transform="translate({_LEFT} {top})">{canvas.epochs()}</g>')
    parts += _words(scene, width, bottom + _BOTTOM)
    body, says = "\n".join(parts), scene.says()
    key = f"slr-{zlib.crc32((body + says).encode()):08x}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" role="img" aria-labelledby="{key}-t {key}-d" '
        f'class="slr">\n<title id="{key}-t">{escape(scene.title)}</title>\n'
        f'<desc id="{key}-d">{escape(says)}</desc>\n<style>{style()}</style>\n'
        f'<rect class="slr-back" width="{width}" height="{height}"/>\n{body}\n</svg>\n'
    )


def _has_epochs(scene: Scene) -> bool:
    return bool(scene.steps_per_epoch) and not scene.span.is_part and not scene.span.is_empty


class _Canvas:
    """Draws into an area whose left edge is the first step and whose right one is the last."""

    def __init__(self, scene: Scene, width: float) -> None:
        self._scene, self._width = scene, width

    def x(self, step: float) -> float:
        return self._scene.span.share(step) * self._width

    def panel(self, panel: Panel, height: float) -> str:
        scale = panel.scale
        parts = [
            self._phase(phase, i, height, self.x(left), self.x(right))
            for i, (phase, (left, right)) in enumerate(panel.shaded(self._scene.span))
        ]
        parts += self._grid(scale, height)
        parts += [
            f'<path class="slr-restart" d="M{self.x(phase.first):.1f} 0V{height:.1f}">'
            f"<title>restart at step {count(phase.first)}</title></path>"
            for phase in panel.phases
            if phase.is_restart
        ]
        for i, curve in enumerate(panel.curves):
            path = self._path(curve.lines(), scale, height)
            name = f'class="slr-curve slr-{i % 8}" data-label={quoteattr(curve.label)}'
            parts.append(f'<path {name} d="{path}"/>')
        parts += [self._mark(mark, height) for mark in self._scene.marks]
        if len(self._scene.panels) > 1:
            y = -8 - (_LINE if _has_epochs(self._scene) and panel is self._scene.panels[0] else 0)
            parts.append(_text(0, y, panel.title, "slr-name"))
        data = f'data-low="{scale.low!r}" data-high="{scale.high!r}" data-log="{int(scale.is_log)}"'
        size = f'data-width="{self._width:g}" data-height="{height:.1f}"'
        return f"<g data-panel={quoteattr(panel.name)} {data} {size}>" + "\n".join(parts) + "</g>"

    def _phase(self, phase: Phase, i: int, height: float, left: float, right: float) -> str:
        shade = f'<rect class="slr-phase{i % 2}" x="{left:.1f}" y="0" width="{right - left:.1f}" '
        shade += f'height="{height:.1f}"><title>{escape(phase.says)}</title></rect>'
        if right - left < _CHARACTER * len(phase.name) + 8:
            return shade
        return shade + _text((left + right) / 2, height - 6, phase.name, "slr-name slr-middle")

    def _grid(self, scale: Scale, height: float) -> list[str]:
        parts = []
        for value in scale.ticks(max(2, int(height / 36))):
            y = height * (1 - scale.share(value))
            parts.append(f'<path class="slr-grid" d="M0 {y:.1f}H{self._width:g}"/>')
            parts.append(_text(-6, y + 4, number(value), "slr-number slr-right"))
        parts.append(f'<path class="slr-axis" d="M0 0V{height:.1f}H{self._width:g}"/>')
        return parts

    def _path(self, lines: list[list[tuple[float, float]]], scale: Scale, height: float) -> str:
        path = []
        for line in lines:
            points = thinned([(self.x(s), height * (1 - scale.share(v))) for s, v in line])
            if len(points) == 1:
                points = [(points[0][0] - 1, points[0][1]), (points[0][0] + 1, points[0][1])]
            path.append("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points))
        return "".join(path)

    def _mark(self, mark: Mark, height: float) -> str:
        x = self.x(mark.step)
        line = f'<path class="slr-{mark.kind}" d="M{x:.1f} 0V{height:.1f}">'
        line += f"<title>{escape(mark.text)}</title></path>"
        if mark.kind == "finding":
            line += f'<circle class="slr-finding" cx="{x:.1f}" cy="8" r="8"/>'
            line += _text(x, 12, mark.text, "slr-flag slr-middle")
        return line

    def steps(self, height: float) -> str:
        span = self._scene.span
        if span.is_empty:
            return _text(self._width / 2, 32, "no steps", "slr-number slr-middle")
        most = max(1, int(self._width / 90))
        ticks = round_numbers(span.first, span.last, most)
        parts = [
            _text(self.x(step), 16, count(step), "slr-number slr-middle")
            for step in dict.fromkeys(ticks)
            if span.is_part or step == int(step)
        ]
        parts.append(_text(self._width / 2, 32, self._scene.axis, "slr-name slr-middle"))
        return "".join(parts)

    def epochs(self) -> str:
        per_epoch = self._scene.steps_per_epoch or 1.0
        span = self._scene.span
        ends = span.first / per_epoch, span.last / per_epoch
        parts = [_text(-6, -7, "epoch", "slr-number slr-right")]
        for epoch in dict.fromkeys(round_numbers(*ends, max(1, int(self._width / 90)))):
            x = self.x(epoch * per_epoch)
            parts.append(f'<path class="slr-axis" d="M{x:.1f} 0v-4"/>')
            parts.append(_text(x, -7, count(epoch), "slr-number slr-middle"))
        return "".join(parts)


def _legend_rows(scene: Scene, width: int) -> int:
    return len(_legend_places(scene, width)[1]) if scene.has_legend else 0


def _legend_places(scene: Scene, width: int) -> tuple[list[tuple[float, int, str]], range]:
    """Where each label goes: its left edge, its row and the label."""
    panel = max(scene.panels, key=lambda panel: len(panel.curves))
    places, x, row = [], float(_LEFT), 0
    for curve in panel.curves:
        size = 34 + _CHARACTER * len(curve.label)
        if x > _LEFT and x + size > width:
            x, row = float(_LEFT), row + 1
        places.append((x, row, curve.label))
        x += size + 12
    return places, range(row + 1)


def _words(scene: Scene, width: int, y: float) -> list[str]:
    """What stands below the picture: the legend, marks and notes."""
    parts = []
    if scene.has_legend:
        places, rows = _legend_places(scene, width)
        for i, (x, row, label) in enumerate(places):
            middle = y + row * _LINE + 6
            parts.append(f'<path class="slr-curve slr-{i % 8}" d="M{x:.1f} {middle:.1f}h24"/>')
            parts.append(_text(x + 30, middle + 4, label, "slr-name"))
        y += len(rows) * _LINE
    words = [(mark.text, mark.kind) for mark in scene.marks if mark.kind != "finding"]
    for i, (word, kind) in enumerate([*words, *((note, "finding") for note in scene.notes)]):
        parts.append(_text(_LEFT, y + (i + 1) * _LINE - 4, word, f"slr-name slr-says-{kind}"))
    return parts


def _text(x: float, y: float, text: str, kind: str) -> str:
    return f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}">{escape(text)}</text>'
