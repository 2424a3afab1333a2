"""What is in a checkpoint: which schedule, at which position, with which rates.

Reads checkpoints and states of swiftlr and torch (.pt by weights_only), the Trainer's scheduler.pt,
Lightning's .ckpt, and states in JSON. Nothing in them is executed.
"""

from __future__ import annotations

import argparse
from typing import Any

from .._errors import Error
from ._checkpoint import Groups, Saved, load, optimizers_in, schedulers_in
from ._errors import WrongUse, read_each
from ._output import print_json
from ._schedules import add_output
from ._terminal import Style
from ._types import short_form


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="CHECKPOINT", help="a file; - for JSON")
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    found = list(read_each(options.files, read, options))
    if options.json:
        print_json([as_dict(*one) for one in found])
        return 0
    style = Style(options)
    for file, schedulers, optimizers in found:
        print(style("bold", file))
        for saved in schedulers:
            print("\n".join(f"  {line}" for line in lines(saved)))
        for groups in optimizers:
            print(f"  {at(groups.place)}an optimizer with {rates(groups.lr, groups.initial_lr)}")
    return 0


def read(file: str) -> tuple[str, list[Saved], list[Groups]]:
    value = load(file)
    schedulers, optimizers = schedulers_in(value), optimizers_in(value)
    if not schedulers and not optimizers:
        keys = ", ".join(map(str, [*value][:8])) if isinstance(value, dict) else "no object"
        raise WrongUse(f"{file}: no scheduler in it, but {keys}; the state of one")
    return file, schedulers, optimizers


def lines(saved: Saved) -> list[str]:
    where = "" if saved.last_epoch is None else f" at step {saved.last_epoch:.17g}"
    found = [f"{at(saved.place)}{saved.kind}{where}"]
    if saved.schedule is not None:
        found.append(short_form(saved.schedule.spec()))
    else:
        found.append(f"the schedule is not known: {saved.reason}")
    if saved.lr:
        found.append(rates(saved.lr, saved.initial_lr))
    if stretch := stretch_of(saved):
        until = "" if stretch["until"] == float("inf") else f", until {stretch['until']}"
        found.append(f"{stretch['phase']} since step {stretch['since']}{until}")
    return found


def rates(now: list[float], initial: list[float]) -> str:
    first = f", {listed(initial)} at first" if initial else ""
    return f"{'rates' if len(now) > 1 else 'rate'} {listed(now)}{first}"


def listed(values: list[float]) -> str:
    shown = ", ".join(map(repr, values[:4]))
    return f"{shown} ... ({len(values)} groups)" if len(values) > 4 else shown


def at(place: str) -> str:
    return f"{place}: " if place else ""


def stretch_of(saved: Saved) -> dict[str, Any] | None:
    """Whether the rate rises, falls or stays at the position."""
    if saved.schedule is None or saved.schedule.functions or saved.last_epoch is None:
        return None
    base = saved.initial_lr[0] if saved.initial_lr else 1.0
    try:
        found = saved.schedule.explain(saved.last_epoch, base)
    except (Error, ArithmeticError):
        return None  # it follows a metric, or goes from value to value
    return {key: found[key] for key in ("phase", "since", "until")}


def as_dict(file: str, schedulers: list[Saved], optimizers: list[Groups]) -> dict[str, Any]:
    return {
        "file": file,
        "schedulers": [
            {
                **saved._asdict(),
                "schedule": None if saved.schedule is None else saved.schedule.spec(),
                "stretch": stretch_of(saved),
            }
            for saved in schedulers
        ],
        "optimizers": [groups._asdict() for groups in optimizers],
    }
