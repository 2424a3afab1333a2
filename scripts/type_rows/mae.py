"""The function of MAE.

Needs the repository facebookresearch/mae at commit efb2a806 as the folder mae on the path.
"""

from __future__ import annotations

from types import SimpleNamespace

from ._rows import alone, around, row, seeded, spread

PEER = "facebookresearch/mae util/lr_sched.py efb2a806"


def rows(cases=5):
    module = alone("mae", "util/lr_sched.py")
    for i in range(cases):
        random = seeded(f"mae.adjust_learning_rate/{i}")
        n = [1, random.randint(1, 30)][i % 2]
        spec = {
            "lr": random.choice([1e-3, random.uniform(1e-4, 1)]),
            "min_lr": [0.0, random.random() / 1e5][i // 2 % 2],
            "warmup_epochs": [0, random.randint(1, 10), random.uniform(1, 8)][i % 3],
            "epochs": random.randint(12, 60),
        }
        at = spread(spec["epochs"] * n, *around(int(spec["warmup_epochs"] * n)))
        # As engine_pretrain.py has it: the part of the epoch that is done and the epoch.
        found = [
            module.adjust_learning_rate(
                SimpleNamespace(param_groups=[]), e % n / n + e // n, SimpleNamespace(**spec)
            )
            for e in at
        ]
        spec["steps_per_epoch"] = n
        yield row("mae.adjust_learning_rate", i, PEER, spec, at, found, spec["lr"])
