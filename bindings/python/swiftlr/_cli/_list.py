"""The types of schedules: all, those of one framework, or those that words are found in.

Exit code 1 if there is none.
"""

from __future__ import annotations

import argparse

from ._errors import WrongUse, nearest, say
from ._output import print_json
from ._schedules import add_output
from ._terminal import Style, width
from ._types import Type, meant, summary, types


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "words", nargs="*", metavar="WORD", help="what the name or the documentation has to have"
    )
    parser.add_argument("--peer", metavar="NAME", help="of one framework: torch, timm, optax ...")
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    found = types()
    if options.peer is not None:
        peers = dict.fromkeys(peer_of(type) for type in found)
        if options.peer not in peers:
            near = nearest(options.peer, peers) or f"; one of {', '.join(peers)}"
            raise WrongUse(f"--peer: no types of {options.peer}{near}")
        found = [type for type in found if peer_of(type) == options.peer]
    words = [plain(word) for word in options.words]
    found = [type for type in found if all(word in searched(type) for word in words)]
    if options.json:
        print_json(
            [
                {"name": type["name"], "summary": summary(type), "source": type["source"]}
                for type in found
            ]
        )
    else:
        print_list(found, Style(options))
    if not found:
        near = meant(options.words[0]) if len(options.words) == 1 else ""
        say(f"no type has {' and '.join(options.words)} in it{near}")
    return int(not found)


def peer_of(type: Type) -> str:
    return str(type["name"].partition(".")[0])


def searched(type: Type) -> str:
    parameters = " ".join(parameter["name"] for parameter in type["parameters"])
    return plain(f"{type['name']} {type['documentation']} {type['source']} {parameters}")


def plain(text: str) -> str:
    """So that warmup, warm_up and warm-up are the same."""
    return "".join(c for c in text.lower() if c not in "-_ \n")


def print_list(found: list[Type], style: Style) -> None:
    """A line for each, cut at the width of the terminal."""
    columns = max((len(type["name"]) for type in found), default=0) + 2
    for type in found:
        room = max(width() - columns, 20)
        text = summary(type)
        text = text if len(text) <= room else text[: room - 3].rstrip() + "..."
        print(f"{style('bold', type['name'])}{' ' * (columns - len(type['name']))}{text}")
