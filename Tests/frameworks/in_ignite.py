"""An Engine of ignite."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from digit_runs import BATCH, EPOCHS, Net, Run, loader, process_count, rate, scaler, sgd, weights
from ignite import distributed as idist
from ignite.engine import Engine, Events
from ignite.handlers import Checkpoint

from swiftlr.ignite import ScheduleHandler

NAME, PACKAGE = "ignite", "pytorch-ignite"
CARRIES_OVER = True
"""An epoch may end between two updates, with gradients that are in no checkpoint."""


def train(
    schedule: Any,
    folder: Path,
    *,
    accumulated: int = 1,
    poisoned: tuple[int, ...] = (),
    resume: Path | None = None,
    metric: str | None = None,
) -> Run:
    """`schedule` is a spec, or makes a scheduler of an optimizer, which a handler steps."""
    net, rates, scaling = Net(poisoned), [], scaler() if poisoned else None
    target = sgd(net)
    model = torch.nn.parallel.DistributedDataParallel(net) if process_count() > 1 else net

    def update(engine: Engine, batch: Any) -> None:
        loss = model(*batch)["loss"]
        (loss if scaling is None else scaling.scale(loss)).backward()
        if engine.state.iteration % accumulated:
            return
        rates.append(rate(target))
        target.step() if scaling is None else scaling.step(target)
        if scaling is not None:
            scaling.update()
        target.zero_grad()

    trainer = Engine(update)
    evaluator = Engine(lambda _, batch: net(*batch)["loss"].item())
    if isinstance(schedule, dict):
        handler = ScheduleHandler(target, schedule, gradient_accumulation_steps=accumulated)
        handler.attach(trainer, evaluator if metric else None, metric)
    else:
        handler = schedule(target)
        trainer.add_event_handler(
            Events.ITERATION_COMPLETED(every=accumulated), lambda: handler.step()
        )
    batches = loader(BATCH // process_count())
    if process_count() > 1:
        batches = idist.auto_dataloader(batches.dataset, batch_size=BATCH)
    saved = {"trainer": trainer, "net": net, "target": target, "handler": handler}
    if resume:
        Checkpoint.load_objects(saved, torch.load(resume / "saved.pt", weights_only=True))

    @trainer.on(Events.EPOCH_COMPLETED(once=2))
    def save() -> None:
        if not resume:
            folder.mkdir(parents=True, exist_ok=True)
            state = {key: one.state_dict() for key, one in saved.items()}
            torch.save(state, folder / "saved.pt")

    @trainer.on(Events.EPOCH_COMPLETED)
    def evaluate() -> None:
        if metric:
            net.eval()
            evaluator.state.metrics = {}
            evaluator.run(loader(512), max_epochs=1)
            net.train()

    @evaluator.on(Events.EPOCH_COMPLETED)
    def measure() -> None:
        evaluator.state.metrics["loss"] = evaluator.state.output

    trainer.run(batches, max_epochs=EPOCHS)
    return Run(rates, weights(net), getattr(handler, "scheduler", handler))


def plant(folder: Path) -> str:
    """A plateau whose metric the evaluator does not have."""
    try:
        train({"type": "swiftlr.plateau"}, folder, metric="accuracy")
    except ValueError as error:
        return f"metric that does not come: {error}"
    return ""
