"""The short form of a spec: ``transformers.cosine(num_warmup_steps=100, num_training_steps=1000)``.

It is read as data; nothing in it is executed. It may be what ``print()`` shows of a schedule. Texts
need quotes only where they have spaces or one of ``()[]{},=:`` in them, so that a shell leaves them
alone: ``torch.OneCycleLR(max_lr=0.1, total_steps=3ep, anneal_strategy=cos)``.
"""

from __future__ import annotations

import json
import keyword
import re
from functools import cache
from typing import Any, NoReturn

from ._backend import api
from ._errors import SpecError
from ._names import FILES, python_name

_NAME = r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+"
_CALL = re.compile(r"\s*[A-Za-z_][\w.]*\s*\(")
_CALL_OF_A_PEER = re.compile(rf"\s*{_NAME}\s*\(")
_TYPE = re.compile(rf"\s*{_NAME}\s*\Z")
_TOKEN = re.compile(
    r"""\s*(?: (?P<mark> [()\[\]{},=:])
             | (?P<text> '(?:[^'\\\n]|\\.)*' | "(?:[^"\\\n]|\\.)*")
             | (?P<atom> [^\s()\[\]{},=:'"]+) )""",
    re.VERBOSE,
)
_WORDS = {
    "True": True,
    "true": True,
    "False": False,
    "false": False,
    "None": None,
    "null": None,
    "inf": "Infinity",
    "-inf": "-Infinity",
    "nan": "NaN",
}

_DEEPEST = 100
_PREFIXES = ("swiftlr.schedules.", "schedules.")  # what code and repr() have before a name


def is_short_form(text: str) -> bool:
    """Whether it is a call, ``torch.StepLR(...)``."""
    return _CALL.match(text) is not None


def is_part(text: str) -> bool:
    """Whether it is one with the name of a peer; other texts may name functions."""
    return _CALL_OF_A_PEER.match(text) is not None


def is_type_name(text: str) -> bool:
    """Whether it may be the name of a type alone, as ``swiftlr.constant``."""
    return _TYPE.match(text) is not None and not text.rstrip().endswith(FILES)


def parse(name: str, text: str) -> dict[str, Any]:
    """The spec that the text is short for. Errors call it `name` and say at which column."""
    reader = _Reader(name, text)
    spec: dict[str, Any] = reader.value(0)
    if reader.kind:
        reader.refuse("the end")
    return spec


class _Reader:
    """Goes through the text with one token in hand."""

    def __init__(self, name: str, text: str) -> None:
        self.name, self.text = name, text
        self.at = self.end = 0
        self.next()

    def next(self) -> None:
        found = _TOKEN.match(self.text, self.end)
        if found:
            self.kind = str(found.lastgroup)
            self.token = found[self.kind]
            self.at, self.end = found.start(self.kind), found.end()
        else:
            rest = self.text[self.end :]
            self.at = self.end + len(rest) - len(rest.lstrip())
            self.kind, self.token = "", self.text[self.at : self.at + 1]
            if self.token:
                self.refuse("a text in quotes that ends")

    def refuse(self, allowed: str) -> NoReturn:
        found = repr(self.token) if self.token else "the end"
        raise SpecError(f"{self.name}: column {self.at + 1}: {found} is not allowed; {allowed}")

    def is_mark(self, mark: str) -> bool:
        return self.kind == "mark" and self.token == mark

    def skip(self, mark: str) -> None:
        if not self.is_mark(mark):
            self.refuse(repr(mark))
        self.next()

    def value(self, depth: int) -> Any:
        if depth > _DEEPEST:
            raise SpecError(f"{self.name}: column {self.at + 1}: nested too deeply; {_DEEPEST}")
        kind, token = self.kind, self.token
        if kind == "mark" and token in "[(":
            self.next()
            return self.items("]" if token == "[" else ")", depth)
        if kind == "mark" and token == "{":
            self.next()
            return self.members(depth)
        if kind == "text":
            text = self.unquoted()
            self.next()
            return text
        if kind != "atom":
            self.refuse("a value")
        self.next()
        if self.is_mark("("):
            self.next()
            return self.call(token, depth)
        return {"type": _type(token)} if is_type_name(token) else _atom(token)

    def items(self, last: str, depth: int) -> list[Any]:
        """The values up to the mark `last`."""
        values = []
        while not self.is_mark(last):
            values.append(self.value(depth + 1))
            if not self.is_mark(last):
                self.skip(",")
        self.next()
        return values

    def members(self, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not self.is_mark("}"):
            key = self.key(found)
            self.skip(":")
            found[key] = self.value(depth + 1)
            if not self.is_mark("}"):
                self.skip(",")
        self.next()
        return found

    def key(self, taken: dict[str, Any]) -> str:
        if self.kind not in ("atom", "text"):
            self.refuse("a name")
        key = self.unquoted() if self.kind == "text" else self.token
        if keyword.iskeyword(key[:-1]) and key[-1:] == "_":
            key = key[:-1]  # from_, as Python has to write it
        if key in taken:
            self.refuse("each name once")
        self.next()
        return key

    def call(self, called: str, depth: int) -> dict[str, Any]:
        type = _type(called)
        given: list[Any] = []
        named: dict[str, Any] = {}
        while not self.is_mark(")"):
            if self.kind == "atom" and self.peek() == "=":
                name = self.key(named)
                self.skip("=")
                named[name] = self.value(depth + 1)
            elif named:
                self.refuse("name=value, as before it")
            else:
                given.append(self.value(depth + 1))
            if not self.is_mark(")"):
                self.skip(",")
        self.next()
        return {"type": type, **self.by_position(type, given, named), **named}

    def peek(self) -> str:
        found = _TOKEN.match(self.text, self.end)
        return found[str(found.lastgroup)] if found else ""

    def unquoted(self) -> str:
        if "\\" not in self.token:
            return self.token[1:-1]
        from ast import literal_eval

        try:
            return str(literal_eval(self.token))
        except (SyntaxError, ValueError):
            self.refuse("a text as in Python")

    def by_position(self, type: str, given: list[Any], named: dict[str, Any]) -> dict[str, Any]:
        """What stands without a name, under the names that a type has in its order."""
        if not given:
            return {}
        names = next((names for names, its in _types().values() if its == type), None)
        if names is None:
            return {}  # the engine says which name is the nearest
        if len(given) > len(names):
            raise SpecError(
                f"{self.name}: {type} with {len(given)} values is not allowed; "
                f"at most {len(names)}: {', '.join(names)}"
            )
        for name in names[: len(given)]:
            if name in named:
                raise SpecError(f"{self.name}: {name} stands twice in {type}; once")
        return dict(zip(names, given))


@cache
def _types() -> dict[str, tuple[list[str], str]]:
    """By its name in Python, the parameters of each type in their order, and its own name."""
    return {
        ".".join(python_name(type["name"])): ([p["name"] for p in type["parameters"]], type["name"])
        for type in json.loads(api.types())["types"]
    }


def _type(name: str) -> str:
    """The type that a name stands for, that of Python too: ``deepspeed.OneCycle_momentum``."""
    for prefix in _PREFIXES:
        if name.startswith(prefix):
            name = name[len(prefix) :]
            return _types()[name][1] if name in _types() else name
    return name


def _atom(token: str) -> Any:
    if token in _WORDS:
        return _WORDS[token]
    for kind in (int, float):
        try:
            number = kind(token)
        except ValueError:
            continue
        return number if number - number == 0 else token
    return token
