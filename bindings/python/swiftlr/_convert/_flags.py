"""Flags: ``--lr 3e-4 --lr-decay-style cosine``, as arguments or in a shell script."""

from __future__ import annotations

import re
import shlex
from typing import Any

from .._errors import SpecError
from ._words import number_of, value_of

_ASSIGNED = re.compile(r"(?m)^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)=([^\s()#;]+)[ \t]*(?:[#;].*)?$")
_USED = re.compile(r"\$\{?([A-Za-z_]\w*)\}?")
_OVERRIDE = re.compile(r"[+~]{0,2}([A-Za-z_@][\w./@-]*)=(.*)$", re.DOTALL)

_END = " \x01 "
"""Stands in the words for the end of a command."""


def from_shell(text: str) -> dict[str, Any]:
    """The flags of a command, or of all commands of a script. Variables that the script sets to a
    plain value are put in; nothing is run."""
    text = re.sub(r"\\\r?\n", " ", text)
    known = {name: value.strip("'\"") for name, value in _ASSIGNED.findall(text)}

    def put_in(found: re.Match[str]) -> str:
        return str(known.get(found[1], found[0])).replace("$", "")[:200]

    lines = [_ASSIGNED.sub("", line) for line in text.splitlines()]
    words: list[str] = []
    depth = 0  # of parentheses: an array goes over several lines, a command ends with its line
    for line in lines:
        line = re.sub(
            r";(?=\s|$)|&&|\|\||\|(?=\s)|\)", _END, _USED.sub(put_in, line.replace("\0", ""))
        )
        try:
            found = shlex.split(line, comments=True)
        except ValueError:  # a quotation over several lines
            found = line.replace('"', " ").replace("'", " ").split()
        depth = max(0, depth + sum(word.count("(") for word in found) - line.count(_END))
        words += [one for word in found for one in _parts(word)]
        if depth == 0:
            words.append(_END.strip())
    return from_words([word for word in words if word])


def _parts(word: str) -> list[str]:
    """A word without the name of the array that it begins; the flags of a text that has several."""
    if re.search(r"(^|[=\s])--[A-Za-z]", word) and len(word.split()) > 1:
        return re.sub(r"^\w+=", "", word).split()
    return [word.partition("(")[2] if "=(" in word else word.strip("(")]


def from_words(words: list[str]) -> dict[str, Any]:
    """A flag without a value is true; with several it is a list. ``key=value`` counts as well."""
    found: dict[str, Any] = {}
    name = ""
    values: list[Any] = []

    def close() -> None:
        if name:
            found[name] = True if not values else values[0] if len(values) == 1 else values

    for word in words:
        if word == _END.strip():
            close()
            name, values = "", []
            continue
        is_flag = re.match(r"--?[A-Za-z]", word) is not None and number_of(word) is None
        override = None if is_flag else _OVERRIDE.match(word)
        if is_flag:
            close()
            name, _, value = word.lstrip("-").partition("=")
            values = [value_of(value)] if "=" in word else []
        elif override and not (name and not values and "." not in override[1]):
            close()
            name, values = override[1], [value_of(override[2])]
        elif name:
            values.append(value_of(word))
    close()
    if not found:
        raise SpecError("no flags in it, such as --lr 3e-4")
    return found
