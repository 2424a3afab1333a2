"""What ``Schedule.explain()`` answers."""

from __future__ import annotations

from ._types import Any
from ._values import lenient


class Explanation(dict):  # type: ignore[type-arg]
    """A position of a schedule: the keys are those of ``swiftlr_schedule_explain()`` in C."""

    @classmethod
    def from_json(cls, text: str) -> Explanation:
        import json

        return cls(lenient(json.loads(text)))

    def __str__(self) -> str:
        stretch = f"{self['phase']} since {self['since']}, until {self['until']}"
        return f"{self['value']!r} at {self['position']}, {stretch}\n" + _lines(self, "  ")


def _lines(part: dict[str, Any], indent: str) -> str:
    name = f"{part['path']}: " if part["path"] else ""
    at = f"at {part['position']}, base {part['base']!r}: {part['value']!r}"
    lines = [f"{indent}{name}{part['type']} {at}", f"{indent}  {part['formula']}"]
    return "\n".join(lines + [_lines(inner, indent + "  ") for inner in part["parts"]])
