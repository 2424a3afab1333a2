"""What PyInstaller has to know of swiftlr. It finds this by the entry point of pyproject.toml."""

from __future__ import annotations


def get_hook_dirs() -> list[str]:
    return list(__path__)
