"""What goes wrong for a user of the program: each is one line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")


class WrongUse(Exception):
    """A wrong argument, or an input that cannot be read. The message says which."""


def nearest(word: str, known: Iterable[str]) -> str:
    """``; the nearest is X``, or nothing where none is near."""
    from difflib import get_close_matches

    found = get_close_matches(word, [*known], n=1, cutoff=0.6)
    return f"; the nearest is {found[0]}" if found else ""


def one_line(text: str) -> str:
    """`text` without line breaks or characters that move a cursor."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "?" for c in text)


def say(message: str) -> None:
    """A line on standard error, if there is one."""
    if sys.stderr is None:  # print() would take standard output instead
        return
    with suppress(OSError):
        print(f"swiftlr: {one_line(message)}", file=sys.stderr, flush=True)


def read_each(
    names: list[str], read: Callable[[str], T], options: argparse.Namespace
) -> Iterator[T]:
    """What `read` makes of each. One of several that cannot be read is named, and the others are
    gone on with; the exit code says so in the end."""
    for name in names:
        try:
            yield read(name)
        except WrongUse as error:
            if len(names) == 1:
                raise
            say(str(error))
            options.has_failed = True
        except OSError as error:
            raise WrongUse(f"{error.filename or name}: {error.strerror or error}") from None
