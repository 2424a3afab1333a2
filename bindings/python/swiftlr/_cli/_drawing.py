"""Drawings as text: how wide, in which characters, in which colours."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from .._types import Functions
from ._metric import example
from ._schedules import Named, bases_of, standin, whole
from ._terminal import has_colors, has_unicode, width
from ._types import Type

if TYPE_CHECKING:
    from .._plot import Picture

_NARROWEST = 20


def add_drawing(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("the drawing")
    group.add_argument("--width", type=whole, metavar="N", help="columns; those of the terminal")
    group.add_argument("--height", type=whole, default=12, metavar="N", help="lines, 12")
    group.add_argument("--ascii", action="store_true", help="no braille characters")


def add_view(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("what is drawn")
    group.add_argument("--log", action="store_true", help="a logarithmic axis")
    group.add_argument("--first", type=int, default=0, metavar="N", help="the first step")
    group.add_argument("--at", type=float, metavar="STEP", help="a step to mark")
    group.add_argument("--zoom", choices=("warmup",), help="warmup: looks at the warm-up alone")


def text_of(picture: Picture, options: argparse.Namespace) -> str:
    columns = max(options.width or width(), _NARROWEST)
    unicode = has_unicode() and not options.ascii
    return picture.text(columns, options.height, unicode, has_colors(options))


def view_of(options: argparse.Namespace) -> dict[str, Any]:
    """The keywords of plot() and compare() that the options stand for."""
    return {
        "log": options.log,
        "first": options.first,
        "at": options.at,
        "zoom": options.zoom,
        "steps_per_epoch": options.steps_per_epoch,
    }


def picture_of(one: Named, options: argparse.Namespace, metric: Any, **view: Any) -> Picture:
    from .._plot import plot

    bases = bases_of(one, options)
    group = getattr(options, "group", 0)
    base = bases[min(group, len(bases) - 1)]
    title = one.name
    return plot(
        one.schedule, one.total_steps, base=base, group=group, metric=metric, title=title, **view
    )


def draw_example(type: Type, options: argparse.Namespace) -> str:
    from .._plot import plot

    functions: Functions = {"my_function": standin}
    return text_of(plot(type["example"], functions=functions, metric=example), options)
