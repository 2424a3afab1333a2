"""The tables of DINO.

Needs numpy 2.4, and the repository facebookresearch/dino at commit 7c446df5 as the folder dino on
the path.
"""

from __future__ import annotations

from ._rows import alone, around, row, seeded, spread

PEER = "facebookresearch/dino utils.py 7c446df5"


def rows(cases=5):
    dino = alone("dino", "utils.py")
    for i in range(cases):
        random = seeded(f"dino.cosine_scheduler/{i}")
        spec = ends(random) | {
            "epochs": random.randint(5, 20),
            "niter_per_ep": random.randint(1, 20),
            "warmup_epochs": [0, random.randint(1, 5)][i % 2],
        }
        found = dino.cosine_scheduler(**spec)
        warm_up = spec["warmup_epochs"] * spec["niter_per_ep"]
        at = [e for e in spread(len(found), *around(warm_up)) if e < len(found)]
        values = [found[e] for e in at]
        why = "numpy's cosine, which depends on the processor"
        yield row("dino.cosine_scheduler", i, PEER, spec, at, values, within=1e-15, why=why)


def ends(random):
    return {
        "base_value": random.choice([1.0, random.uniform(0.001, 1)]),
        "final_value": random.choice([0.0, 1e-6, random.random() / 100]),
        "start_warmup_value": random.choice([0, random.random() / 1000]),
    }
