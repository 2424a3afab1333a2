"""The options of the commands that ask a law of the loss, and the law that they say."""

from __future__ import annotations

import argparse
import json
import os
import sys
from typing import TYPE_CHECKING, Any

from ._errors import WrongUse, one_line
from ._schedules import from_zero, named, number

if TYPE_CHECKING:
    from ..forecast import Curve, Law

_KINDS = ("momentum", "multi_power", "functional_scaling")
_TABLES = (".csv", ".tsv", ".jsonl", ".ndjson", ".txt")


def add_law(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("the law")
    group.add_argument(
        "--curve",
        action="append",
        default=[],
        metavar="LOG",
        help="a measured curve: csv, JSON, trainer_state.json, event files; several may be given",
    )
    group.add_argument(
        "--curve-rates",
        action="append",
        default=[],
        metavar="RATES",
        help="the rates of each step of that curve, a schedule or a table; one for each --curve, "
        "or - for the rates of the log",
    )
    group.add_argument("--law", metavar="FILE", help="a law that was fitted before, instead")
    group.add_argument("--kind", choices=_KINDS, default="momentum", help="which law to fit")
    group.add_argument("--save", metavar="FILE", help="writes the fitted law as JSON")
    group.add_argument(
        "--batch-size", type=number, metavar="N", help="of the run that is asked for"
    )
    group.add_argument("--curve-batch-size", type=number, metavar="N", help="that of the curves")
    for name, what in (("step", "steps"), ("loss", "losses"), ("rate", "rates")):
        group.add_argument(
            f"--{name}-column", metavar="NAME", help=f"which column of a log has the {what}"
        )
    group.add_argument(
        "--force", action="store_true", help="answers what the law cannot know, with a note"
    )


def add_base(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--lr", type=number, default=1.0, metavar="RATE", help="the initial rate of schedules, or 1"
    )


def law_of(options: argparse.Namespace) -> Law:
    """The law in a file, or fitted to the curves."""
    from ..forecast import Law, fit

    if options.law is not None:
        if options.curve:
            raise WrongUse("--law: stands beside --curve; one of them")
        return Law.load(path_of(options.law))
    if not options.curve:
        raise WrongUse("--curve: missing; a measured curve, or --law with a fitted law")
    law = fit(
        curves_of(options), options.kind, batch_size=options.curve_batch_size, force=options.force
    )
    if options.save is not None:
        law.save(options.save)
    return law


def curves_of(options: argparse.Namespace) -> list[Curve]:
    rates = options.curve_rates
    if rates and len(rates) != len(options.curve):
        raise WrongUse(
            f"--curve-rates: {len(rates)} for {len(options.curve)} curves; one for each, - for the "
            f"rates of the log"
        )
    pairs = zip(options.curve, rates or ["-"] * len(options.curve))
    return [curve_of(log, None if one == "-" else one, options) for log, one in pairs]


def curve_of(log: str, rates: str | None, options: argparse.Namespace) -> Curve:
    from ..forecast import Curve

    return Curve.read(
        path_of(log),
        None if rates is None else rates_argument(rates, options),
        base=options.lr,
        step=options.step_column,
        loss=options.loss_column,
        lr=options.rate_column,
    )


def path_of(file: str) -> str:
    if not os.path.exists(file):
        from ._inputs import nearest_file

        raise WrongUse(f"{file}: no such file{nearest_file(file)}")
    return file


def rates_argument(argument: str, options: argparse.Namespace) -> Any:
    """A table as its path, and anything else as a schedule."""
    if argument.lower().endswith(_TABLES) and not argument.lstrip().startswith("{"):
        return path_of(argument)
    return named(argument, options).schedule


def steps_argument(text: str) -> list[int]:
    return [from_zero(part.strip()) for part in text.split(",")]


def tell(notes: list[str]) -> None:
    """Notes go to standard error, so that the answer alone is on standard output."""
    for note in notes:
        if sys.stderr is not None:
            print(f"note: {one_line(note)}", file=sys.stderr)


def spec_text(spec: dict[str, Any]) -> str:
    return json.dumps(spec)
