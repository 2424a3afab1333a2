"""A schedule as the call that makes it: ``schedules.torch.StepLR(step_size=30, gamma=0.1)``."""

from __future__ import annotations

from ._names import identifier, python_name
from ._types import Any, Functions


def constructor_call(spec: dict[str, Any], functions: Functions) -> str:
    """The call for a canonical spec, with the functions that it brings along."""
    if "run" in spec:  # no parameter of a type
        more = f", {functions!r}" if functions else ""
        return f"Schedule({spec!r}{more})"
    return _call(spec, [f"functions={functions!r}"] if functions else [])


def _call(spec: dict[str, Any], more: list[str]) -> str:
    peer, name = python_name(spec["type"])
    given = [f"{identifier(key)}={_text(value)}" for key, value in spec.items() if key != "type"]
    return f"schedules.{peer}.{name}({', '.join(given + more)})"


def _text(value: Any) -> str:
    if isinstance(value, dict):
        if "type" in value:
            return _call(value, [])
        return "{" + ", ".join(f"{key!r}: {_text(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_text, value)) + "]"
    return repr(value)
