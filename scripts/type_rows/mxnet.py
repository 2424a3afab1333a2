"""The classes of mxnet.lr_scheduler.

Needs the file mxnet/lr_scheduler.py of mxnet 1.9.1 on the path; nothing else of it.
"""

from __future__ import annotations

from ._rows import alone, around, row, seeded, spread

PEER = "mxnet 1.9.1"


def rows(cases=5):
    module = alone("mxnet", "lr_scheduler.py")
    for name, make in MAKERS.items():
        for i in range(cases):
            random = seeded(f"mxnet.{name}/{i}")
            spec = make(random) | warm_up(random, i)
            last = spec.get("max_update", 110)
            scheduler = getattr(module, name)(**spec)
            scheduler.verbose = False
            at = spread(last, *around(spec["warmup_steps"]))
            found = [scheduler(e) for e in range(max(at) + 1)]
            yield row(f"mxnet.{name}", i, PEER, spec, at, [found[e] for e in at])


def warm_up(random, i):
    base = random.choice([0.1, random.uniform(1e-3, 1)])
    return {
        "base_lr": base,
        "warmup_steps": [0, random.randint(1, 20)][i % 2],
        "warmup_begin_lr": [0, base * random.random()][i % 3 == 2],
        "warmup_mode": ["linear", "constant"][i % 4 == 3],
    }


MAKERS = {
    "FactorScheduler": lambda r: {
        "step": r.randint(1, 25),
        "factor": r.uniform(0.3, 1),
        "stop_factor_lr": r.choice([1e-8, 1e-2]),
    },
    "MultiFactorScheduler": lambda r: {
        "step": sorted(r.sample(range(1, 100), r.randint(1, 4))),
        "factor": r.uniform(0.1, 1),
    },
    "PolyScheduler": lambda r: {
        "max_update": r.randint(25, 120),
        "pwr": r.choice([1, 2, 0.9, r.uniform(0.3, 3)]),
        "final_lr": r.choice([0, r.random() / 1000]),
    },
    "CosineScheduler": lambda r: {
        "max_update": r.randint(25, 120),
        "final_lr": r.choice([0, r.random() / 1000]),
    },
}
