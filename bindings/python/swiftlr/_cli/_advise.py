"""Stop now and cool down, or go on? From the checkpoint and the log of a running job.

The law is fitted on earlier runs (--curve), or read from a file (--law). The log says how far the
job is from the law. Each way is shown with the loss that it ends at, and with --json with the
schedule to go on with.
"""

from __future__ import annotations

import argparse
from typing import Any

from .._schedule import Schedule
from ._checkpoint import load, schedulers_in
from ._errors import WrongUse
from ._laws import add_base, add_law, law_of, path_of, tell
from ._output import print_json
from ._schedules import add_output, whole


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("checkpoint", metavar="CHECKPOINT", help="of the job, with its scheduler")
    parser.add_argument("--log", metavar="LOG", help="the losses of the job so far")
    parser.add_argument("--steps", type=whole, metavar="N", help="steps of the whole run")
    parser.add_argument(
        "--cooldown",
        type=whole,
        action="append",
        metavar="N",
        help="the steps of a cooldown from now on; several may be given",
    )
    parser.add_argument("--shape", default="1-sqrt", help="of the cooldown, or 1-sqrt")
    add_base(parser)
    add_law(parser)
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    from ..forecast import advise

    schedule, at, base = running(options.checkpoint)
    law = law_of(options)
    log = None
    if options.log is not None:
        log = log_of(options.log, schedule, base, options)
    total = options.steps or int(schedule.horizon)
    if total <= at:
        raise WrongUse(
            f"--steps: {total} is not allowed; more than the {at} made; or none is known"
        )
    advice = advise(
        law,
        schedule,
        at,
        total,
        base=base,
        curve=log,
        shape=options.shape,
        lengths=options.cooldown,
        force=options.force,
    )
    ways = [*advice.cooldowns, advice.go_on]
    if advice.later is not advice.go_on:
        ways.append(advice.later)
    if options.json:
        print_json(
            {
                "at": advice.at,
                "answer": advice.answer,
                "offset": advice.offset,
                "ways": [as_dict(way) for way in ways],
                "law": law.to_dict(),
                "notes": advice.notes,
            }
        )
        return 0
    for way in ways:
        print(f"{way.loss:.4f} ({way.low:.4f} to {way.high:.4f}) at step {way.end}: {way.what}")
    print(advice.answer)
    print(advice.basis)
    tell(advice.notes)
    return 0


def log_of(file: str, schedule: Schedule, base: float, options: argparse.Namespace) -> Any:
    """The losses so far, with the rates of the schedule in the checkpoint."""
    from ..forecast import Curve

    return Curve.read(
        path_of(file), schedule, base=base, step=options.step_column, loss=options.loss_column
    )


def as_dict(way: Any) -> dict[str, Any]:
    return {
        "what": way.what,
        "end": way.end,
        "loss": way.loss,
        "low": way.low,
        "high": way.high,
        "spec": way.schedule.spec(),
    }


def running(file: str) -> tuple[Schedule, int, float]:
    """The schedule of a checkpoint, its position and the initial rate of its first group."""
    found = schedulers_in(load(path_of(file)))
    if not found:
        raise WrongUse(f"{file}: no scheduler in it")
    saved = found[0]
    if saved.schedule is None:
        raise WrongUse(f"{file}: the schedule is not known: {saved.reason}")
    if saved.last_epoch is None:
        raise WrongUse(f"{file}: no position in it")
    base = saved.initial_lr[0] if saved.initial_lr else 1.0
    return saved.schedule, int(saved.last_epoch), float(base)
