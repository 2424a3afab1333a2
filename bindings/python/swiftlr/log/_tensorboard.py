"""Rows for a SummaryWriter, of torch.utils.tensorboard or of tensorboardX."""

from __future__ import annotations

import math
import os
from typing import Any

from ._events import Events
from ._plan import Plan


class TensorBoard:
    """The planned curve is a run of its own, ``planned`` below the folder of this one, so that
    TensorBoard draws both into one picture."""

    def __init__(self, writer: Any, prefix: str) -> None:
        self.name = type(writer).__name__
        self._writer = writer
        self._prefix = prefix
        self._folder = getattr(writer, "log_dir", None) or getattr(writer, "logdir", None)
        self._written = -1
        self._has_curve = False

    def start(self, is_resumed: bool, plan: Plan) -> None:
        if is_resumed:
            self._written = self._last_written()
        self._has_curve = bool(self._folder and plan.steps)
        if not self._has_curve or self._written >= 0:
            return
        with type(self._writer)(os.path.join(str(self._folder), "planned")) as writer:
            for step, values in plan.points():
                for name, value in values.items():
                    writer.add_scalar(f"{self._prefix}/{name}", value, step)

    def write(self, step: int, row: dict[str, float], events: Events) -> None:
        if step <= self._written:
            return
        self._written = step
        for name, value in row.items():
            if not (self._has_curve and name.startswith(f"{self._prefix}/planned/")):
                self._writer.add_scalar(name, value, step)
        for first, text in events:
            self._writer.add_text(f"{self._prefix}/events", text, first)

    def _last_written(self) -> int:
        """The last row of the processes before this one, -1 if there is none."""
        if not self._folder:
            return -1
        self._writer.flush()
        files = [file for file in os.scandir(self._folder) if "tfevents" in file.name]
        hidden = math.inf
        for file in sorted(files, key=lambda file: -file.stat().st_mtime_ns):  # the newest first
            steps, start = self._rows(file.path)
            hidden = min(hidden, start)  # a writer with a purge_step hides what came before it
            if seen := [step for step in steps if step < hidden]:
                return max(seen)
        return -1

    def _rows(self, path: str) -> tuple[list[int], float]:
        """The steps of the rows in a file, and the first step that it hides in those before it."""
        from tensorboard.backend.event_processing.event_file_loader import EventFileLoader

        steps: list[int] = []
        hidden = math.inf
        for event in EventFileLoader(path).Load():
            if event.HasField("session_log"):
                hidden = min(hidden, event.step)
            elif any(value.tag.startswith(f"{self._prefix}/") for value in event.summary.value):
                steps.append(event.step)
        return steps, hidden
