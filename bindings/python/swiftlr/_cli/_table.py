"""The values of a run, a row for each step: of every group, and of every hyper-parameter.

csv goes to spreadsheets, pandas and plots; --json has a list for each column.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator

from ._errors import WrongUse
from ._metric import add_metric, metric_of
from ._run import Run
from ._schedules import add_run, add_schedules, bases_of, from_zero, schedules, whole

_MOST_CELLS_IN_JSON = 20_000_000


def configure(parser: argparse.ArgumentParser) -> None:
    add_schedules(parser)
    add_run(parser)
    add_metric(parser)
    parser.add_argument("--first", type=from_zero, default=0, metavar="N", help="the first step")
    parser.add_argument(
        "--every", type=whole, default=1, metavar="N", help="a row for every N-th step"
    )
    parser.add_argument(
        "--form",
        choices=("closed", "chain", "chain32"),
        help="chain: from value to value, as PyTorch; closed unless there is only a chain",
    )
    parser.add_argument(
        "--json", action="store_true", help="a list for each column, instead of csv"
    )


def run(options: argparse.Namespace) -> int:
    runs = [
        Run(one, bases_of(one, options), options.form, metric_of(options))
        for one in schedules(options, together=True)
    ]
    names = columns(runs, options)
    found = rows(runs, options)
    if not options.json:
        print(",".join(map(quoted, names)))
        for row in found:
            sys.stdout.write(",".join(map(repr, row)) + "\n")
        return 0
    table = list(found)
    if len(table) * len(names) > _MOST_CELLS_IN_JSON:
        raise WrongUse(f"--json: {len(table)} rows are too many; csv, or --every N")
    json.dump({name: [row[i] for row in table] for i, name in enumerate(names)}, sys.stdout)
    print()
    return 0


def columns(runs: list[Run], options: argparse.Namespace) -> list[str]:
    """``step``, ``epoch``, and for each schedule ``lr``, ``lr[1]``, ``weight_decay`` ..."""
    names = ["step"] + (["epoch"] if options.steps_per_epoch else [])
    for run in runs:
        prefix = f"{run.name} " if len(runs) > 1 else ""
        names += [prefix + name for name in run.columns]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise WrongUse(f"{twice}: two schedules have this name; a file for each")
    return names


def rows(runs: list[Run], options: argparse.Namespace) -> Iterator[list[float]]:
    end = max(run.length for run in runs)
    values = [run.values(options.first, end, options.every) for run in runs]
    for step in range(options.first, end, options.every):
        epoch = [step / options.steps_per_epoch] if options.steps_per_epoch else []
        yield [step, *epoch, *(value for one in values for value in next(one))]


def quoted(name: str) -> str:
    special = any(character in name for character in ',"\r\n')
    return '"' + name.replace('"', '""') + '"' if special else name
