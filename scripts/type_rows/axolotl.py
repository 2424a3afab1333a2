"""The schedulers of axolotl.utils.schedulers.

Needs axolotl 0.19.0 and torch 2.13.0. Only the file of the schedulers is executed.
"""

from __future__ import annotations

from ._rows import alone, around, rates, row, seeded, spread

PEER = "axolotl 0.19.0"
# Those with another name in axolotl have it here.
FUNCTIONS = {
    "get_cosine_schedule_with_quadratic_warmup": "",
    "get_cosine_schedule_with_min_lr": "",
    "cosine_constant": "get_cosine_schedule_with_warmup_decay_constant",
    "RexLR": "",
    "InterpolatingLogScheduler": "",
}


def rows():
    module = alone("axolotl", "utils/schedulers.py")
    for name in FUNCTIONS:
        for i in range(6):
            yield one(module, name, i)
    for i in range(6):
        yield jagged(module, i)


def spec_of(name, r, i):
    if name == "InterpolatingLogScheduler":
        return {
            "num_steps": [2, 30, 100, 77, 50, 3][i],
            "min_lr": r.choice([1e-8, 1e-3]),
            "max_lr": r.choice([0.5, 10.0, 1e-9]),
        }
    if name == "RexLR":
        return {
            "max_lr": r.choice([1.0, 0.02]),
            "min_lr": [0, 0.002, 0.01, 0.0, 0.02, 0.001][i],
            "total_steps": [100, 100, 50, 10, 77, 100][i],
            "num_warmup_steps": [0, 10, 25, 10, 1, 33][i],
        }
    spec = {
        "num_warmup_steps": [0, 1, 10, 25, 10, 33][i],
        "num_training_steps": r.choice([50, 100]),
    }
    if name == "get_cosine_schedule_with_quadratic_warmup":
        spec["num_cycles"] = r.choice([0.5, 1.0, 0.25])
    else:
        spec["min_lr_ratio"] = r.choice([0.0, 0.1, 0.25])
    if name == "cosine_constant":
        spec["constant_lr_ratio"] = r.choice([0.8, 0.5, 1.0])
    return spec


def one(module, name, i):
    r = seeded(f"{name}/{i}")
    spec = spec_of(name, r, i)
    base = r.choice([0.1, 0.02])
    ends = [v for v in spec.values() if isinstance(v, int)]
    at = spread(105, *around(*ends))
    found = rates(lambda o: getattr(module, FUNCTIONS[name] or name)(o, **spec), [base], max(at))
    return row(f"axolotl.{name}", f"random_{i}", PEER, spec, at, [found[p][0] for p in at], base)


def jagged(module, i):
    r = seeded(f"jagged/{i}")
    name = "axolotl.get_cosine_schedule_with_min_lr"
    inner = {"num_warmup_steps": 10, "num_training_steps": 100, "min_lr_ratio": 0.1}
    spec = {
        "jagged_restart_steps": [25, 30, 50, 25, 33, 10][i],
        "jagged_restart_warmup_steps": [10, 5, 1, 0, 7, 10][i],
        "jagged_restart_anneal_steps": [1, 5, 10, 0, 3, 4][i],
        "min_lr_scale": r.choice([0.001, 0.1]),
    }
    at = spread(105, *around(*range(0, 100, spec["jagged_restart_steps"])))

    def make(optimizer):
        schedule = module.get_cosine_schedule_with_min_lr(optimizer, **inner)
        return module.JaggedLRRestartScheduler(optimizer, schedule, **spec)

    found = rates(make, [0.1], max(at))
    whole = {"inner_schedule": {"type": name, **inner}, **spec}
    values = [found[p][0] for p in at]
    return row("axolotl.JaggedLRRestartScheduler", f"random_{i}", PEER, whole, at, values, 0.1)
