"""The schedulers of espnet2.schedulers.

Needs espnet 202511, typeguard and torch 2.13.0. Only the files of the schedulers are executed.
"""

from __future__ import annotations

from ._rows import around, metrics, rates, row, seeded, spread

PEER = "espnet 202511"
FILES = {
    "WarmupLR": "warmup_lr",
    "NoamLR": "noam_lr",
    "PiecewiseLinearWarmupLR": "piecewise_linear_warmup_lr",
    "WarmupStepLR": "warmup_step_lr",
    "CosineAnnealingWarmupRestarts": "cosine_anneal_warmup_restart",
    "TristageLR": "tristage_lr",
    "ExponentialDecayWarmup": "exponential_decay_warmup",
}


def rows():
    from importlib import import_module

    for name, file in FILES.items():
        scheduler = getattr(import_module(f"espnet2.schedulers.{file}"), name)
        for i in range(5):
            yield one(scheduler, name, i)
    module = import_module("espnet2.schedulers.warmup_reducelronplateau")
    for i in range(5):
        yield plateau(module.WarmupReduceLROnPlateau, i)


def points(r):
    steps = [0, *sorted(r.sample(range(5, 90), 3))]
    return {
        "warmup_steps_list": steps,
        "warmup_lr_list": [r.choice([0.0, 0.1, 0.03, 1.0]) for _ in steps],
    }


SPECS = {
    "WarmupLR": lambda r, i: {"warmup_steps": [1, 10, 25, 25000, 7.5][i]},
    "NoamLR": lambda r, i: {
        "model_size": r.choice([320, 512.0]),
        "warmup_steps": [1, 10, 25, 25000, 7.5][i],
    },
    "PiecewiseLinearWarmupLR": lambda r, i: points(r),
    "WarmupStepLR": lambda r, i: {
        "warmup_steps": [1, 10, 25, 49, 33][i],
        "steps_per_epoch": r.choice([10, 7]),
        "step_size": r.choice([1, 3]),
        "gamma": r.choice([0.1, 0.9]),
    },
    "CosineAnnealingWarmupRestarts": lambda r, i: {
        "first_cycle_steps": r.choice([20, 33]),
        "cycle_mult": [1.0, 2.0, 1.5, 1.0, 1.3][i],
        "max_lr": r.choice([0.1, 1.0]),
        "min_lr": r.choice([0.001, 0.0]),
        "warmup_steps": r.choice([0, 5]),
        "gamma": r.choice([1.0, 0.5]),
    },
    "TristageLR": lambda r, i: {
        "max_steps": r.choice([100, 77]),
        **dict(
            zip(
                ("warmup_ratio", "hold_ratio", "decay_ratio"),
                [(0.1, 0.4, 0.5), (0.0, 0.0, 1.0), (0.5, 0.5, 0.0), (0.3, 0.3, 0.4), (1 / 3,) * 3][
                    i
                ],
            )
        ),
        "init_lr_scale": r.choice([0.01, 1.0]),
        "final_lr_scale": r.choice([0.01, 0.5]),
    },
    "ExponentialDecayWarmup": lambda r, i: {
        "max_lr": r.choice([0.5, 0.002]),
        "min_lr": r.choice([1e-4, 1e-6]),
        "total_steps": r.choice([50, 100]),
        "warmup_steps": [0, 10, 10, 1, 33][i],
        "warm_from_zero": i % 2 == 1,
    },
}


def one(scheduler, name, i):
    r = seeded(f"{name}/{i}")
    spec = SPECS[name](r, i)
    base = r.choice([0.1, 0.02])
    ends = [int(v) for v in spec.values() if isinstance(v, (int, float)) and 1 < v < 110]
    at = spread(110, *around(*ends, *spec.get("warmup_steps_list", ())))
    found = rates(lambda o: scheduler(o, **spec), [base], max(at))
    values = [found[p][0] for p in at]
    return row(f"espnet.{name}", f"random_{i}", PEER, spec, at, values, base)


def plateau(scheduler, i):
    r = seeded(f"plateau/{i}")
    spec = {
        "warmup_steps": [1, 5, 10, 7, 3][i],
        "factor": r.choice([0.1, 0.5]),
        "patience": [0, 2, 4, 1, 3][i],
        "cooldown": r.choice([0, 2]),
        "threshold_mode": r.choice(["rel", "abs"]),
        "min_lr": r.choice([0, 1e-3]),
    }
    base = r.choice([0.1, 0.7])
    fed = metrics(r)
    w = spec["warmup_steps"]
    found = rates(
        lambda o: scheduler(o, **spec),
        [base],
        len(fed),
        step=lambda made, n: made.step() if n <= w else made.step(fed[n - 1]),
    )
    at = range(0, len(fed) + 1, 2)
    values = [found[p][0] for p in at]
    return row(
        "espnet.WarmupReduceLROnPlateau", f"fed_{i}", PEER, spec, at, values, base, metrics=fed
    )
