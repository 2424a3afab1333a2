"""The lines of a schedule file on which its parameters stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


def line_of(text: str, path: str) -> int:
    """The line of the parameter or part that a finding names, counted from 1: for one that is not
    in the text, such as a default, that of what it belongs to."""
    lines: dict[str, int] = {}
    with suppress(Exception):  # what cannot be read has no lines
        lines = dict(_json(text) if text.lstrip().startswith("{") else _yaml(text))
    while path and path not in lines:
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    return lines.get(path, 1)


def _json(text: str) -> Iterator[tuple[str, int]]:
    import json

    tokens = [(match.group(), match.start()) for match in _TOKEN.finditer(text)]
    at = 0

    def line(token: int) -> int:
        return text.count("\n", 0, tokens[token][1]) + 1

    def value(path: str) -> Iterator[tuple[str, int]]:
        nonlocal at
        opening = tokens[at][0]
        at += 1
        if opening not in ("{", "["):
            return
        index = 0
        while tokens[at][0] not in ("}", "]"):
            if tokens[at][0] == ",":
                at += 1
                continue
            if opening == "{":
                key = json.loads(tokens[at][0])
                inner = f"{path}.{key}" if path else key
            else:
                inner = f"{path}[{index}]"
                index += 1
            yield inner, line(at)
            if opening == "{":
                at += 2  # the key and the colon
            yield from value(inner)
        at += 1

    yield "", 1
    yield from value("")


def _yaml(text: str) -> Iterator[tuple[str, int]]:
    import yaml

    def inside(node: Any, path: str) -> Iterator[tuple[str, int]]:
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                inner = f"{path}.{key.value}" if path else key.value
                yield inner, key.start_mark.line + 1
                yield from inside(value, inner)
        elif isinstance(node, yaml.SequenceNode):
            for i, item in enumerate(node.value):
                yield f"{path}[{i}]", item.start_mark.line + 1
                yield from inside(item, f"{path}[{i}]")

    root: Any = yaml.compose(text, yaml.SafeLoader)
    yield "", root.start_mark.line + 1
    yield from inside(root, "")
