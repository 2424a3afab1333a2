"""Looks for the mistakes that people make with a schedule and a run of so many steps.

Exit code 1 if there is an error, with --strict also if there is a warning; 2 if a schedule cannot
be read. In folders it looks at the schedule files, and the tables [tool.swiftlr.check] of
pyproject.toml and `check` of a file say which rules are wanted.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Iterator
from typing import Any, NamedTuple

from .._check import check, check_rules
from .._check_settings import Settings
from .._errors import ArgumentError
from . import _gate
from ._errors import WrongUse, say
from ._inputs import STDIN
from ._lines import line_of
from ._output import print_json
from ._schedules import Named, add_output, add_run, add_schedules, named
from ._terminal import Style


class Checked(NamedTuple):
    """A schedule and what was found in it, or why it cannot be read."""

    name: str
    text: str
    findings: list[dict[str, Any]]
    failure: str = ""


def configure(parser: argparse.ArgumentParser) -> None:
    add_schedules(parser, "*")
    parser.add_argument(
        "--optimizer", metavar="NAME", help="for those that want no schedule, or one rate: Prodigy"
    )
    parser.add_argument(
        "--select", action="append", metavar="RULE,...", help="these rules and no others"
    )
    parser.add_argument("--ignore", action="append", metavar="RULE,...", help="all rules but these")
    parser.add_argument("--list-rules", action="store_true", help="the rules, and nothing else")
    parser.add_argument("--strict", action="store_true", help="warnings count as errors")
    parser.add_argument(
        "--format",
        choices=("text", "json", "github"),
        help="github: annotations, for GitHub Actions",
    )
    add_run(parser)
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    form = options.format or ("json" if options.json else "text")
    if options.list_rules:
        list_rules(form, Style(options))
        return 0
    project, is_strict = _gate.project()
    wanted = project, _of_options(options)
    everything = list(_arguments(options))
    looked_at = [_checked(argument, options, wanted) for argument in everything]
    failures = [one for one in looked_at if one.failure]
    if len(failures) == len(looked_at) == 1 and form != "github":
        raise WrongUse(failures[0].failure)
    options.has_failed = bool(failures)
    WRITERS[form](looked_at, Style(options))
    failing = ("error", "warning") if options.strict or is_strict else ("error",)
    return int(any(f["severity"] in failing for one in looked_at for f in one.findings))


def _of_options(options: argparse.Namespace) -> Settings:
    def listed(name: str) -> list[str] | None:
        given = getattr(options, name)
        return None if given is None else [one for part in given for one in part.split(",") if one]

    given = {"select": listed("select"), "ignore": listed("ignore"), "optimizer": options.optimizer}
    return Settings.read(given, "--")


def _arguments(options: argparse.Namespace) -> Iterator[str]:
    if not options.schedules:
        raise WrongUse("no schedule; files, folders, or - for standard input")
    if options.schedules.count(STDIN) > 1:
        raise WrongUse("-: stands twice; standard input can be read once")
    for argument in options.schedules:
        if os.path.isdir(argument):
            yield from _gate.files_in(argument)
        else:
            yield argument


def _checked(
    argument: str, options: argparse.Namespace, wanted: tuple[Settings, Settings]
) -> Checked:
    try:
        one = named(argument, options)
        return Checked(one.name, one.text, found_in(one, options, wanted))
    except OSError as error:
        message = f"{error.filename or argument}: {error.strerror or error}"
    except (WrongUse, ArgumentError) as error:
        message = str(error)
    return Checked(argument, _gate.text_of(argument), [], message)


def found_in(
    one: Named,
    options: argparse.Namespace,
    wanted: tuple[Settings, Settings] = (Settings(), Settings()),
) -> list[dict[str, Any]]:
    """The findings; `wanted` is what the project says, and what the command line does."""
    if one.total_steps is None:
        raise WrongUse(
            f"{one.name}: how long is the run? --steps N, or total_steps in the schedule's run"
        )
    settings = wanted[0].under(one.check).under(wanted[1])
    try:
        return check(
            one.schedule,
            one.total_steps,
            options.steps_per_epoch,
            options.lr if len(options.lr) > 1 else options.lr[0],
            **settings._asdict(),
        )
    except ArgumentError as error:
        raise WrongUse(f"{one.name}: {error}") from None


# ---- Output --------------------------------------------------------------------------------------


def list_rules(form: str, style: Style) -> None:
    rules = check_rules()
    if form == "json":
        print_json(rules)
        return
    wide = max(len(rule["name"]) for rule in rules)
    for rule in rules:
        severity = rule["severity"]
        print(
            f"{style('bold', rule['name'])}{' ' * (wide - len(rule['name']))}  "
            f"{style(severity, severity)}{' ' * (7 - len(severity))}  {rule['meaning']}"
        )


def line(name: str, finding: dict[str, Any], style: Style) -> str:
    place = ": ".join(filter(None, [name, finding["path"]]))
    severity = finding["severity"]
    return (
        f"{style('bold', place)}: {style(severity, severity)}: {finding['message']}; "
        f"{finding['fix']} [{finding['rule']}]"
    )


def _write_text(looked_at: list[Checked], style: Style) -> None:
    for one in looked_at:
        if one.failure:
            sys.stdout.flush()
            say(one.failure)
        for finding in one.findings:
            print(line(one.name, finding, style))


def _write_json(looked_at: list[Checked], style: Style) -> None:
    for one in looked_at:
        if one.failure:
            say(one.failure)
    print_json(
        [{"file": one.name, "findings": one.findings} for one in looked_at if not one.failure]
    )


def _write_annotations(looked_at: list[Checked], style: Style) -> None:
    for one in looked_at:
        if one.failure:
            message = one.failure.removeprefix(f"{one.name}: ")
            place = message.partition(": ")[0]
            of_json = re.match(r"line (\d+), column", place)
            at = int(of_json[1]) if of_json else line_of(one.text, place)
            print(_gate.annotation("error", one.name, at, "schedule", message))
        for finding in one.findings:
            path = finding["path"] and f"{finding['path']}: "
            print(
                _gate.annotation(
                    finding["severity"],
                    one.name,
                    line_of(one.text, finding["path"]),
                    finding["rule"],
                    f"{path}{finding['message']}; {finding['fix']}",
                )
            )


WRITERS = {"text": _write_text, "json": _write_json, "github": _write_annotations}
