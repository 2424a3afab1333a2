"""What the place that text goes to can show: how wide it is, colours, characters."""

from __future__ import annotations

import argparse
import os
import sys

_CODES = {"bold": "1", "dim": "2", "error": "31", "warning": "33", "note": "36"}
_BRAILLE = "\N{BRAILLE PATTERN BLANK}\N{BRAILLE PATTERN DOTS-12345678}"


def is_terminal() -> bool:
    return sys.stdout.isatty()


def width() -> int:
    """Columns; 80 where there is no terminal, unless COLUMNS says otherwise."""
    told = os.environ.get("COLUMNS", "")
    if told.isdecimal() and int(told) > 0:
        return int(told)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or 80
    except (OSError, ValueError):
        return 80


def has_colors(options: argparse.Namespace) -> bool:
    if options.color != "auto":
        return bool(options.color == "always")
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return is_terminal() and not plain


def has_unicode() -> bool:
    """Whether the encoding has what a drawing is made of."""
    try:
        _BRAILLE.encode(sys.stdout.encoding or "ascii")
    except (LookupError, UnicodeEncodeError):
        return False
    return True


class Style:
    """Texts with colours, or as they are."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.colors = has_colors(options)

    def __call__(self, kind: str, text: str) -> str:
        return f"\x1b[{_CODES[kind]}m{text}\x1b[0m" if self.colors and text else text


def wrapped(text: str, indent: str = "") -> str:
    """Paragraphs as wide as the terminal, at most 100 columns. Lines that begin with a space or a
    dash begin anew."""
    from textwrap import fill

    columns = max(20, min(width(), 100))
    paragraphs: list[str] = []
    for line in text.split("\n"):
        if paragraphs and line and line[0] not in " -*" and paragraphs[-1]:
            paragraphs[-1] += " " + line
        elif paragraphs and line.startswith("  ") and paragraphs[-1].startswith("-"):
            paragraphs[-1] += " " + line.strip()
        else:
            paragraphs.append(line)
    return "\n".join(
        fill(
            one,
            columns,
            initial_indent=indent,
            subsequent_indent=indent + ("  " if one.startswith("-") else ""),
            break_long_words=False,
            break_on_hyphens=False,
        )
        for one in paragraphs
    )
