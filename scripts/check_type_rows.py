#!/usr/bin/env python3
"""Compares swiftlr's types with the rows that their peers' code gave.

scripts/check_type_rows.py FILE ... prints a line for each row that differs, and a count. The files
are those of Tests/golden/types, made by scripts/make_type_rows.py, which says what a row has.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import swiftlr

REQUIRED = {"id", "type", "source", "how", "spec", "base", "at", "values", "within"}
OPTIONAL = {"why", "form", "metrics", "curve", "groups", "functions"}
HOW = {"run", "read", "own"}


def read(path):
    return [json.loads(line) for line in Path(path).read_text().splitlines()]


def faults(row):
    """What is wrong with the form of a row."""
    keys = set(row)
    if missing := REQUIRED - keys - ({"base"} if "groups" in row else set()):
        yield f"{', '.join(sorted(missing))}: missing"
        return
    if unknown := keys - REQUIRED - OPTIONAL:
        yield f"{', '.join(sorted(unknown))}: no such key"
    if row["how"] not in HOW:
        yield f"how: {row['how']!r} is not allowed; one of {', '.join(sorted(HOW))}"
    if not row["id"].startswith(row["type"] + "/"):
        yield f"id: it begins with the type, {row['type']}/"
    if row["spec"].get("type") != row["type"]:
        yield f"spec.type: {row['spec'].get('type')!r} is not {row['type']!r}"
    if len(row["at"]) != len(row["values"]) or not row["at"]:
        yield f"{len(row['values'])} values for {len(row['at'])} positions"
    if row["within"] and not row.get("why"):
        yield "why: missing, where within is not 0"


def found(row):
    """Our values: for each position a number, or a list of them with `groups`.

    With `metrics`, position 0 is the start, and position i what the i-th metric led to.
    """
    functions = {
        name: lambda epoch, factors=factors: factors[int(epoch)]
        for name, factors in row.get("functions", {}).items()
    }
    schedule = swiftlr.Schedule(row["spec"], functions)
    bases = row.get("groups") or [row["base"]]
    several, curve, form = "groups" in row, row.get("curve"), row.get("form", "closed")
    if "metrics" in row or form != "closed" or (curve and "curves" not in row["spec"]):
        values = stepped(swiftlr.Scheduler(schedule, bases, form=form), row, curve)
    else:
        chosen = schedule.curve(curve) if curve else schedule
        values = [
            [chosen.value(position, base, group) for group, base in enumerate(bases)]
            for position in row["at"]
        ]
    return values if several else [one for (one,) in values]


def stepped(scheduler, row, curve):
    def now():
        return scheduler.get_last_values(curve) if curve else scheduler.get_last_lr()

    series = [now()]
    if metrics := row.get("metrics"):
        for metric in metrics:
            scheduler.step(metric=metric)
            series.append(now())
    else:
        for _ in range(max(row["at"])):
            scheduler.step()
            series.append(now())
    return [series[position] for position in row["at"]]


def numbers(values):
    """Doubles from hexadecimal text, in lists or not."""
    return [float.fromhex(x) if isinstance(x, str) else numbers(x) for x in values]


def flat(values):
    for value in values:
        yield from flat(value) if isinstance(value, list) else [value]


def difference(row):
    """The largest difference of ours in words; None where the row allows it.

    `within` is a part of the row's highest value: near 0, a cosine in single precision has lost its
    last bits before it is moved there.
    """
    try:
        ours, theirs = list(flat(found(row))), list(flat(numbers(row["values"])))
    except (swiftlr.Error, ArithmeticError, ValueError, IndexError) as error:
        return str(error)
    allowed = row["within"] * max((abs(x) for x in theirs if abs(x) < float("inf")), default=0)
    wrong = [
        (i, x, y)
        for i, (x, y) in enumerate(zip(ours, theirs, strict=True))
        if x.hex() != y.hex() and not abs(x - y) <= allowed
    ]
    if not wrong:
        return None
    i, x, y = max(wrong, key=lambda one: abs(one[1] - one[2]))
    position = row["at"][i * len(row["at"]) // len(ours)]
    return f"{len(wrong)} of {len(ours)} differ; at {position}: {x!r} is not {y!r}"


def main(*paths):
    total = differing = 0
    for path in paths:
        for row in read(path):
            total += 1
            what = "; ".join(faults(row)) or difference(row)
            if what:
                differing += 1
                print(f"{row['id']}: {what}")
    print(f"{total - differing} of {total} rows")
    return differing


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__.strip())
    sys.exit(1 if main(*sys.argv[1:]) else 0)
