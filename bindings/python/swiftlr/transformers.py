"""Schedules for a ``Trainer`` of transformers: settings that name any type, and the finder.

A class of arguments and a trainer take them from two mixins, which stand first::

    @dataclass
    class Arguments(ScheduleArguments, TrainingArguments): ...

    class ScheduledTrainer(ScheduleMixin, Trainer): ...

Then ``lr_scheduler_type`` may be ``"timm.CosineLRScheduler"``, a schedule file, or its text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from transformers import TrainerCallback
from transformers.trainer_utils import IntervalStrategy, SchedulerType

from ._names import FILES
from ._schedule import Schedule, types
from .torch import ScheduleLR
from .torch._finder._transformers import find_lr
from .torch._late_metric import expect, follows_metric, take

__all__ = ["ScheduleArguments", "ScheduleCallback", "ScheduleMixin", "create_scheduler", "find_lr"]


def create_scheduler(
    trainer_args: Any, optimizer: Any, steps: int, run: Mapping[str, Any] | None = None
) -> ScheduleLR:
    """The scheduler that the settings of a ``Trainer`` name, for ``steps`` updates.

    ``trainer_args.lr_scheduler_type`` is the name of a type, whose parameters are in
    ``lr_scheduler_kwargs``, or a spec: the path or the text of a schedule file. Parameters called
    ``num_training_steps`` and ``num_warmup_steps`` come from the Trainer where they are left out.
    ``warmup_steps`` with a type that has no such parameter is a ValueError, as it would do nothing.

    Lengths may have any unit. The length of the run, of an epoch and of a batch come from the
    settings, and tokens from ``tokens_per_sample``, where the settings have it; ``run`` overrides
    them. The keys are those of :func:`swiftlr.resolve`. The Trainer steps the result once an update
    and hands it no metric; a :class:`ScheduleCallback` does that.
    """
    spec = _spec(trainer_args, steps)
    scheduler = ScheduleLR(optimizer, spec, run={**_run(trainer_args, steps), **(run or {})})
    if follows_metric(scheduler):
        if trainer_args.eval_strategy == IntervalStrategy.NO:
            raise ValueError(
                "eval_strategy: 'no' is not allowed with a schedule that follows a metric; "
                "'steps' or 'epoch'"
            )
        expect(scheduler)
    return scheduler


class ScheduleCallback(TrainerCallback):  # type: ignore[misc]
    """Keeps a ``ScheduleLR`` in step with its ``Trainer``. A :class:`ScheduleMixin` adds it; a
    Trainer that is given its scheduler, as ``optimizers=(optimizer, scheduler)``, needs it too.

    A schedule that follows a metric gets that of each evaluation, ``metric_for_best_model``, or the
    loss. An update that mixed precision skips counts as a step, as the Trainer counts it, so that
    the schedule ends where the run ends.
    """

    _before = -1
    _is_due = False
    """Whether the last step may still get its metric."""
    _found: tuple[str, ...] = ()
    """The metrics since the last step, without the one that is followed."""

    def on_step_begin(self, args: Any, state: Any, control: Any, **known: Any) -> None:
        if self._is_due and self._found:
            raise ValueError(
                f"metric_for_best_model: {_metric_name(args)!r} is not among the metrics of an "
                f"evaluation; {', '.join(self._found)}"
            )
        self._before = known["lr_scheduler"].last_epoch
        self._found = ()

    def on_step_end(self, args: Any, state: Any, control: Any, **known: Any) -> None:
        scheduler = known["lr_scheduler"]
        if isinstance(scheduler, ScheduleLR):
            if scheduler.last_epoch == self._before:
                scheduler.step()
            self._is_due = follows_metric(scheduler)

    def on_evaluate(self, args: Any, state: Any, control: Any, **known: Any) -> None:
        if not self._is_due:
            return  # before the first step, or after the run
        metrics, name = known["metrics"], _metric_name(args)
        if name in metrics:
            take(known["lr_scheduler"], metrics[name])
            self._is_due = False
        self._found += tuple(metrics)

    def on_train_begin(self, args: Any, state: Any, control: Any, **known: Any) -> None:
        self._is_due = False
        if follows_metric(known["lr_scheduler"]):
            expect(known["lr_scheduler"])

    def on_train_end(self, args: Any, state: Any, control: Any, **known: Any) -> None:
        self._is_due = False


class ScheduleMixin:
    """Makes the scheduler of a ``Trainer`` by :func:`create_scheduler`, with the numbers of the run
    that the Trainer has worked out: updates, epochs, accumulation, and processes.

    Names of transformers' own, such as ``"cosine"``, are left to transformers.
    """

    _run_of_trainer: Mapping[str, Any] = {}

    def set_initial_training_values(self, args: Any, dataloader: Any) -> Any:
        values = super().set_initial_training_values(args, dataloader)  # type: ignore[misc]
        _, updates, _, _, batch_size, *_ = values
        self._run_of_trainer = {"steps_per_epoch": updates, "batch_size": batch_size}
        tokens = getattr(args, "tokens_per_sample", None)
        if tokens is not None:
            self._run_of_trainer["tokens_per_step"] = batch_size * tokens
        return values

    def create_scheduler(self, num_training_steps: int, optimizer: Any = None) -> Any:
        trainer: Any = self
        if trainer.lr_scheduler is not None or not _is_ours(trainer.args.lr_scheduler_type):
            return super().create_scheduler(num_training_steps, optimizer)  # type: ignore[misc]
        trainer.lr_scheduler = create_scheduler(
            trainer.args, optimizer or trainer.optimizer, num_training_steps, self._run_of_trainer
        )
        trainer._created_lr_scheduler = True  # the next train() makes another one
        if not any(isinstance(x, ScheduleCallback) for x in trainer.callback_handler.callbacks):
            trainer.add_callback(ScheduleCallback())
        return trainer.lr_scheduler


@dataclass
class ScheduleArguments:
    """What ``TrainingArguments`` need so that their settings may name any type."""

    lr_scheduler_type: str = field(
        default="linear",
        metadata={"help": "A scheduler of transformers, a type of swiftlr, or a schedule file."},
    )
    tokens_per_sample: float | None = field(
        default=None, metadata={"help": "Tokens of a sample, for lengths such as 2e9tok."}
    )

    def __post_init__(self) -> None:
        named: Any = self.lr_scheduler_type
        if not _is_ours(named):
            super().__post_init__()  # type: ignore[misc]
            return
        self.lr_scheduler_type = "constant"  # transformers checks it against its own
        super().__post_init__()  # type: ignore[misc]
        self.lr_scheduler_type = json.dumps(named) if isinstance(named, Mapping) else str(named)
        if _is_name(self.lr_scheduler_type):
            _parameters_of(self.lr_scheduler_type)


def _is_ours(named: Any) -> bool:
    return not isinstance(named, SchedulerType) and named not in list(SchedulerType)


def _metric_name(args: Any) -> str:
    """What the Trainer calls the metric that schedules follow."""
    name = args.metric_for_best_model or "loss"
    return name if name.startswith("eval_") else f"eval_{name}"


def _is_name(named: str) -> bool:
    """Whether it can be the name of a type, and is no spec."""
    return re.fullmatch(r"[\w.]+", named) is not None and not named.endswith(FILES)


def _parameters_of(type: str) -> set[str]:
    declared = next((kind["parameters"] for kind in types() if kind["name"] == type), None)
    if declared is None:
        Schedule({"type": type})  # says what the nearest name is
        return set()
    return {parameter["name"] for parameter in declared}


def _spec(args: Any, steps: int) -> Any:
    named = args.lr_scheduler_type
    if isinstance(named, SchedulerType) or named in list(SchedulerType):
        named = f"transformers.{SchedulerType(named).value}"
    parameters = args.lr_scheduler_kwargs or {}
    if not _is_name(named):
        if parameters:
            raise ValueError(
                f"lr_scheduler_kwargs: {parameters!r} is not allowed with a spec as "
                "lr_scheduler_type; the parameters in the spec"
            )
        return named
    if isinstance(parameters, str):
        parameters = json.loads(parameters)
    spec = {"type": named, **parameters}
    names, warm_up = _parameters_of(named), args.get_warmup_steps(steps)
    if "num_training_steps" in names:
        spec.setdefault("num_training_steps", steps)
    if "num_warmup_steps" in names:
        spec.setdefault("num_warmup_steps", warm_up)
    elif warm_up:
        raise ValueError(
            f"warmup_steps: {args.warmup_steps} is not allowed with {named}, which has no "
            "num_warmup_steps; 0, and the warm-up in the schedule"
        )
    return spec


def _run(args: Any, steps: int) -> dict[str, Any]:
    """The numbers of a run that follow from the settings."""
    batch_size = args.train_batch_size * args.gradient_accumulation_steps * args.world_size
    run = {"total_steps": steps, "batch_size": batch_size}
    if args.max_steps < 0 and args.num_train_epochs >= 1:
        run["steps_per_epoch"] = int(steps // args.num_train_epochs)
    if getattr(args, "tokens_per_sample", None) is not None:
        run["tokens_per_step"] = batch_size * args.tokens_per_sample
    return run
