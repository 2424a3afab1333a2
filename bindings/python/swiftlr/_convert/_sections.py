"""Files of sections with ``key = value`` (Darknet, spaCy, ConfigParser), and gin's bindings."""

from __future__ import annotations

import re
from typing import Any

from .._errors import SpecError
from ._settings import is_of_schedules
from ._words import value_of

_SECTION = re.compile(r"\[([^\]]+)\]\s*(?:[#;].*)?$")
_BINDING = re.compile(r"([\w./@-]+)\s*=\s*(.*)$", re.DOTALL)


def from_ini(text: str) -> dict[str, Any]:
    """Sections are mappings; of one that is there several times, such as Darknet's layers, the
    first is kept under its name and the others are numbered. ``1,2`` is a list."""
    found: dict[str, Any] = {}
    section = found
    for line in _lines(text, ("#", ";")):
        if heading := _SECTION.match(line):
            name = heading[1].strip()
            count = 1
            while (name if count == 1 else f"{name} {count}") in found and count < 10_000:
                count += 1
            section = found.setdefault(name if count == 1 else f"{name} {count}", {})
            continue
        key, equals, value = line.partition("=")
        if not equals:
            key, equals, value = line.partition(":")
        if not equals or not key.strip():
            raise SpecError(f"no section and no key with a value: {line[:60]!r}")
        key, read = key.strip(), _listed(re.split(r"\s[#;]", value)[0].strip())
        if section.setdefault(key, read) != read and is_of_schedules(key):
            raise SpecError(f"{key}: stands twice in a section; once")
    return found


def _listed(text: str) -> Any:
    if "," in text and text[:1] not in "[{\"'(":
        return [value_of(one) for one in text.split(",") if one.strip()]
    return value_of(text)


def from_gin(text: str) -> dict[str, Any]:
    """Bindings without their scopes; a macro ``%NAME`` has the value of ``NAME``."""
    found: dict[str, Any] = {}
    scope = ""
    for line in _bindings(text):
        if line.endswith(":") and "=" not in line:
            scope = line[:-1].strip()
            continue
        if not line[0].isspace():
            scope = ""
        elif scope:
            line = f"{scope}.{line.lstrip()}"
        line = line.strip()
        if line.startswith(("import ", "include ", "from ")):
            continue
        binding = _BINDING.match(line)
        if not binding:
            raise SpecError(f"no binding of gin: {line[:60]!r}")
        value = value_of(re.split(r"\s#", binding[2])[0])
        found[binding[1].rpartition("/")[2]] = None if value == "%gin.REQUIRED" else value
    return {key: _without_macro(value, found) for key, value in found.items()}


def _without_macro(value: Any, found: dict[str, Any]) -> Any:
    for _ in range(8):
        if not (isinstance(value, str) and value.startswith("%")):
            break
        name = value[1:].rpartition("/")[2]
        value = found.get(name, found.get(f"{name.split('.')[-1]}", value[1:]))
    return value


def _bindings(text: str) -> list[str]:
    """The lines that say something, indented where they are in a block."""
    lines = (line.rstrip() for line in _joined(text).splitlines())
    return [line for line in lines if line and not line.lstrip().startswith("#")]


def _joined(text: str) -> str:
    """With bindings that go over several lines in one."""
    text = re.sub(r"\\\r?\n", " ", text)
    return re.sub(r"(?<==)[ \t]*\r?\n[ \t]+", " ", text)


def _lines(text: str, comments: tuple[str, ...]) -> list[str]:
    stripped = (line.strip() for line in text.splitlines())
    return [line for line in stripped if line and not line.startswith(comments)]
