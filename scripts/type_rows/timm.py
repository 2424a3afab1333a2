"""The schedulers of timm.scheduler, without noise.

Needs timm 1.0.31 and torch 2.13.0. Only its folder scheduler is executed.
"""

from __future__ import annotations

from ._rows import around, metrics, rates, row, seeded, spread

PEER = "timm 1.0.31"


def rows():
    scheduler = package()
    for name in ("Cosine", "Tanh", "Poly", "Step", "MultiStep", "WSD"):
        for i in range(5):
            yield one(scheduler, f"{name}LRScheduler", i)
    for i in range(4):
        yield plateau(scheduler, i)


def package():
    """timm.scheduler, without what the rest of timm imports."""
    import sys
    from importlib import import_module
    from importlib.machinery import PathFinder

    parent = type(sys)("timm")
    parent.__path__ = list(PathFinder.find_spec("timm").submodule_search_locations)
    sys.modules["timm"] = parent
    return import_module("timm.scheduler")


def one(scheduler, name, i):
    random = seeded(f"{name}/{i}")
    spec = {"warmup_t": random.choice([0, 5, 12]), "warmup_lr_init": random.choice([0, 1e-5])}
    length = random.choice([30, 64, 100])
    if name[:4] in ("Cosi", "Tanh", "Poly"):
        spec |= {
            "t_initial": length,
            "lr_min": random.choice([0.0, 1e-4]),
            "cycle_mul": [1.0, 1.0, 2.0, 1.5, 3.0][i],
            "cycle_decay": random.choice([1.0, 0.5]),
            "cycle_limit": [1, 3, 3, 4, 3][i],
            "warmup_prefix": random.random() < 0.5,
        }
        if name[0] == "T":
            spec |= {"lb": random.choice([-7.0, -4]), "ub": random.choice([3.0, 2])}
        else:
            spec["k_decay"] = random.choice([1.0, 1.5])
        if name[0] == "P":
            spec["power"] = random.choice([0.5, 1.0, 2.0])
    elif name[:4] == "Step":
        spec |= {"decay_t": random.choice([7, 2.5]), "decay_rate": random.choice([0.5, 0.97])}
    elif name[:4] == "Mult":
        spec |= {"decay_t": sorted(random.sample(range(2, 80), 4)), "decay_rate": 0.3}
    else:
        spec |= {
            "t_initial": length,
            "decay_t": random.choice([10, 25]),
            "lr_min": random.choice([0.0, 1e-4]),
            "stable_fn": ["constant", "rsqrt", "power", "constant", "rsqrt"][i],
            "stable_timescale": random.choice([20.0, 40]),
            "decay_fn": ["linear", "1-sqrt", "cosine", "power", "exp"][i],
        }
    if name[0] in "SM":
        spec["warmup_prefix"] = random.random() < 0.5
    base = random.choice([0.1, 1e-3])
    at = spread(150, *around(spec["warmup_t"], spec["warmup_t"] + length))

    def step(made, position):
        made.step(position)

    found = rates(lambda o: getattr(scheduler, name)(o, **spec), [base], max(at), step=step)
    # The constructor writes the first value of the warm-up; a trainer asks for epoch 0 first.
    found[0] = rates(
        lambda o: getattr(scheduler, name)(o, **spec), [base], 1, step=lambda made, _: made.step(0)
    )[1]
    values = [found[position][0] for position in at]
    return row(f"timm.{name}", f"random_{i}", PEER, spec, at, values, base)


def plateau(scheduler, i):
    random = seeded(f"plateau/{i}")
    spec = {
        "mode": "min",
        "decay_rate": random.choice([0.1, 0.5]),
        "patience_t": random.choice([0, 2, 4]),
        "threshold": random.choice([1e-4, 1e-2]),
        "cooldown_t": random.choice([0, 2]),
        "lr_min": random.choice([0, 1e-3]),
        "warmup_t": [0, 0, 5, 10][i],
        "warmup_lr_init": 1e-4,
    }
    fed = metrics(random)
    found = rates(
        lambda o: scheduler.PlateauLRScheduler(o, **spec),
        [0.1],
        len(fed),
        step=lambda made, position: made.step(position, fed[position - 1]),
    )
    at = list(range(0, len(fed) + 1, 2))
    values = [found[position][0] for position in at]
    return row("timm.PlateauLRScheduler", f"fed_{i}", PEER, spec, at, values, 0.1, metrics=fed)
