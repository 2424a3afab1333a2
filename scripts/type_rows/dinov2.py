"""The table of DINOv2.

Needs numpy 2.4, and the repository facebookresearch/dinov2 at commit b8931f7b as the folder dinov2
on the path.
"""

from __future__ import annotations

from ._rows import alone, around, row, seeded, spread
from .dino import ends

PEER = "facebookresearch/dinov2 dinov2/utils/utils.py b8931f7b"


def rows(cases=5):
    dinov2 = alone("dinov2", "dinov2/utils/utils.py")
    for i in range(cases):
        random = seeded(f"dinov2.CosineScheduler/{i}")
        spec = ends(random) | {
            "total_iters": random.randint(40, 150),
            "warmup_iters": [0, random.randint(1, 20)][i % 2],
            "freeze_iters": [0, random.randint(1, 20)][i % 3 == 2],
        }
        scheduler = dinov2.CosineScheduler(**spec)
        first = spec["freeze_iters"]
        at = spread(spec["total_iters"], *around(first, first + spec["warmup_iters"]))
        values = [scheduler[e] for e in at]
        why = "numpy's cosine, which depends on the processor"
        yield row("dinov2.CosineScheduler", i, PEER, spec, at, values, within=1e-15, why=why)
