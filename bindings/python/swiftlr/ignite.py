"""Schedules as handlers of ignite, and the finder::

handler = ScheduleHandler(optimizer, {"type": "transformers.cosine", ...})
handler.attach(trainer)
trainer.run(loader, max_epochs=5)
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ignite import distributed as idist
from ignite.engine import Engine, Events

from ._types import Functions, Mismatch, Spec
from .torch._deferred import Deferred
from .torch._finder._ignite import LRFinder

__all__ = ["LRFinder", "ScheduleHandler"]


class ScheduleHandler(Deferred):
    """Any schedule, counted in updates, for the optimizer of a trainer.

    The schedule is made when the run starts, and is ``scheduler`` then. Lengths may have any unit:
    the length of the run, of an epoch and of a batch come from the trainer; ``run`` overrides them.
    Its keys are those of :func:`swiftlr.resolve`. The handler goes into a ``Checkpoint`` as it is;
    ``mismatch`` says what to do where it is loaded for another schedule, as in
    :func:`swiftlr.torch.resume`.

    Args:
        gradient_accumulation_steps: How many iterations make one update, as in ignite's
            ``create_supervised_trainer``: its count goes on from epoch to epoch. A last update that
            the run does not complete is none.
    """

    def __init__(
        self,
        optimizer: Any,
        spec: Spec,
        *,
        gradient_accumulation_steps: int = 1,
        functions: Functions | None = None,
        run: Mapping[str, Any] | None = None,
        mismatch: Mismatch = "fail",
    ) -> None:
        if type(gradient_accumulation_steps) is not int or gradient_accumulation_steps < 1:
            raise ValueError(
                f"gradient_accumulation_steps: {gradient_accumulation_steps!r} is not allowed; "
                "a whole number above 0"
            )
        super().__init__(spec, functions=functions, run=run, mismatch=mismatch)
        self.optimizer = optimizer
        self._accumulated = gradient_accumulation_steps

    def attach(
        self, trainer: Engine, evaluator: Engine | None = None, metric: str | None = None
    ) -> None:
        """Makes a step after each update. A schedule that follows a metric gets the one of this
        name whenever the evaluator has completed, and may have it after a step."""

        def start(trainer: Engine) -> None:
            self._start(
                self.optimizer,
                _run(trainer.state, self._accumulated),
                None if evaluator is None else metric,
            )

        def step(trainer: Engine) -> None:
            if self.scheduler is not None:
                self.scheduler.step()

        trainer.add_event_handler(Events.STARTED, start)
        trainer.add_event_handler(Events.ITERATION_COMPLETED(every=self._accumulated), step)
        if evaluator is not None:
            evaluator.add_event_handler(
                Events.COMPLETED, lambda evaluator: self._evaluated(evaluator.state.metrics, metric)
            )

    def _evaluated(self, metrics: Mapping[str, Any], metric: str | None) -> None:
        if self.scheduler is not None and self.scheduler.last_epoch > 0:
            self._take(metrics, metric)


def _run(state: Any, accumulated: int) -> dict[str, float]:
    """The numbers of a run in updates."""
    run: dict[str, float] = {}
    if state.epoch_length is not None:
        run["steps_per_epoch"] = state.epoch_length / accumulated
        if state.max_epochs is not None:
            run["total_steps"] = state.max_epochs * state.epoch_length // accumulated
    if getattr(state, "max_iters", None) is not None:
        run["total_steps"] = state.max_iters // accumulated
    batch = getattr(state.dataloader, "batch_size", None)
    if isinstance(batch, int):
        run["batch_size"] = batch * accumulated * idist.get_world_size()
    return {key: value for key, value in run.items() if value > 0}
