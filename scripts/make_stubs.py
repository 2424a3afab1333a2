#!/usr/bin/env python3
"""Writes bindings/python/swiftlr/schedules.pyi, the constructors of swiftlr.schedules for editors
and type checkers, from what the installed swiftlr says of its types.
bindings/python/tests/test_constructors.py compares it."""

import textwrap
from pathlib import Path

import swiftlr
from swiftlr._names import python_name
from swiftlr.schedules import documentation, signature

PATH = Path(__file__).resolve().parent.parent / "bindings/python/swiftlr/schedules.pyi"

HEAD = """\
# Made by scripts/make_stubs.py.

from typing import Any, Callable, Literal, Mapping, Optional, Sequence, Union

from ._schedule import Schedule
from ._types import Spec as Part

Function = Union[str, Callable[[float], float]]
Functions = Optional[dict[str, Callable[[float], float]]]
Length = Union[float, str, Mapping[str, Any]]
"""


def stub(types):
    """The text of the file. The frameworks are classes, whose constructors are static."""
    text = HEAD
    peers = {}
    for type in types:
        peers.setdefault(python_name(type["name"])[0], []).append(type)
    for peer, members in peers.items():
        text += f"\nclass {peer}:\n" + "".join(map(_method, members))
    return text


def _method(type):
    made = signature(type)
    lines, is_positional = [], True
    for parameter in made.parameters.values():
        if is_positional and parameter.kind is parameter.KEYWORD_ONLY:
            lines.append("*")
            is_positional = False
        default = "" if parameter.default is parameter.empty else f" = {parameter.default!r}"
        lines.append(f"{parameter.name}: {parameter.annotation}{default}")
    parameters = "".join(f"\n    {line}," for line in lines)
    docstring = documentation(type).replace("\\", "\\\\")
    end = "\n" if lines else ""
    _, name = python_name(type["name"])
    method = f"@staticmethod\ndef {name}({parameters}{end}) -> Schedule:\n" + textwrap.indent(
        f'"""{docstring}\n"""\n', "    "
    )
    return textwrap.indent(method, "    ")


if __name__ == "__main__":
    PATH.write_text(stub(swiftlr.types()))
