"""The schedules of GPT-NeoX.

Needs megatron/learning_rates.py of EleutherAI/gpt-neox, in the folder that SWIFTLR_PEERS names. The
schedule without an end is a pull request, whose formula is evaluated here.
"""

from __future__ import annotations

import math
from types import SimpleNamespace

from ._files import extracted
from ._rows import around, row, seeded, spread

PEER = "EleutherAI/gpt-neox@ea7aefd8 megatron/learning_rates.py"
INFINITE = "EleutherAI/gpt-neox pull request 1194"


def rows():
    module = extracted(
        "EleutherAI/gpt-neox",
        "megatron/learning_rates.py",
        ["AnnealingLR"],
        math=math,
        print_rank_0=lambda *_: None,
    )
    for i in range(10):
        yield annealing(module["AnnealingLR"], i)
    for i in range(6):
        yield infinite(i)


def annealing(scheduler, i):
    r = seeded(f"annealing/{i}")
    spec = {
        "start_lr": r.choice([1.0, 6e-4]),
        "warmup_iter": r.choice([0, 1, 10, 2.5, 33]),
        "total_iters": r.choice([50, 100]),
        "decay_style": ["linear", "cosine", "exponential", "constant"][i % 4],
        "min_lr": r.choice([0.0, 6e-5]),
    }
    group = {"lr": 0.1}
    made = scheduler(SimpleNamespace(param_groups=[group]), last_iter=0, **spec)
    at = spread(110, *around(int(spec["warmup_iter"]), spec["total_iters"]))
    values = []
    for position in at:
        made.step(position)
        values.append(group["lr"])
    return row("gpt_neox.AnnealingLR", f"random_{i}", PEER, spec, at, values, 0.1)


def infinite(i):
    r = seeded(f"infinite/{i}")
    spec = {
        "warmup_end": r.choice([0, 10]),
        "cooldown_end": r.choice([40, 50]),
        "constant_end": r.choice([60, 80]),
        "total": 100,
        "constant_lr": r.choice([0.05, 0.03]),
        "min_lr": r.choice([0.001, 0.01]),
        "alpha": r.choice([10.0, 3.0]),
        "cooldown": ["cosine", "linear", "inv_sqrt"][i % 3],
    }
    at = spread(100, *around(10, 40, 50, 60, 80))
    values = [infinite_value(spec, 0.1, position) for position in at]
    return row("gpt_neox.infinite", f"random_{i}", INFINITE, spec, at, values, 0.1, how="read")


def infinite_value(spec, base, e):
    w, cooled, flat, total, low, least, alpha, shape = spec.values()
    if e < w:
        return base * e / w
    if e <= cooled:
        x = (e - w) / (cooled - w)
        if shape == "cosine":
            return low + (base - low) * (1 + math.cos(math.pi * x)) / 2
        if shape == "linear":
            return base + (low - base) * x
        whole = 1 / math.sqrt(1 + alpha) - 1
        return base + (low - base) / whole * (1 / math.sqrt(1 + alpha * x) - 1)
    if e < flat:
        return low
    if e > total:
        return least
    return low * math.exp(math.log(least / low) * (e - flat) / (total - flat))
