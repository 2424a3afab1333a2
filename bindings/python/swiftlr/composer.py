"""Schedules as callbacks of Composer::

trainer = Trainer(model, loader, optimizers=optimizer, max_duration="3ep",
                  callbacks=[ScheduleCallback("schedule.json")])
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from composer.core import Callback, TimeUnit

from ._types import Functions, Mismatch, Spec
from .torch._deferred import Deferred

__all__ = ["ScheduleCallback"]


class ScheduleCallback(Deferred, Callback):  # type: ignore[misc]
    """Any schedule, counted in batches as Composer counts them, each of which is one update.

    The schedule is made when ``fit()`` starts, and is ``scheduler`` then. Lengths may have any
    unit: the length of the run, of an epoch and of a batch come from the trainer's state; ``run``
    overrides them. Its keys are those of :func:`swiftlr.resolve`. The state is in the checkpoints
    of the trainer; ``mismatch`` says what to do where it is loaded for another schedule, as in
    :func:`swiftlr.torch.resume`. Composer's ``scale_schedule_ratio`` is for its own ``schedulers``:
    lengths such as ``"0.1dur"`` follow ``max_duration`` by themselves.

    Args:
        metric: For a schedule that follows one, the name that the metric has in
            ``state.eval_metrics``; ``evaluator`` is the label of its evaluator, or the only one.
    """

    def __init__(
        self,
        spec: Spec,
        *,
        metric: str | None = None,
        evaluator: str | None = None,
        functions: Functions | None = None,
        run: Mapping[str, Any] | None = None,
        mismatch: Mismatch = "fail",
    ) -> None:
        super().__init__(spec, functions=functions, run=run, mismatch=mismatch)
        self._metric = metric
        self._evaluator = evaluator

    def fit_start(self, state: Any, logger: Any) -> None:
        self._start(state.optimizers[0], _run(state), self._metric)

    def batch_end(self, state: Any, logger: Any) -> None:
        if self.scheduler is not None:
            self.scheduler.step()

    def eval_end(self, state: Any, logger: Any) -> None:
        label = self._evaluator or next(iter(state.eval_metrics), "")
        if state.dataloader_label not in (label, None):
            return
        if self.scheduler is not None and self.scheduler.last_epoch > 0:
            metrics = state.eval_metrics.get(label, {})
            self._take({name: one.compute() for name, one in metrics.items()}, self._metric)


def _run(state: Any) -> dict[str, float]:
    """The numbers of a run in batches."""
    run: dict[str, float] = {}
    length, duration = state.dataloader_len, state.max_duration
    if length is not None:
        run["steps_per_epoch"] = int(length)
    if duration is not None and duration.unit == TimeUnit.BATCH:
        run["total_steps"] = duration.value
    elif duration is not None and duration.unit == TimeUnit.EPOCH and length is not None:
        run["total_steps"] = duration.value * int(length)
    batch = getattr(state.dataloader, "batch_size", None)
    if isinstance(batch, int):
        from composer.utils import dist

        run["batch_size"] = batch * dist.get_world_size()
    return run
