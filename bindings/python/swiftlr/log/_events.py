"""Phase changes: the steps at which they came, and what they were."""

from __future__ import annotations

Events = list[tuple[int, str]]


def in_one(events: Events, step: int) -> str:
    """Several events of one row."""
    return "; ".join(
        text if first == step else f"at step {first}: {text}" for first, text in events
    )
