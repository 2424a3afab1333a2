"""One of the two things that are compared: a schedule, a checkpoint, or a run that was logged."""

from __future__ import annotations

import argparse
import os
from copy import copy
from dataclasses import dataclass
from typing import Any

from .._errors import Error
from .._schedule import Schedule
from ._checkpoint import is_binary, is_checkpoint, load, schedulers_in
from ._columns import column_of, read_columns
from ._errors import WrongUse
from ._run import Run
from ._schedules import Named, bases_of, named

_RATES = ("lr", "learning_rate", "rate", "lr-0")
_STEPS = ("step", "global_step", "steps", "trainer_step", "iteration")
_LOGS = (".csv", ".tsv", ".jsonl")


@dataclass
class Side:
    name: str
    schedule: Schedule | None = None
    run: Run | None = None
    logged: dict[float, float] | None = None
    """The rate at each step of a log."""
    state: dict[str, Any] | None = None
    """What a checkpoint says beside its schedule."""
    reason: str = ""
    """Why it has no values to compare."""
    group: int = 0

    @property
    def length(self) -> int:
        return self.run.length if self.run is not None else 0

    def values(self, steps: list[float]) -> list[float]:
        if self.logged is not None:
            return [self.logged[step] for step in steps]
        assert self.run is not None
        return _rates(self.run, steps, self.group)


def side_of(argument: str, options: argparse.Namespace) -> Side:
    kind = _kind(argument)
    if kind == "run":
        return Side(argument, logged=_logged(argument))
    own = copy(options)
    if kind == "schedule":
        own.lr = options.lr or [1.0]
        one = named(argument, own)
        return _with_values(Side(one.name, one.schedule), one, own)
    saved = schedulers_in(load(argument))
    if not saved:
        raise WrongUse(f"{argument}: no scheduler in it; swiftlr inspect says what there is")
    first = saved[0]
    state = {"last_epoch": first.last_epoch, "lr": first.lr, "initial_lr": first.initial_lr}
    side = Side(argument, first.schedule, state=state, reason=first.reason)
    if first.schedule is None:
        return side
    if first.schedule.functions:
        side.reason = "it has a function of a program's own"
        return side
    own.lr = options.lr or first.initial_lr or [1.0]
    return _with_values(side, Named(argument, first.schedule, options.steps, []), own)


def _kind(argument: str) -> str:
    """By its content: "schedule", "checkpoint" or "run"."""
    if argument.endswith(_LOGS):
        return "run"
    if not os.path.isfile(argument):
        return "schedule"
    try:
        with open(argument, "rb") as file:
            start = file.read(4)
    except OSError as error:
        raise WrongUse(f"{argument}: {error.strerror}") from None
    if is_binary(start):
        return "checkpoint"
    if start.lstrip()[:1] == b"[":
        return "run"
    if start.lstrip()[:1] != b"{":
        return "schedule"
    try:
        value = load(argument)
    except WrongUse:
        return "schedule"  # whose errors say more
    if is_checkpoint(value) or any(is_checkpoint(one) for one in value.values()):
        return "checkpoint"
    return "run" if "type" not in value and "$schema" not in value else "schedule"


def _logged(path: str) -> dict[float, float]:
    table = read_columns(path)
    rate, step = column_of(table, _RATES), column_of(table, _STEPS)
    if rate is None:
        raise WrongUse(f"{path}: no column lr, but {', '.join(table)}; lr, and maybe step")
    rates = table[rate]
    steps = table[step] if step is not None else [float(i) for i in range(len(rates))]
    # Rows of other things, such as of an evaluation, have no rate.
    found = {at: value for at, value in zip(steps, rates) if at == at and value == value}
    if not found:
        raise WrongUse(f"{path}: no rates in its column {rate}; numbers")
    return found


def _with_values(side: Side, one: Named, options: argparse.Namespace) -> Side:
    side.group = options.group
    try:
        side.run = Run(one, bases_of(one, options))
    except (WrongUse, Error) as error:
        side.reason = str(error).removeprefix(f"{one.name}: ")
    return side


def _rates(run: Run, steps: list[float], group: int) -> list[float]:
    """The rates of a group; NaN where there is none."""
    if group >= len(run.bases):
        raise WrongUse(f"--group: {group} is not allowed; {len(run.bases)} groups, from 0 on")
    if run.is_stepped:
        wanted = {step: i for i, step in enumerate(steps)}
        found = [float("nan")] * len(steps)
        last = int(max(steps, default=-1))
        for step, row in enumerate(run.values(0, last + 1)):
            if step in wanted:
                found[wanted[step]] = row[group]
        return found
    return [_value(run, step, group) for step in steps]


def _value(run: Run, step: float, group: int) -> float:
    try:
        return run.schedule.value(step, run.bases[group], group)
    except (Error, ArithmeticError):
        return float("nan")
