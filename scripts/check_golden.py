"""Compares swiftlr with golden values of the peers.

check_golden.py ROWS prints a line a row: its id, and "bits equal", or the largest distance, or why
there is none. The last line counts.

check_golden.py --text ROWS prints the rows whose bits are equal as cases in the form of
Tests/golden/torch.txt, for languages without a JSON reader.
"""

from __future__ import annotations

import json
import math
import struct
import sys
from pathlib import Path

import golden_peers
import golden_sweeps

import swiftlr


def ordered(value, single=False):
    """The number's place among all doubles, or floats, in their order."""
    form, whole, sign = ("<f", "<i", 31) if single else ("<d", "<q", 63)
    bits = struct.unpack(whole, struct.pack(form, value))[0]
    return bits if bits >= 0 else -(1 << sign) - bits


def ulps(found, expected, single=False):
    if single:
        found = struct.unpack("<f", struct.pack("<f", found))[0]
    return abs(ordered(found, single) - ordered(expected, single))


def positions(row):
    params, first, count = row["params"], row["t0"], row["n"]
    if "steps" in params and isinstance(params["steps"], list):
        return params["steps"]
    increment = params.get("increment", 1)
    if row["peer"].startswith(("fvcore", "fastai")):
        return [i / count for i in range(count)]
    if row["peer"].startswith("pytorch_optimizer") and "total_steps" in params:
        first += 1  # the constructor took the first value
    return [(first + i) * increment for i in range(count)]


def series(spec, row):
    base = row["base_lr"]
    base = 1.0 if base is None else base
    schedule = swiftlr.Schedule(spec)
    metrics = row["params"].get("metrics")
    if metrics is not None:
        scheduler = swiftlr.Scheduler(schedule, [base])
        found = scheduler.get_last_lr() + [scheduler.step(metric=metric)[0] for metric in metrics]
        return found[-row["n"] :]
    if golden_peers.form(row) == "chain" and has_chain_form(schedule):
        return stepped(schedule, base, positions(row))
    return [schedule.value(position, base) for position in positions(row)]


def has_chain_form(schedule):
    try:
        swiftlr.Scheduler(schedule, [1.0], form="chain")
    except swiftlr.FormError:
        return False
    return True


def stepped(schedule, base, positions):
    """The values at some positions of a scheduler in chain form."""
    scheduler = swiftlr.Scheduler(schedule, [base], form="chain")
    found = {0: scheduler.get_last_lr()[0]}
    for position in range(1, max(positions) + 1):
        found[position] = scheduler.step()[0]
    return [found[position] for position in positions]


def tolerance(row):
    """The allowed distance, in words and as a function; None where the bits are to be the same."""
    values = row["values"]
    if row["dtype"] == "f32":
        # Of the highest value: near 0 a cosine has lost its last bits before it is shifted there.
        unit = math.ulp(max(map(abs, values))) * 2.0**29
        return "4 float32 ulp of the highest value", lambda x, y: abs(x - y) <= 4 * unit
    if row["dtype"] == "mixed":
        scale = max(map(abs, values))
        return "1e-5 of the value", lambda x, y: abs(x - y) <= 1e-5 * max(abs(y), 1e-3 * scale)
    if row["peer"].startswith("optax"):
        if "peak_value" in row["params"] and "warmup_steps" not in row["params"]:
            return "157 ulp", lambda x, y: ulps(x, y) <= 157
        if row["params"].get("interpolate_type") == "cosine":
            return "6 ulp", lambda x, y: ulps(x, y) <= 6
    return None


def compare(found, row):
    """Whether a series is the row's, and what to say of it."""
    expected = row["values"]
    single = row["dtype"] == "f32"
    worst = max(map(lambda x, y: ulps(x, y, single), found, expected))
    if worst == 0:
        return True, "bits equal"
    unit = "float32 ulp" if single else "ulp"
    allowed = tolerance(row)
    if allowed and all(map(allowed[1], found, expected)):
        return True, f"{worst} {unit} at most, within {allowed[0]}"
    i = max(range(len(expected)), key=lambda i: ulps(found[i], expected[i], single))
    return False, f"{worst} {unit} at index {i}: {found[i]!r} is not {expected[i]!r}"


def check(row):
    if golden_sweeps.is_sweep(row):
        return golden_sweeps.compare(row)
    found, specs = [], golden_peers.candidates(row)
    if not specs:
        return False, f"no type for {row['peer']}"
    for spec in specs:
        try:
            matches, what = compare(series(spec, row), row)
        except (swiftlr.Error, ArithmeticError, ValueError) as error:
            matches, what = False, str(error)
        if matches:
            return True, f"{what} ({spec['type']})"
        found.append(f"{spec['type']}: {what}")
    return False, "; ".join(found)


def as_text(path):
    """A step at a position that the row does not have stands without a value."""
    cases, results = [], 0
    for row in json.loads(Path(path).read_text())["rows"]:
        if golden_sweeps.is_sweep(row):
            continue
        for spec in golden_peers.candidates(row):
            try:
                found = series(spec, row)
            except (swiftlr.Error, ArithmeticError, ValueError):
                continue
            if found == row["values"]:
                cases.append(case(spec, row))
                results += row["n"]
                break
    print(f"# cases {len(cases)}\n# results {results}", *cases, sep="\n")


def case(spec, row):
    base = 1.0 if row["base_lr"] is None else row["base_lr"]
    is_chain = golden_peers.form(row) == "chain" and has_chain_form(swiftlr.Schedule(spec))
    values = [float(value).hex() for value in row["values"]]
    metrics = row["params"].get("metrics")
    if metrics is not None:
        verbs = ["start", *(f"metric {metric!r}" for metric in metrics)]
        values = [""] * (len(verbs) - len(values)) + values
    elif is_chain:
        known = dict(zip(positions(row), values, strict=True))
        verbs = ["start"] + ["step"] * max(known)
        values = [known.get(position, "") for position in range(len(verbs))]
    else:
        verbs = [f"value {position!r}" for position in positions(row)]
    lines = [f"case {row['id']}", f"form {'chain' if is_chain else 'closed'}"]
    lines += [f"spec {json.dumps(spec)}", f"lrs {base!r}"]
    lines += [f"{verb} : {value}" for verb, value in zip(verbs, values, strict=True)]
    return "\n".join([*lines, "end"])


def main(path):
    equal = total = 0
    for row in json.loads(Path(path).read_text())["rows"]:
        total += 1
        matches, what = check(row)
        equal += matches
        print(f"{row['id']}: {what}")
    print(f"golden: {equal} of {total} rows")
    return equal == total


if __name__ == "__main__":
    if sys.argv[1] == "--text":
        sys.exit(as_text(sys.argv[2]))
    sys.exit(0 if main(*sys.argv[1:]) else 1)
