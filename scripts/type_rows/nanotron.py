"""The schedule of nanotron.

Needs src/nanotron/helpers.py of huggingface/nanotron, in the folder that SWIFTLR_PEERS names, and
torch 2.13.0.
"""

from __future__ import annotations

import math
from functools import partial
from types import SimpleNamespace

from ._files import extracted
from ._rows import around, rates, row, seeded, spread

PEER = "huggingface/nanotron@2411b022 src/nanotron/helpers.py"


def rows():
    import logging

    from torch.optim.lr_scheduler import LambdaLR

    module = extracted(
        "huggingface/nanotron",
        "src/nanotron/helpers.py",
        ["lr_scheduler_builder"],
        Optimizer=object,
        LRSchedulerArgs=object,
        math=math,
        partial=partial,
        LambdaLR=LambdaLR,
        log_rank=lambda *_, **__: None,
        logger=None,
        logging=logging,
    )
    for i in range(10):
        yield one(module["lr_scheduler_builder"], i)


def one(builder, i):
    r = seeded(f"lr_scheduler_builder/{i}")
    rate = r.choice([3e-4, 1.0])
    given = {
        "learning_rate": rate,
        "lr_warmup_steps": [0, 10, 1, 25, 10, 0, 7, 33, 0, 10][i],
        "lr_warmup_style": ["linear", "linear", "constant"][i % 3],
        "lr_decay_style": ["linear", "cosine", "1-sqrt"][r.randrange(3)],
        "lr_decay_steps": [None, None, 30, 40, None, None, 60, 20, 0, 25][i],
        "lr_decay_starting_step": [None, None, 50, None, 30, None, 20, 40, None, 60][i],
        "min_decay_lr": r.choice([None, rate / 10, 0.0]),
    }
    total = 100
    # Groups may have a rate of their own.
    base = rate if i % 2 else r.choice([rate, rate * 0.3])
    filled = dict(given)
    if filled["min_decay_lr"] is None:
        filled["min_decay_lr"] = rate

    def make(optimizer):
        wrapped = SimpleNamespace(get_base_optimizer=lambda: optimizer)
        return builder(wrapped, SimpleNamespace(**filled), total)

    ends = [v for k, v in given.items() if "step" in k and v is not None]
    at = spread(105, *around(*ends, 80, 75, 60, 70))
    found = rates(make, [base], max(at))
    values = [found[p][0] for p in at]
    spec = {"total_training_steps": total, **given}
    return row("nanotron.lr_scheduler_builder", f"random_{i}", PEER, spec, at, values, base)
