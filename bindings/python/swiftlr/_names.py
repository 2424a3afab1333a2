"""The names that types and parameters have in Python."""

from __future__ import annotations

import keyword

FILES = (".json", ".yaml", ".yml")
"""What the names of schedule files end in."""


def python_name(type: str) -> tuple[str, str]:
    """The framework and the constructor of a type, such as ``torch.StepLR``."""
    peer, name = type.split(".", 1)
    return peer, identifier(name.replace(".", "_"))


def identifier(name: str) -> str:
    return name + "_" if keyword.iskeyword(name) else name
