"""Any schedule as a callback of fastai::

learn.fit(5, cbs=ScheduleCallback({"type": "transformers.cosine", ...}))
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastai.callback.core import Callback

from ._schedule import Schedule
from ._scheduler import Scheduler
from ._types import Functions, Spec

__all__ = ["ScheduleCallback"]

_NAMES = {"momentum": "mom", "weight_decay": "wd", "betas.0": "mom"}
"""What fastai calls hyper-parameters."""


class ScheduleCallback(Callback):  # type: ignore[misc]
    """Sets the rate of each parameter group before each batch, and whatever else the schedule
    drives: fastai's ``mom`` for momentum, ``wd`` for weight decay.

    A step is a batch, as in fastai's own schedules, also where gradients are accumulated. Lengths
    may have any unit: the length of the run, of an epoch and of a batch come from the learner;
    ``run`` overrides them. Its keys are those of :func:`swiftlr.resolve`. The values that the
    optimizer has when the fit begins are the base values. ``start_epoch`` goes on at that epoch.

    Args:
        monitor: For a schedule that follows a metric, its name in the recorder, such as
            ``"valid_loss"``. It comes after each epoch.
    """

    order = 60  # as fastai's own schedules

    def __init__(
        self,
        spec: Spec,
        *,
        monitor: str | None = None,
        functions: Functions | None = None,
        run: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__()
        self._spec, self._functions, self._given = spec, functions, dict(run or {})
        self._monitor = monitor
        self.scheduler: Scheduler | None = None

    def before_fit(self) -> None:
        # A search for a rate and predictions are no runs.
        self.run = not hasattr(self, "lr_finder") and not hasattr(self, "gather_preds")
        if not self.run:
            return
        batches = len(self.dls.train)
        known = {
            "steps_per_epoch": batches,
            "total_steps": batches * self.n_epoch,
            "batch_size": self.dls.train.bs,
            **self._given,
        }
        known = {name: value for name, value in known.items() if value}
        schedule = Schedule(self._spec, self._functions, known)
        self.scheduler = Scheduler(schedule, [float(one["lr"]) for one in self.opt.hypers])
        for name in self.scheduler.value_names:
            bases = [float(one[_NAMES.get(name, name)]) for one in self.opt.hypers]
            if "curves" in schedule.spec():
                self.scheduler.set_base(name, bases)
        if self._follows_metric() and self._monitor not in self.recorder.metric_names[1:]:
            raise ValueError(
                f"monitor: {self._monitor!r} is not among the metrics; "
                + ", ".join(self.recorder.metric_names[1:])
            )
        self._metric: float | None = None

    def before_batch(self) -> None:
        if self.training:
            self._go_to(self.epoch * self.n_iter + self.iter)
            self._write()

    def after_epoch(self) -> None:
        if self._follows_metric():
            names = list(self.recorder.metric_names[1:])
            self._metric = float(self.recorder.values[-1][names.index(self._monitor)])

    def after_fit(self) -> None:
        if self.scheduler is not None and self.run and not hasattr(self, "lr_finder"):
            self._go_to(self.scheduler.last_epoch + 1)
            self._write()
        self.run = True

    def _follows_metric(self) -> bool:
        return self.scheduler is not None and "memory" in self.scheduler.state_dict()

    def _go_to(self, position: float) -> None:
        assert self.scheduler is not None
        if not self._follows_metric():
            self.scheduler.step(position)
            return
        while self.scheduler.last_epoch < position:
            if self._metric is None:
                self.scheduler.hold()
            else:
                self.scheduler.step(metric=self._metric)
                self._metric = None

    def _write(self) -> None:
        assert self.scheduler is not None
        self.opt.set_hyper("lr", self.scheduler.get_last_lr())
        for name in self.scheduler.value_names:
            self.opt.set_hyper(_NAMES.get(name, name), self.scheduler.get_last_values(name))
