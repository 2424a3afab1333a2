"""Draws several schedules over each other: as text, or with -o into a file, .svg or .png."""

from __future__ import annotations

import argparse

from ._drawing import add_drawing, add_view, text_of, view_of
from ._errors import WrongUse
from ._metric import add_metric, metric_of
from ._notes import say_what_stands_in
from ._output import print_json, save
from ._schedules import add_group, add_output, add_run, add_schedules, bases_of, schedules


def configure(parser: argparse.ArgumentParser) -> None:
    add_schedules(parser)
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="x.svg, x.txt, or x.png by matplotlib"
    )
    parser.add_argument("--names", metavar="A,B", help="for the legend, instead of the files")
    add_run(parser)
    add_group(parser)
    add_metric(parser)
    add_view(parser)
    add_drawing(parser)
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    from .._plot import compare

    compared = schedules(options, standins=True, together=True)
    names = [one.name for one in compared]
    if options.names is not None:
        names = options.names.split(",")
    if len(names) != len(compared):
        raise WrongUse(f"--names: {len(names)} names for {len(compared)} schedules; one for each")
    bases = bases_of(compared[0], options)
    totals = [one.total_steps for one in compared]
    picture = compare(
        [one.schedule for one in compared],
        max((total for total in totals if total), default=None),
        names=names,
        base=bases[min(options.group, len(bases) - 1)],
        group=options.group,
        metric=metric_of(options),
        **view_of(options),
    )
    if options.output:
        save(picture, options.output)
    elif options.json:
        print_json({"curves": picture.points()})
    else:
        print(text_of(picture, options))
    for one in compared:
        say_what_stands_in(one)
    return 0
