"""The cases of the files in Tests/golden: torch.txt, what torch gave, and specs.txt, in which all
languages agree."""

import json
import re
import sys
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[3]
TORCH = ROOT / "Tests" / "golden" / "torch.txt"
SPECS = ROOT / "Tests" / "golden" / "specs.txt"

sys.path.append(str(ROOT / "scripts"))


class Line(NamedTuple):
    """An operation, and the rates and momenta or the exception that it gives."""

    verb: str
    argument: Any
    result: str
    fails: bool

    def __str__(self):
        return f"{self.verb} {'' if self.argument is None else self.argument}".rstrip()


class Case(NamedTuple):
    name: str
    form: str
    spec: dict
    lrs: list
    lines: list
    text: list


def cases(file):
    return [
        case(block.splitlines()) for block in re.findall(r"(?ms)^case .*?^end$", file.read_text())
    ]


def case(text):
    name, form, spec, lrs = (line.partition(" ")[2] for line in text[:4])
    lines = [line(one) for one in text[4:-1]]
    return Case(name, form, json.loads(spec), numbers(lrs), lines, text)


def line(text):
    operation, _, result = text.partition(" : ")
    fails = operation.startswith("fails ")
    verb, _, argument = operation.removeprefix("fails ").partition(" ")
    values = numbers(argument)
    if verb != "set":
        values = values[0] if values else None
    return Line(verb, values, result, fails)


def numbers(text):
    """Those that are written as whole numbers are ints, as torch was given them."""
    return [int(one) if re.fullmatch(r"-?\d+", one) else float(one) for one in text.split()]


def promised(file, what):
    """What the head of a file says about itself."""
    return int(re.search(rf"(?m)^# {what} +(\d+)$", file.read_text())[1])
