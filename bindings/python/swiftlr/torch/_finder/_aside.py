"""The objects of a framework lend themselves to a sweep and get everything back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def attributes_put_back(*objects: Any) -> Iterator[None]:
    """The attributes of objects are what they were when the block ends. What is appended to their
    lists in the block goes into copies."""
    before = [(vars(one), dict(vars(one))) for one in objects]
    for attributes, saved in before:
        attributes.update({key: value[:] for key, value in saved.items() if type(value) is list})
    try:
        yield
    finally:
        for attributes, saved in before:
            attributes.clear()
            attributes.update(saved)
