"""A picture, in each way that it can be shown."""

from __future__ import annotations

import os
from typing import Any

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
