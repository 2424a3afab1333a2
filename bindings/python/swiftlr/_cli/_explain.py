"""Why the value at a step is what it is, with the formula and its numbers, and until when."""

from __future__ import annotations

import argparse

from .._errors import Error
from .._explanation import Explanation
from ._errors import WrongUse
from ._output import print_json
from ._schedules import Named, add_output, add_run, add_schedules, number, schedules


def configure(parser: argparse.ArgumentParser) -> None:
    add_schedules(parser)
    parser.add_argument(
        "--at",
        type=number,
        action="append",
        required=True,
        metavar="STEP",
        help="the position, counted from 0; may be given several times",
    )
    add_run(parser)
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    explained = [
        (one, explanation_of(one, position, options.lr[0]))
        for one in schedules(options)
        for position in options.at
    ]
    if options.json:
        print_json([{"file": one.name, **explanation} for one, explanation in explained])
        return 0
    for one, explanation in explained:
        more_than_one = len(options.schedules) > 1
        print(f"{one.name}: {explanation}" if more_than_one else explanation)
    return 0


def explanation_of(one: Named, position: float, base: float) -> Explanation:
    try:
        return one.schedule.explain(position, base)
    except (Error, ArithmeticError) as error:
        raise WrongUse(f"{one.name}: {error}") from None
