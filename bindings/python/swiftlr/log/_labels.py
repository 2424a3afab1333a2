"""What the values of each group are called."""

from __future__ import annotations

from typing import Any


def labels_of(names: list[Any]) -> list[str]:
    """A single group without a name needs none. The others have theirs, or their numbers."""
    if len(names) == 1 and names[0] is None:
        return [""]
    labels = [str(i) if name is None else str(name) for i, name in enumerate(names)]
    return [
        f"/{label}" if labels.count(label) == 1 else f"/{label}.{i}"
        for i, label in enumerate(labels)
    ]
