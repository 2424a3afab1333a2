"""The schedulers of icefall.

Needs egs/librispeech/ASR/zipformer/optim.py of k2-fsa/icefall, in the folder that SWIFTLR_PEERS
names, and torch 2.13.0.
"""

from __future__ import annotations

from ._files import extracted
from ._rows import around, row, seeded, spread

PEER = "k2-fsa/icefall@36e0420c egs/librispeech/ASR/zipformer/optim.py"


def rows():
    import logging
    from typing import Union

    import torch

    module = extracted(
        "k2-fsa/icefall",
        "egs/librispeech/ASR/zipformer/optim.py",
        ["LRScheduler", "Eden", "Eden2"],
        Optimizer=torch.optim.Optimizer,
        Union=Union,
        Optional=Union,
        List=list,
        logging=logging,
    )
    for name in ("Eden", "Eden2"):
        for i in range(6):
            random = seeded(f"{name}/{i}")
            spec = {
                "lr_batches": random.choice([50, 7500, 5000.0, round(random.uniform(1, 99), 3)])
            }
            if name == "Eden":
                spec["lr_epochs"] = random.choice([3.5, 6, 10.0])
            spec["warmup_batches"] = random.choice([0, 10, 500.0, 37.5])
            spec["warmup_start"] = random.choice([0.5, 0.1, 1.0, 0.0])
            base = random.choice([0.045, 0.04, random.uniform(0, 1)])
            yield one(torch, module[name], name, i, spec, base)


def one(torch, scheduler, name, i, spec, base):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=base)
    made = scheduler(optimizer, **spec)
    at = spread(1000, *around(int(spec["warmup_batches"])), 40000)
    per_epoch = {"steps_per_epoch": 60} if name == "Eden" else {}
    values = []
    for position in at:
        if per_epoch:
            made.step_epoch(position // 60)
        made.step_batch(position)
        values.append(optimizer.param_groups[0]["lr"])
    return row(f"icefall.{name}", f"random_{i}", PEER, {**spec, **per_epoch}, at, values, base)
