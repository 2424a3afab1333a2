"""The program ``swiftlr``, which ``python -m swiftlr`` is as well: one file a command."""

from ._main import main

__all__ = ["main"]
