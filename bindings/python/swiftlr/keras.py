"""Schedules for Keras 3: one that an optimizer takes, and a callback."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

from ._errors import ArgumentError, Error, FormError
from ._schedule import Schedule
from ._scheduler import Scheduler
from ._tables import table_of
from ._types import JSON, Functions, Spec
from ._values import whole

__all__ = ["ScheduleCallback", "TableSchedule"]


@keras.saving.register_keras_serializable(package="swiftlr")
class TableSchedule(keras.optimizers.schedules.LearningRateSchedule):  # type: ignore[misc]
    """A learning rate that follows a schedule: ``Adam(TableSchedule(spec, 10_000, base=3e-4))``.

    It is a table of the values at the positions 0 to `steps` in float32, each rounded once. It is
    saved with the model, and loaded where ``swiftlr.keras`` has been imported.

    Args:
        spec: As for :class:`swiftlr.Schedule`. One that follows a metric has no table, and one with
            functions cannot be saved: :class:`ScheduleCallback` takes both.
        steps: The last position of the table, a whole number above 0; by default the schedule's
            ``horizon``. The value there holds for all later positions.
        base: The initial value, for schedules that start from one, as torch's do.
        every: Only each such position has its value; a divisor of `steps`. Between two there is a
            straight line. A table takes 4 bytes a value.
        accumulation: The optimizer's ``gradient_accumulation_steps``: Keras counts the batches, and
            the schedule the updates.
        run: As for :class:`swiftlr.Schedule`.
    """

    def __init__(
        self,
        spec: Spec,
        steps: int | None = None,
        base: float = 1.0,
        every: int = 1,
        accumulation: int = 1,
        run: JSON | None = None,
    ) -> None:
        schedule = Schedule(spec, run=run)
        if schedule.functions:
            raise ArgumentError("spec: it has functions, which cannot be saved; ScheduleCallback")
        if whole("accumulation", accumulation) < 1:
            raise ArgumentError("accumulation: 0 is not allowed; a whole number above 0")
        table = table_of(schedule, steps, every, base)
        self.schedule = schedule
        self._config: dict[str, Any] = {
            "spec": schedule.spec(),
            "steps": table.steps,
            "base": float(base),
            "every": int(every),
            "accumulation": int(accumulation),
        }
        self._values = table.of("float32")
        self._copies: dict[Any, Any] = {}

    def __call__(self, step: Any) -> Any:
        """The rate of the update before which the optimizer has seen `step` batches."""
        steps, every, accumulation = (
            self._config[key] for key in ("steps", "every", "accumulation")
        )
        values = self._tensor()
        place = ops.cast(step, "int32")
        if accumulation > 1:
            place = ops.floor_divide(place, accumulation)
        place = ops.clip(place, 0, steps)
        if every == 1:
            return ops.take(values, place)
        index = ops.floor_divide(place, every)
        share = ops.cast(place - index * every, "float32") / every
        low = ops.take(values, index)
        high = ops.take(values, ops.minimum(index + 1, len(self._values) - 1))
        return ops.where(share == 0, low, low + (high - low) * share)

    def _tensor(self) -> Any:
        """The table as a tensor; in eager PyTorch one for all steps of a device."""
        if keras.backend.backend() != "torch":
            return ops.convert_to_tensor(self._values)
        device = ops.convert_to_tensor(0).device
        if device not in self._copies:
            self._copies[device] = ops.convert_to_tensor(self._values)
        return self._copies[device]

    def get_config(self) -> dict[str, Any]:
        """The arguments, with the spec in full."""
        return dict(self._config)


class ScheduleCallback(keras.callbacks.Callback):  # type: ignore[misc]
    """Sets the optimizer's learning rate to the value of a schedule, before each update.

    The position is the optimizer's count of updates, so a second ``fit()``, and a model that was
    saved and loaded, go on where they were; ``history["learning_rate"]`` has the last rate of each
    epoch. A schedule that follows a metric counts epochs, of which each hands it the metric.

    Args:
        spec: As for :class:`swiftlr.Schedule`.
        base: The initial value, by default the optimizer's learning rate, a float32, when the first
            ``fit()`` begins.
        monitor: The metric of a schedule that follows one, such as ``"val_loss"``.
        functions: The functions that the spec names.
        run: As for :class:`swiftlr.Schedule`.
    """

    def __init__(
        self,
        spec: Spec,
        base: float | None = None,
        monitor: str | None = None,
        functions: Functions | None = None,
        run: JSON | None = None,
    ) -> None:
        super().__init__()
        self.schedule = Schedule(spec, functions, run)
        if monitor is None and _follows_metric(self.schedule):
            raise ArgumentError("monitor: needed, because the schedule follows a metric; its name")
        if monitor is not None and not _follows_metric(self.schedule):
            raise ArgumentError(f"monitor: {monitor!r} is not allowed; the schedule follows none")
        self.base = base
        self.monitor = monitor
        self.scheduler: Scheduler | None = None
        """With a monitor, what has followed it."""

    def on_train_begin(self, logs: Any = None) -> None:
        optimizer = self.model.optimizer
        if self.base is None:
            self.base = float(ops.convert_to_numpy(optimizer.learning_rate))
        if self.monitor is not None and self.scheduler is None:
            self.scheduler = Scheduler(self.schedule, [self.base])
        self._set(self._rate())

    def on_train_batch_begin(self, batch: int, logs: Any = None) -> None:
        if self.monitor is None:
            self._set(self._rate())

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        logs = {} if logs is None else logs
        logs["learning_rate"] = float(ops.convert_to_numpy(self.model.optimizer.learning_rate))
        if self.scheduler is None:
            return
        if self.monitor not in logs:
            raise ArgumentError(
                f"monitor: {self.monitor!r} is not allowed; one of {', '.join(map(repr, logs))}"
            )
        self.scheduler.step(metric=float(logs[self.monitor]))
        self._set(self._rate())

    def _rate(self) -> float:
        if self.scheduler is not None:
            return self.scheduler.get_last_lr()[0]
        position = int(ops.convert_to_numpy(self.model.optimizer.iterations))
        return self.schedule.value(position, self.base or 0.0)

    def _set(self, rate: float) -> None:
        self.model.optimizer.learning_rate = rate


def _follows_metric(schedule: Schedule) -> bool:
    try:
        schedule.value(0)
    except FormError:
        return True
    except Error:
        pass  # some formulas have no value at 0
    return False
