"""The schedule of nanoGPT.

Needs train.py of karpathy/nanoGPT, in the folder that SWIFTLR_PEERS names.
"""

from __future__ import annotations

import math

from ._files import extracted
from ._rows import around, row, seeded, spread

PEER = "karpathy/nanoGPT@3adf61e1 train.py"


def rows():
    for i in range(8):
        r = seeded(f"get_lr/{i}")
        spec = {
            "learning_rate": r.choice([6e-4, 1.0]),
            "warmup_iters": [0, 10, 1, 33, 100, 10, 2000, 7][i],
            "lr_decay_iters": [100, 100, 50, 77, 90, 600, 600000, 60][i],
            "min_lr": r.choice([6e-5, 0.0]),
        }
        module = extracted("karpathy/nanoGPT", "train.py", ["get_lr"], math=math, **spec)
        ends = spec["warmup_iters"], spec["lr_decay_iters"]
        at = spread(ends[1], *around(*ends))
        values = [module["get_lr"](position) for position in at]
        yield row("nanogpt.get_lr", f"random_{i}", PEER, spec, at, values, 0.1)
