"""The metric that schedules such as a plateau follow, as an option."""

from __future__ import annotations

import argparse

from ._columns import column_of, read_columns
from ._errors import WrongUse
from ._schedules import numbers

_NAMES = ("metric", "loss", "val_loss", "value")


def add_metric(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--metric",
        metavar="FILE",
        help="for a schedule that follows one: a file of losses, one a step, or 1,0.9,0.8",
    )


def metric_of(options: argparse.Namespace) -> list[float] | None:
    if options.metric is None:
        return None
    try:
        return numbers(options.metric)
    except argparse.ArgumentTypeError:
        pass
    table = read_columns(options.metric)
    name = column_of(table, _NAMES) or (next(iter(table)) if len(table) == 1 else None)
    if name is None:
        found = ", ".join(table)
        raise WrongUse(f"{options.metric}: no column {' or '.join(_NAMES)}, but {found}")
    return table[name]


def example(step: int) -> float:
    """A loss that falls for a while, for drawings of schedules that follow one."""
    return max(0.5, 1 - step / 40)
