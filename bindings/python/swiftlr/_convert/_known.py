"""What the engine says of its types: which there are, and which parameters they have."""

from __future__ import annotations

from functools import cache
from typing import Any

from .._errors import Error, FormError
from .._schedule import Schedule, types


@cache
def known() -> dict[str, dict[str, dict[str, Any]]]:
    """The parameters of each type, by their names, in the peer's order."""
    return {type["name"]: {p["name"]: p for p in type["parameters"]} for type in types()}


def follows_metric(spec: dict[str, Any]) -> bool:
    """Whether it has no value for a position, since it needs to be told a metric."""
    try:
        Schedule(spec).value(0)
    except FormError:
        return True
    except (Error, ArithmeticError):
        pass
    return False


def is_known(type: str) -> bool:
    return type in known()


def parameters(type: str) -> dict[str, dict[str, Any]]:
    return known()[type]
