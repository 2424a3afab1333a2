"""The policies of SlowFast.

Needs the repository facebookresearch/SlowFast at commit 287ec007 as the folder SlowFast on the
path.
"""

from __future__ import annotations

from types import SimpleNamespace

from ._rows import alone, around, row, seeded, spread

PEER = "facebookresearch/SlowFast slowfast/utils/lr_policy.py 287ec007"


def rows(cases=5):
    policy = alone("SlowFast", "slowfast/utils/lr_policy.py")
    for name in ("cosine", "steps_with_relative_lrs"):
        for i in range(cases):
            random = seeded(f"slowfast.{name}/{i}")
            steps_per_epoch = [1, random.randint(1, 30)][i % 2]
            spec = {
                "max_epoch": random.randint(8, 40),
                "warmup_epochs": [0.0, float(random.randint(1, 6)), random.uniform(0.5, 5)][i % 3],
                "warmup_start_lr": random.random() / 100,
            }
            if name == "cosine":
                spec["cosine_end_lr"] = [0.0, random.random() / 1000][i % 2]
                spec["cosine_after_warmup"] = bool(i // 2 % 2)
            else:
                later = sorted(random.sample(range(1, 30), random.randint(1, 3)))
                spec["steps"] = [[0], [2]][i % 5 == 4] + [x + 2 for x in later]
                spec["lrs"] = [random.random() for _ in spec["steps"]]
            base = random.choice([0.1, random.uniform(0.01, 1)])
            solver = {key.upper(): value for key, value in spec.items()}
            cfg = SimpleNamespace(SOLVER=SimpleNamespace(BASE_LR=base, LR_POLICY=name, **solver))
            at = spread(spec["max_epoch"] * steps_per_epoch, *around(2 * steps_per_epoch))
            # As train_net.py has it: the epoch and the part of it that is done.
            found = [
                policy.get_lr_at_epoch(
                    cfg, e // steps_per_epoch + float(e % steps_per_epoch) / steps_per_epoch
                )
                for e in at
            ]
            spec["steps_per_epoch"] = steps_per_epoch
            yield row(f"slowfast.{name}", i, PEER, spec, at, found, base)
