"""The log of a scheduler."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable
from typing import Any, Literal

from .._types import Spec
from .._values import whole
from ._gradients import gradient_norms
from ._loggers import Logger, logger_for
from ._plan import Plan
from ._source import Source, source_of


class Log:
    """Writes what a scheduler drives into the loggers of a run::

        log = Log(scheduler, writer, steps=1000)
        for batch in loader:
            ...
            optimizer.step()
            scheduler.step()
            log.step()

    The value under step ``n`` is the one that update ``n`` is made with, counted from 0.

    Args:
        scheduler: Of swiftlr's or of torch's, or an ``AcceleratedScheduler`` around one.
        loggers: Each a ``SummaryWriter`` of TensorBoard's, a run of Weights & Biases, or a function
            that takes a dict and the step.
        steps: How long the run is. The planned curve up to there is drawn at the start; without it
            the planned value stands beside each real one.
        every: Only steps that are multiples of it are written, and those at which something
            happens.
        plan: What the values are compared with: another spec than the scheduler's, or False for
            nothing. A schedule that calls functions of yours has no plan unless one is given, as
            to ask it would call them more often than the run does.
        prefix: What the names of the values begin with.
        gradients: Whether to write the norm of the gradients of each group, which costs about as
            much as clipping them: True for the Euclidean one, ``"l1"`` for the sum of magnitudes,
            of which :func:`swiftlr.forecast.refined_schedule` makes a schedule for Adam. They have
            to be there still: call ``step()`` before ``zero_grad()``.
        commit: For Weights & Biases, whether each row is one of its own. Otherwise a row goes out
            with the next ``run.log()`` of yours.

    A logger that raises does not stop the run: the first time, a warning says so. Nor does the log
    change the run; it only reads.
    """

    name = "the log"

    def __init__(
        self,
        scheduler: Any,
        *loggers: Any,
        steps: int | None = None,
        every: int = 1,
        plan: Spec | bool = True,
        prefix: str = "scheduler",
        gradients: bool | Literal["l1"] = False,
        commit: bool = False,
    ) -> None:
        if whole("every", every) == 0:
            raise ValueError("every: 0 is not allowed; a whole number above 0")
        if steps is not None:
            whole("steps", steps)
        if not isinstance(prefix, str) or not prefix:
            raise ValueError(f"prefix: {prefix!r} is not allowed; a string that is not empty")
        if not isinstance(gradients, bool) and gradients != "l1":
            raise ValueError(f"gradients: {gradients!r} is not allowed; True, False or 'l1'")
        self._source: Source = source_of(scheduler)
        self._plan = Plan(self._source, plan, steps)
        self._prefix = prefix
        self._loggers: list[Logger] = [
            logger_for(f"loggers[{i}]", logger, prefix, commit) for i, logger in enumerate(loggers)
        ]
        self._every = every
        self._gradients = gradients
        self._has_failed: set[int] = set()
        self._has_deviated = False
        self._started = False
        self._calls = 0
        self._next = -math.inf
        self._last = self._position()
        self._first_row = self._row(self._last)

    def step(self) -> None:
        """Writes the values that the scheduler has set for the next update. Call it after the
        scheduler's ``step()``."""
        self._calls += 1
        said: list[str] = []
        try:
            self._look(said)
        except Exception as error:
            self._fail(self, error, said)
        for message in said:
            warnings.warn(message, stacklevel=2)

    def values(self) -> dict[str, float]:
        """What would be written now, for those who write it themselves:
        ``run.log({"loss": loss, **log.values()})``."""
        return self._row(self._position())

    # ---- A step

    def _look(self, said: list[str]) -> None:
        position = self._position()
        if self._last < position < self._next:
            self._last = position
            return
        if not self._started:
            self._start(position, said)
        events = self._plan.events(self._last, position) + self._source.events(position)
        if events or position // self._every != self._last // self._every:
            self._write(position, self._row(position), events, said)
        self._last = position
        self._next = self._next_of_interest(position)

    def _position(self) -> float:
        position = self._source.position()
        return self._calls if position is None else position

    def _next_of_interest(self, position: float) -> float:
        """Where something has to be written or looked at, unless the position goes back."""
        if self._source.is_watched:
            return -math.inf
        return min((position // self._every + 1) * self._every, self._plan.next_event(position))

    def _start(self, position: float, said: list[str]) -> None:
        """The first step. If it goes on from a state that was loaded after the log was built, what
        the scheduler had then is no part of the run."""
        self._started = True
        is_resumed = position - self._last > 1 or self._last > 0
        for logger in self._loggers:
            self._attempt(logger, said, logger.start, is_resumed, self._plan)
        if is_resumed:
            self._last = position - 1
        else:
            self._write(self._last, self._first_row, self._plan.events(-1, self._last), said)

    def _row(self, position: float) -> dict[str, float]:
        values = self._source.values()
        row = {f"{self._prefix}/{name}": value for name, value in values.items()}
        planned = self._plan.values(position)
        row.update((f"{self._prefix}/planned/{name}", value) for name, value in planned.items())
        if self._gradients:
            norms = gradient_norms(
                self._source.groups, self._source.labels, self._gradients == "l1"
            )
            row.update((f"{self._prefix}/{name}", value) for name, value in norms.items())
        return row

    def _write(
        self,
        position: float,
        row: dict[str, float],
        events: list[tuple[int, str]],
        said: list[str],
    ) -> None:
        deviation = (
            None if self._has_deviated else self._plan.deviation(position, row, self._prefix)
        )
        if deviation is not None:
            self._has_deviated = True
            said.append(f"swiftlr.log: {deviation}")
            events = [*events, (int(position), deviation)]
        for logger in self._loggers:
            self._attempt(logger, said, logger.write, int(position), row, events)

    def _attempt(
        self, logger: Logger, said: list[str], action: Callable[..., None], *arguments: Any
    ) -> None:
        try:
            action(*arguments)
        except Exception as error:
            self._fail(logger, error, said)

    def _fail(self, whose: Logger | Log, error: Exception, said: list[str]) -> None:
        """A failure stays here, and is said once of each logger and of the log itself."""
        if id(whose) not in self._has_failed:
            self._has_failed.add(id(whose))
            said.append(
                f"swiftlr.log: {whose.name} has failed, and the run goes on: "
                f"{type(error).__name__}: {error}"
            )
