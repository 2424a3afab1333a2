"""Calls a command, and turns whatever goes wrong into one line and an exit code."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from importlib import import_module

from .. import __version__
from .._errors import Error
from ._commands import COMMANDS, module_of, overview
from ._errors import WrongUse, nearest, say

FOUND, WRONG = 1, 2
INTERRUPTED, CLOSED_PIPE = 128 + 2, 128 + 13  # as shells count signals


def main(arguments: list[str] | None = None) -> int:
    """The exit code: 0; 1 for findings and differences; 2 for wrong use and unreadable input."""
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        prepare_streams()
        code = run(arguments)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        forget_output()
        return CLOSED_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        name = "standard output" if error.filename is None else os.fspath(error.filename)
        return fail(f"{name}: {error.strerror or error}")
    except (WrongUse, Error, ValueError, ArithmeticError) as error:
        return fail(str(error))
    except ImportError as error:
        return fail(f"{error.name} is missing: {error.msg}")
    except MemoryError:
        return fail("there is not enough memory")
    except Exception as error:
        if os.environ.get("SWIFTLR_DEBUG"):
            raise
        what = f"a mistake of swiftlr's own, {type(error).__name__}: {error}"
        return fail(f"{what}; SWIFTLR_DEBUG=1 says where")


def run(arguments: list[str]) -> int:
    name, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if name in ("-h", "--help"):
        print(overview())
        return 0
    if name == "--version":
        print(__version__)
        return 0
    if name.startswith("--"):
        name, rest = "config", arguments  # what python -m swiftlr had before it had commands
    if name not in COMMANDS:
        what = f"{name!r} is no command{nearest(name, COMMANDS)}" if name else "no command"
        raise WrongUse(f"{what}; swiftlr --help lists them")
    from ._parser import Parser

    command = import_module(module_of(name))
    parser = Parser(prog=f"swiftlr {name}", description=command.__doc__)
    command.configure(parser)
    try:
        options = parser.parse_args(rest)
    except SystemExit:  # of --help; an error is a WrongUse
        return 0
    code: int = command.run(options)
    return WRONG if getattr(options, "has_failed", False) else code


def prepare_streams() -> None:
    """Output that the encoding of a terminal cannot do has a ? for it."""
    if sys.stdout is None:
        raise WrongUse("standard output is closed; a terminal, a file or a pipe")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def forget_output() -> None:
    """Nobody reads it any more; Python writes what is left in its buffer when it ends."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def fail(message: str) -> int:
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        forget_output()
    say(message)
    return WRONG
