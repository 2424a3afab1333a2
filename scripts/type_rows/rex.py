"""The REX schedule of a package for torch, whose bend is 0.9.

Needs IvanVassi/REX_LR at 7fac0c6, whose folder with lr_scheduler.py is on PYTHONPATH, and torch
2.13.0.
"""

from __future__ import annotations

from ._rows import rate, row, spread

PEER = "IvanVassi/REX_LR@7fac0c6"


def rows():
    from lr_scheduler import REX_LR

    for i in range(4):
        base, low, total = (
            [0.1, 1.0, 3e-4, 0.5][i],
            [0.0, 0.01, 1e-6, 0.0][i],
            [100, 64, 33, 250][i],
        )
        # Past the end it starts again.
        at = [x for x in spread(total) if x < total]
        spec = {"max_val": base, "min_val": low, "num_epochs": total}
        values = rate(REX_LR, base, at, spec)
        spec = {"total": total, "d": 0.9, "min_lr": low}
        within = {"within": 4e-16, "why": "order of operations"}
        yield row("rex.lr", f"random_{i}", PEER, spec, at, values, base, **within)
