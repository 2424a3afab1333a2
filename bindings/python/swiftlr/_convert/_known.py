"""What the engine says of its types: which there are, and which parameters they have."""

from __future__ import annotations

from functools import cache
from typing import Any

from .._schedule import types


@cache
def known() -> dict[str, dict[str, dict[str, Any]]]:
    """The parameters of each type, by their names, in the peer's order."""
    return {type["name"]: {p["name"]: p for p in type["parameters"]} for type in types()}


@cache
def follows_metric(type: str) -> bool:
    """Whether it can be stepped alone, since it needs to be told a metric."""
    return any(one["name"] == type and "closed" not in one["forms"] for one in types())


def is_known(type: str) -> bool:
    return type in known()


def parameters(type: str) -> dict[str, dict[str, Any]]:
    return known()[type]
