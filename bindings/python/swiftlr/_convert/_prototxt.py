"""Protobuf text (Caffe's solvers, pipelines of TensorFlow's object detection)."""

from __future__ import annotations

import re
from typing import Any

from .._errors import SpecError
from ._words import number_of

_TOKEN = re.compile(
    r"""\s*(?: (?P<comment> \#[^\n]*)
             | (?P<mark> [{}<>\[\]:;,])
             | (?P<text> '(?:[^'\\\n]|\\.)*' | "(?:[^"\\\n]|\\.)*")
             | (?P<word> [^\s{}<>\[\]:;,'"\#]+) )""",
    re.VERBOSE,
)
_DEEPEST = 60


def load(text: str) -> dict[str, Any]:
    """Its fields; one that is repeated is a list."""
    reader = _Reader(_tokens(text))
    return reader.message("", 0)


def _tokens(text: str) -> list[str]:
    found, at = [], 0
    text = text.rstrip()
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None:
            raise SpecError(f"no protobuf text at {text[at : at + 30]!r}")
        at = token.end()
        if token.lastgroup != "comment":
            found.append(token[0].strip())
    return found


class _Reader:
    def __init__(self, tokens: list[str]) -> None:
        self.tokens, self.at = tokens, 0

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def next(self) -> str:
        token = self.peek()
        self.at += 1
        return token

    def message(self, end: str, depth: int) -> dict[str, Any]:
        if depth > _DEEPEST:
            raise SpecError("nested too deeply; less deeply")
        found: dict[str, Any] = {}
        while (token := self.next()) != end:
            if token in (";", ","):
                continue
            if not re.match(r"[A-Za-z_]", token):
                raise SpecError(f"{token or 'the end'!r} where a field's name must be")
            has_colon = self.peek() == ":"
            if has_colon:
                self.next()
            value = self.value(has_colon, depth)
            if token in found:
                before = found[token]
                value = [*(before if isinstance(before, list) else [before]), value]
            found[token] = value
        return found

    def value(self, has_colon: bool, depth: int) -> Any:
        token = self.next()
        if token in ("{", "<"):
            return self.message("}" if token == "{" else ">", depth + 1)
        if token == "[":
            if depth > _DEEPEST:
                raise SpecError("nested too deeply; less deeply")
            listed = []
            while self.peek() not in ("]", ""):
                if self.peek() == ",":
                    self.next()
                else:
                    listed.append(self.value(True, depth + 1))
            self.next()
            return listed
        if not has_colon or not token or token in "}>]:":
            raise SpecError(f"{token or 'the end'!r} where a field's value must be")
        if token[0] in "'\"":
            return token[1:-1]
        if token in ("true", "false"):
            return token == "true"
        number = number_of(token.rstrip("fF")) if token[0] in "-+.0123456789" else None
        return token if number is None else number
