"""Ctrl-C waits while things are put back."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def without_interrupts() -> Iterator[None]:
    """An interrupt comes when the block is over, and not in the middle of it."""
    if threading.current_thread() is not threading.main_thread():
        yield  # which no signal interrupts
        return
    came: list[Any] = []
    before = signal.getsignal(signal.SIGINT)
    if not callable(before):  # ignored, the system's, or set by another language
        yield
        return
    signal.signal(signal.SIGINT, lambda *signal_and_frame: came.append(signal_and_frame))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if came:
            before(*came[-1])
