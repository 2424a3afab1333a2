"""MiniCPM's schedules: the formula of the paper, and that of the class of OpenBMB's trainers.

Needs nothing. The class needs a package for several GPUs; its formula was read.
"""

from __future__ import annotations

from ._rows import around, row, seeded, spread

PAPER = "arXiv:2404.06395 section 4"
TRAINER = "WarmupStableDrop of OpenBMB's trainers"


def rows(cases=3):
    for i in range(cases):
        random = seeded(f"minicpm/{i}")
        base = random.choice([0.01, random.uniform(1e-3, 1)])
        w, end = random.randint(1, 30), random.randint(60, 120)
        stable, half = end - random.randint(5, 20), random.randint(2, 10)
        at = spread(end, *around(w, stable))
        spec = {"warmup_steps": w, "stable_end": stable, "half_life": half}
        found = [
            base * (e / w)
            if e < w
            else base
            if e <= stable
            else base * 0.5 ** ((e - stable) / half)
            for e in at
        ]
        yield row("minicpm.WSD", i, PAPER, spec, at, found, base, how="read")
        drop = end - stable
        spec = {"warmup_iter": w, "end_iter": end, "drop_iter": drop}
        found = [
            base * e / w
            if e < w
            else base * (0.1 + max(0.9 * (end - e) / drop, 0))
            if e > end - drop
            else base
            for e in at
        ]
        yield row("minicpm.WarmupStableDrop", i, TRAINER, spec, at, found, base, how="read")
