"""What an Accelerator changes as it trains."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ._aside import attributes_put_back


@contextmanager
def accelerator_put_back(accelerator: Any) -> Iterator[None]:
    """What it has prepared, its count of steps, and what it knows of loaders and accumulation."""
    with attributes_put_back(accelerator, accelerator.gradient_state):
        yield
