"""Any schedule as a callback of skorch::

net = NeuralNetClassifier(Module, callbacks=[ScheduleCallback(spec="schedule.json")])
"""

from __future__ import annotations

from typing import Any

from skorch.callbacks import LRScheduler

from .torch import ScheduleLR, preserve_state
from .torch._late_metric import expect, follows_metric, take

__all__ = ["ScheduleCallback"]


class ScheduleCallback(LRScheduler):  # type: ignore[misc]
    """skorch's ``LRScheduler`` with any schedule, counted in batches or in epochs.

    Lengths may have any unit: the length of the run, of an epoch and of a batch come from the net;
    ``run`` overrides them. Its keys are those of :func:`swiftlr.resolve`. A fit that goes on, from
    a checkpoint too, goes on where the history of the net ends.

    Args:
        spec: Whatever a :class:`swiftlr.Schedule` is made from.
        monitor: For a schedule that follows a metric, its name in the history, or a function of the
            net. It comes after each epoch.
        step_every: ``"batch"`` or ``"epoch"``.
    """

    def __init__(
        self,
        spec: Any,
        monitor: Any = "train_loss",
        step_every: str = "batch",
        event_name: str | None = "event_lr",
        functions: Any = None,
        run: Any = None,
    ) -> None:
        if step_every not in ("batch", "epoch"):
            raise ValueError(f"step_every: {step_every!r} is not allowed; 'batch' or 'epoch'")
        super().__init__(ScheduleLR, monitor, event_name, step_every)
        self.spec = spec
        self.functions = functions
        self.run = run

    def on_train_begin(self, net: Any, X: Any = None, y: Any = None, **known: Any) -> None:
        self.known_ = {**_run(net, X, y, self.step_every), **(self.run or {})}
        super().on_train_begin(net, X=X, y=y, **known)

    def _get_scheduler(self, net: Any, policy: Any, **_: Any) -> ScheduleLR:
        done = self.batch_idx_ if self.step_every == "batch" else len(net.history)
        scheduler = ScheduleLR(
            net.optimizer_, self.spec, self.functions, last_epoch=done - 1, run=self.known_
        )
        if follows_metric(scheduler):
            expect(scheduler)
        return scheduler

    def _step(self, net: Any, lr_scheduler: Any, score: Any = None) -> None:
        lr_scheduler.step()  # also after an update that mixed precision skipped

    def on_epoch_end(self, net: Any, **known: Any) -> None:
        super().on_epoch_end(net, **known)
        if follows_metric(self.lr_scheduler_):
            take(self.lr_scheduler_, self._score(net))

    def _score(self, net: Any) -> Any:
        if callable(self.monitor):
            return self.monitor(net)
        try:
            return net.history[-1, self.monitor]
        except KeyError:
            names = ", ".join(str(name) for name in net.history[-1] if name != "batches")
            raise ValueError(f"monitor: {self.monitor!r} is not in the history; {names}") from None


def _run(net: Any, X: Any, y: Any, step_every: str) -> dict[str, float]:
    """The numbers of a run in batches or epochs."""
    epochs = len(net.history) + net.max_epochs
    if step_every == "epoch":
        return {"steps_per_epoch": 1, "total_steps": epochs}
    with preserve_state():  # a split may be random
        training, _ = net.get_split_datasets(X, y)
        iterator = net.get_iterator(training, training=True)
    run: dict[str, float] = {}
    try:
        run["steps_per_epoch"] = len(iterator)
        run["total_steps"] = len(iterator) * epochs
    except TypeError:
        pass  # data without a length
    batch = getattr(iterator, "batch_size", None)
    if isinstance(batch, int):
        run["batch_size"] = batch
    return run
