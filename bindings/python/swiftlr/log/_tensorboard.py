"""Rows for a SummaryWriter, of torch.utils.tensorboard or of tensorboardX."""

from __future__ import annotations

import os
from typing import Any

from ._loggers import Events
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
        """The last row of the processes before this one that the writer does not hide."""
        if not self._folder or getattr(self._writer, "purge_step", None) is not None:
            return -1
        from tensorboard.backend.event_processing.event_file_loader import EventFileLoader

        self._writer.flush()
        files = [name for name in os.listdir(self._folder) if "tfevents" in name]
        for name in sorted(files, reverse=True):  # the newest first: names begin with the time
            path = os.path.join(self._folder, name)
            steps = [
                int(event.step)
                for event in EventFileLoader(path).Load()
                if any(value.tag.startswith(self._prefix + "/") for value in event.summary.value)
            ]
            if steps:
                return max(steps)
        return -1
