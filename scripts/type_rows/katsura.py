"""The class of cosine_annealing_warmup, stepped as a trainer does.

Needs katsura-jp/pytorch-cosine-annealing-with-warmup at 12d03c0 on PYTHONPATH and torch 2.13.0.
"""

from __future__ import annotations

from ._rows import around, rate, row, seeded, spread

PEER = "katsura-jp/pytorch-cosine-annealing-with-warmup@12d03c0"


def rows():
    from cosine_annealing_warmup import CosineAnnealingWarmupRestarts

    for i in range(8):
        random = seeded(f"restarts/{i}")
        spec = {
            "first_cycle_steps": [50, 30, 20, 33, 40, 25, 100, 10][i],
            "cycle_mult": [1.0, 2.0, 1.5, 1.2, 0.8, 3.0, 1.0, 1.7][i],
            "max_lr": 0.1,
            "min_lr": random.choice([1e-3, 1e-6]),
            "warmup_steps": [0, 10, 5, 1, 8, 0, 33, 4][i],
            "gamma": random.choice([1.0, 0.5, 0.9]),
        }
        at = spread(160, *around(spec["first_cycle_steps"], spec["warmup_steps"]))
        values = rate(CosineAnnealingWarmupRestarts, 0.1, at, spec)
        yield row("katsura.CosineAnnealingWarmupRestarts", f"random_{i}", PEER, spec, at, values)
        yield by_epoch(CosineAnnealingWarmupRestarts, spec, i)


def by_epoch(scheduler, spec, i):
    """The values of a scheduler that is told an epoch, which may be a part of one."""
    import torch

    if spec["cycle_mult"] < 1:  # its logarithm ends
        spec = {**spec, "cycle_mult": 1.3}
    at = [e + part for e in spread(120, spec["first_cycle_steps"]) for part in (0, 0.25)]
    values = []
    for epoch in at:
        optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
        made = scheduler(optimizer, **spec)
        made.step(epoch)
        values.append(optimizer.param_groups[0]["lr"])
    spec = {**spec, "by_epoch": True}
    return row("katsura.CosineAnnealingWarmupRestarts", f"epochs_{i}", PEER, spec, at, values)
