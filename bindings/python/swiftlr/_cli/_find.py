"""Which learning rate a stored range test suggests, and why, if it suggests none.

A file has rates and losses: csv with a header such as lr,loss, or JSON. Several files are repeated
sweeps with the same rates. Exit code 1 if there is no suggestion.
"""

from __future__ import annotations

import argparse
from typing import Any

from .._finder import suggest
from .._suggestion import Suggestion
from ._columns import Table, column_of, read_columns
from ._errors import WrongUse
from ._output import print_json
from ._schedules import add_output

_RATES = ("lr", "lrs", "rate", "rates", "learning_rate", "learning_rates")
_LOSSES = ("loss", "losses", "train_loss", "smoothed")


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="rates and losses, csv or JSON")
    parser.add_argument(
        "--rule",
        default="default",
        help="default, or a peer's, such as fastai.valley; docs/finder.md lists them",
    )
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    sweeps = [sweep(file) for file in options.files]
    rates = max((rates for rates, _ in sweeps), key=len)
    for file, (own, _) in zip(options.files, sweeps):
        if own != rates[: len(own)]:
            raise WrongUse(f"{file}: other rates than in the other files; those of one sweep")
    losses = [losses for _, losses in sweeps]
    suggestion = suggest(rates, losses if len(losses) > 1 else losses[0], options.rule)
    if options.json:
        print_json({"files": options.files, **as_dict(suggestion)})
    else:
        print(suggestion)
    return int(suggestion.lr is None)


def sweep(file: str) -> tuple[list[float], list[float]]:
    table = read_columns(file)
    rates, losses = of_sweep(file, table, _RATES, "0"), of_sweep(file, table, _LOSSES, "1")
    if len(rates) != len(losses):
        raise WrongUse(f"{file}: {len(rates)} rates and {len(losses)} losses; one for each rate")
    return rates, losses


def of_sweep(file: str, table: Table, names: tuple[str, ...], place: str) -> list[float]:
    name = column_of(table, names)
    if name is None and set(table) == {"0", "1"}:
        name = place
    if name is None:
        raise WrongUse(f"{file}: no column {names[0]}, but {', '.join(table)}; lr and loss")
    return table[name]


def as_dict(suggestion: Suggestion) -> dict[str, Any]:
    names = ("rule", "lr", "edge", "steepest", "mid", "safe", "band", "reason", "warning")
    return {name: getattr(suggestion, name) for name in names}
