"""Opens a page to play with schedules, in the browser: one file, without a server or a network.

Schedules that are given are on it. The address that is printed is a link to them.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

from .. import __path__
from ._errors import WrongUse
from ._schedules import add_run, add_schedules, schedules

_PAGE = "explore.html"
_MOST_CURVES = 12  # that the page draws


def configure(parser: argparse.ArgumentParser) -> None:
    add_schedules(parser, nargs="*")
    parser.add_argument("--print-path", action="store_true", help="only says where the page is")
    parser.add_argument("-o", "--output", metavar="FILE", help="writes a copy of the page there")
    add_run(parser)


def run(options: argparse.Namespace) -> int:
    link = link_to(options)
    page = page_of_the_package()
    if options.output:
        shutil.copyfile(page, options.output)
        page = Path(options.output).resolve()
    address = page.as_uri() + link
    if options.print_path or options.output:
        print(page if options.print_path else address)
        return 0
    print(address, flush=True)
    if can_open():
        import webbrowser

        webbrowser.open(address)
    return 0


def page_of_the_package() -> Path:
    for folder in map(Path, __path__):
        if (folder / _PAGE).exists():
            return folder / _PAGE
    raise WrongUse(
        f"{_PAGE} is not in this package, which was built without wasi-libc; the wheel has it"
    )


def can_open() -> bool:
    """Whether there is a screen; without one, a browser would be one for the terminal."""
    graphical = ("BROWSER", "DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME")
    return sys.platform != "linux" or any(map(os.environ.get, graphical))


def link_to(options: argparse.Namespace) -> str:
    """What the address has after the file: the state of the page, as JSON."""
    shown = schedules(options, standins=True, together=True)
    if not shown:
        return ""
    if len(shown) > _MOST_CURVES:
        raise WrongUse(f"{len(shown)} schedules; at most {_MOST_CURVES}")
    state: dict[str, Any] = {
        "curves": [
            {"name": one.name, "spec": one.schedule.spec(), "lr": options.lr[0]} for one in shown
        ],
        "steps": max((one.total_steps for one in shown if one.total_steps), default=None),
        "steps_per_epoch": options.steps_per_epoch,
        "batch_size": options.batch_size,
        "tokens_per_step": options.tokens_per_step,
        "rounding": options.rounding,
    }
    known = {name: value for name, value in state.items() if value is not None}
    return "#" + quote(json.dumps(known, separators=(",", ":")), safe=":,/@;=")
