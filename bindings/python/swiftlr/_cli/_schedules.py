"""Schedules as arguments of commands, and the options that say for which run they are."""

from __future__ import annotations

import argparse
import json
import os
from contextlib import suppress
from typing import Any, NamedTuple

from .. import _short_form
from .._check_settings import Settings, settings_of
from .._errors import ArgumentError, JSONError, SpecError
from .._schedule import Schedule
from .._specs import read
from ._errors import WrongUse, read_each
from ._inputs import STDIN, nearest_file, read_text

_EXTENSIONS = (".json", ".yaml", ".yml")


class Named(NamedTuple):
    """A schedule, and what messages and legends call it: its file, or its type."""

    name: str
    schedule: Schedule
    total_steps: int | None
    """The steps of the run, if the options or the key ``run`` of the file say."""
    unknown: list[str]
    """Functions of a program's own, which the spec names. 1 stands for their values."""
    text: str = ""
    """That of the file, for the lines in it."""
    check: Settings = Settings()
    """What the key ``check`` of the file says."""


# ---- Options -------------------------------------------------------------------------------------


def add_schedules(parser: argparse.ArgumentParser, nargs: str = "+") -> None:
    parser.add_argument(
        "schedules",
        nargs=nargs,
        metavar="SCHEDULE",
        help="a file, - for standard input, JSON, or short: torch.StepLR(step_size=30)",
    )


def add_run(parser: argparse.ArgumentParser, *, needs_steps: bool = False) -> None:
    """The options that say which run it is."""
    more = "" if needs_steps else "; else those of the schedule"
    group = parser.add_argument_group("the run")
    group.add_argument(
        "--lr",
        type=numbers,
        default=[1.0],
        metavar="RATE",
        help="the initial rate, 1 if not given; 0.1,0.01 for two groups",
    )
    group.add_argument("--steps", type=whole, metavar="N", help=f"steps of the whole run{more}")
    group.add_argument(
        "--steps-per-epoch", type=number, metavar="N", help="for lengths such as 3ep"
    )
    group.add_argument("--batch-size", type=number, metavar="N", help="for lengths such as 1e6sp")
    group.add_argument(
        "--tokens-per-step", type=number, metavar="N", help="for lengths such as 2e9tok"
    )
    group.add_argument(
        "--rounding",
        choices=("nearest", "up", "down"),
        help="how such lengths become whole steps",
    )


def add_group(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--group",
        type=from_zero,
        default=0,
        metavar="I",
        help="the parameter group, counted from 0",
    )


def add_output(parser: argparse.ArgumentParser, *, json: bool = True) -> None:
    if json:
        parser.add_argument("--json", action="store_true", help="JSON, for programs")
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="auto: on terminals, unless NO_COLOR is set",
    )


def number(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if value - value != 0:
        raise argparse.ArgumentTypeError(f"{text} is not allowed; a number")
    return value


def whole(text: str) -> int:
    return _whole(text, 1)


def from_zero(text: str) -> int:
    return _whole(text, 0)


def _whole(text: str, least: int) -> int:
    """Also as 1e6."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not (least <= value <= 2**53 and value == int(value)):
        raise argparse.ArgumentTypeError(
            f"{text} is not allowed; a whole number of at least {least}"
        )
    return int(value)


def numbers(text: str) -> list[float]:
    return [number(part) for part in text.split(",")]


# ---- Reading -------------------------------------------------------------------------------------


def schedules(
    options: argparse.Namespace, *, standins: bool = False, together: bool = False
) -> list[Named]:
    """Those of the arguments, in their order. Without `standins`, one that needs functions of a
    program's own is refused. One that cannot be read does not keep the others from being looked at,
    unless it is about them `together`."""
    if options.schedules.count(STDIN) > 1:
        raise WrongUse("-: stands twice; standard input can be read once")

    def read_one(argument: str) -> Named:
        return named(argument, options, standins)

    if together:
        return [read_one(argument) for argument in options.schedules]
    return list(read_each(options.schedules, read_one, options))


def named(argument: str, options: argparse.Namespace, standins: bool = False) -> Named:
    name, text = _text(argument)
    try:
        return _built(name, text, options, standins)
    except (ArgumentError, JSONError, SpecError) as error:
        message = str(error).removeprefix("spec: ")
        raise WrongUse(f"{name}: {message}" if name else message) from None


def _text(argument: str) -> tuple[str, str]:
    """What an argument is called, and the text of the spec that it is."""
    if not argument.strip():
        raise WrongUse(f"{argument!r}: empty; a schedule")
    if argument == STDIN:
        return argument, read_text(argument)
    if argument.lstrip()[:1] == "{" or "\n" in argument:
        return "", argument
    if os.path.lexists(argument) or argument.endswith(_EXTENSIONS):
        return argument, read_text(argument)
    if _short_form.is_short_form(argument):
        return "", argument
    if _short_form.is_type_name(argument) or argument.isidentifier():
        from ._types import type_named

        try:
            type = type_named(argument.strip(), "no file, and no type of schedule")
        except WrongUse:
            if near := nearest_file(argument):
                raise WrongUse(f"{argument}: no such file{near}") from None
            raise
        return "", f"{type['name']}()"
    if "type:" in argument:
        return "", argument
    return argument, read_text(argument)


def _built(name: str, text: str, options: argparse.Namespace, standins: bool) -> Named:
    if not text.strip():
        raise SpecError("empty; a schedule")
    # What ends in .json is what programs in C read, too.
    spec, _ = read("spec", text.encode() if name.endswith(".json") else text, None)
    check = settings_of(spec)
    run = _run_values(options)
    unknown: list[str] = []
    try:
        schedule = Schedule(spec, None, run)
    except SpecError:
        unknown = functions_in(spec)
        if not unknown:
            raise
        schedule = Schedule(spec, dict.fromkeys(unknown, standin), run)
        if not standins:
            raise SpecError(
                f"the function {unknown[0]!r} is a program's own, which is not run here; a "
                f"schedule without one, or Schedule(..., functions=...) in Python"
            ) from None
    kind = schedule.spec()["type"]
    return Named(name or kind, schedule, _total_steps(spec, options), unknown, text, check)


def standin(position: float) -> float:
    return 1.0


def functions_in(spec: bytes) -> list[str]:
    """The names of the functions that a spec asks for."""
    from ._types import types

    calling = {
        (type["name"], parameter["name"])
        for type in types()
        for parameter in type["parameters"]
        if parameter["kind"] == "function"
    }
    found: list[str] = []

    def walk(value: Any) -> None:
        if isinstance(value, list):
            for item in value:
                walk(item)
        elif isinstance(value, dict):
            for key, item in value.items():
                if (value.get("type"), key) in calling:
                    found.extend(one for one in _listed(item) if isinstance(one, str))
                walk(item)

    with suppress(ValueError, RecursionError):  # what is no JSON has none
        walk(json.loads(spec))
    return found


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


# ---- The run -------------------------------------------------------------------------------------


def _run_values(options: argparse.Namespace) -> dict[str, Any] | None:
    run = {
        "total_steps": getattr(options, "steps", None),
        "steps_per_epoch": getattr(options, "steps_per_epoch", None),
        "batch_size": getattr(options, "batch_size", None),
        "tokens_per_step": getattr(options, "tokens_per_step", None),
        "rounding": getattr(options, "rounding", None),
    }
    return {key: value for key, value in run.items() if value is not None} or None


def bases_of(one: Named, options: argparse.Namespace) -> list[float]:
    """The initial rate of each group: those of --lr; a single one goes to as many groups as the
    schedule has values for."""
    if len(options.lr) > 1:
        return list(options.lr)
    from .._plot._groups import fewest_groups

    return list(options.lr) * fewest_groups(one.schedule)


def _total_steps(spec: bytes, options: argparse.Namespace) -> int | None:
    from .._plot._length import total_of_run

    given: int | None = getattr(options, "steps", None)
    total = total_of_run(spec) if given is None else given
    return None if total is None else int(total)
