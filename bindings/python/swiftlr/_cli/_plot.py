"""Draws schedules for a run: as text, or with -o into a file, .svg or .png.

The number of steps does not matter: each column has the lowest and the highest value in it.
"""

from __future__ import annotations

import argparse

from ._drawing import add_drawing, add_view, picture_of, text_of, view_of
from ._errors import WrongUse
from ._metric import add_metric, metric_of
from ._notes import say_what_stands_in
from ._output import print_json, save
from ._schedules import add_group, add_output, add_run, add_schedules, schedules


def configure(parser: argparse.ArgumentParser) -> None:
    add_schedules(parser)
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="x.svg, x.txt, or x.png by matplotlib"
    )
    add_run(parser)
    add_group(parser)
    add_metric(parser)
    add_view(parser)
    parser.add_argument(
        "--findings", action="store_true", help="marks what swiftlr check finds where it is"
    )
    add_drawing(parser)
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    if options.output and len(options.schedules) > 1:
        raise WrongUse("-o: one file for several schedules; swiftlr compare draws them into one")
    for one in schedules(options, standins=True):
        picture = picture_of(
            one, options, metric_of(options), findings=options.findings, **view_of(options)
        )
        if options.output:
            save(picture, options.output)
        elif options.json:
            print_json({"file": one.name, "curves": picture.points()})
        else:
            print(text_of(picture, options))
        say_what_stands_in(one)
    return 0
