"""The progress of a sweep on a terminal: tqdm's bar where it is installed, else a line."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Any


class Progress:
    """Shows how far a sweep is, with its rate and loss; nothing where nobody watches."""

    def __init__(self, total: int, is_shown: bool) -> None:
        self._total = total
        self._done = 0
        self._is_shown = is_shown and sys.stderr is not None and sys.stderr.isatty()
        self._bar = _bar(total) if self._is_shown else None

    def step(self, lr: float, loss: float) -> None:
        self._done += 1
        if not self._is_shown:
            return
        if self._bar is not None:
            self._bar.set_postfix_str(_text(lr, loss), refresh=False)
            self._bar.update()
        else:
            line = f"\rlearning rates: {self._done}/{self._total}  {_text(lr, loss)}\x1b[K"
            print(line, end="", file=sys.stderr, flush=True)

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: Any, traceback: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.close()
        elif self._is_shown and self._done:
            print(file=sys.stderr)


def _text(lr: float, loss: float) -> str:
    return f"lr {lr:.2e}, loss {loss:.4g}"


def _bar(total: int) -> Any:
    try:
        from tqdm import tqdm  # type: ignore[import-untyped]
    except ImportError:
        return None
    return tqdm(total=total, desc="learning rates", unit="step", leave=False)
