"""Where two schedules, checkpoints or logged runs differ: field by field, and in their values.

A run is csv or JSON with a column lr, and maybe step. Two schedules are compared at each step up to
the end of the longer one. Exit code 1 if there is a difference.
"""

from __future__ import annotations

import argparse
from typing import Any

from ._differences import Difference, differences, of_values
from ._errors import WrongUse
from ._output import print_json
from ._schedules import add_group, add_output, add_run, number
from ._sides import Side, side_of
from ._terminal import Style


def configure(parser: argparse.ArgumentParser) -> None:
    for name in ("first", "second"):
        parser.add_argument(name, metavar=name.upper(), help="a schedule, a checkpoint or a run")
    add_run(parser)
    parser.set_defaults(lr=None)
    add_group(parser)
    parser.add_argument(
        "--tolerance",
        type=number,
        metavar="PART",
        help="what counts as the same, relative: 0, and 1e-6 for a logged run",
    )
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    if options.first == options.second == "-":
        raise WrongUse("-: stands twice; standard input can be read once")
    first, second = side_of(options.first, options), side_of(options.second, options)
    fields = fields_of(first, second)
    values = of_values(first, second, options)
    same = not fields and values.get("first") is None
    if options.json:
        print_json(
            {
                "files": [first.name, second.name],
                "same": same,
                "fields": [one._asdict() for one in fields],
                "values": values,
            }
        )
        return int(not same)
    for line in lines(first, second, fields, values, Style(options)):
        print(line)
    return int(not same)


def fields_of(first: Side, second: Side) -> list[Difference]:
    """Those of the canonical specs, and of what both checkpoints say beside them."""
    found: list[Difference] = []
    if first.schedule is not None and second.schedule is not None:
        found += differences(first.schedule.spec(), second.schedule.spec(), "")
    if first.state and second.state:
        found += differences(first.state, second.state, "")
    return found


def lines(
    first: Side, second: Side, fields: list[Difference], values: dict[str, Any], style: Style
) -> list[str]:
    found = [style("dim", f"{first.name}, {second.name}")]
    if not fields and first.schedule is not None and second.schedule is not None:
        found.append("the same schedule" if values.get("first") is None else "the same fields")
    for one in fields:
        found.append(f"{style('bold', one.path)}: {shown(one.first)}, {shown(one.second)}")
    if values.get("reason"):
        found.append(f"values are not compared: {values['reason']}")
    elif values["first"] is None:
        found.append(f"the same values at {values['compared']} steps")
    else:
        at, most = values["first"], values["most"]
        found.append(f"first other at step {at['step']:g}: {at['first']!r}, {at['second']!r}")
        found.append(
            f"furthest apart at step {most['step']:g}: {most['first']!r}, {most['second']!r}"
        )
        found.append(f"other at {values['different']} of {values['compared']} steps")
    return found


def shown(value: Any) -> str:
    """A value of a spec; what only one of the two has is a dash in the other."""
    from ._types import short_form

    if value is None:
        return "-"
    if isinstance(value, dict) and "type" in value:
        return short_form(value)
    return str(value)
