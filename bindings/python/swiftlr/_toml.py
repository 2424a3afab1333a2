"""TOML to dictionaries: by Python itself since 3.11, by the package tomli before."""

from __future__ import annotations

import sys
from typing import Any


def read_toml(text: str) -> dict[str, Any]:
    """Raises an ImportError where the package is missing, a ValueError about other text."""
    if sys.version_info >= (3, 11):
        import tomllib as toml
    else:
        import tomli as toml
    found: dict[str, Any] = toml.loads(text)
    return found
