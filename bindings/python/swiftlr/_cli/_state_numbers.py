"""The numbers in the state of a scheduler, however it was written."""

from __future__ import annotations

from typing import Any


def epoch_of(state: dict[str, Any]) -> Any:
    """The position, which a chain has in its parts."""
    parts = [part for part in listed(state.get("_schedulers")) if isinstance(part, dict)]
    return state.get("last_epoch", epoch_of(parts[0]) if parts else None)


def bases_in(state: dict[str, Any]) -> list[float]:
    """The initial rates, which compositions have in their parts."""
    found = numbers(state.get("base_lrs"))
    parts = (bases_in(part) for part in listed(state.get("_schedulers")) if isinstance(part, dict))
    return found or next(filter(None, parts), [])


def listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple)) else []


def numbers(values: Any) -> list[float]:
    found = [number(value) for value in listed(values)]
    return [value for value in found if value is not None]


def number(value: Any) -> float | None:
    value = plain(value)
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def plain(value: Any) -> Any:
    """A tensor of one element as its number."""
    return value.item() if hasattr(value, "item") and getattr(value, "ndim", 0) <= 1 else value
