"""The tables of DINO and DINOv2.

Needs numpy 2.4, and the repositories facebookresearch/dino at commit 7c446df5 and facebookresearch/dinov2 at
commit b8931f7b as the folders dino and dinov2 on the path.
"""

from __future__ import annotations

from ._rows import alone, around, row, seeded, spread

DINO = "facebookresearch/dino utils.py 7c446df5"
DINOV2 = "facebookresearch/dinov2 dinov2/utils/utils.py b8931f7b"
# The distance is a part of the value of the row.
COSINE = {"within": 1e-15, "why": "numpy's cosine"}


def rows(cases=5):
    dino = alone("dino", "utils.py")
    dinov2 = alone("dinov2", "dinov2/utils/utils.py")
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
        yield row("dino.cosine_scheduler", i, DINO, spec, at, [found[e] for e in at], **COSINE)
        random = seeded(f"dinov2.CosineScheduler/{i}")
        spec = ends(random) | {
            "total_iters": random.randint(40, 150),
            "warmup_iters": [0, random.randint(1, 20)][i % 2],
            "freeze_iters": [0, random.randint(1, 20)][i % 3 == 2],
        }
        scheduler = dinov2.CosineScheduler(**spec)
        first = spec["freeze_iters"]
        at = spread(spec["total_iters"], *around(first, first + spec["warmup_iters"]))
        found = [scheduler[e] for e in at]
        yield row("dinov2.CosineScheduler", i, DINOV2, spec, at, found, **COSINE)


def ends(random):
    return {
        "base_value": random.choice([1.0, random.uniform(0.001, 1)]),
        "final_value": random.choice([0.0, 1e-6, random.random() / 100]),
        "start_warmup_value": random.choice([0, random.random() / 1000]),
    }
