"""What can be drawn: a schedule, and each scheduler."""

from __future__ import annotations

from ._types import Any

TYPE_CHECKING = False  # as in _types
if TYPE_CHECKING:
    from ._plot._picture import Picture
else:
    Picture = object


class Drawable:
    """Has a picture of itself."""

    __slots__ = ()

    def plot(self, steps: int | None = None, **options: Any) -> Picture:
        """A picture of the values over `steps` steps, with that of a scheduler's position marked:
        ``print()`` shows it as text, a notebook as SVG. :func:`swiftlr.plot` has the options.
        """
        from importlib import import_module

        picture: Picture = import_module("swiftlr._plot").plot(self, steps, **options)
        return picture

    def _repr_svg_(self) -> str | None:
        return self._in_a_notebook("_repr_svg_")

    def _repr_html_(self) -> str | None:
        return self._in_a_notebook("_repr_html_")

    def _in_a_notebook(self, kind: str) -> str | None:
        """The picture, or None, which a notebook takes for "as text", where there is none."""
        try:
            picture: str = getattr(self.plot(), kind)()
        except (ValueError, ArithmeticError, LookupError):
            return None
        return picture
