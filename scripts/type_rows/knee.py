"""The knee schedule, for groups whose first and last rate are 0.

Needs nikhil-iyer-97/wide-minima-density-hypothesis at 8a283dd on PYTHONPATH and torch 2.13.0, whose
base class takes other arguments than it hands over: its method alone is called.
"""

from __future__ import annotations

from types import SimpleNamespace

from ._rows import around, row, spread

PEER = "nikhil-iyer-97/wide-minima-density-hypothesis@8a283dd"


def rows():
    from knee_lr_schedule import KneeLRScheduler

    for i in range(5):
        base = [0.1, 1e-3, 0.5, 3e-4, 1.0][i]
        warmup, explore, total = (
            [10, 5, 33, 1, 20][i],
            [50, 30, 0, 70, 40][i],
            [100, 64, 90, 128, 250][i],
        )
        made = KneeLRScheduler.__new__(KneeLRScheduler)
        made.warmup_steps, made.explore_steps, made.total_steps = warmup, explore, total
        made.decay_steps = total - (explore + warmup)
        made._get_lr_called_within_step = True
        group = {"initial_lr": 0.0, "max_lr": base, "min_lr": 0.0}
        made.optimizer = SimpleNamespace(param_groups=[group])
        # After the end it raises.
        at = [x for x in spread(total, *around(warmup, warmup + explore)) if x <= total]
        values = []
        for made.last_epoch in at:
            values += made.get_lr()
        spec = {"warmup": warmup, "explore": explore, "total": total}
        within = {"within": 4e-16, "why": "order of operations"}
        yield row("knee.lr", f"random_{i}", PEER, spec, at, values, base, **within)
