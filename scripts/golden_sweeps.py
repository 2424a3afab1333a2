"""Golden rows of learning-rate finders: what swiftlr's finder gives in their place.

A row has the rates of a sweep, the losses as the peer averages them, and what it suggests.
"""

from __future__ import annotations

import math
import struct
from itertools import pairwise

import swiftlr

# The rules of a peer under the names that its row has for them.
RULES = {
    "torch_lr_finder": {"suggested_lr": "torch_lr_finder.steepest"},
    "ignite": {"suggestion": "ignite"},
    "lightning": {"suggestion": "lightning.per_rate"},
}
SKIPS = ("skip_start", "skip_begin", "skip_end")


def is_sweep(row):
    return "loss" in row["quantity"]


def compare(row):
    """Whether everything in the row has the same bits, and what to say of it."""
    convention = next(name for name in (*RULES, "fastai") if name in row["peer"].replace("-", "_"))
    wrong = [
        f"{name}: {found!r} is not {expected!r}"
        for name, found, expected in pairs(row, convention)
        if found != expected
    ]
    return not wrong, "; ".join(wrong) or f"bits equal ({convention})"


def pairs(row, convention):
    """Names, what swiftlr gives, and what the row has."""
    plan, rates, averages = row["params"], row["params"]["lrs"], row["values"]
    losses = plan.get("raw_losses") or undone(plan, averages)
    finder = swiftlr.Finder([1.0], convention=convention, **sweep(plan, convention))
    found = []
    for loss in losses or [1.0] * len(rates):
        found += finder.lrs
        if finder.step(loss) != "goes_on":
            break
    yield from named("rate", found, rates)
    if losses:
        yield from named("average", finder.history["loss"], averages)
    for name, rule in RULES.get(convention, {}).items():
        options = {key: plan[key] for key in SKIPS if key in plan}
        suggested = swiftlr.suggest(rates, averages, {"rule": rule, **options})
        yield rule, suggested.lr, plan[name]
    for name, rate in plan.get("suggestions_f64", {}).items():
        yield f"fastai.{name}", finder.suggest(f"fastai.{name}").lr, rate


def named(name, found, expected):
    yield f"number of each {name}", len(found), len(expected)
    yield from ((f"{name} {i}", *pair) for i, pair in enumerate(zip(found, expected)))


def sweep(plan, convention):
    """The plan of the sweep. A row without it has the rates, from which its ends are read."""
    steps = plan.get("num_iter") or plan.get("num_it") or len(plan["lrs"])
    names = ("start_lr", "end_lr", "step_mode", "smooth_f", "diverge_th")
    known = {name: plan[name] for name in names if name in plan}
    if "end_lr" not in known:
        rates = plan["lrs"]
        step = rates[-1] / rates[-2]
        # The first rate of ignite is a step beyond the start.
        start = rates[0] / step if convention == "ignite" else rates[0]
        known |= {"start_lr": near(start), "end_lr": near(rates[-1])}
    return {"num_iter": steps, **known}


def near(rate):
    """The power of ten that the rate was meant to be."""
    return float(f"1e{round(math.log10(rate))}")


def undone(plan, averages):
    """The losses, which were floats, from their averages; None where they are not known to be."""
    if "loss_rule" not in plan:
        return None
    f, losses = plan["smooth_f"], averages[:1]
    for before, after in pairwise(averages):
        loss = after if f == 0 else (after - (1 - f) * before) / f
        losses.append(struct.unpack("f", struct.pack("f", loss))[0])
    return losses
