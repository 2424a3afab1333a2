"""The schedulers of timm.scheduler.

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
        for name in ("Cosine", "Step", "WSD"):
            yield noisy(scheduler, f"{name}LRScheduler", i)
        yield noisy_plateau(scheduler, i)


def noise(random, i):
    return {
        "noise_range_t": [[10], [5, 60], [0, 30], [20]][i % 4],
        "noise_pct": random.choice([0.67, 0.2]),
        "noise_std": random.choice([1.0, 0.5]),
        "noise_seed": random.choice([42, 7, 2**31]),
        "noise_type": ["normal", "uniform"][i // 2 % 2],
    }


def peers(spec):
    """One position is no list for timm."""
    given = spec["noise_range_t"]
    return {**spec, "noise_range_t": given[0] if len(given) == 1 else given}


def grouped(optimizer, scales):
    """An optimizer whose groups have scales of their rates, as layer decay gives them."""
    for group, scale in zip(optimizer.param_groups, scales, strict=True):
        group["lr_scale"] = scale
    return optimizer


def noisy(scheduler, name, i):
    random = seeded(f"noise/{name}/{i}")
    spec = {"warmup_t": random.choice([0, 5]), **noise(random, i)}
    spec |= {"t_initial": 80} if name[0] != "S" else {"decay_t": 20, "decay_rate": 0.5}
    spec |= {"decay_t": 30} if name[0] == "W" else {}
    scales, groups, at = [1.0, 0.65], [0.1, 1e-3], [0, 1, 3, *range(4, 84, 5)]

    def step(made, position):
        made.step(position)

    def make(optimizer):
        given = peers(spec)
        # The constructors of all but the plateau leave it to their base class.
        type = given.pop("noise_type")
        made = getattr(scheduler, name)(grouped(optimizer, scales), **given)
        made.noise_type = type
        return made

    found = rates(make, groups, max(at), step=step)
    found[0] = rates(make, groups, 1, step=lambda made, _: made.step(0))[1]
    values = [found[position] for position in at]
    spec["lr_scale"] = scales
    return row(f"timm.{name}", f"noise_{i}", PEER, spec, at, values, groups=groups)


def noisy_plateau(scheduler, i):
    random = seeded(f"noise/plateau/{i}")
    spec = {"mode": "min", "decay_rate": 0.5, "patience_t": 2, "warmup_t": [0, 5, 0, 10][i % 4]}
    spec |= {"lr_min": 1e-3, **noise(random, i)}
    fed, scales, groups = metrics(random), [1.0, 0.65], [0.1, 0.02]

    def make(optimizer):
        return scheduler.PlateauLRScheduler(grouped(optimizer, scales), **peers(spec))

    def step(made, position):
        made.step(position, fed[position - 1])

    found = rates(make, groups, len(fed), step=step)
    at = list(range(1, len(fed) + 1, 2))
    values = [found[position] for position in at]
    spec["lr_scale"] = scales
    return row(
        "timm.PlateauLRScheduler", f"noise_{i}", PEER, spec, at, values, groups=groups, metrics=fed
    )


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
