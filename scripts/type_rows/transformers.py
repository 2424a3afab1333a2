"""The schedules of transformers.optimization.

Needs transformers 5.24.0 and torch 2.13.0.
"""

from __future__ import annotations

from ._rows import around, metrics, rate, row, seeded, spread

PEER = "transformers 5.24.0"

# What each takes besides the lengths.
EXTRAS = {
    "constant": lambda r: {},
    "constant_with_warmup": lambda r: {},
    "linear": lambda r: {},
    "cosine": lambda r: {"num_cycles": r.choice([0.5, 0.25, 1, 1.7])},
    "cosine_with_restarts": lambda r: {"num_cycles": r.choice([1, 2, 3, 5])},
    "polynomial": lambda r: {
        "lr_end": r.choice([1e-7, 0.0, 1e-5]),
        "power": r.choice([1.0, 2.0, 0.5, 3]),
    },
    "inverse_sqrt": lambda r: {"timescale": r.choice([None, 100, 37])},
    "cosine_with_min_lr": lambda r: {
        "num_cycles": r.choice([0.5, 0.8]),
        **r.choice([{"min_lr": 1e-5}, {"min_lr_rate": 0.1}]),
    },
    "cosine_warmup_with_min_lr": lambda r: {
        "min_lr_rate": r.choice([0.1, 0.01]),
        **r.choice([{}, {"warmup_lr_rate": 0.05}]),
    },
    "warmup_stable_decay": lambda r: {
        "num_decay_steps": r.choice([20, 33]),
        "warmup_type": r.choice(["linear", "cosine", "1-sqrt"]),
        "decay_type": r.choice(["linear", "cosine", "1-sqrt"]),
        "min_lr_ratio": r.choice([0, 0.1]),
        "num_cycles": 0.5,
    },
}
NEITHER, WARM_UP_ONLY = {"constant"}, {"constant_with_warmup", "inverse_sqrt"}


def rows():
    for name, extras in EXTRAS.items():
        for i in range(5):
            yield one(name, extras, i)
    for name in ("reduce_lr_on_plateau", "greedy"):
        for i in range(4):
            yield following(name, i)


def one(name, extras, i):
    from transformers import get_scheduler

    random = seeded(f"{name}/{i}")
    lengths = {}
    if name not in NEITHER:
        lengths["num_warmup_steps"] = [0, 10, 25, 7, 100][i]
    if name not in NEITHER | WARM_UP_ONLY:
        lengths["num_training_steps"] = [100, 100, 250, 91, 100 if name == "linear" else 140][i]
    extra = {key: value for key, value in extras(random).items() if value is not None}
    base = random.choice([1e-3, 3e-4, 0.1, 2e-5])
    at = spread(lengths.get("num_training_steps", 120), *around(lengths.get("num_warmup_steps", 0)))

    def make(optimizer):
        return get_scheduler(name, optimizer, **lengths, scheduler_specific_kwargs=extra)

    spec = {**lengths, **extra}
    values = rate(make, base, at)
    return row(f"transformers.{name}", f"random_{i}", PEER, spec, at, values, base)


def following(name, i):
    from transformers import get_scheduler

    random = seeded(f"{name}/{i}")
    fed = metrics(random)
    spec = {
        "mode": "min",
        "factor": random.choice([0.5, 0.1, 0.9]),
        "patience": random.choice([0, 2, 5]),
        "cooldown": random.choice([0, 3]),
        "threshold": random.choice([1e-4, 0.01]),
        "threshold_mode": random.choice(["rel", "abs"]),
        "min_lr": random.choice([0, 1e-4, 0.01]),
    }
    if name == "greedy":
        spec |= {
            "max_lr": random.choice([0.3, 1.0]),
            "warmup": random.choice([0, 2]),
            "smooth": i % 2 == 1,
            "window_size": random.choice([3, 10]),
            "reset_start": random.choice([5, 500]),
        }
    at = list(range(0, len(fed) + 1, 2))
    values = rate(
        lambda optimizer: get_scheduler(name, optimizer, scheduler_specific_kwargs=dict(spec)),
        0.1,
        range(len(fed) + 1),
        step=lambda scheduler, i: scheduler.step(fed[i - 1]),
    )
    values = [values[position] for position in at]
    return row(f"transformers.{name}", f"fed_{i}", PEER, spec, at, values, 0.1, metrics=fed)
