"""The knee schedule of its paper's repository.

Needs nikhil-iyer-97/wide-minima-density-hypothesis at 8a283dd on PYTHONPATH and torch 2.13.0.
"""

from __future__ import annotations

from ._rows import around, row, spread

PEER = "nikhil-iyer-97/wide-minima-density-hypothesis@8a283dd"


def rows():
    import torch
    from knee_lr_schedule import KneeLRScheduler

    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    for i in range(5):
        base, warmup = [0.1, 1e-3, 0.5, 3e-4, 1.0][i], [10, 5, 33, 1, 20][i]
        explore, total = [50, 30, 0, 70, 40][i], [100, 64, 90, 128, 250][i]
        made = KneeLRScheduler(optimizer, base, warmup, explore, total)
        at = spread(total, *around(warmup, warmup + explore))
        values = [made.get_lr(position) for position in at]
        spec = {"warmup": warmup, "explore": explore, "total": total}
        yield row("knee.lr", f"random_{i}", PEER, spec, at, values, base)
