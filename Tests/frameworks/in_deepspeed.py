"""An engine of DeepSpeed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import torch
from digit_runs import BATCH, EPOCHS, Net, Run, loader, process_count, rate, sgd, weights

os.environ.setdefault("DS_ACCELERATOR", "cpu")
import deepspeed

import swiftlr.torch
from swiftlr.deepspeed import attach_schedule

NAME, PACKAGE = "DeepSpeed", "deepspeed"
# It would be compiled first, for a minute. Without it the ranks talk by gloo alone.
deepspeed.ops.__compatible_ops__["deepspeed_shm_comm"] = False
CARRIES_OVER = True
"""An epoch may end between two updates, with gradients that are in no checkpoint."""
WITHOUT = "skipped updates: DeepSpeed has fp16 on GPUs only, and does not step in them"


def train(
    schedule: Any,
    folder: Path,
    *,
    accumulated: int = 1,
    poisoned: tuple[int, ...] = (),
    resume: Path | None = None,
) -> Run:
    """`schedule` is a spec, or makes a scheduler of an optimizer."""
    for name, value in {"RANK": 0, "LOCAL_RANK": 0, "WORLD_SIZE": 1, "MASTER_PORT": 29571}.items():
        os.environ.setdefault(name, str(value))
    os.environ.setdefault("MASTER_ADDR", "127.0.0.1")
    net, rates = Net(), []
    target = sgd(net)
    engine, *_ = deepspeed.initialize(
        model=net,
        optimizer=target,
        lr_scheduler=None if isinstance(schedule, dict) else schedule(target),
        config={
            "train_micro_batch_size_per_gpu": BATCH // process_count(),
            "gradient_accumulation_steps": accumulated,
            "zero_optimization": {"stage": 0},
        },
    )
    batches = loader(BATCH // process_count())
    if process_count() > 1:
        sampler = torch.utils.data.DistributedSampler(batches.dataset, shuffle=False)
        batches = torch.utils.data.DataLoader(batches.dataset, batches.batch_size, sampler=sampler)
    if isinstance(schedule, dict):
        attach_schedule(engine, schedule, batches, EPOCHS)
    if resume:
        engine.load_checkpoint(str(resume), "saved")
    for epoch in range(2 if resume else 0, EPOCHS):
        if epoch == 2 and not resume:
            engine.save_checkpoint(str(folder), "saved")
        for batch in batches:
            engine.backward(engine(*batch)["loss"])
            if engine.is_gradient_accumulation_boundary():
                rates.append(rate(target))
            engine.step()
    return Run(rates, weights(net), engine.lr_scheduler)


def plant(folder: Path) -> str:
    """Torch's plateau takes the batch size for a metric; ours waits for one."""
    plateau = {"type": "swiftlr.plateau", "patience": 0}
    ours = train(plateau, folder)
    torchs = train(lambda optimizer: swiftlr.torch.ReduceLROnPlateau(optimizer, patience=0), folder)
    if len(set(torchs.rates)) > 1 and len(set(ours.rates)) == 1:
        return "the batch size is taken for a metric by ReduceLROnPlateau, and not by a ScheduleLR"
    return ""
