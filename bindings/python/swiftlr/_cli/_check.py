"""Looks for the mistakes that people make with a schedule and a run of so many steps.

Exit code 1 if there is an error or a warning, 0 if there is nothing or only notes.
"""

from __future__ import annotations

import argparse
from typing import Any

from .._check import check
from ._errors import WrongUse
from ._output import print_json
from ._schedules import Named, add_output, add_run, add_schedules, schedules
from ._terminal import Style


def configure(parser: argparse.ArgumentParser) -> None:
    add_schedules(parser)
    add_run(parser)
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    looked_at = [(one, found_in(one, options)) for one in schedules(options)]
    if options.json:
        print_json([{"file": one.name, "findings": found} for one, found in looked_at])
    else:
        style = Style(options)
        for one, found in looked_at:
            for finding in found:
                print(line(one.name, finding, style))
    return int(any(finding["severity"] != "note" for _, found in looked_at for finding in found))


def found_in(one: Named, options: argparse.Namespace) -> list[dict[str, Any]]:
    if one.total_steps is None:
        raise WrongUse(
            f"{one.name}: how long is the run? --steps N, or total_steps in the schedule's run"
        )
    return check(one.schedule, one.total_steps, options.steps_per_epoch, options.lr[0])


def line(name: str, finding: dict[str, Any], style: Style) -> str:
    place = ": ".join(filter(None, [name, finding["path"]]))
    severity = finding["severity"]
    return (
        f"{style('bold', place)}: {style(severity, severity)}: {finding['message']}; "
        f"{finding['fix']} [{finding['rule']}]"
    )
