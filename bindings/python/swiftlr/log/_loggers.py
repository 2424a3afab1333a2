"""The loggers that a log writes into."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from .._errors import ArgumentError
from .._strict_json import short
from ._events import Events, in_one
from ._plan import Plan


class Logger(Protocol):
    name: str

    def start(self, is_resumed: bool, plan: Plan) -> None:
        """Before the first row of this process. A run that is resumed may have rows already."""

    def write(self, step: int, row: dict[str, float], events: Events) -> None: ...


def logger_for(argument: str, logger: Any, prefix: str, commit: bool) -> Logger:
    if hasattr(logger, "add_scalar") and hasattr(logger, "add_text"):
        from ._tensorboard import TensorBoard

        return TensorBoard(logger, prefix)
    if hasattr(logger, "log") and hasattr(logger, "define_metric"):
        from ._wandb import WandB

        return WandB(logger, prefix, commit)
    if callable(logger):
        return Function(logger, prefix)
    raise ArgumentError(
        f"{argument}: {short(logger)} is not allowed; a SummaryWriter of TensorBoard's, a run of "
        "Weights & Biases, or a function of a dict and the step"
    )


class Function:
    """Gets the rows as dicts; phase changes are texts in them."""

    def __init__(self, function: Callable[[dict[str, Any], int], Any], prefix: str) -> None:
        self.name = getattr(function, "__qualname__", type(function).__name__)
        self._function = function
        self._prefix = prefix

    def start(self, is_resumed: bool, plan: Plan) -> None:
        pass

    def write(self, step: int, row: dict[str, float], events: Events) -> None:
        text = {f"{self._prefix}/event": in_one(events, step)} if events else {}
        self._function({**row, **text}, step)
