"""A type of schedule: its formula, parameters and source, an example and a drawing of it."""

from __future__ import annotations

import argparse

from ._drawing import add_drawing, draw_example
from ._output import print_json
from ._schedules import add_output
from ._terminal import Style, wrapped
from ._types import Type, short_form, type_named


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "types", nargs="+", metavar="TYPE", help="such as torch.StepLR; swiftlr list has all"
    )
    add_drawing(parser)
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    found = [type_named(name) for name in options.types]
    if options.json:
        print_json(found)
        return 0
    for i, type in enumerate(found):
        if i:
            print()
        print_type(type, options)
    return 0


def print_type(type: Type, options: argparse.Namespace) -> None:
    style = Style(options)
    print(style("bold", type["name"]))
    if type["source"]:
        print(style("dim", type["source"]))
    print()
    print(wrapped(type["documentation"]))
    if type["parameters"]:
        print(f"\n{style('bold', 'Parameters')}")
    for parameter in type["parameters"]:
        default = f" = {parameter['default']}" if "default" in parameter else ""
        print(f"  {style('bold', parameter['name'])}{default}")
        print(wrapped(f"{parameter['meaning']} Allowed: {parameter['allowed']}.", "      "))
    print(f"\n{style('bold', 'Example')}")
    print(wrapped(short_form(type["example"]), "  ") + "\n")
    print(draw_example(type, options))
