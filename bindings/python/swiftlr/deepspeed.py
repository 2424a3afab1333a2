"""Any schedule for an engine of DeepSpeed::

engine, *_ = deepspeed.initialize(model=model, optimizer=optimizer, config=config)
scheduler = attach_schedule(engine, "schedule.json", loader, epochs=3)
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._types import Functions, Spec
from .torch import ScheduleLR
from .torch._late_metric import expect, follows_metric

__all__ = ["attach_schedule"]


def attach_schedule(
    engine: Any,
    spec: Spec,
    loader: Any = None,
    epochs: float | None = None,
    *,
    functions: Functions | None = None,
    run: Mapping[str, Any] | None = None,
) -> ScheduleLR:
    """Gives an engine a schedule, counted in its updates. From then on the engine steps it and has
    it in its checkpoints; call this before ``load_checkpoint()``.

    Lengths may have any unit. The length of an epoch comes from the ``loader``, or from the data
    that the engine was given, and from the accumulation of the engine, the length of a batch from
    the engine, that of the run from ``epochs``; ``run`` overrides them. Its keys are those of
    :func:`swiftlr.resolve`.

    A schedule that follows a metric gets it by ``engine.step(lr_kwargs={"metrics": value})``; other
    steps leave it as it is. The engine does not step the schedule in an update whose gradients
    overflowed, so the schedule ends as many updates later.
    """
    known = {**_run(engine, loader or engine.training_dataloader, epochs), **(run or {})}
    scheduler = ScheduleLR(engine.basic_optimizer, spec, functions, run=known)
    if follows_metric(scheduler):
        expect(scheduler)
    engine.lr_scheduler = scheduler
    return scheduler


def _run(engine: Any, loader: Any, epochs: float | None) -> dict[str, float]:
    """The numbers of a run in updates, which may go on from epoch to epoch."""
    run: dict[str, float] = {"batch_size": engine.train_batch_size()}
    try:
        batches = len(loader)
    except TypeError:
        return run  # no data, or data without a length
    accumulated = engine.gradient_accumulation_steps()
    run["steps_per_epoch"] = batches / accumulated
    if epochs is not None:
        run["total_steps"] = batches * epochs // accumulated
    return run
