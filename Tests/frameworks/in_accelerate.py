"""A loop with Accelerate."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from accelerate import Accelerator
from digit_runs import BATCH, EPOCHS, Net, Run, loader, process_count, rate, scaler, sgd, weights

import swiftlr.torch
from swiftlr.accelerate import check, create_scheduler

NAME, PACKAGE = "Accelerate", "accelerate"


def train(
    schedule: Any,
    folder: Path,
    *,
    accumulated: int = 1,
    poisoned: tuple[int, ...] = (),
    resume: Path | None = None,
) -> Run:
    """`schedule` is a spec, or makes a scheduler of an optimizer, which Accelerate then wraps."""
    accelerator = Accelerator(cpu=True, gradient_accumulation_steps=accumulated)
    if poisoned:
        accelerator.scaler = scaler()
    net, rates = Net(poisoned), []
    batches = loader(BATCH // process_count())
    model, optimizer, batches = accelerator.prepare(net, sgd(net), batches)
    if isinstance(schedule, dict):
        scheduler = create_scheduler(accelerator, optimizer, schedule, batches, EPOCHS)
    else:
        scheduler = accelerator.prepare(schedule(optimizer))
    if resume:
        accelerator.load_state(str(resume))
    for epoch in range(2 if resume else 0, EPOCHS):
        if epoch == 2 and not resume:
            accelerator.save_state(str(folder))
        for batch in batches:
            with accelerator.accumulate(model):
                accelerator.backward(model(*batch)["loss"])
                if accelerator.sync_gradients:
                    rates.append(rate(optimizer))
                optimizer.step()
                scheduler.step()
                optimizer.zero_grad()
    return Run(rates, weights(net), scheduler.scheduler)


def plant(folder: Path) -> str:
    """On two ranks: Accelerate's own wrapper, which counts each of them. On one, batches counted as
    updates."""
    accelerator = Accelerator(cpu=True, step_scheduler_with_optimizer=process_count() > 1)
    accelerator.gradient_accumulation_steps = 4
    net = Net()
    _, optimizer, batches = accelerator.prepare(net, sgd(net), loader(BATCH // process_count()))
    cosine = swiftlr.torch.CosineAnnealingLR(optimizer, T_max=EPOCHS * 6)
    found = check(accelerator.prepare(cosine), batches, EPOCHS)
    return "; ".join(f"{one['rule']}: {one['message']}" for one in found)
